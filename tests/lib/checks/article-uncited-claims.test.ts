import { expect, test } from 'vitest';
import { articleUncitedClaims } from '../../../lib/checks/article-uncited-claims';
import { wordingOf } from '../../../lib/claims/wording';
import { buildContext, runOne } from './build-context';

/** The note on a page of these statements, none of which gives a source. */
const noteOn = (...texts: string[]): string =>
  runOne(
    articleUncitedClaims,
    buildContext({ claims: texts.map((text) => ({ text, wording: wordingOf(text).wording })) }),
  )[0]?.message ?? '';

test.each([
  [
    'ranks, without doubt',
    'They are the best choice for you.',
    'The most strongly worded is “They are the best choice for you”.',
  ],
  [
    'ranks, but says "may"',
    'They may be the best choice for you.',
    'One of them is “Tea may help a little”.',
  ],
  [
    'far from absolute',
    'A tumour is far from inevitable in old age.',
    'One of them is “Tea may help a little”.',
  ],
  [
    'acts in a later clause',
    'The storm is, in the words of those who watch the weather of the coast day by day, a danger, and it causes floods.',
    'The most strongly worded is “and it causes floods”.',
  ],
  [
    'quoted',
    'Walks are good, and “the best cure” is a walk.',
    'The most strongly worded is “and “the best cure” is a walk”.',
  ],
  [
    'a long clause',
    'In the years after the war and far away from all the towns of the coast people held that the best cure of all the cures that they had ever known was a walk.',
    'The most strongly worded is “… towns of the coast people held that the best cure of all the cures that they …”.',
  ],
])('should name the strongest of several statements: %s', (_, text, words) => {
  expect(noteOn('Tea may help a little.', text)).toBe(`2 statements give no source here. ${words}`);
});

test('should name one of several where none is strong', () => {
  expect(noteOn('Tea may help a little.', 'Naps may help as well.')).toBe(
    '2 statements give no source here. One of them is “Tea may help a little”.',
  );
});
