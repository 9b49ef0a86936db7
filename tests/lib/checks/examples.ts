/**
 * For each check, a smallest context per message it can give: what fails, what passes, what cannot be told. The
 * catalogue test asks that every message has one. Keys are those of the check's `messages`.
 */
import type { CheckContext } from '../../../lib/checks/types';
import type { Notice } from '../../../lib/records/types';
import { buildContext, buildPair, type ContextParts, type ReferenceParts } from './build-context';

export type Examples = Record<string, CheckContext>;

const COHORT: ReferenceParts = {
  title: 'Tea drinking and stroke: a prospective cohort study',
  type: 'prospective-cohort',
  study: { words: 'prospective cohort study' },
};
const TRIAL: ReferenceParts = {
  title: 'Beetroot juice and cycling: a randomised controlled trial',
  type: 'rct',
  study: { words: 'randomised controlled trial' },
};
const SIGNED: ReferenceParts = { ...COHORT, year: 2019, csl: { author: [{ family: 'Doll', given: 'R.' }] } };
const REVIEW: ReferenceParts = {
  title: 'Zinc for the common cold: a systematic review',
  type: 'systematic-review',
  study: { words: 'systematic review' },
};
const UNKNOWN: ReferenceParts = { title: 'Tea drinking and stroke in Osaka' };

const causal = { wording: 'direct-causal' as const };
const flatNull = { wording: 'null' as const };

const twice = (first: ReferenceParts, second: ReferenceParts, text: string, claim = {}): CheckContext =>
  buildContext({ references: [first, second], claims: [{ text, references: ['r1', 'r2'], ...claim }] });

const notice = (
  kind: Notice['kind'],
  date: string | null = '2020-05-01',
  doi: string | null = '10.1000/n1',
): Notice => ({
  kind,
  date,
  doi,
  source: 'Crossref',
});
const noted = (...notices: Notice[]): CheckContext =>
  buildContext({ references: [{ title: 'A study of naps', record: { notices } }] });
const list = (...references: ReferenceParts[]): CheckContext => buildContext({ references });
const webPage = (URL: string, type = 'webpage'): ReferenceParts => ({
  title: 'Seven foods',
  csl: { type, URL },
  identifiers: [{ kind: 'url', value: URL, foundIn: 'text' }],
});
const paper = (parts: ContextParts['article'] = {}, records: CheckContext['records'] = {}): CheckContext => ({
  ...buildContext({
    article: { identifiers: [{ kind: 'doi', value: '10.1000/own', foundIn: 'link' }], ...parts },
  }),
  records,
});
const recordOf = (notices: Notice[]) =>
  noted(...notices).records.r1 === undefined
    ? {}
    : { article: noted(...notices).records.r1 as CheckContext['records'][string] };
const cited = (...references: string[][]): CheckContext =>
  buildContext({
    references: [{ title: 'One' }, { title: 'Two' }],
    claims: references.map((ids) => ({ references: ids })),
  });
const citedFor = (text: string, reference: ReferenceParts): CheckContext =>
  buildContext({
    article: { url: 'https://www.gymnews.example/sleep' },
    references: [reference],
    claims: [{ text, references: ['r1'] }],
  });
const uncited = (...texts: string[]): CheckContext =>
  buildContext({
    references: [{ title: 'One' }, { title: 'Two' }],
    claims: texts.map((text) => statement(text, { wording: 'direct-causal' })),
  });
const byAuthor = (byline: string | null, ...families: string[]): CheckContext =>
  buildContext({
    article: { byline },
    references: families.map((family) => ({ csl: { author: [{ family, given: 'Ida' }] } })),
  });
const inJournal = (...journals: string[]): CheckContext =>
  list(...journals.map((journal) => ({ csl: { 'container-title': journal } })));
const statement = (text: string, parts = {}) => ({ text, ...parts });

