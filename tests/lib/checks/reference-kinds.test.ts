/** Kinds of reference that a note may name, and those that look like one: read strictly, a shrug is a wrong note. */
import { expect, test } from 'vitest';
import { referenceNotResearch } from '../../../lib/checks/reference-not-research';
import { referenceOpinion } from '../../../lib/checks/reference-opinion';
import { referencePreprint } from '../../../lib/checks/reference-preprint';
import { buildContext, outcomesOf, type ReferenceParts, runOne } from './build-context';

const citedFor = (text: string, reference: ReferenceParts) =>
  buildContext({ references: [reference], claims: [{ text, references: ['r1'] }] });

const ON_A_SERVER: ReferenceParts = { title: 'Naps', csl: { 'container-title': 'medRxiv' } };

test.each<[string, string, ReferenceParts, string[]]>([
  ['on a server', 'Naps ease pain.', ON_A_SERVER, ['failed']],
  ['called one by the sentence', 'A preprint says that naps ease pain.', ON_A_SERVER, []],
  ['said to be unreviewed', 'Naps ease pain, says a paper not yet peer-reviewed.', ON_A_SERVER, []],
  [
    'known by an arXiv number alone',
    'Naps ease pain.',
    { title: 'Naps', csl: {}, identifiers: [{ kind: 'arxiv', value: '1301.3781', foundIn: 'link' }] },
    [],
  ],
  [
    'on arXiv by its DOI',
    'Naps ease pain.',
    {
      title: 'Naps',
      csl: {},
      identifiers: [{ kind: 'doi', value: '10.48550/arxiv.1301.3781', foundIn: 'text' }],
    },
    [],
  ],
])('should tell of a preprint: %s', (_, text, reference, outcomes) => {
  expect(outcomesOf(referencePreprint, citedFor(text, reference))).toEqual(outcomes);
});

const filed = (words: string, publicationTypes: string[]): ReferenceParts => ({
  title: 'Naps at work',
  type: 'editorial-letter',
  study: { basis: 'publication-types', words },
  record: { publicationTypes },
});

test.each<[ReferenceParts, string]>([
  [filed('Editorial', ['Editorial']), 'failed'],
  [filed('Comment', ['Comment', 'Editorial']), 'failed'],
  [filed('Comment', ['Comment']), 'cantTell'],
  [filed('article-commentary', ['article-commentary']), 'cantTell'],
  [filed('Introductory Journal Article', ['Introductory Journal Article']), 'cantTell'],
])('should hold an editorial for an opinion, and not what is filed beside it: %j', (reference, outcome) => {
  expect(outcomesOf(referenceOpinion, buildContext({ references: [reference] }))).toEqual([outcome]);
});

const PAGE: ReferenceParts = {
  title: 'Seven facts',
  type: 'web-page',
  csl: { type: 'webpage', URL: 'https://www.smoothies.example/seven' },
  identifiers: [{ kind: 'url', value: 'https://www.smoothies.example/seven', foundIn: 'link' }],
};

test.each<[string, string]>([
  ['Naps ease pain.', 'failed'],
  ['Rust weakens bridges.', 'cantTell'],
  ['The society recommends naps for pain.', 'cantTell'],
  ['According to the society, naps ease pain.', 'cantTell'],
])('should expect a study behind a statement on health: %j', (text, outcome) => {
  expect(outcomesOf(referenceNotResearch, citedFor(text, PAGE))).toEqual([outcome]);
});

test.each<[string, ReferenceParts, string]>([
  ['a page, for on a page of another language nobody reads what is said of it', PAGE, 'untested'],
  [
    'a page of a public body',
    { ...PAGE, csl: { URL: 'https://www.cdc.gov/a' }, identifiers: [] },
    'cantTell',
  ],
  ['what may be no page', { title: 'Naps', csl: {} }, 'cantTell'],
])('should not say that nothing on health cites it: %s', (_, reference, outcome) => {
  const [finding] = runOne(
    referenceNotResearch,
    buildContext({
      article: { language: 'de' },
      references: [reference],
      claims: [{ text: 'Schlaf lindert Schmerzen.', references: ['r1'], needsSource: false }],
    }),
  );
  expect(finding?.outcome).toBe(outcome);
  expect(finding?.message).not.toMatch(/cites it/);
});

test('should expect no study behind what needs none', () => {
  const context = buildContext({
    references: [PAGE],
    claims: [{ text: 'Good morning, pain.', references: ['r1'], needsSource: false }],
  });
  expect(outcomesOf(referenceNotResearch, context)).toEqual(['cantTell']);
});
