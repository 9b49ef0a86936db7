/**
 * Where a quote stands in a page that may have changed since it was read. Quotes are asked for by the thousand, in reading order:
 * each is looked for where the one before it has moved to, then around that, and only then in the whole text.
 */
import type { TextPositionSelector, TextQuoteSelector } from './types';

/** How far around the expected place is looked first. UTF-16 code units. */
const NEAR = 20_000;

/** Of a phrase that stands in a text more often than this, the places nearest to the expected one are compared. */
const MOST_ALIKE = 500;

/** What lies before the expected place is searched in steps of this, the nearest first. UTF-16 code units. */
const STEP = 1_000;

/** All that is searched for quotes that are gone from their place: fifty times the longest text that is read. UTF-16 code units. */
const MOST_SEARCHED = 100_000_000;

/** Offset of a quote; null when its words are not there. */
export type FindQuote = (quote: TextQuoteSelector, position: TextPositionSelector) => number | null;

interface Found {
  at: number;
  agreement: number;
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
    const expected = Math.max(0, start + moved);
    const whole = prefix.length + suffix.length;
    const lookAt = (at: number): Found | null =>
      text.startsWith(exact, at) ? { at, agreement: agreementAt(text, quote, at) } : null;
    const search = (from: number, to: number): Found | null => {
      left -= to - from;
      return bestIn(text, quote, expected, from, Math.min(text.length, to));
    };
    let best = lookAt(expected);
    const look = (further: () => Found | null): void => {
      if (best?.agreement !== whole) best = better(best, further());
    };
    look(() => lookAt(start));
    look(() => search(Math.max(0, expected - NEAR), expected + exact.length + NEAR));
    look(() => (left > 0 ? search(0, text.length) : null));
    if (best === null) return null;
    // A place of which little but the words agrees may be another one: the next quotes are not looked for around it.
    if (best.agreement * 2 >= whole) moved = best.at - start;
    return best.at;
  };
}

/** The first unless the second agrees better. */
const better = (one: Found | null, other: Found | null): Found | null =>
  one === null || (other !== null && other.agreement > one.agreement) ? other : one;

function bestIn(
  text: string,
  quote: TextQuoteSelector,
  expected: number,
  from: number,
  to: number,
): Found | null {
  const whole = quote.prefix.length + quote.suffix.length;
  let best: Found | null = null;
  let count = 0;
  for (const at of nearestFirst(text.slice(from, to), quote.exact, Math.max(0, expected - from))) {
    best = better(best, { at: from + at, agreement: agreementAt(text, quote, from + at) });
    count += 1;
    if (best?.agreement === whole || count === MOST_ALIKE) break;
  }
  return best;
}

/** Every place of `words`, beginning with the one nearest to `middle`. */
function* nearestFirst(text: string, words: string, middle: number): Generator<number> {
  const ahead = occurrences(text, words, middle);
  const behind = occurrencesBefore(text, words, middle);
  let next = ahead.next();
  let last = behind.next();
  while (!next.done || !last.done) {
    if (last.done || (!next.done && next.value - middle <= middle - last.value)) {
      yield next.value as number;
      next = ahead.next();
    } else {
      yield last.value;
      last = behind.next();
    }
  }
}

function* occurrences(text: string, words: string, from: number): Generator<number, undefined> {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** Places that begin before `middle`, the last one first. */
function* occurrencesBefore(text: string, words: string, middle: number): Generator<number, undefined> {
  const step = Math.max(STEP, words.length);
  for (let end = Math.min(middle, text.length); end > 0; end -= step) {
    const start = Math.max(0, end - step);
    const part = text.slice(start, end + words.length - 1);
    for (const at of [...occurrences(part, words, 0)].reverse()) yield start + at;
  }
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
