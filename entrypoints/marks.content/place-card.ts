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

/**
 * Below the whole statement or above it, so that it can be read beside its card; where neither has room, below or above
 * the line. Never outside the window.
 *
 *     a card of 300 × 100 at a statement from 200 to 260   →  { left: …, top: 268 }
 */
export function placeCard({ line, whole }: Beside, card: Size, room: Size): { left: number; top: number } {
  const fits = (top: number) => top >= GAP && top + card.height <= room.height - GAP;
  const tops = [whole, line].flatMap((box) => [box.bottom + GAP, box.top - GAP - card.height]);
  const top = tops.find(fits) ?? line.bottom + GAP;
  return { left: within(line.left, room.width - card.width), top: within(top, room.height - card.height) };
}

/** A place at least the gap from both ends of a room; the near end where the room is too small. */
const within = (place: number, room: number): number => Math.max(GAP, Math.min(place, room - GAP));