export const EXAMPLES: Record<string, Examples> = {
  'claim-causal-design': {
    failed: buildPair('Green tea prevents strokes.', COHORT, causal),
    passed: buildPair('Beetroot juice improves endurance.', TRIAL, causal),
    cantTell: buildPair('Green tea prevents strokes.', UNKNOWN, causal),
    'cantTell-same-words': buildPair(
      'Green tea prevents strokes.',
      { ...COHORT, title: 'Tea prevents stroke: a prospective cohort study' },
      causal,
    ),
    'cantTell-told': buildContext({
      references: [COHORT],
      claims: [
        { text: 'Green tea prevents strokes.', references: ['r1'], ...causal },
        { text: 'The cohort cannot say why.', references: ['r1'] },
      ],
    }),
    'cantTell-others': twice(COHORT, TRIAL, 'Green tea prevents strokes.', causal),
  },
  'claim-null-insufficient': {
    failed: buildPair(
      'Zinc does not prevent colds.',
      { ...REVIEW, title: 'Insufficient evidence for zinc: a systematic review' },
      flatNull,
    ),
    'failed-small': buildPair(
      'Beetroot juice does not improve sprints.',
      {
        ...TRIAL,
        record: {
          abstract: 'We randomised 18 cyclists. There was no significant difference in sprint time.',
        },
      },
      flatNull,
    ),
    passed: buildPair(
      'Zinc does not prevent colds.',
      { ...REVIEW, record: { abstract: 'Zinc did not lower the number of colds.' } },
      flatNull,
    ),
    cantTell: buildPair('Zinc does not prevent colds.', REVIEW, flatNull),
  },
  'claim-population': {
    failed: buildPair(
      'Blueberries sharpen memory.',
      {
        title: 'Blueberry extract and recall in schoolchildren',
      },
      causal,
    ),
    'failed-glossed': buildPair(
      'Blueberries fight cancer.',
      { title: 'Blueberry extract and tumour growth in vitro' },
      causal,
    ),
    'failed-what': buildPair(
      'Blueberries sharpen memory.',
      {
        title: 'Blueberry extract and maze learning in rats',
      },
      causal,
    ),
    'failed-people': buildPair(
      'Blueberries sharpen memory in people of all ages.',
      {
        title: 'Blueberry extract and maze learning in rats',
      },
      causal,
    ),
    passed: buildPair(
      'In rats, blueberries went with better maze learning.',
      {
        title: 'Blueberry extract and maze learning in rats',
      },
      causal,
    ),
    cantTell: buildPair('Blueberries sharpen memory.', { title: 'Blueberry extract and memory' }, causal),
    'cantTell-reported': buildPair(
      'Balance improved by 12% on tai chi.',
      {
        title: 'Tai chi and balance in older adults',
      },
      causal,
    ),
    'cantTell-otherwise': buildPair(
      'Walking helps older adults with slow gait.',
      {
        title: 'Walking in patients with motoric cognitive risk syndrome',
      },
      causal,
    ),
    'cantTell-unclear': buildPair(
      'Our results suggest that tea sharpens memory.',
      {
        title: 'Tea and recall in schoolchildren',
      },
      causal,
    ),
    'cantTell-own': buildPair(
      'Tai chi prevents falls.',
      { title: 'Tai chi and balance in older adults' },
      causal,
    ),
    'cantTell-others': twice(
      { title: 'Blueberry extract and maze learning in rats' },
      { title: 'Blueberry extract and memory' },
      'Blueberries sharpen memory.',
      causal,
    ),
  },
  'claim-number': {
    failed: buildPair('A review of 12 trials looked at zinc.', {
      ...REVIEW,
      record: { abstract: 'Fourteen trials were included.' },
    }),
    'failed-title': buildPair('A review of 12 trials looked at zinc.', {
      ...REVIEW,
      title: 'Zinc for the common cold: a systematic review of 14 trials',
      record: { abstract: 'Zinc shortened colds.' },
    }),
    'passed-title': buildPair('A review of 14 trials looked at zinc.', {
      ...REVIEW,
      title: 'Zinc for the common cold: a systematic review of 14 trials',
      record: { abstract: 'Zinc shortened colds.' },
    }),
    passed: buildPair('A review of 14 trials looked at zinc.', {
      ...REVIEW,
      record: { abstract: 'Fourteen trials were included.' },
    }),
    cantTell: buildPair('A review of 12 trials looked at zinc.', {
      ...REVIEW,
      record: { abstract: 'Zinc shortened colds.' },
    }),
  },
  'claim-plural-evidence': {
    failed: buildPair('Many studies show that beetroot juice helps.', TRIAL),
    'failed-glossed': buildPair('Many studies show that naps help.', {
      title: 'Naps: a crossover trial',
      type: 'crossover-trial',
      study: { words: 'crossover trial' },
    }),
    'failed-opinion': buildPair('Many studies show that zinc helps.', {
      title: 'Editorial: zinc',
      type: 'editorial-letter',
      study: { words: 'Editorial' },
    }),
    passed: buildPair('Many studies show that zinc helps.', REVIEW),
    cantTell: buildPair('Many studies show that tea helps.', UNKNOWN),
  },
  'claim-names-design': {
    failed: buildPair('A randomized trial found fewer strokes.', COHORT),
    'failed-glossed': buildPair('A randomized trial found fewer strokes.', {
      title: 'Naps and stroke: a case-control study',
      type: 'case-control',
      study: { words: 'case-control study' },
    }),
    'failed-understates': buildPair('A study found shorter colds.', REVIEW),
    passed: buildPair('A systematic review found shorter colds.', REVIEW),
    'passed-unnamed': buildPair('A review found shorter colds.', {
      title: 'Zinc and the common cold',
      type: 'narrative-review',
      study: { basis: 'abstract' },
    }),
    cantTell: buildPair('A clinical trial found fewer strokes.', UNKNOWN),
    'cantTell-unclear': buildPair('A meta-analysis found shorter colds.', REVIEW),
  },
  'claim-proof-wording': {
    failed: buildPair('This proves that tea is good for you.', COHORT),
    passed: twice(COHORT, TRIAL, 'This proves that tea is good for you.'),
    cantTell: buildPair('It proves that tea is good for you.', COHORT, { attributedTo: 'Dr. Sato' }),
  },
  'claim-topic': {
    failed: buildPair('Cinnamon calms the gut and guards the heart.', {
      title: 'Bone density and sleep of retired violinists',
    }),
    'failed-belief': buildPair('Many people believe that squats ruin the knees.', {
      title: 'Knee joint forces in the squat',
    }),
    passed: buildPair('Squats load the knees.', { title: 'Knee joint forces in the squat' }),
    cantTell: buildPair('Squats load the knees.', { title: 'A new view' }),
  },
  'claim-direction': {
    failed: buildPair(
      'Naps prevent headaches.',
      { title: 'Naps', record: { abstract: 'Naps did not prevent headaches.' } },
      causal,
    ),
    passed: buildPair(
      'Naps prevent headaches.',
      { title: 'Naps', record: { abstract: 'Naps reduced the number of headaches.' } },
      causal,
    ),
    cantTell: buildPair(
      'Naps prevent headaches.',
      { title: 'Naps', record: { abstract: 'We asked twelve drivers.' } },
      causal,
    ),
  },
  'reference-retracted': {
    failed: noted(notice('retraction')),
    'failed-told': buildPair('Naps cured colds in a paper that was later retracted.', {
      title: 'A study of naps',
      record: { notices: [notice('retraction')] },
    }),
    'failed-withdrawal': noted(notice('withdrawal')),
    'failed-title': list({ title: 'RETRACTED: A study of naps' }),
    passed: noted(notice('retraction'), notice('reinstatement', '2021-01-01')),
    cantTell: noted(notice('retraction'), notice('reinstatement', null)),
    'cantTell-notice': list({ title: 'Retraction: A study of naps', type: 'retraction-notice' }),
  },
  'reference-concern': {
    failed: noted(notice('concern')),
    passed: noted(),
    cantTell: noted(notice('concern', null), notice('reinstatement')),
  },
  'reference-corrected': {
    failed: noted(notice('correction')),
    passed: noted(),
    cantTell: list({ title: 'Correction: A study of naps', type: 'erratum', record: {} }),
  },
  'reference-newer-version': {
    failed: noted(notice('newer-version')),
    passed: noted(),
    cantTell: noted(notice('newer-version', null, null)),
  },
  'reference-identity': {
    failed: list({
      identifiers: [{ kind: 'doi', value: '10.1000/1', foundIn: 'text' }],
      identity: 'different',
    }),
    'failed-unregistered': list({
      identifiers: [{ kind: 'doi', value: '10.1000/1', foundIn: 'text' }],
      identity: 'unknown-identifier',
    }),
    passed: list({ identifiers: [{ kind: 'pmid', value: '1', foundIn: 'text' }], identity: 'same' }),
    cantTell: list({
      identifiers: [{ kind: 'doi', value: '10.1000/1', foundIn: 'text' }],
      identity: 'could-not-check',
    }),
  },
  'reference-preprint': {
    failed: list({ title: 'Naps', csl: { 'container-title': 'medRxiv' } }),
    passed: list({ title: 'Naps', csl: { 'container-title': 'Sleep' } }),
    'cantTell-both': list({
      title: 'Naps',
      csl: { 'container-title': 'Sleep' },
      identifiers: [{ kind: 'doi', value: '10.1101/2020.01.02.20000001', foundIn: 'text' }],
    }),
    cantTell: list({ title: 'Naps', csl: {} }),
  },
  'reference-protocol': {
    failed: list({
      title: 'Naps at work: a study protocol',
      type: 'protocol',
      study: { words: 'study protocol' },
    }),
    'failed-record': list({ title: 'Naps at work', type: 'protocol', study: { basis: 'publication-types' } }),
    passed: list(TRIAL),
    cantTell: list(UNKNOWN),
  },
  'reference-opinion': {
    failed: list({ title: 'Editorial: naps', type: 'editorial-letter', study: { words: 'Editorial' } }),
    'failed-record': list({ title: 'Naps', type: 'editorial-letter', study: { basis: 'publication-types' } }),
    passed: list(TRIAL),
    cantTell: list(UNKNOWN),
    'cantTell-letter': list({
      title: 'Naps',
      type: 'editorial-letter',
      study: { basis: 'publication-types', words: 'Letter' },
    }),
  },
  'reference-not-research': {
    failed: citedFor('Naps prevent pain.', webPage('https://www.smoothies.example/seven-foods')),
    'failed-own': citedFor('Naps prevent pain.', webPage('https://gymnews.example/naps')),
    passed: list(TRIAL),
    cantTell: citedFor('Naps prevent pain.', webPage('https://www.cdc.gov/sleep')),
    'cantTell-unasked': list(webPage('https://www.smoothies.example/seven-foods')),
    'cantTell-unknown': citedFor('Naps prevent pain.', { title: 'Naps', csl: {} }),
  },
  'reference-unused': {
    failed: buildContext({
      references: [{ title: 'One' }, { title: 'Two' }],
      claims: [{ references: ['r1'] }],
    }),
    passed: buildContext({ references: [{ title: 'One' }], claims: [{ references: ['r1'] }] }),
    cantTell: list({ title: 'One' }),
    'cantTell-few': buildContext({
      references: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }],
      claims: [{ references: ['r1'] }],
    }),
  },
  'reference-duplicate': {
    failed: list(SIGNED, SIGNED),
    passed: list(COHORT, TRIAL),
    cantTell: list({ title: null }),
    'cantTell-title': list(COHORT, COHORT),
  },
  'reference-age': {
    failed: buildContext({
      article: { published: '2024-03-01' },
      references: [{ title: 'Naps', year: 2004 }],
      claims: [{ text: 'A new study praises naps.', references: ['r1'] }],
    }),
    passed: list({ title: 'Naps', year: 2004 }, { title: 'Tea', year: 2020 }),
    'passed-new': buildContext({
      article: { published: '2024-03-01' },
      references: [{ title: 'Naps', year: 2023 }],
      claims: [{ text: 'A new study praises naps.', references: ['r1'] }],
    }),
    cantTell: buildPair('A new study praises naps.', { title: 'Naps', year: 2004 }),
  },
  'marker-undefined': {
    failed: buildContext({ references: [{ title: 'One' }], markers: [{ labels: ['7'] }] }),
    'failed-partly': buildContext({
      references: [{ title: 'One' }],
      markers: [{ labels: ['1', '7'], references: ['r1'] }],
    }),
    passed: buildContext({
      references: [{ title: 'One' }],
      markers: [{ labels: ['1'], references: ['r1'] }],
    }),
    cantTell: buildContext({ markers: [{ labels: ['1'] }] }),
  },
  'article-retracted': {
    failed: paper({}, recordOf([notice('retraction')])),
    'failed-withdrawal': paper({}, recordOf([notice('withdrawal')])),
    'failed-title': paper({ title: 'RETRACTED: Naps at work' }),
    passed: paper({}, recordOf([])),
    cantTell: paper({}, recordOf([notice('retraction'), notice('reinstatement', null)])),
  },
  'article-uncited-claims': {
    failed: uncited('Naps cure pain.', 'Tea prevents diabetes.', 'Walks improve sleep.'),
    passed: cited(['r1'], ['r2']),
    cantTell: buildContext({ claims: [statement('Good morning.', { needsSource: false })] }),
  },
  'article-one-source': {
    failed: cited(['r1'], ['r1'], ['r1'], ['r1'], ['r2']),
    passed: cited(['r1'], ['r2'], ['r1'], ['r2'], ['r1']),
    cantTell: cited(['r1'], ['r1']),
  },
  'article-self-citation': {
    failed: byAuthor('By Ida Holm, MD', 'Holm', 'Holm', 'Berg'),
    passed: byAuthor('By Ida Holm, MD', 'Holm', 'Berg', 'Dahl'),
    cantTell: byAuthor(null, 'Holm'),
  },
  'article-concentration': {
    failed: inJournal('Sleep', 'Sleep', 'Sleep', 'Bone', 'Gut', 'Heart'),
    passed: inJournal('Sleep', 'Bone', 'Gut', 'Heart', 'Pain', 'Spine'),
    cantTell: inJournal('Sleep', 'Sleep'),
  },
};
