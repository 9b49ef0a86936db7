import { describe, expect, it } from 'vitest';
import { nullClaim } from '../../../lib/claims/null-claim';

const words = (sentence: string): string | null => {
  const span = nullClaim(sentence);
  return span === null ? null : sentence.slice(span.start, span.end);
};

describe('nullClaim', () => {
  it.each([
    ['Spinal load doesn’t predict pain.', 'doesn’t predict'],
    ['The drink had no effect on sprint times.', 'no effect'],
    ['Late dinners aren’t linked to poor sleep.', 'aren’t linked'],
    ['Strength did not differ between the groups.', 'did not differ'],
    ['Sleep quality was similar after both drinks.', 'was similar'],
    ['The gain was not statistically significant.', 'was not statistically significant'],
    ['Jump height rose by 2 cm in one group and 3 cm in the other (p = 0.41).', 'p = 0.41'],
    ['Neither shake was better (P > .05).', 'P > .05'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });

  it.each([
    ['an effect', 'The drink improved sprint times.'],
    ['a significant p-value', 'Jump height rose more in one group (p = 0.01).'],
    [
      'a null beside an effect',
      'Pain did not differ, but stiffness was significantly lower after yoga (p < 0.01).',
    ],
    ['no time', 'There was no time to warm up.'],
    ['an order', 'Do not increase the weight yet.'],
    ['a sole cause denied', 'Poor posture isn’t the sole cause of back pain.'],
    ['a group that had no illness', 'Participants did not have diabetes.'],
  ])('should not take %s', (_, sentence) => {
    expect(words(sentence)).toBeNull();
  });
});
