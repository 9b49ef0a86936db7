/**
 * Which patterns can find anything in a text, by how its words begin: one pass over the text instead of one for each pattern. A
 * pattern that begins at a word ("\b(?:mice|rats)") tells by itself with which letters; one that begins in any other way is
 * always asked. Nothing is ever missed; what is let through need not match.
 */

import { memo } from '../text/memo';

/** So many letters tell most words apart. Unit: UTF-16 code units. */
const LETTERS = 4;

/** ASCII has 7 bits; all signs beyond it share its last. */
const BITS = 7;
const LAST = 127;

function codeAt(text: string, at: number): number {
  const code = Math.min(text.charCodeAt(at), LAST);
  return code > 64 && code < 91 ? code + 32 : code;
}

/** How the words of a text begin, whatever their case: for each its first two signs, three and four, as numbers. */
export function openingsOf(text: string): number[] {
  const openings: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    let opening = codeAt(text, at);
    // What "\b" takes for a sign of a word.
    const isWord = (opening > 96 && opening < 123) || (opening > 47 && opening < 58) || opening === 95;
    if (isWord && !isInside) {
      for (let more = 1; more < LETTERS && at + more < text.length; more++) {
        opening |= codeAt(text, at + more) << (more * BITS);
        openings.push(opening);
      }
    }
    isInside = isWord;
  }
  return openings;
}

/** Can the pattern find anything in a text with these openings? */
export function mayFind(pattern: RegExp, openings: readonly number[]): boolean {
  const known = knownOf(pattern);
  if (known === null) return true;
  for (const opening of openings) if (known.has(opening)) return true;
  return false;
}

/** A row that may begin with words that most texts hold, and words of which each of its matches holds one. */
export interface RowWithNeeds {
  pattern: RegExp;
  needs?: RegExp;
}

/** What a sieve asks of such a row. */
export const neededBy = ({ pattern, needs }: RowWithNeeds): RegExp => needs ?? pattern;

/** Numbers, of which nearly all that are asked for are not in it: a bit tells so in a fifth of the time that a set takes. */
class RareNumbers {
  private readonly bits = new Uint32Array(RARE_BITS / 32);
  private readonly numbers = new Set<number>();

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) {
      this.numbers.add(number);
      const place = placeOf(number);
      this.bits[place >>> 5] = (this.bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }

  has(number: number): boolean {
    const place = placeOf(number);
    return (((this.bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1 && this.numbers.has(number);
  }
}

const RARE_BITS = 8192;
/** The upper 13 bits of a product that mixes all of them (Knuth, The Art of Computer Programming 3, 6.4). */
const placeOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 19;

const knownOf = memo((pattern: RegExp): RareNumbers | null => {
  const openings = openingsOfPattern(pattern);
  return openings && new RareNumbers(openings);
});

/**
 * The same of a table at once.
 *
 * @returns For the openings of a text the rows whose patterns can find anything in it, in the table's order.
 */
export function sieve<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp,
): (openings: readonly number[]) => Row[] {
  const places = new Map<number, number[]>();
  const always = rows.map((row, place) => {
    const known = openingsOfPattern(patternOf(row));
    for (const opening of known ?? []) places.set(opening, [...(places.get(opening) ?? []), place]);
    return known === null;
  });
  const known = new RareNumbers(places.keys());
  return (openings) => {
    const asked = always.slice();
    for (const opening of openings)
      if (known.has(opening)) for (const place of places.get(opening) ?? []) asked[place] = true;
    return rows.filter((_, place) => asked[place]);
  };
}

/** The beginning of a match that need not be a word’s; the sign of a word’s beginning, or of the text’s, takes it away. */
const ANYWHERE = '?';
/** Behind a beginning of which is not known how it goes on. */
const CLOSED = '…';

/** A part of a pattern: takes "\b", "\p{Lu}", "[^a]", "(?:", "(?<!", "a"; refuses "". */
const PART = /\\(?:[pP]\{\w+\}|.)|\[(?:\\.|[^\\\]])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|./suy;
/** How often: takes "?", "+?", "{0,3}"; refuses "{}". */
const TIMES = /(?:[?*+]|\{\d[\d,]*\})\??/uy;
/** Takes "?", "*", "{0,3}"; refuses "+", "{1,3}". */
const MAY_LACK = /^(?:[?*]|\{0)/u;
/** What looks but takes nothing: takes "\b", "$", "(?<!"; refuses "\w", "(?:". */
const LOOKS = /^(?:\\[bB]|[$^]|\(\?<?[=!])/u;
/** A sign that stands for itself, or one of a few: takes "a", "é", " ", "[sz]", "[- ]"; refuses ".", "\w", "[a-z]", "[^a]". */
const SIGNS = /^(?:[^.\\[]|\[-?[^\\^-]{1,6}-?\])$/u;

const close = (text: string): string => (text.endsWith(CLOSED) ? text : text + CLOSED);

/** The openings with which a match of the pattern can begin; null where that is not known. */
export const openingsOfPattern = memo(({ source }: RegExp): Set<number> | null => {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [taken = ''] = pattern.exec(source) ?? [];
    at += taken.length;
    return taken;
  };
  /** How what was spelt goes on, up to the end of a group. */
  const spell = (begun: string[]): string[] => {
    const done: string[] = [];
    let spelt = begun;
    while (at < source.length) {
      const part = take(PART);
      if (part === ')') break;
      if (part === '|') {
        done.push(...spelt);
        spelt = begun;
        continue;
      }
      const open = spelt.filter((text) => text.length < LETTERS && !text.endsWith(CLOSED));
      let once = part.startsWith('(')
        ? spell(open)
        : SIGNS.test(part)
          ? open.flatMap((text) =>
              [...(part.length > 1 ? part.slice(1, -1) : part)].map((sign) => text + sign),
            )
          : open.map(close);
      if (LOOKS.test(part))
        once = open.map((text) => (text === ANYWHERE && (part === '\\b' || part === '^') ? '' : text));
      const times = take(TIMES);
      spelt = [
        ...(MAY_LACK.test(times) ? spelt : spelt.filter((text) => !open.includes(text))),
        ...(times === '' || times.startsWith('?') ? once : once.map(close)),
      ];
    }
    return [...done, ...spelt];
  };
  const openings = new Set<number>();
  for (const text of spell([ANYWHERE])) {
    const known = text.replace(CLOSED, '');
    // The last of its first word; where it begins with no word, there are fewer.
    const opening = openingsOf(known)[known.length - 2];
    if (opening === undefined) return null;
    openings.add(opening);
  }
  return openings;
});
