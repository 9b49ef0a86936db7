/**
 * docs/checks.md, made from the catalogue: what each check says, an example that the tests hold, and what it was measured
 * at; the last in short for the README too. Written by `npm run test:update`, compared by tests/docs/checks-page.test.ts, so that it cannot drift.
 */
import { CHECKS } from '../../lib/checks';
import { runCatalogue } from '../../lib/checks/run-checks';
import type { Check, CheckContext, Finding, Need } from '../../lib/checks/types';
import type { CheckScore } from '../claims-set/score-checks';

const HEAD = `# The checks

Each check looks at one thing and says one of five things of it: *passed*, *failed*, *cannot tell*, *inapplicable*, *untested* (what
it needs was not there). Only *failed* becomes a note, at most five of them are open at once, and each says what was read. A note
compares two texts; it does not say that an article is wrong.

A kind of note is shown when it was right in at least nine of ten hand-checked cases, and at least twenty cases were there to try it
on. Until then it is on trial: it runs when the options ask for it, or with \`--trial\`, and its notes say so.

This page is written by \`npm run test:update\` from the catalogue; do not edit it by hand.
`;

const SUBJECTS: [prefix: string, heading: string][] = [
  ['claim-', 'About a statement and the study that it cites'],
  ['reference-', 'About a reference'],
  ['marker-', 'About a citation mark'],
  ['article-', 'About the article as a whole'],
];

const NEEDS: Record<Need, string> = {
  title: 'the work’s title',
  abstract: 'its abstract (with look-ups)',
  record: 'its record (with look-ups)',
};

const WEIGHT = {
  alert: 'act on it',
  caution: 'the texts differ',
  note: 'worth knowing',
} as const;

