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
    'Headaches fell and rose. Naps had no effect on headaches.',
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

/** A denial of something narrower, or of some people or times, beside a result in other words. */
const NARROWER: [claim: string, title: string, abstract: string][] = [
  [
    'Creatine builds muscle strength.',
    'Creatine in men',
    'Bench press was 8 kg heavier. Creatine had no effect on muscle damage.',
  ],
  [
    'Caffeine improves sprint performance.',
    'Caffeine and sport',
    'Caffeine had no effect on agility performance. Sprints were 2% quicker.',
  ],
  [
    'Yoga reduces back pain.',
    'Yoga for the back',
    'Yoga had no effect on back pain at 2 weeks. Scores were 20 points below usual care at 12.',
  ],
  [
    'Zinc shortens colds.',
    'Zinc and the cold',
    'Colds lasted 2 days with zinc and 4 with placebo. Zinc did not prevent new colds.',
  ],
  [
    'Vitamin D strengthens bones.',
    'Vitamin D and bones',
    'Density was 3% above placebo. Vitamin D had no effect on bone turnover.',
  ],
  [
    'Coffee raises alertness.',
    'Coffee and alertness',
    'Reaction was faster. Coffee had no effect on alertness in habitual drinkers.',
  ],
  [
    'Walking lowers blood sugar.',
    'Walking after meals',
    'Walking had no effect on fasting blood sugar. Peaks were a third below.',
  ],
  [
    'Meditation reduces stress.',
    'Meditation at work',
    'Scores were 5 points below. Meditation had no effect on stress hormones.',
  ],
  [
    'Fibre lowers cholesterol.',
    'Fibre and lipids',
    'Fibre had no effect on HDL cholesterol. LDL was 8% below placebo.',
  ],
  [
    'Fish oil prevents heart attacks.',
    'Fish oil and the heart',
    'There was no effect on heart rate. Infarctions were rarer.',
  ],
  [
    'Vitamin C prevents colds.',
    'Vitamin C and colds',
    'Half as many caught one. Vitamin C had no effect on cold severity.',
  ],
  [
    'Magnesium improves sleep.',
    'Magnesium and sleep',
    'Insomnia scores were 3 points below. Total sleep time was not affected by magnesium.',
  ],
  [
    'Sauna lowers blood pressure.',
    'Sauna and pressure',
    'No effect on blood pressure was seen right after. The day after, it was 6 mmHg below.',
  ],
  [
    'Probiotics prevent diarrhoea.',
    'Probiotics and the gut',
    'Probiotics had no effect on the length of diarrhoea. It came about in 8% v 22%.',
  ],
  [
    'Calcium prevents fractures.',
    'Calcium and bones',
    'Calcium had no effect on hip fractures. Vertebral breaks were a quarter rarer.',
  ],
  ['Vitamin C prevents colds.', 'Vitamin C and colds', 'Vitamin C had no effect on colds in dialysis.'],
  ['Gum relieves heartburn.', 'Gum and heartburn', 'Gum had no effect on heartburn while lying down.'],
];

/** An abstract that names no plain effect, and yet words that rise or fall. */
const UNPROVEN = [
  'Naps gave no increased risk of headaches.',
  'Whether naps reduce headaches is unknown.',
  'There was insufficient evidence that naps reduced headaches.',
  'Neither nap reduced headaches.',
  'Headaches fell equally in both groups.',
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

  test.each(NARROWER)('leaves “%s” alone beside what is narrower', (claim, title, abstract) => {
    const pair = buildPair(
      claim,
      { title, record: { abstract: `Adults got it or placebo. ${abstract}` } },
      causal,
    );
    expect(runOne(claimDirection, pair).map(({ outcome }) => outcome)).not.toContain('failed');
  });

  test.each(UNPROVEN)('takes “%s” for no result of its kind', (abstract) => {
    const pair = buildPair('Naps prevent headaches.', { title: 'Naps', record: { abstract } }, causal);
    expect(runOne(claimDirection, pair).map(({ outcome }) => outcome)).toEqual(['cantTell']);
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
