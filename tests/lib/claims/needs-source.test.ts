import { describe, expect, it } from 'vitest';
import { needsSource } from '../../../lib/claims/needs-source';

describe('needsSource', () => {
  it.each([
    ['Lifting reduces the risk of falls.', true],
    ['Recovery is the most important predictor of injury.', true],
    ['Naps improve alertness by 34% in shift workers.', true],
    ['Pain becomes inevitable with age for everyone.', true],
    ['Lifting might ease low back pain a little.', false],
    ['Lifting often reduces the risk of falls.', false],
    ['Many adults sleep less than six hours.', false],
    ['Even fit people can suffer from back injuries.', false],
  ])('should want a source for: %s (strong: %s)', (sentence, strong) => {
    expect(needsSource(sentence)).toMatchObject({ needed: true, strong });
  });

  it.each([
    'Decades of studies tell us that smoking causes lung cancer.',
    '“Broken heart syndrome” is caused by a surge of stress hormones.',
    '“Intermittent fasting” is the most effective way to lose weight.',
    '“Intermittent fasting” must be the most effective way to lose weight.',
    '“Long COVID” was found in 10% of patients.',
    'We looked at the evidence: walking lowers the risk of falls by 30%.',
    'We chose walking because it lowers the risk of falls by 30%.',
    'The company told US regulators that the drug cuts the risk of death by 40%.',
  ])('should want a source for a fact beside quotation marks, “us” or “we”: %s', (sentence) => {
    expect(needsSource(sentence).needed).toBe(true);
  });

  it.each([
    ['a question', 'Does lifting reduce the risk of falls?'],
    ['a definition', 'Progressive overload means gradually adding weight.'],
    ['own experience', '“My knees hurt less since I started lifting,” she said.'],
    ['a life', 'She won the national title in her weight class in 2019.'],
    ['a date', 'On May 3, 2021, she posted a video about naps.'],
    ['an offer', 'Subscribe to our newsletter for tips that improve sleep.'],
    ['a pointer', 'Related: the best shoes to prevent injury'],
    ['an instruction', 'Lower the bar slowly and pause at the bottom.'],
    ['an announcement', 'Recovery depends on several factors, including:'],
    ['a short heading', 'Prevents injury'],
    ['a sentence about a saying', '“Running ruins your knees” must be the most repeated warning in sport.'],
    ['what readers ask', 'Magnesium is the mineral that people ask us about most, far more than zinc.'],
    ['what the authors did', 'We picked the questions with the most upvotes.'],
    ['a price', 'Your gym bag is probably worth more than your car.'],
    ['a plain remark', 'The gym opens at six in the morning.'],
  ])('should not want a source for %s', (_, sentence) => {
    expect(needsSource(sentence)).toEqual({ needed: false, strong: false, words: [] });
  });

  it('should show the words that decided, inside the sentence', () => {
    const sentence = 'Lifting reduces the risk of falls.';
    const [span] = needsSource(sentence).words;
    expect(sentence.slice(span?.start, span?.end)).toBe('reduces the risk');
  });
});