/** The whole page. */
export function checksPage(
  scores: CheckScore[],
  exampleOf: (id: string) => CheckContext | undefined,
): string {
  const chapters = SUBJECTS.map(([prefix, heading]) => {
    const checks = CHECKS.filter(({ id }) => id.startsWith(prefix));
    return `## ${heading}\n\n${checks.map((check) => chapter(check, scores, exampleOf(check.id))).join('\n')}`;
  });
  return `${HEAD}\n${figures(scores)}\n${chapters.join('\n')}`;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** Where the README has the figures in short. */
const README_TABLE =
  /(?<=<!-- checks: written by `npm run test:update` -->\n)[\s\S]*?(?=<!-- end of checks -->)/u;

/** The README with the figures as they are now; refuses one that has no place for them. */
export function readmeWithFigures(readme: string, scores: CheckScore[]): string {
  if (!README_TABLE.test(readme)) throw new Error('README.md has no place for the figures of the checks.');
  const rows = scores.map(
    ({ check, informative, wanted, given, right, live }) =>
      `| [${check}](docs/checks.md#${check}) | ${live ? 'shown' : 'on trial'} | ${informative} | ${given} | ${wanted} | ${share(right, given)} | ${share(right, wanted)} |`,
  );
  const head =
    '| check | | cases | notes given | wanted | precision | recall |\n| --- | --- | --- | --- | --- | --- | --- |';
  return readme.replace(README_TABLE, () => `${head}\n${rows.join('\n')}\n`);
}

function figures(scores: CheckScore[]): string {
  const rows = scores.map(
    ({ check, cases, informative, wanted, given, right, live }) =>
      `| [${check}](#${check})${live ? '' : ' (on trial)'} | ${cases} | ${informative} | ${wanted} | ${given} | ${right} | ${share(right, given)} | ${share(right, wanted)} |`,
  );
  const measured = new Set(scores.map(({ check }) => check));
  const others = CHECKS.filter(({ id }) => !measured.has(id)).map(({ id }) => `[${id}](#${id})`);
  return `## Figures

From the project's own labelled set ([tests/claims-set](../tests/claims-set/README.md)): articles in our own words whose sentences were
labelled by hand. *Cases* are all places to which the check applies; *informative* leaves out those where a check that looks at
everything has nothing to look for; *wanted* are the notes that a careful reader would give, *given* those that the check gave.
Precision is the share of the given notes that are right, recall the share of the wanted ones that were given. The rules were mended
against the set, so read the figures as a floor for our own mistakes, not as a promise for pages nobody has seen. On two batches
written before the rules that read them, 81 of 87 and 25 of 28 notes were right once slips in our own labels were put right. On
sentences beside real records, never seen by the rules, 50 of 60 were right; after mends 69 of 79, and after more 33 of 35. Six later
batches, with mends after each, gave 108 of 117, 40 of 56, 27 of 27, 32 of 35, 22 of 23 and 17 of 17; among the right ones are 17 that
a reader may judge either way. Three more (192 sentences), counted strictly, gave 10 of 11, 19 of 21 and 9 of 11; of the five others four
may be judged either way. Four more (480) gave, on people studied and on numbers, 23 of 27, 37 of 39, 26 of 29 and 21 of 22; then a
reviewer’s ordinary sentences proved the newest rules wrong more than a hundred times, these rules were taken out again, and the same
batches gave 38 of 40, 33 of 33, 21 of 21 and 15 of 15. Of claim-direction the first blind notes were right 5 times in 8; after mends 17
of 18 on 165 pairs that were written against it: it stays on trial. Rules, texts and labels have one author, so this is weak evidence. On 198
sentences that others wrote, from 34 pages, eleven notes on people and numbers came before mends: three right, seven that may be judged
either way (three were first labelled wrong), one wrong. Of 121 such sentences with a fact changed, where 111 notes were wanted, 60 were
given, all right. On 354 more from 20 pages, a fifth of them reworded, 43 notes of all kinds came before mends: 23 right, 12 that may be judged either
way, 8 wrong; of 92 altered ones 50 were noted, none wrongly. On 4,240 sentences of real abstracts,
each beside its abstract without that sentence, 32 notes held a number against another of the study's numbers (245 before mends
against these very sentences).

Then kinds of note were judged by one strict reader, a shrug counted as wrong. On 19 pages of others (some 250 sentences that cite, by
titles alone) no claim was noted; of 18 notes on statements without a source 3 were right. Beside 4,305 last sentences of real
abstracts, each with the rest of its record, samples held: animals that a title names 26 of 31, people that it names 10 of 64, who was studied by
words of an abstract 3 of 19, cause 13 of 32, design 0 of 12. Kinds below half are told as *cannot tell* since, and those notes went from 652 to
fewer than 150. On the sentences before those, read after the mends: who was studied 21 of 35, cause 4 of 13, and none of 10 on design, proof and
subject. Scholars who write of their own work are not the articles these checks are for, but no kind that compares a sentence has yet been shown to be right nine times in
ten where nobody wrote the sentence for it.

Last, 14 articles were written, half careless and half careful (180 sentences that cite real works), with the truth set down before the first run.
By titles and records, before mends, right, wrong and missing: cause 13, 1, 11; who was studied 8, 0, 25; numbers 5, 1, 10; design 3, 0, 2; several
studies 3, 0, 4; proof 8, 3, 0; subject 0, 1, 2; effects denied or stated against the study 0, 0, 7. Three more, full of doubts, showed what had gone unseen: of 15
notes on cause 10 took a sentence that doubts ("cannot tell whether coffee lowers it") for one that claims. None does since.
Two people wrote once more, with records, before mends: 22 articles of every kind (289 sentences) gave 39 notes that were right, 8 a reader
may judge either way and 6 wrong; 13 made to provoke wrong ones (162 sentences) gave 11, 5 and 8.
One more wrote on skin, teeth, sleep, mood, children, diet and age, before mends: 14 articles (243 sentences, half of them careful) gave 15, 4 and 2,
the careful ones none; 7 more after mends, by the same person, who knew the checks by then (113 sentences), gave 10, 3 and 0. Another wrote 24 articles, three in four of them careful (274 sentences): 13, 5 and
4, of which the careful ones 0, 3 and 2. With what these taught, three more wrote 16 articles each, ten of them careless (503 sentences that
cite): 25, 7 and 0 on food, training and pain; 31, 4 and 3, then 36, 4 and 1 on sleep, minds, children, skin and hearts. By check, of all three: cause 33, 2
and 3; who was studied 12, 0 and 0; proof 14, 3 and 0; several studies 6, 0 and 0; design 5, 1 and 0; numbers 2, 0 and 1; effects denied 2, 1 and 0; notes on
references 18, 8 and 0. The wrong ones were mended since. Of what these writers wanted, about half was given.

Second readers, who had not seen the first labels, read a third of the sentences. Cohen's kappa is .66 to 1.00 for the checks (.66
claim-population, .80 claim-direction, .89 or more for the rest), .88 for wording, and .55 for "needs a source", where people agree
little.

| check | cases | informative | wanted | given | right | precision | recall |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The others compare identifiers, counts or records rather than wording. They are held by unit tests and have no cases in the set:
${others.join(', ')}.
`;
}

function chapter(check: Check, scores: CheckScore[], example: CheckContext | undefined): string {
  const note = example && noteOf(check, example);
  // Some run on the page alone and give most of their notes from a record.
  const least = note?.sources.includes('record')
    ? 'no more than the page, and reads its record (with look-ups)'
    : 'the page alone';
  const needs = check.needs.map((need) => NEEDS[need]).join(', ') || least;
  const score = scores.find((one) => one.check === check.id);
  const measured = score
    ? ` Precision ${share(score.right, score.given)}, recall ${share(score.right, score.wanted)}.`
    : '';
  return `### ${check.id}

${check.summary} Needs ${needs}. Weight: ${WEIGHT[check.severity]}${check.live ? '' : '; on trial, not shown'}.${measured}

${example && note ? exampleText(note, example) : ''}Mistaken when: ${check.caveat}
`;
}

function noteOf(check: Check, context: CheckContext): Finding {
  const finding = runCatalogue([check], context, { trial: true }).find(({ outcome }) => outcome === 'failed');
  if (finding === undefined) throw new Error(`The example of ${check.id} gives no note.`);
  return finding;
}

/** What the article says, what the work is called, and the note that comes of it. */
function exampleText(finding: Finding, context: CheckContext): string {
  const claim = context.reading.claims.find(({ id }) => id === finding.claim);
  const reference = context.reading.references.find(({ id }) => id === finding.reference);
  const abstract = finding.sources.includes('abstract')
    ? context.records[finding.reference ?? '']?.abstract
    : null;
  return [
    claim && `> The article: “${claim.text}”`,
    reference?.csl.title && `> The cited work: *${reference.csl.title}*`,
    abstract && `> Its abstract: “${abstract}”`,
    `> The note: ${finding.message}`,
  ]
    .filter(Boolean)
    .join('  \n')
    .concat('\n\n');
}
