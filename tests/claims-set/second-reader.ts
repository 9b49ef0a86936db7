/** The second, blind reading: empty sheets to fill in, and how far the two readers agree. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSet, type SetArticle, type SetSentence } from './read-set';

/** Writes an article's sheet without labels; one that is there already is left alone. */
export function writeBlankSheet(folder: string, id: string): void {
  const article = readSet(folder).articles.find((one) => one.id === id);
  const file = join(folder, 'second', `${id}.json`);
  if (article === undefined || existsSync(file)) {
    console.error(article === undefined ? `There is no article "${id}".` : `${file} is there already.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(folder, 'second'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(blankSheet(article), null, 2)}\n`);
  console.log(`Wrote ${file}`);
}

/** An article with its sentences as a second reader gets them: what stands there and what it cites, no labels. */
export const blankSheet = (article: SetArticle) => ({
  ...article,
  sentences: article.sentences.map(({ text, block, section, cites }) => ({ text, block, section, cites })),
});

/** Prints kappa for needs-source, wording and the outcome "failed" of each check that either reader names. */
export function printAgreement(folder: string, { withSentences } = { withSentences: false }): void {
  if (!existsSync(join(folder, 'second'))) {
    console.log(
      'There is no second reading yet: npm run eval:checks -- --blank <article> writes a sheet for one.',
    );
    return;
  }
  const pairs = pairReadings(readSet(folder).articles, readSet(folder, 'second').articles);
  const rows: [string, (sentence: SetSentence) => string][] = [
    ['needs-source', ({ needsSource }) => String(needsSource)],
    ['wording', ({ wording }) => wording],
    ...checksOf(pairs).map((check): [string, (sentence: SetSentence) => string] => [
      check,
      ({ checks }) => String(checks[check] === 'failed'),
    ]),
  ];
  console.log(`\n${pairs.length} sentences read twice, the second time without the first labels`);
  for (const [name, answer] of rows) {
    const differing = pairs.filter(([one, two]) => answer(one) !== answer(two));
    const kappa = cohenKappa(pairs.map(([one, two]) => [answer(one), answer(two)]));
    const agreement = kappa === null ? 'not defined (one answer only)' : kappa.toFixed(2);
    console.log(`${name}: kappa ${agreement}, ${differing.length} differ`);
    if (!withSentences) continue;
    for (const [one, two] of differing) console.log(`  ${answer(one)} / ${answer(two)}  ${one.text}`);
  }
}

/** Agreement beyond chance: 1 is full, 0 is what chance gives; null when both readers gave one and the same answer. */
export function cohenKappa(pairs: [string, string][]): number | null {
  const share = (count: number): number => count / pairs.length;
  const answers = new Set(pairs.flat());
  const observed = share(pairs.filter(([one, two]) => one === two).length);
  let expected = 0;
  for (const answer of answers) {
    expected +=
      share(pairs.filter(([one]) => one === answer).length) *
      share(pairs.filter(([, two]) => two === answer).length);
  }
  return expected === 1 || pairs.length === 0 ? null : (observed - expected) / (1 - expected);
}

/** The sentences that both readers labelled; those of a sheet that is still blank are left out. */
export function pairReadings(first: SetArticle[], second: SetArticle[]): [SetSentence, SetSentence][] {
  const own = new Map(first.map((article) => [article.id, article]));
  return second
    .flatMap((sheet) => pairSentences(own.get(sheet.id), sheet))
    .filter(([, { checks }]) => checks !== undefined);
}

function pairSentences(first: SetArticle | undefined, second: SetArticle): [SetSentence, SetSentence][] {
  if (first === undefined) throw new Error(`The first reader has no article "${second.id}"`);
  return first.sentences.map((sentence, index) => {
    const other = second.sentences[index];
    if (other === undefined || other.text !== sentence.text)
      throw new Error(`Sheets of "${second.id}" differ in their sentences`);
    return [sentence, other];
  });
}

const checksOf = (pairs: [SetSentence, SetSentence][]): string[] =>
  [...new Set(pairs.flat().flatMap(({ checks }) => Object.keys(checks)))].sort();
