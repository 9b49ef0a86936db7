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
  expect(placeCard(beside, CARD, ROOM)).toEqual({ ...place, most: null });
});

test('the card stays in the window', () => {
  const far = { left: 950, top: 200, bottom: 220 };
  expect(placeCard({ line: far, whole: far }, CARD, ROOM)).toEqual({ left: 692, top: 228, most: null });
});

test.each([
  ['below a statement in the middle', statement(250), { top: 318, most: 274 }],
  ['above one that stands lower', statement(300), { top: 8, most: 284 }],
  ['below the line of one that fills the window', statement(100, 400), { top: 148, most: 444 }],
])('a card that has room nowhere is lower %s, and lies on none of it', (_, beside, place) => {
  expect(placeCard(beside, { width: 300, height: 500 }, ROOM)).toEqual({ left: 50, ...place });
});

test('a card is no slit: where no side has room for one, it lies over the statement', () => {
  const low = { width: 400, height: 300 };
  expect(placeCard(statement(100), { width: 300, height: 180 }, low)).toEqual({
    left: 50,
    top: 112,
    most: 180,
  });
});
