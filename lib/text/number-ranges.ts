/**
 * Labels behind numeric markers: "3–5" stands for three references. Called by the marker readers; knows nothing
 * of brackets or of the page.
 */

/** A wider range is a span of years or pages, not of references. */
export const MAX_RANGE = 30;

/** One label, a number of up to four digits with at most one letter. Takes "12", "3a"; refuses "12.5", "ab". */
const LABEL = /^(\d{1,4})([a-z]?)$/iu;

/** A bare letter, the end of a range of letters. Takes "c"; refuses "3c". */
const LETTER = /^[a-z]$/iu;

/** What joins the ends of a range: hyphens, dashes, the minus sign, also raised. Takes "3–5", "1⁻3"; refuses "3/5". */
const RANGE_JOIN = /\s*[-\u2010-\u2015\u2212\u207b]\s*/u;

/** What stands between the items of a list. Takes "1, 2", "1;2", "1 and 2", "1 und 2", "1 & 2"; refuses "1 2". */
const LIST_JOIN = /\s*[,;，、]\s*(?:(?:and|und|et|y)\s+|&\s*)?|\s+(?:and|und|et|y)\s+|\s*&\s*/iu;

/** Longer texts are prose: a marker of a hundred labels is not printed. */
const MAX_TEXT = 400;

/**
 * Labels that a list of numbers and ranges stands for, in reading order, duplicates kept.
 *
 *     …in adults [3–5, 9a].   →  ["3", "4", "5", "9a"]
 *                 ^^^^^^^
 * @param text The words between the brackets of a marker.
 * @returns Null when the text is anything else, when a range runs backwards, or when it is wider than MAX_RANGE.
 */
export function expandRange(text: string): string[] | null {
  if (text.length > MAX_TEXT) return null;
  const labels: string[] = [];
  for (const item of text.trim().split(LIST_JOIN)) {
    const ends = item.split(RANGE_JOIN);
    const expanded = ends.length === 1 ? single(item) : ends.length === 2 ? between(ends[0], ends[1]) : null;
    if (expanded === null) return null;
    labels.push(...expanded);
  }
  return labels;
}

const single = (item: string): string[] | null => (LABEL.test(item) ? [item] : null);

/** "3" and "5" → 3, 4, 5; "3a" and "c" or "3c" → 3a, 3b, 3c. */
function between(first = '', last = ''): string[] | null {
  const from = LABEL.exec(first);
  if (from === null) return null;
  const [, number = '', letter = ''] = from;
  const to = LABEL.exec(letter !== '' && LETTER.test(last) ? number + last : last);
  if (to === null) return null;
  const [, toNumber = '', toLetter = ''] = to;
  if (letter === '' && toLetter === '') {
    return run(Number(number), Number(toNumber), (value) => String(value));
  }
  if (letter === '' || toLetter === '' || number !== toNumber) return null;
  return run(letter.charCodeAt(0), toLetter.charCodeAt(0), (code) => number + String.fromCharCode(code));
}

function run(from: number, to: number, label: (value: number) => string): string[] | null {
  if (to < from || to - from >= MAX_RANGE) return null;
  return Array.from({ length: to - from + 1 }, (_, step) => label(from + step));
}
