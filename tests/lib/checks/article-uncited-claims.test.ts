import { describe, expect, test } from 'vitest';
import { articleUncitedClaims } from '../../../lib/checks/article-uncited-claims';
import { wordingOf } from '../../../lib/claims/wording';
import { buildContext, type ContextParts, runOne } from './build-context';

const WORKS = [{ title: 'One' }, { title: 'Two' }];
const FLAT = ['Tea causes pain.', 'Naps prevent injuries.', 'Rest reduces fatigue.'];

/** The outcome and the note on a page that cites two works and says these things without a source. */
const lookAt = (texts: string[], parts: ContextParts = {}) =>
  runOne(
    articleUncitedClaims,
    buildContext({
      references: WORKS,
      ...parts,
      claims: [...texts.map((text) => ({ text, wording: wordingOf(text).wording })), ...(parts.claims ?? [])],
    }),
  )[0];

const noteOn = (...texts: string[]): string => lookAt([...texts, ...FLAT])?.message ?? '';

test.each([
  [
    'ranks, without doubt',
    'A walk is the best choice for your heart.',
    'A walk is the best choice for your heart',
  ],
  ['ranks, but says "may"', 'They may be the best choice for your heart.', 'Tea causes pain'],
  ['far from absolute', 'A tumour is far from inevitable in old age.', 'Tea causes pain'],
  [
    'acts in a later clause',
    'In the words of those who watch the storms of the coast day by day, it is a danger, and it always causes injuries.',
    'and it always causes injuries',
  ],
  [
    'quoted',
    'Walks are good, and “the best cure” for pain is a walk.',
    'and “the best cure” for pain is a walk',
  ],
  [
    'a long clause',
    'In the years after the war and far away from all the towns of the coast people held that the best cure of all the pains that they had ever known was a walk.',
    '… towns of the coast people held that the best cure of all the pains that they …',
  ],
  [
    'a clause torn at a bracket',
    'Long rests from food (e.g. of 16 hours) or short ones are the best diet.',
    'Long rests from food (e.g. of 16 hours) or short ones are the best diet',
  ],
  [
    'a clause without its subject',
    'Pain was rare in men, who always slept, of the coast.',
    'Pain was rare in men, who always slept, of the coast',
  ],
  ['no matter of health', 'Oslo is the best town of all.', 'Tea causes pain'],
])('should name the strongest of several statements on health: %s', (_, text, words) => {
  expect(noteOn(text)).toBe(`4 statements give no source here. A strongly worded one is “${words}”.`);
});

describe('should say nothing', () => {
  test.each<[string, string[], ContextParts?]>([
    ['of one or two statements', FLAT.slice(1)],
    ['where none is strong', ['Tea may cause pain.', 'Naps may help sleep.', 'Rest may ease pain.']],
    [
      'where each leaves room for doubt',
      ['Tea often causes pain.', 'Naps often prevent injuries.', 'Rest usually reduces fatigue.'],
    ],
    [
      'where most are about other things',
      [...FLAT, 'Rust causes leaks.', 'Salt causes rust.', 'Frost causes cracks.', 'Sun causes cracks.'],
    ],
    ['of a report on one work', FLAT, { references: [{ title: 'One' }] }],
    [
      'where a sentence of the paragraph gives its source',
      FLAT,
      { claims: [{ block: 0, markers: ['m1'], references: ['r1'] }] },
    ],
    [
      'where the paragraph above gives its source',
      FLAT,
      { claims: [{ block: 1, markers: ['m1'], references: ['r1'] }] },
    ],
  ])('%s', (_, texts, parts) => {
    expect(lookAt(texts, parts)?.outcome).toBe('cantTell');
  });

  test('of a paper’s own results', () => {
    const identifiers = [{ kind: 'doi' as const, value: '10.5555/1', foundIn: 'text' as const }];
    expect(lookAt(FLAT)?.outcome).toBe('failed');
    expect(lookAt(FLAT, { article: { identifiers } })).toBeUndefined();
  });
});

test('should count those beside a source, too, once it speaks', () => {
  const nearby = { text: 'Sleep heals wounds.', wording: 'direct-causal' as const, block: 9 };
  const cited = { text: 'Walks help.', block: 9, markers: ['m1'], references: ['r1'] };
  expect(lookAt(FLAT, { claims: [nearby, cited] })?.data.count).toBe(4);
});
