import { expect, test } from 'vitest';
import { claimCausalDesign } from '../../../lib/checks/claim-causal-design';
import { wordingOf } from '../../../lib/claims/wording';
import type { StudyType } from '../../../lib/standards/study-types';
import { buildContext, buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const flat = { wording: 'direct-causal' as const };
const work = (type: StudyType, title: string, study = {}): ReferenceParts => ({ type, title, study });

test.each<[string, ReferenceParts, string]>([
  ['a cohort study', work('cohort', 'Nuts and stroke: a cohort study'), 'failed'],
  ['a survey', work('survey', 'Nuts and stroke: a survey'), 'failed'],
  [
    'a stated narrative review',
    work('narrative-review', 'Nuts and stroke: a narrative review', { words: 'narrative review' }),
    'cantTell',
  ],
  [
    'a pool of cohorts that are counted',
    work('meta-analysis', 'Nuts and stroke: a meta-analysis of 15 international cohorts'),
    'failed',
  ],
  ['a pool of cohort effects', work('meta-analysis', 'Nuts, stroke and cohort: a meta-analysis'), 'cantTell'],
  [
    'a title that ties two things together over an abstract without words for its design',
    work('narrative-review', 'Few nuts are associated with strokes in nurses', {
      basis: 'abstract',
      confidence: 'inferred',
      words: null,
    }),
    'failed',
  ],
  [
    'the same of something that is done to people',
    work('unknown', 'Nut restriction is associated with strokes in nurses', { basis: null, words: null }),
    'cantTell',
  ],
  ['an editorial', work('editorial-letter', 'Editorial: nuts and stroke'), 'failed'],
  [
    'a pool of observational evidence',
    work('meta-analysis', 'Nuts and stroke: meta-analysis of observational evidence'),
    'failed',
  ],
  ['a pool of cohorts', work('meta-analysis', 'Nuts and stroke: meta-analysis of cohort studies'), 'failed'],
  [
    'an indexer’s cohort',
    work('observational', 'Nuts and stroke', { basis: 'publication-types', confidence: 'inferred' }),
    'failed',
  ],
  ['a trial', work('rct', 'Nuts and stroke: a randomised trial'), 'passed'],
  [
    'a pool of trials',
    work('meta-analysis', 'Nuts and stroke: meta-analysis of randomised trials'),
    'passed',
  ],
  [
    'a pool of trials and cohorts',
    work('meta-analysis', 'Nuts and stroke: meta-analysis of cohort studies and trials'),
    'passed',
  ],
  ['a pool of who knows what', work('meta-analysis', 'Nuts and stroke: a meta-analysis'), 'cantTell'],
  [
    'a pool whose title ties two things together',
    {
      ...work('meta-analysis', 'The association of nuts with stroke: a meta-analysis'),
      record: { abstract: 'Nine studies were pooled.' },
    },
    'failed',
  ],
  [
    'the same title without an abstract, which may pool trials',
    work('meta-analysis', 'The association of nuts with stroke: a meta-analysis'),
    'cantTell',
  ],
  [
    'the same title over pooled RCTs',
    {
      ...work('meta-analysis', 'The association of nuts with stroke: a meta-analysis'),
      record: { abstract: 'Nine RCTs were pooled.' },
    },
    'passed',
  ],
  [
    'the same title over pooled trials',
    {
      ...work('meta-analysis', 'The association of nuts with stroke: a meta-analysis'),
      record: { abstract: 'Nine trials were pooled.' },
    },
    'passed',
  ],
  [
    'a guess from the title',
    work('observational', 'Nuts associated with stroke', { confidence: 'inferred' }),
    'cantTell',
  ],
  [
    'an indexer’s plain “Review”',
    work('narrative-review', 'Nuts and stroke', { basis: 'publication-types' }),
    'cantTell',
  ],
  [
    'a title’s plain “review”',
    work('narrative-review', 'Nuts and stroke: a review', { words: 'a review' }),
    'cantTell',
  ],
  ['nothing known', work('unknown', 'Nuts and stroke'), 'cantTell'],
  [
    'a title that ties two things together',
    work('unknown', 'Nuts are associated with fewer strokes'),
    'failed',
  ],
  [
    'the same title over a trial',
    {
      ...work('unknown', 'Nuts are associated with fewer strokes'),
      record: { abstract: 'We randomised 40 men.' },
    },
    'cantTell',
  ],
  [
    'a pool whose abstract says that it observed',
    { ...work('meta-analysis', 'Nuts: a meta-analysis'), record: { abstract: 'Nine cohort studies.' } },
    'cantTell',
  ],
  ...[
    ['We included nine cohort studies.', 'failed'],
    ['Sixteen cohort studies of nuts were included.', 'failed'],
    ['We searched for prospective cohort studies.', 'failed'],
    ['Fourteen reports from six prospective cohorts were included.', 'failed'],
    ['We pooled 201 meta-analyses of observational research. Randomised trials are needed.', 'failed'],
    ['We pooled nine studies. Further prospective studies should be included in reviews.', 'cantTell'],
    ['Cohort studies have included few men. METHODS: We pooled nine studies.', 'cantTell'],
    ['We included nine cohort studies and two experiments.', 'cantTell'],
    ['We included nine cohort studies and interventional research.', 'cantTell'],
    ['We included nine cohort studies and two trials.', 'passed'],
  ].map(([abstract = '', outcome = '']): [string, ReferenceParts, string] => [
    `a pool beside “${abstract}”`,
    { ...work('meta-analysis', 'Nuts: a meta-analysis'), record: { abstract } },
    outcome,
  ]),
  ['interviews', work('qualitative', 'Views on nuts: interviews'), 'failed'],
  [
    'an indexer’s editorial',
    work('editorial-letter', 'Nuts', { basis: 'publication-types', words: 'Editorial' }),
    'failed',
  ],
  [
    'an indexer’s letter',
    work('editorial-letter', 'Nuts', { basis: 'publication-types', words: 'Letter' }),
    'cantTell',
  ],
  [
    'years of follow-up beside an association',
    {
      ...work('cohort', 'Nuts and stroke', {
        basis: 'abstract',
        confidence: 'inferred',
        words: 'followed for 4 years',
      }),
      record: { abstract: 'They were followed for 4 years. Nuts were associated with fewer strokes.' },
    },
    'failed',
  ],
  [
    'years of follow-up beside a treatment',
    {
      ...work('cohort', 'Nuts and stroke', { basis: 'abstract', words: 'followed for 4 years' }),
      record: { abstract: 'They ate nuts and were followed for 4 years. Two had a stroke.' },
    },
    'cantTell',
  ],
  [
    'an indexer’s “Prospective Studies”',
    {
      ...work('prospective-cohort', 'Nuts and stroke', { basis: 'mesh', words: 'Prospective Studies' }),
      record: { abstract: 'They ate nuts. Two had a stroke.' },
    },
    'cantTell',
  ],
  [
    'the same beside a title that names the design',
    {
      ...work('prospective-cohort', 'Nuts and stroke: a cohort study', {
        basis: 'mesh',
        words: 'Prospective Studies',
      }),
      record: { abstract: 'They ate nuts. Two had a stroke.' },
    },
    'failed',
  ],
  [
    'the same beside an abstract that does',
    {
      ...work('prospective-cohort', 'Nuts and stroke', { basis: 'mesh', words: 'Prospective Studies' }),
      record: { abstract: 'In this observational study, nuts went with fewer strokes.' },
    },
    'failed',
  ],
  ...[
    ['We prospectively examined nuts. Eaters had fewer strokes.', 'failed'],
    ['This is a cohort investigation. Eaters had fewer strokes.', 'failed'],
    ['They were followed prospectively. Eaters had fewer strokes.', 'failed'],
    ['This cohort study saw fewer strokes. Randomised controlled trials are needed.', 'failed'],
    ['This cohort study saw fewer strokes. Randomised trials of nuts needed nine years.', 'cantTell'],
    ['This cohort study saw fewer strokes. Longitudinal and intervention studies are a next step.', 'failed'],
    ['This cohort study saw fewer strokes. Clinical trials are now needed.', 'failed'],
    ['This cohort study saw fewer strokes. Randomized, prospective clinical trials are needed.', 'failed'],
    [
      'This cohort study saw fewer strokes. Large, double-blind, placebo-controlled trials are needed.',
      'failed',
    ],
    ['This cohort study saw fewer strokes. A randomised arm and longer trials are needed.', 'cantTell'],
    ['This cohort study saw fewer strokes. Future intervention studies should tell more.', 'failed'],
    ['This cohort study saw fewer strokes. Intervention studies are common.', 'cantTell'],
    ['Prospective cohort studies are few. Eaters had fewer strokes.', 'cantTell'],
  ].map(([abstract = '', outcome = '']): [string, ReferenceParts, string] => [
    `the same beside “${abstract}”`,
    {
      ...work('prospective-cohort', 'Nuts and stroke', { basis: 'mesh', words: 'Prospective Studies' }),
      record: { abstract },
    },
    outcome,
  ]),
  [
    'the same where people were assigned',
    {
      ...work('prospective-cohort', 'Nuts and stroke: a cohort study', {
        basis: 'mesh',
        words: 'Prospective Studies',
      }),
      record: { abstract: 'They were randomised to nuts.' },
    },
    'cantTell',
  ],
  [
    'an indexer’s “Case Reports”',
    work('case-report', 'Nuts and stroke', { basis: 'publication-types', words: 'Case Reports' }),
    'cantTell',
  ],
  [
    'a case report',
    work('case-report', 'Nuts and stroke: a case report', { words: 'a case report' }),
    'failed',
  ],
  [
    'many people seen in one place',
    work('case-series', 'Nuts and stroke: a study of 97 patients', { words: 'a study of 97 patients' }),
    'cantTell',
  ],
])('should look at flat wording on %s', (_name, reference, expected) => {
  expect(outcomesOf(claimCausalDesign, buildPair('Walnuts prevent strokes.', reference, flat))).toEqual([
    expected,
  ]);
});

test.each([
  ['Strokes were rarer, suggesting that walnuts prevent strokes.', []],
  ['A panel of seven met. Walnuts prevent strokes.', ['failed']],
])('should leave alone what is only suggested: %j', (text, expected) => {
  const cohort = work('cohort', 'Nuts and brain health: a cohort study');
  expect(outcomesOf(claimCausalDesign, buildPair(text, cohort, flat))).toEqual(expected);
});

test.each([
  ['Walnuts reduce the risk of stroke.', ['failed']],
  ['Walnuts reduced the risk of stroke.', ['failed']],
  ['Walnuts improve memory.', ['failed']],
  ['Walnuts play a role in memory.', ['cantTell']],
  ['Walnuts are essential for memory.', ['cantTell']],
  ['Walnuts contribute to memory.', ['cantTell']],
  ['Walnuts are the only determinant of memory.', ['cantTell']],
  ['People ate walnuts, improving memory.', ['cantTell']],
  ['Walnuts led to a stroke.', ['cantTell']],
  ['The stroke was prevented by walnuts.', ['cantTell']],
  ['This prevents strokes.', ['cantTell']],
  ['It is hypothesized that walnuts prevent strokes.', ['cantTell']],
])('should speak of what acts, not of parts played nor of what happened: %j', (text, expected) => {
  const cohort = work('cohort', 'Nuts and brain health: a cohort study');
  expect(outcomesOf(claimCausalDesign, buildPair(text, cohort, flat))).toEqual(expected);
});

test.each([
  ['Do walnuts prevent strokes? A cohort study', ['failed']],
  ['Preventing strokes: can nuts prevent them? A cohort study', ['cantTell']],
  ['Walnuts prevent strokes: a cohort study', ['cantTell']],
])('should not take what a title asks for what it says: %s', (title, outcomes) => {
  expect(
    outcomesOf(claimCausalDesign, buildPair('Walnuts prevent strokes.', work('cohort', title), flat)),
  ).toEqual(outcomes);
});

test('should show the words that act, without the one that leads to them', () => {
  const [finding] = runOne(
    claimCausalDesign,
    buildPair(
      'Everybody knows that walnuts cause strokes.',
      work('survey', 'Nuts and stroke: a survey'),
      flat,
    ),
  );
  expect(finding?.words?.article).toBe('walnuts cause');
});

test('should show the words that say what was pooled', () => {
  const pool = work('meta-analysis', 'Nuts and stroke: pooled data of 83 prospective studies', {
    words: 'Meta-Analysis',
    basis: 'publication-types',
  });
  expect(runOne(claimCausalDesign, buildPair('Walnuts prevent strokes.', pool, flat))).toMatchObject([
    { outcome: 'failed', words: { study: 'prospective studies' }, sources: ['title'] },
  ]);
});

const cohort = work('cohort', 'Nuts and stroke: a cohort study', { words: 'cohort study' });

test.each([
  ['Walnuts may prevent strokes.', 'conditional-causal'],
  ['Walnuts are linked to fewer strokes.', 'correlational'],
  ['Walnuts do not prevent strokes.', 'null'],
  ['Do walnuts prevent strokes?', 'direct-causal'],
  ['Strokes have been increasing since 1990.', 'direct-causal'],
] as const)('should leave out %j', (text, wording) => {
  expect(runOne(claimCausalDesign, buildPair(text, cohort, { wording }))).toEqual([]);
});

test.each([
  ['an intervention that ran for years', 'The intervention went on for three years.', 'cantTell'],
  ['people who were followed for years', 'Nuts were associated with memory.', 'failed'],
  ['who knows what', 'They were asked again after three years.', 'cantTell'],
])('should tell by the abstract whether “Longitudinal Studies” means %s', (_name, abstract, expected) => {
  const study = {
    type: 'cohort',
    basis: 'mesh',
    words: 'Longitudinal Studies',
    confidence: 'stated',
  } as const;
  const reference = { title: 'Nuts and stroke', type: 'cohort' as const, study, record: { abstract } };
  expect(outcomesOf(claimCausalDesign, buildPair('Walnuts prevent strokes.', reference, flat))).toEqual([
    expected,
  ]);
});

test('should mark the words of both texts and say what the design cannot carry', () => {
  const [finding] = runOne(claimCausalDesign, buildPair('Eating walnuts prevents strokes.', cohort, flat));
  expect(finding).toMatchObject({
    severity: 'caution',
    words: { study: 'cohort study' },
    sources: ['title'],
  });
  expect(finding?.words?.article).toMatch(/prevents/);
  expect(finding?.message).toMatch(
    /^The article says “.*prevents.*”\. The cited paper’s title says “cohort study”: people were followed/,
  );
});

test('should name the speaker of a quotation', () => {
  const context = buildPair('“Walnuts prevent strokes.”', cohort, { ...flat, attributedTo: 'Dr. Lind' });
  expect(runOne(claimCausalDesign, context)[0]?.message).toMatch(/^The article quotes Dr\. Lind: “/);
});

test('should not judge other languages', () => {
  const context = buildPair('Nüsse verhindern Schlaganfälle.', cohort, flat);
  const german = {
    ...context,
    reading: { ...context.reading, article: { ...context.reading.article, language: 'de' } },
  };
  expect(runOne(claimCausalDesign, german as typeof context)).toMatchObject([
    { outcome: 'untested', claim: null, message: 'Not checked: this check reads English only.' },
  ]);
});

test.each([
  ['a trial', work('rct', 'Walnuts: a randomised trial'), ['cantTell', 'passed']],
  [
    'a pool of who knows what',
    work('meta-analysis', 'The association of nuts with stroke: a meta-analysis'),
    ['cantTell', 'cantTell'],
  ],
])('should take a second work that may show the cause into account: %s', (_name, second, expected) => {
  const context = buildContext({
    references: [cohort, second],
    claims: [{ text: 'Walnuts prevent strokes.', references: ['r1', 'r2'], ...flat }],
  });
  expect(outcomesOf(claimCausalDesign, context).sort()).toEqual(expected);
});

test.each([
  'The causes of stroke were studied in nuts.',
  'It is part of a movement that aims to improve naps.',
  'Stroke is a leading cause of disability.',
  'Stroke is a major cause of early death.',
  'They determined their age by counting nuts.',
  'Counting nuts improves the prediction of stroke.',
  'Counting nuts improves our understanding of strokes.',
  'Counting nuts increases diagnostic accuracy.',
])('should see no cause and effect in the words of %j', (text) => {
  const { wording } = wordingOf(text);
  expect(wording).toBe('direct-causal');
  const cohort = work('cohort', 'Nuts and stroke: a cohort study');
  expect(runOne(claimCausalDesign, buildPair(text, cohort, { wording }))).toEqual([]);
});

test.each([
  'Nuts are a cause of stroke.',
  'Nuts reduce strokes.',
  'Nuts are the main cause of stroke.',
  'Nuts reduce the risk of diagnosed strokes.',
  'Nuts are a leading cause of heart attacks.',
  'Eating nuts, a common cause of death, raises the risk of stroke.',
])('should see it in %j', (text) => {
  const { wording } = wordingOf(text);
  const cohort = work('cohort', 'Nuts and stroke: a cohort study');
  expect(outcomesOf(claimCausalDesign, buildPair(text, cohort, { wording }))).toEqual(['failed']);
});

test.each<[string, string[]]>([
  ['This study cannot prove that walnuts prevent strokes.', []],
  ['A survey can’t tell us what causes what.', []],
  ['That does not mean that walnuts prevent strokes.', []],
  ['It could not establish whether walnuts prevent strokes.', []],
  ['There is little evidence that walnuts prevent strokes.', []],
  ['Critics doubt that walnuts prevent strokes.', []],
  ['It is too early to say that walnuts prevent strokes.', []],
  ['The idea that walnuts prevent strokes rests on surveys.', []],
  ['Claims that walnuts prevent strokes are not backed by it.', []],
  ['The team does not claim that walnuts prevent strokes.', []],
  ['One study claims that walnuts prevent strokes.', ['failed']],
  ['Whether walnuts prevent strokes is an open question.', []],
  ['There is no doubt that walnuts prevent strokes.', ['failed']],
  ['Not only does it show, walnuts prevent strokes.', ['failed']],
  ['Whether or not you like them, walnuts prevent strokes.', ['failed']],
  ['Your doctor won’t tell you that walnuts prevent strokes.', ['failed']],
])('should leave alone what is said not to be shown: %j', (text, expected) => {
  const cohort = work('cohort', 'Nuts and stroke: a cohort study');
  const { wording } = wordingOf(text);
  expect(outcomesOf(claimCausalDesign, buildPair(text, cohort, { wording }))).toEqual(expected);
});

test.each<[string, string[]]>([
  // Said not to be shown, behind the words of effect.
  ['Walnuts prevent strokes, which the study cannot show.', []],
  ['Walnuts prevent strokes, or those who eat them are richer; a cohort cannot tell.', []],
  ['Walnuts prevent strokes – this study can’t prove it.', []],
  ['Walnuts prevent strokes, if the cohorts can be trusted.', []],
  ['Walnuts prevent strokes if the nurses are right.', []],
  ['Walnuts prevent strokes if they are salted.', ['failed']],
  ['Walnuts prevent strokes; your doctor cannot tell.', ['failed']],
  ['Walnuts prevent strokes; a survey can’t tell why.', ['failed']],
  ['Walnuts prevent strokes, though a survey can’t tell why.', ['failed']],
  ['Walnuts prevent strokes, although the study did not prove it.', []],
  ['Walnuts prevent strokes, but your doctor does not say so.', ['failed']],
  ['That walnuts prevent strokes is plausible and unproven.', []],
  ['Walnuts prevent strokes, though the reason is unknown.', ['failed']],
  ['Walnuts prevent strokes, but healthy people may simply eat more of them.', []],
  ['Walnuts prevent strokes, or at least that is what the brochure promises.', []],
  ['Walnuts prevent one stroke or at least two heart attacks.', ['failed']],
  ['Walnuts prevent strokes, or rather: people who eat them had fewer.', []],
  ['Walnuts prevent strokes, a survey of nurses suggests.', []],
  ['Walnuts prevent strokes, and experts suggest a handful a day.', ['cantTell']],
  ['Walnuts prevent strokes only if you believe that nothing else differed.', []],
  ['Walnuts do no harm at all.', []],
  ['Few walnuts are a sign, not a cause, of stroke.', []],
  ['Walnuts not only prevent strokes.', ['failed']],
  ['Walnuts lower your risk of stroke.', ['failed']],
  ['Walnuts cause no harm.', []],
  ['Walnuts prevent no fewer than nine diseases.', ['failed']],
  ['Walnuts prevent nothing; those who ate them had fewer strokes.', []],
  ['Nut eaters had fewer strokes, which says nothing about what causes what.', []],
  ['The survey tells us little about what causes strokes.', []],
  ['We know little about walnuts. Walnuts prevent strokes.', ['failed']],
  // Supposed, or set against what is said.
  ['If walnuts prevent strokes, the effect is small.', []],
  ['Even if you smoke, walnuts prevent strokes.', ['failed']],
  ['Healthy people eat walnuts, rather than that walnuts make people healthy.', []],
  // What others say, whoever they are.
  ['“Walnuts will kill you,” a tabloid announced last spring.', []],
  ['Sugar is a “drug”, and walnuts prevent strokes.', ['failed']],
  ['The newspapers wrote that walnuts prevent strokes.', []],
  ['Nobody believes that walnuts prevent strokes.', []],
  ['People who believe that walnuts prevent strokes like to cite it.', []],
  ['Walnuts prevent strokes, warned the headlines.', []],
  ['No single study proves that walnuts prevent strokes.', []],
  ['None of these cohorts proves that walnuts prevent strokes.', []],
  ['No nut was a surprise: the study shows that walnuts prevent strokes.', ['failed']],
  ['With no salt, studies show that walnuts prevent strokes.', ['failed']],
  ['Walnuts prevent strokes, some say, but they are dear.', []],
  ['Walnuts prevent strokes, their fans conclude.', []],
  ['Walnuts prevent strokes, the label says.', []],
  ['Walnuts prevent strokes, the four insisted.', []],
  ['Walnuts prevent strokes, the largest study so far says.', ['failed']],
  ['Walnuts prevent strokes, the evidence says.', ['failed']],
  ['Walnuts prevent strokes: that’s how a paper put it, and that’s not what the team wrote.', []],
  ['Walnuts prevent strokes, which is what the team found.', ['failed']],
  ['Years ago I told you that walnuts prevent strokes.', []],
  ['I once claimed that walnuts prevent strokes.', []],
  ['I told you so: walnuts prevent strokes.', ['failed']],
  ['Walnuts prevent strokes, some of them fatal.', ['failed']],
  ['Researchers wrote that walnuts prevent strokes.', ['failed']],
])('should leave alone what the writer does not state himself: %j', (text, expected) => {
  const cohort = work('cohort', 'Nuts and stroke: a cohort study');
  const { wording } = wordingOf(text);
  expect(wording).toBe('direct-causal');
  expect(outcomesOf(claimCausalDesign, buildPair(text, cohort, { wording }))).toEqual(expected);
});

test('should not say of a study that looked back that people were followed', () => {
  const lookedBack = work('retrospective-cohort', 'Nuts and stroke: a retrospective study', {
    words: 'retrospective',
  });
  const [finding] = runOne(claimCausalDesign, buildPair('Walnuts prevent strokes.', lookedBack, flat));
  expect(finding?.message).toContain('“retrospective”: people were observed');
});

test('should not say of a survey that it looked once, for people may be followed from it', () => {
  const followed = work('survey', 'Nuts and stroke: results from the Northern Health Survey');
  const [finding] = runOne(claimCausalDesign, buildPair('Nuts prevent strokes.', followed, flat));
  expect(finding?.message).toMatch(/: a survey of many people, which by itself shows what goes together/u);
});
