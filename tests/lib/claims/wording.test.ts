import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWording, wordingOf } from '../../../lib/claims/wording';
import { FRESH_SENTENCES } from './fresh-sentences';

const printed = (sentence: string): string[] =>
  wordingOf(sentence).words.map(({ start, end }) => sentence.slice(start, end));

describe('wordingOf', () => {
  it.each([
    ['Cola causes gout: drinkers are 30% more likely to get it.', 'direct-causal', ['causes']],
    ['Cola may cause gout: drinkers are 30% more likely to get it.', 'conditional-causal', undefined],
    ['Why cola causes gout: drinkers are 30% more likely to get it.', 'correlational', undefined],
    ['Firefighters who could do more push-ups had fewer strokes.', 'correlational', undefined],
    ['Results: drinkers were more likely to get gout.', 'correlational', undefined],
  ] as const)('should hold to what is stated before a colon: %s', (sentence, wording, words) => {
    expect(wordingOf(sentence).wording).toBe(wording);
    if (words === undefined) return;
    expect(printed(sentence).map((word) => word.trim())).toEqual(words);
    const found = findWording(sentence, wording);
    expect(sentence.slice(found?.start, found?.end).trim()).toBe(words[0]);
  });

  it.each([
    ['The gym opens at six.', 'none'],
    ['Further research is needed to learn whether naps improve memory.', 'none'],
    ['Coffee drinking was associated with a longer life.', 'correlational'],
    ['Grip strength predicts later disability.', 'correlational'],
    ['Night workers are more likely to gain weight.', 'correlational'],
    ['Runners had a lower risk of diabetes.', 'correlational'],
    ['Ferritin was lower in runners than in swimmers.', 'correlational'],
    ['Lifting might ease low back pain.', 'conditional-causal'],
    ['Lifting could reduce the risk of falls.', 'conditional-causal'],
    ['Naps appear to improve memory.', 'conditional-causal'],
    ['Stretching tends to reduce soreness.', 'conditional-causal'],
    ['Lifting reduces the risk of falls.', 'direct-causal'],
    ['Walnuts lower your risk of stroke.', 'direct-causal'],
    ['Walnuts may lower your risk of stroke.', 'conditional-causal'],
    ['A daily walk can lower blood pressure.', 'direct-causal'],
    ['The programme led to fewer falls.', 'direct-causal'],
    ['Creatine significantly increased strength.', 'direct-causal'],
    ['Late dinners wreck your sleep.', 'direct-causal'],
    ['A brisk walk keeps colds at bay.', 'direct-causal'],
    ['This guide gives you an overview of diabetes.', 'none'],
    ['The clinic gives people with diabetes a place to meet.', 'none'],
    ['Bacon gives you bowel cancer.', 'direct-causal'],
    ['The habit took eight weeks to form, so give it time.', 'none'],
    ['Quitting gives smokers ten more years.', 'direct-causal'],
    ['Insurance payments speed recovery of costs.', 'none'],
    ['Sleep speeds your recovery.', 'direct-causal'],
    ['Cold baths speed up recovery after a race.', 'direct-causal'],
    ['Ads settle your attention.', 'none'],
    ['Ads damage your reputation.', 'none'],
    ['A delay squeezes your budget.', 'none'],
    ['Loud music damages your hair cells.', 'direct-causal'],
    ['Ginger settles your stomach.', 'direct-causal'],
    ['Charcoal whitens your teeth.', 'direct-causal'],
    ['Charcoal does not whiten your teeth.', 'null'],
    ['Soft drinks erode the enamel.', 'direct-causal'],
    ['Fallen apples rot under the tree.', 'none'],
    ['Ginger may settle an upset stomach.', 'conditional-causal'],
    ['Massage does nothing for your back.', 'null'],
    ['Foam rolling won’t spare you sore legs.', 'null'],
    ['Melt the butter and clear your counter.', 'none'],
    ['Cause and effect cannot be told apart here.', 'none'],
    ['Runners did not get worse, and their pain improved somewhat more.', 'none'],
    ['Three sprints a day slash your risk of dying.', 'direct-causal'],
    ['A cold shower might jolt your immune system awake.', 'conditional-causal'],
    ['Garlic probably clears your skin.', 'conditional-causal'],
    ['Warming up is crucial for the knees.', 'direct-causal'],
    ['An allergy to bee stings can be fatal.', 'direct-causal'],
    ['The drop in injuries was due to the shorter season.', 'direct-causal'],
    ['The knee pain, caused by an old fall, kept him at home.', 'none'],
    ['The club presents its results in May.', 'none'],
    ['The figures raise serious questions.', 'none'],
    ['Knee pain affects about one in four runners.', 'none'],
    ['The team played to the increasing noise.', 'none'],
    ['A short test can predict later falls.', 'correlational'],
    ['A third of the leaflets made bold causal claims.', 'none'],
    ['Sugar is causally tied to tooth decay.', 'correlational'],
    ['Sugar plays a causal part in tooth decay.', 'direct-causal'],
    ['They counted deaths from all causes.', 'none'],
    ['Counted were deaths from other causes.', 'none'],
    ['Smoking causes cancer.', 'direct-causal'],
    ['Stretching does not prevent soreness.', 'null'],
    ['Brain games have been shown not to work.', 'null'],
    ['The games are not shown to work, and not shown not to work.', 'none'],
    ['They have never been proven not to work.', 'none'],
    ['He was shown not to the gate but to the door.', 'none'],
    ['Stretching doesn’t reduce the risk of injury.', 'null'],
    ['Stretching has no effect on soreness.', 'null'],
    ['An English survey put the threshold at two hours.', 'none'],
    ['Sitting puts you at a higher risk of stroke.', 'direct-causal'],
    ['Neither slow walking nor complaints alone raised the risk in that study.', 'null'],
    ['No single food prevents cancer.', 'null'],
    ['No doubt walking lowers the risk.', 'direct-causal'],
    ['With no weights at all, walking improves balance.', 'direct-causal'],
    ['No supplement improves strength more than creatine.', 'direct-causal'],
    ['No drug lowers blood pressure as much as losing weight does.', 'direct-causal'],
    ['No pill helps as much as reducing salt does.', 'none'],
    ['Nothing improves sleep like a long walk.', 'direct-causal'],
    ['Nothing but sleep restores the brain.', 'direct-causal'],
    ['No one is sure why exercise improves mood.', 'direct-causal'],
    ['No sleep raises your risk of stroke.', 'direct-causal'],
    ['No smoking reduces your risk of stroke.', 'direct-causal'],
    ['No trial has tested whether zinc prevents colds.', 'none'],
    ['No study has yet shown that zinc prevents colds.', 'none'],
    ['No other drug lowers blood pressure so well.', 'direct-causal'],
    ['No known drug cures dementia.', 'null'],
    ['Nothing is known about how naps improve memory.', 'direct-causal'],
    ['No vitamin prevents colds.', 'null'],
    ['Sitting puts you at increased odds of a stroke.', 'direct-causal'],
    ['Sitting puts you at a higher likelihood of a stroke.', 'direct-causal'],
    ['The new rules put him at a lower desk.', 'none'],
  ] as const)('%s → %s', (sentence, wording) => {
    expect(wordingOf(sentence).wording).toBe(wording);
  });

  it('should read most sentences as their labels say that were labelled before it read any', () => {
    const right = FRESH_SENTENCES.filter(([label, sentence]) => wordingOf(sentence).strength === label);
    expect(FRESH_SENTENCES).toHaveLength(60);
    expect(right.length).toBeGreaterThanOrEqual(53);
  });

  it('should show the words that decided', () => {
    expect(printed('Coffee drinking was associated with a longer life.')).toEqual(['associated']);
    expect(printed('Stretching doesn’t prevent soreness.')).toEqual(['doesn’t prevent']);
  });

  it('should find the words of a wording that is known', () => {
    for (const [, sentence] of FRESH_SENTENCES) {
      const { wording, words } = wordingOf(sentence);
      expect(findWording(sentence, wording), sentence).toEqual(words[0] ?? null);
    }
    const denied = 'Stretching does not reduce the risk of injury.';
    expect(findWording(denied, 'null')).toEqual(wordingOf(denied).words[0]);
    expect(findWording('Naps improve memory.', 'correlational')).toBeNull();
  });

  it('should keep the strength of a denied statement', () => {
    expect(wordingOf('Stretching does not reduce the risk of injury.').strength).toBe('direct-causal');
    expect(wordingOf('Screen time is not linked to poor sleep.').strength).toBe('correlational');
  });

  it('should not take the name of a society for a link', () => {
    expect(wordingOf('She spoke for the American Heart Association on Monday.').wording).toBe('none');
  });

  it('should not take an order for a denial', () => {
    expect(wordingOf('Do not increase the weight yet.').wording).not.toBe('null');
  });

  it('should not take a tested null for a flat one', () => {
    expect(wordingOf('Stretching did not significantly reduce soreness.').wording).not.toBe('null');
  });

  it('should give spans inside the sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('may', 'reduce', 'risk', 'not', 'associated', 'of', 'the', '“x”', '\u00a0', 'é'),
          {
            maxLength: 40,
          },
        ),
        (words) => {
          const sentence = words.join(' ');
          for (const { start, end } of wordingOf(sentence).words) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentence.length);
          }
        },
      ),
    );
  });
});

// It took 50 s while a share could have any number of digits and stops: far beyond what a test may take.
it('should read a long run of numbers in the time of its length', () => {
  expect(wordingOf('10.'.repeat(53_333)).wording).toBe('none');
});
