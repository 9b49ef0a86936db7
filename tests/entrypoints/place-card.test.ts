import { expect, test } from 'vitest';
import { placeCard } from '../../entrypoints/marks.content/place-card';

const ROOM = { width: 1000, height: 600 };
const CARD = { width: 300, height: 100 };
/** Three lines of 20 pixels each, from a height on; the line is the second of them. */
const statement = (top: number, height = 60) => ({
  line: { left: 50, top: top + 20, bottom: top + 40 },
  whole: { left: 50, top, bottom: top + height },
});

test.each([
  ['below the whole statement', statement(200), { left: 50, top: 268 }],
  ['above it, where there is no room below', statement(480), { left: 50, top: 372 }],
  ['below the line of one that fills the window', statement(0, 600), { left: 50, top: 48 }],
  [
    'above the line, where there is none below',
    { ...statement(0, 600), line: { left: 50, top: 520, bottom: 540 } },
    { left: 50, top: 412 },
  ],
])('the card stands %s', (_, beside, place) => {
  expect(placeCard(beside, CARD, ROOM)).toEqual(place);
});

test('the card stays in the window, and begins in it where it is too large', () => {
  const far = { left: 950, top: 200, bottom: 220 };
  expect(placeCard({ line: far, whole: far }, CARD, ROOM)).toEqual({ left: 692, top: 228 });
  expect(placeCard({ line: far, whole: far }, { width: 1200, height: 900 }, ROOM)).toEqual({
    left: 8,
    top: 8,
  });
});
