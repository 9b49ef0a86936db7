/**
 * What stands between words and is folded to one space: white space but for the no-break kinds, and control characters, which
 * word processors leave in a page and a browser shows as a gap or not at all.
 *
 *     "World\u0007 Report \n 2012"   →   "World Report 2012"
 */

/**
 * Runs of it: all below "!", and U+007F. What stands at U+0080 to U+009F are letters decoded wrongly. Takes "a \n b", "WWF\u0007 (2020)";
 * refuses "a\u00a0b", "52\u009672".
 */
const SPACES = /[^!-~\u0080-\uffff]{2,}|[^ -~\u0080-\uffff]/g;

/** Any that is not one plain space. Takes "a\tb", "a  b"; refuses "a b". */
const NEEDS_FOLDING = /[^ -~\u0080-\uffff]| {2}/;

export const foldSpace = (text: string): string =>
  NEEDS_FOLDING.test(text) ? text.replace(SPACES, ' ') : text;

const SPACE = 0x20;
const DELETE = 0x7f;

/** Is the sign at this place folded? Not beyond the end. */
export function isFolded(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= SPACE || code === DELETE;
}
