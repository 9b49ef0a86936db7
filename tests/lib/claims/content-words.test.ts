import { describe, expect, test } from 'vitest';
import { findContentKeys, shareKeys } from '../../../lib/claims/content-words';

const shares = (one: string, other: string): boolean =>
  shareKeys(findContentKeys(one), findContentKeys(other));

describe('content words', () => {
  test.each([
    ['It lowers blood pressure.', 'Potassium and hypertension'],
    ['Fall asleep faster', 'Melatonin for primary insomnia'],
    ['Lifting keeps you young.', 'Resistance training in later life'],
    ['Taping the knee', 'Tape and patellar pain'],
    ['Heavy loads', 'Spine loading in porters'],
    ['Teenagers', 'Adolescent habits'],
    ['Unhappy', 'Wellbeing of nurses'],
    ['Screens', 'Use of digital technology'],
    ['Beetroot juice', 'Inorganic nitrate across the menstrual cycle'],
    ['Your gut bacteria', 'Probiotics and colitis'],
    ['Grateful people', 'Gratitude and subjective well-being'],
  ])('should see that %j bears on %j', (one, other) => {
    expect(shares(one, other)).toBe(true);
  });

  test.each([
    ['Cinnamon restores calm.', 'Bone density of violinists'],
    ['The study found a significant effect.', 'A randomised controlled trial of effects'],
    ['Protein shakes', 'Protection of coral reefs'],
    ['', 'Anything'],
  ])('should see nothing shared by %j and %j', (one, other) => {
    expect(shares(one, other)).toBe(false);
  });
});
