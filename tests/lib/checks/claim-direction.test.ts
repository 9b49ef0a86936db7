import { describe, expect, test } from 'vitest';
import { claimDirection } from '../../../lib/checks/claim-direction';
import { buildPair, runOne } from './build-context';

const causal = { wording: 'direct-causal' as const };

/** What the article says, the work's title, its abstract, and the words of the abstract that the note shows. */
const DENIED: [claim: string, title: string, abstract: string, shown: string][] = [
  [
    'Ginkgo wards off dementia.',
    'Ginkgo in old age: a randomised trial',
    'RESULTS: Ginkgo had no effect on the rate of dementia against placebo.',
    'no effect on the rate of dementia',
  ],
  [
    'Fish oil saves lives.',
    'Fish oil and the heart',
    'Increasing the intake of fish oil had little or no effect on mortality.',
    'little or no effect on mortality',
  ],
  [
    'Creatine raises testosterone.',
    'Creatine and hormones',
    'Dihydrotestosterone rose by half, testosterone did not change.',
    'testosterone did not change',
  ],
  [
    'Glucosamine relieves knee pain.',
    'Glucosamine for the knee',
    'It was not significantly better than placebo in reducing knee pain.',
    'was not significantly better than placebo in reducing knee pain',
  ],
];

/** What the article says beside abstracts that do not plainly deny it. */
const UNDENIED: [why: string, claim: string, abstract: string][] = [
  [
    'a result on it elsewhere',
    'Naps prevent headaches.',
    'Headaches fell by a third. At one year naps had no effect on headaches.',
  ],
  [
    'two treatments side by side',
    'Naps prevent headaches.',
    'Headaches did not differ between long and short naps.',
  ],
  [
    'the arm that was not treated',
    'Naps prevent headaches.',
    'Headaches did not change in the control group.',
  ],
  ['how things stood at first', 'Naps prevent headaches.', 'At baseline naps had no effect on headaches.'],
  ['harms', 'Naps prevent headaches.', 'There were no significant adverse effects such as headaches.'],
  ['some people', 'Naps prevent headaches.', 'Naps had no effect on headaches in those with migraine.'],
  ['the opposite', 'Naps boost alertness.', 'Naps did not reduce alertness.'],
  ['figures only', 'Naps prevent headaches.', 'Naps, headaches (p = 0.4).'],
  ['another outcome', 'Naps prevent headaches.', 'Naps had no effect on reaction time.'],
  ['a work on something else', 'Tea prevents headaches.', 'Naps had no effect on headaches.'],
];

/** What the check does not look at. */
const OTHERS = [
  'Naps don’t prevent headaches.',
  'Naps may prevent headaches.',
  'Naps prevent some headaches.',
  'Naps prevent headaches, as a second study found.',
  'Naps.',
];

describe('claim-direction', () => {
  test.each(DENIED)('shows what denies “%s”', (claim, title, abstract, shown) => {
    const [finding] = runOne(claimDirection, buildPair(claim, { title, record: { abstract } }, causal));
    expect(finding).toMatchObject({ outcome: 'failed', data: { study: shown } });
  });

  test.each(UNDENIED)('leaves alone: %s', (_, claim, abstract) => {
    const [finding] = runOne(
      claimDirection,
      buildPair(claim, { title: 'Naps', record: { abstract } }, causal),
    );
    expect(finding?.outcome).toBe('cantTell');
  });

  test.each(OTHERS)('does not look at “%s”', (claim) => {
    const wording = claim.includes('may') ? ('conditional-causal' as const) : ('direct-causal' as const);
    const pair = buildPair(
      claim,
      { title: 'Naps', record: { abstract: 'Naps had no effect on headaches.' } },
      { wording },
    );
    expect(runOne(claimDirection, pair).map(({ outcome }) => outcome)).not.toContain('failed');
  });
});
