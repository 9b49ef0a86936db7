/** Where the card goes in the window. Pure: boxes and sizes come in, a place comes out. */

/** Distance from the statement and from the window's edge, in CSS pixels. */
const GAP = 8;

interface Size {
  width: number;
  height: number;
}

/** What of a box is asked for, in CSS pixels of the window. */
type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** The line of a statement that was pointed at or stepped to, and the whole statement. */
export interface Beside {
  line: Box;
  whole: Box;
}

/** Where a card goes. */
export interface CardPlace {
  left: number;
  top: number;
  /** How high it may be there, its words scrolling; null where it has room. */
  most: number | null;
}

/** A lower card than this is no card, but a slit. */
const LEAST_HEIGHT = 160;

/**
 * Below the whole statement or above it, so that it can be read beside its card; where neither has room, below or above
 * the line; where that has none either, on the side that has more, and lower than it would be. Never outside the window.
 *
 *     a card of 300 × 100 at a statement from 200 to 260   →  { left: …, top: 268, most: null }
 */
export function placeCard({ line, whole }: Beside, card: Size, room: Size): CardPlace {
  const fits = (top: number) => top >= GAP && top + card.height <= room.height - GAP;
  const tops = [whole, line].flatMap((box) => [box.bottom + GAP, box.top - GAP - card.height]);
  const left = within(line.left, room.width - card.width);
  const free = tops.find(fits);
  if (free !== undefined) return { left, top: free, most: null };
  const [more] = [whole, line].map((box) => sideOf(box, room)).filter(({ most }) => most >= LEAST_HEIGHT);
  const { top, most } = more ?? { top: line.bottom + GAP, most: card.height };
  return { left, top: within(top, room.height - most), most };
}

/** The side of a box that has more room, and how much. */
function sideOf({ top, bottom }: Box, room: Size): { top: number; most: number } {
  const [above, below] = [top - 2 * GAP, room.height - bottom - 2 * GAP];
  return below >= above ? { top: bottom + GAP, most: below } : { top: GAP, most: above };
}

/** A place at least the gap from both ends of a room; the near end where the room is too small. */
const within = (place: number, room: number): number => Math.max(GAP, Math.min(place, room - GAP));
