/**
 * Citation marks in plain text that stand after the full stop and close the sentence before it. Called by the
 * sentence splitter only: which reference a mark means is the markers' business.
 */

/** White space on one line before a mark, if any. Takes "\u00a0"; refuses a line break. */
const GAP = '[ \\u00a0\\u2009\\u202f\\u200b]{0,2}';

/** Numbers of up to three digits with list and range signs between. Takes "1", "2,3", "6–8"; refuses "2019". */
const NUMBERS = '\\d{1,3}[a-z]?(?:[ \\u00a0]?[,;\\u2010-\\u2015\\u2212-][ \\u00a0]?\\d{1,3}[a-z]?){0,20}';

/**
 * A mark in brackets, in its own words or in numbers. Takes " (1)", "[2,3]", " [citation needed]", "[ref. 4]";
 * refuses "(2019)", "(See Table 1.)", "(713) 235-".
 */
const BRACKETED = new RegExp(
  `${GAP}(?:\\[(?:refs?\\.? ?)?${NUMBERS}\\]|\\((?:refs?\\.? ?)?${NUMBERS}\\)(?!\\s?\\d{3})|\\[(?:citation needed|note \\d{1,3}|[a-z]|nb \\d{1,3})\\])`,
  'iuy',
);

/** Superscript digits with their list signs. Takes "¹", "²,³", "⁴⁻⁶"; refuses "12". */
const SUPERSCRIPT =
  /[\u00b9\u00b2\u00b3\u2070-\u2079][\u00b9\u00b2\u00b3\u2070-\u2079,\u207b\u2013-]{0,20}/uy;

/** Footnote signs. Takes "†", " ‡"; refuses "§ 3". */
const SYMBOL = new RegExp(`${GAP}[†‡§¶]{1,3}(?=\\s(?!\\d)|$)`, 'uy');

/** Numbers glued to the stop, before white space or the end. Takes "12" of "pain.12 It"; refuses "5" of "3.5%". */
const GLUED = new RegExp(`${NUMBERS}(?=\\s|$)`, 'uy');

/** Marks that stand in a row at most: more is not a citation but hostile text. */
const MAX_MARKS = 12;

/**
 * Where the marks end that begin at `from`, directly or after a space; `from` itself when none stands there.
 *
 *     "It was safe. [1][2] Next"   from 12 → 19
 *                  ^^^^^^^
 * @param gluable Whether bare digits may be a mark: only after a stop that ends an ordinary word.
 */
export function endOfMarks(text: string, from: number, gluable: boolean): number {
  let end = from;
  for (let count = 0; count < MAX_MARKS; count += 1) {
    const next =
      matchEnd(BRACKETED, text, end) ?? matchEnd(SUPERSCRIPT, text, end) ?? matchEnd(SYMBOL, text, end);
    if (next === null) break;
    end = next;
  }
  if (end === from && gluable) return matchEnd(GLUED, text, from) ?? from;
  return end;
}

function matchEnd(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
