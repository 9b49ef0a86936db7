/** "(1)", "(1, 2, 5–7)" in plain text. The commonest look-alike is a numbered enumeration, so what stands around decides. */
import { resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/**
 * Takes "(1)", "(1, 2, 5–7)"; refuses "(2019)", "(12.5)", "(n = 3)", "(1 and 3)", which is of a scale or of two buttons.
 */
const PARENTHESIS_NUMBER = /\(\s?(\d{1,3}[a-z]?(?:\s?[,;–—‐‑−-]\s?\d{1,3}[a-z]?){0,20})\s?\)/g;

/** A marker closes something: punctuation, the end, a capital or another marker follows. Takes ". However" behind "(1)"; refuses " load and (2) pain". */
const CLOSES = /^(?:\s*$|\s?[.,;:!?…。”"’)\]]|\s+["“'‘(]?[\p{Lu}\p{Lo}]|\s?[([])/u;
/** … or the next one does: the number of an item stands before it, so the last of them closes nothing. Takes " and size (6)." behind "strength (5)"; refuses " load and (2) pain", " to always (3)." behind "from never (1)". */
const GOES_ON = /^ (?!to )\p{Ll}[\p{L} -]{1,40} \(\d{1,3}\)(?:[.,;:]|$)/u;
/** … or it follows a full stop. Takes "It fell. "; refuses "It fell ". */
const AFTER_STOP = /[.!?。…]["”’)]?\s?$/;
/** Takes "tel. ", "Fig. " and "phases " before the bracket, and the tab "Reviews " on a line of its own; refuses "pain ", "two reviews ". */
const OTHER_NUMBER =
  /(?:\b(?:(?:fig(?:ure)?|table|eq|equation|step|section|part|phase|type|grade|item)s?|tel|phone|n\s?=)\.?\s?|(?:^|\n)\W{0,3}(?:comments?|reviews?|references?)\s?)$/i;

/** The figures of a table's cell. Takes "12.00 ", "$ 5 "; refuses "in 2019 ". */
const NUMBERS_ONLY = /^[\s\d.,%€$£+−-]*$/;

/** A formula, at whose end its number stands. Takes "F = m a "; refuses "those with an IQ ≥ 90 ", in which words follow words. */
const FORMULA = /^(?!.*\p{Ll}{3} \p{Ll}{2}).*[=≤≥≈]/su;

/** A count with its thousands apart. Takes "3,482"; refuses "3,4", "3, 482". */
const THOUSANDS = /^\d{1,3},\d{3}$/;
/** Behind a bracket a second one counts on. Takes "46.102(l)" before "(2)", "16(1)"; refuses "cholesterol(1)", "(see below) ". */
const SUBPARAGRAPH = /\d\([\da-z]{1,3}\)$|\S\([a-z]{1,3}\)$/i;
/** An issue stands between its volume and pages. Takes ";1–5" behind "70(1)", ":12"; refuses "; 12 men". */
const PAGES = /^[;:,]\d/;

export const findParenthesisNumbers: FindMarkers = (context) => {
  if (!context.index.numbered) return [];
  return scanBlocks(
    context,
    PARENTHESIS_NUMBER,
    'parenthesis-number',
    ({ inner, before, after, block, start }) => {
      if (block.kind === 'cell' && NUMBERS_ONLY.test(before)) return null;
      if (after.trim() === '' && FORMULA.test(before)) return null;
      if (block.kind === 'code' || before.trim() === '' || OTHER_NUMBER.test(before)) return null;
      if (
        isCount(inner, context.index.highest) ||
        SUBPARAGRAPH.test(before) ||
        (PAGES.test(after) && /\d$/.test(before))
      )
        return null;
      return CLOSES.test(after) || AFTER_STOP.test(before) || GOES_ON.test(after)
        ? resolveNumbers(inner, context.index, start)
        : null;
    },
  );
};

/** Two labels of a list that goes so far are no count. */
const isCount = (inner: string, highest: number): boolean =>
  THOUSANDS.test(inner) && Number(inner.split(',')[1]) > highest;
