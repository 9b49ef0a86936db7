/** One invented article as the seed of the project was: two flat nulls, a group left out, a belief, statements without a source. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../lib/checks';
import { rankNotes } from '../../../lib/checks/rank-notes';
import { buildContext } from './build-context';

const context = buildContext({
  article: { title: 'Is Running Bad for Your Knees?', published: '2024-05-01' },
  references: [
    { title: 'Patellar tracking of runners with knee pain and of runners without pain', year: 2005 },
    {
      title: 'Inconclusive evidence for mileage as a cause of knee injury: a scoping review',
      type: 'scoping-review',
      study: { words: 'scoping review' },
      year: 2023,
    },
    {
      title: 'Step training and knee pain in older adults: a meta-analysis',
      type: 'meta-analysis',
      study: { words: 'meta-analysis' },
      year: 2022,
    },
  ],
  claims: [
    { text: 'Many people blame running for sore knees.', references: ['r1'], block: 1 },
    {
      text: 'The study found that mileage doesn’t cause knee injury.',
      references: ['r2'],
      wording: 'null',
      block: 2,
      scope: 'paragraph',
    },
    {
      text: 'Furthermore, cutting mileage didn’t reduce knee pain.',
      references: ['r2'],
      wording: 'null',
      block: 2,
    },
    {
      text: 'A study demonstrates that stairs can relieve knee pain.',
      references: ['r3'],
      wording: 'conditional-causal',
      block: 3,
    },
    { text: 'Cadence is the most important factor for joints.', block: 5 },
    { text: 'Rest prevents injuries.', wording: 'direct-causal', block: 6 },
    { text: 'Sleep reduces pain.', wording: 'direct-causal', block: 7 },
  ],
});

const notes = rankNotes(runChecks(context)).open;

test('should give four notes and one line, and nothing else', () => {
  expect(notes.map(({ finding: { check, claim, reference } }) => [check, claim, reference])).toEqual([
    ['claim-null-insufficient', 'c2', 'r2'],
    ['claim-null-insufficient', 'c3', 'r2'],
    ['claim-population', 'c4', 'r3'],
    ['article-uncited-claims', null, null],
    ['claim-topic', 'c1', 'r1'],
  ]);
});

test('should not call “can” on a meta-analysis overreach, and tell the mild words along with the group', () => {
  const population = notes.find(({ finding }) => finding.check === 'claim-population');
  expect(population?.finding.also.map(({ check }) => check)).toEqual([
    'claim-names-design',
    'claim-proof-wording',
  ]);
});

test('should name a strong statement without a source', () => {
  const line = notes.find(({ finding }) => finding.check === 'article-uncited-claims')?.finding;
  expect(line?.message).toBe(
    '3 statements give no source here. A strongly worded one is “Cadence is the most important factor for joints”.',
  );
  expect(line?.data.claims).toBe('c5 c6 c7');
});

test('should hold a sentence that names the journal against the abstract, once there is one', () => {
  const journal = {
    type: 'scoping-review' as const,
    csl: { 'container-title': 'The Journal of Knee and Hip Care' },
  };
  const references = [
    {
      title: 'Inconclusive evidence for mileage as a cause of knee injury: a scoping review',
      ...journal,
      record: { abstract: 'Twenty-two studies were included.' },
    },
  ];
  const text = 'Coach Lind went through a scoping review of 20 studies in the Journal of Knee and Hip Care.';
  const found = (parts: typeof references | { title: string }[]) =>
    runChecks(
      buildContext({ article: { title: 'Knees' }, references: parts, claims: [{ text, references: [] }] }),
    )
      .filter(({ check }) => check === 'claim-number')
      .map(({ outcome, words }) => [outcome, words]);
  expect(found(references)).toEqual([['failed', { article: '20 studies', study: 'Twenty-two studies' }]]);
  expect(found([{ title: 'A scoping review', ...journal }])).toEqual([['untested', null]]);
});
