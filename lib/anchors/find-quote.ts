/**
 * Where a quote stands in a page that may have changed since it was read. Quotes are asked for by the thousand, in reading order:
 * each is looked for where the one before it has moved to, then around that, and only then in the whole text.
 */
import type { TextPositionSelector, TextQuoteSelector } from './types';

/** How far around the expected place is looked first. UTF-16 code units. */
const NEAR = 20_000;

/** A phrase that stands in a text more often than this is compared no further. */
const MOST_ALIKE = 500;

/** All that is searched for quotes that are gone from their place: fifty times the longest text that is read. UTF-16 code units. */
const MOST_SEARCHED = 100_000_000;

/** Offset of a quote; null when its words are not there. */
export type FindQuote = (quote: TextQuoteSelector, position: TextPositionSelector) => number | null;

interface Found {
  at: number;
  agreement: number;
  distance: number;
}

/**
 * A finder for one text: the occurrence whose surroundings agree best, the nearest to the expected place among equals.
 *
 *     const find = quoteFinder('a walk. b walk.');
 *     find({ exact: 'walk', prefix: 'b ', suffix: '' }, { start: 0, end: 4 })   →   10
 */
export function quoteFinder(text: string): FindQuote {
  let moved = 0;
  let left = MOST_SEARCHED;
  return (quote, { start }) => {
    const { exact, prefix, suffix } = quote;
    if (exact === '') return null;
    if (text.startsWith(exact, start)) return start;
    const expected = Math.max(0, start + moved);
    const whole = prefix.length + suffix.length;
    if (text.startsWith(exact, expected) && agreementAt(text, quote, expected) === whole) return expected;
    const search = (from: number, to: number): Found | null => {
      left -= to - from;
      return bestIn(text, quote, expected, from, Math.min(text.length, to));
    };
    let best = search(Math.max(0, expected - NEAR), expected + exact.length + NEAR);
    if ((best === null || best.agreement < whole) && left > 0) best = search(0, text.length) ?? best;
    if (best !== null) moved = best.at - start;
    return best?.at ?? null;
  };
}

function bestIn(
  text: string,
  quote: TextQuoteSelector,
  expected: number,
  from: number,
  to: number,
): Found | null {
  const part = text.slice(from, to);
  let best: Found | null = null;
  let count = 0;
  for (let at = part.indexOf(quote.exact); at >= 0; at = part.indexOf(quote.exact, at + 1)) {
    const agreement = agreementAt(text, quote, from + at);
    const distance = Math.abs(from + at - expected);
    if (!best || agreement > best.agreement || (agreement === best.agreement && distance < best.distance))
      best = { at: from + at, agreement, distance };
    count += 1;
    if (count === MOST_ALIKE) break;
  }
  return best;
}

/** How many characters around a place are those around the quote. */
const agreementAt = (text: string, { exact, prefix, suffix }: TextQuoteSelector, at: number): number =>
  commonSuffix(text.slice(Math.max(0, at - prefix.length), at), prefix) +
  commonPrefix(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
}
