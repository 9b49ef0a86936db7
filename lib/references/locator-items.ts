/**
 * Turns a run of tokens that say where a work stands ("2012 May;7(5):e1–e9") into items: numbers, ranges, bracketed groups,
 * keywords, dates, separators. What they mean together is decided by `read-locator.ts`.
 */
import { EDITION_NOUN, LOCATOR_WORDS, type LocatorKey } from '../standards/locator-words';
import { MONTHS, SEASONS } from '../standards/months';
import { NEWSPAPER } from '../standards/press-names';
import { closingOf, foldedText, isDash, isSign, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';

export type LocatorItem =
  | { kind: 'number'; value: string; year: number | null }
  | { kind: 'range'; value: string }
  | { kind: 'group'; items: LocatorItem[] }
  | { kind: 'key'; key: LocatorKey; word: string }
  | { kind: 'month' }
  | { kind: 'stop'; sign: string };

export const isStop = (item: LocatorItem | undefined, sign: string): boolean =>
  item?.kind === 'stop' && item.sign === sign;

/** Takes "S71", "e0226989", "CD002759", "693S", "eAPE2018"; refuses "F1000Research", "COVID". */
const PAGE_LIKE = /^(?:[a-z]{0,4}\d+[a-z]{0,2}\d{0,3})$/i;
/** A count or the length of a book, no place in it: takes "9th", "457p", "1066pp"; refuses "S71". */
const COUNTED = /^\d+(?:st|nd|rd|th|p|pp)$/i;
/** Takes "xii", "XLV": a volume or page in Roman numerals; refuses "mild". */
const ROMAN = /^(?=[ivxlc]{1,7}$)(?:x{0,3}|xl|lx{0,3}|xc|c{1,3})(?:ix|iv|v?i{0,3})$/i;
/** Takes "xi-xiv", which is one token because letters are joined; refuses "mix-ivy". */
const ROMAN_RANGE = /^[ivxlc]{1,7}[-\u2010-\u2013][ivxlc]{1,7}$/;

export const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (MONTHS.has(token.folded) ||
    (SEASONS.has(token.folded) && token.capital) ||
    (token.text.includes('-') && token.folded.split('-').every((part) => MONTHS.has(part))));

/** Small words of a date, "26 de noviembre de 2020", "3rd of May 2020": takes "de", "of"; refuses "in". */
const DATE_WORD = /^(?:de|del|of|den|der)$/;

/** Index of the bracket that closes a date opened at `at`, "(July 31, 2015)", "(2010a)", "(no date)"; -1 when it is none. */
export function dateBracket(tokens: Tokens, at: number): number {
  const close = isSign(tokens[at], '([') ? closingOf(tokens, at, 14) : -1;
  if (close < 0) return -1;
  const inside = tokens.slice(at + 1, close);
  const dated = inside.some((token) => yearOf(token) !== null);
  const plain = inside.every(
    (token) =>
      token.kind !== 'word' || isMonth(token) || yearOf(token) !== null || DATE_WORD.test(token.folded),
  );
  if (close === at + 3 && inside[0]?.folded === 'no' && inside[1]?.folded === 'date') return close;
  return dated && (plain || yearOf(inside[0]) !== null) ? close : -1;
}

export const isPageLike = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && PAGE_LIKE.test(token.text) && !COUNTED.test(token.text));

export const isRoman = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (ROMAN.test(token.text) || ROMAN_RANGE.test(token.text));

/** The keyword that a token is, when what follows is a number or bracket; null otherwise. */
export function keyAt(tokens: Tokens, at: number): LocatorKey | null {
  const token = tokens[at];
  const key =
    token?.kind === 'word' ? LOCATOR_WORDS.get(token.text === 'č' ? 'no' : token.folded) : undefined; // Czech "č. 2"
  if (token === undefined || key === undefined) return null;
  let next = at + 1;
  while (isSign(tokens[next], '.:\u00b0\u00ba#')) next += 1;
  const before = tokens[at - 1];
  const counted = isPageLike(tokens[next]) || (isRoman(tokens[next]) && key !== 'filler');
  if (key === 'filler')
    return (before?.kind === 'number' || isMonth(before)) && (counted || isMonth(tokens[next])) ? key : null;
  if (key === 'issue' && isSign(tokens[at + 1], '.') && keyAt(tokens, next) === 'part') return key; // "no. Suppl 1"
  if (key === 'part' && yearOf(tokens[next]) !== null) return null;
  if (key === 'part') return counted || isSign(before, '([,;') || isPageLike(before) ? key : null;
  if (token.text.length === 1 && isSign(before, '(') && !before?.spaced) return null;
  if (token.text.length === 1 && token.capital && !isSign(tokens[at + 1], '.')) return null;
  const set = isSign(before, ',;') || (isSign(before, '.') && isPageLike(tokens[at - 2])); // ", S. 12", "2010. S. 12"
  if (/^[sh]$/i.test(token.text) && !(set && (token.capital || isSign(tokens[at + 1], '.')))) return null;
  if (key === 'volume' && token.folded === 'band' && !(token.capital && isSign(before, '.,;('))) return null;
  return counted || (key === 'pages' && before?.kind === 'number') ? key : null;
}

/** "2nd ed.", "5. Aufl.", "Rev. ed." in a bracket with the pages of a chapter: how many tokens it takes; 0 when none stands at `at`. */
export function editionAt(tokens: Tokens, at: number): number {
  if (
    !/^(?:\d{1,2}(?:st|nd|rd|th|a|e|\u00aa)?|rev|revised|first|second|third|fourth|fifth)$/.test(
      tokens[at]?.folded ?? '',
    )
  )
    return 0;
  const noun = isSign(tokens[at + 1], '.') ? at + 2 : at + 1;
  if (!EDITION_NOUN.test(tokens[noun]?.folded ?? '')) return 0;
  return (isSign(tokens[noun + 1], '.') ? noun + 2 : noun + 1) - at;
}

export function locatorItems(tokens: Tokens, from: number, to: number): LocatorItem[] {
  const items: LocatorItem[] = [];
  for (let at = from; at < to; ) {
    const { item, next } = itemAt(tokens, at, to);
    if (item) items.push(item);
    at = next;
  }
  return items;
}

function itemAt(tokens: Tokens, at: number, to: number): { item: LocatorItem | null; next: number } {
  const token = tokens[at] as Token;
  const edition = editionAt(tokens, at);
  if (edition > 0) return { item: null, next: at + edition };
  if (isSign(token, '([')) {
    const close = closingOf(tokens, at);
    const end = close < 0 || close >= to ? to : close;
    return { item: { kind: 'group', items: locatorItems(tokens, at + 1, end) }, next: end + 1 };
  }
  const key = keyAt(tokens, at);
  if (key !== null) return { item: { kind: 'key', key, word: token.text }, next: at + 1 };
  if (isMonth(token)) return { item: { kind: 'month' }, next: isSign(tokens[at + 1], '.') ? at + 2 : at + 1 };
  if (
    token.kind === 'number' &&
    /^(?:f|fls)$/.test(tokens[at + 1]?.text ?? '') &&
    isSign(tokens[at + 2], '.') &&
    /^(?:tese|dissertacao|monografia|trabalho)$/.test(tokens[at + 3]?.folded ?? '')
  )
    return { item: null, next: at + 3 }; // "120 f. Tese": the leaves of a thesis · "S. 120 f."
  if (isPageLike(token) || isRoman(token)) return numberAt(tokens, at, to);
  if (isPartLetter(tokens, at))
    return { item: { kind: 'number', value: token.text, year: null }, next: at + 1 };
  if (isSign(token, ':;,.')) return { item: { kind: 'stop', sign: token.text }, next: at + 1 };
  return { item: null, next: at + 1 };
}

/** Words of a newspaper's name. */
const LONGEST_NEWSPAPER = 4;

/** ". 3/7/2023", "(3/7/2023)", "Washington Post, 3/7/2023" · "Der Spiegel 3/7/2012", "Medizin 14/3/2013": volume, issue and year. */
function isSetOff(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'cut' || isSign(before, '.([:')) return true;
  const end = isSign(before, ',') ? at - 1 : at;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_NEWSPAPER); start -= 1) {
    if (tokens[start]?.kind !== 'word') return false;
    if (NEWSPAPER.test(foldedText(tokens, start, end))) return true;
  }
  return false;
}

/** "12.03.2019", "3/7/2023": its year; null when no such date stands at `at`. */
function dayMonthYear(tokens: Tokens, at: number, to: number): number | null {
  const [day, stop, month, other, year] = tokens.slice(at, Math.min(at + 5, to));
  const dotted = isSign(stop, '.') && isSign(other, '.') && month?.spaced === false && year?.spaced === false;
  const stroked = isSign(stop, '/') && isSign(other, '/') && isSetOff(tokens, at);
  const [first, second] = [Number(day?.text), Number(month?.text)];
  const dated = first <= 31 && second >= 1 && second <= (stroked && first <= 12 ? 31 : 12);
  return (dotted || stroked) && dated ? yearOf(year) : null;
}

function numberAt(tokens: Tokens, at: number, to: number): { item: LocatorItem; next: number } {
  const first = tokens[at] as Token;
  const year = dayMonthYear(tokens, at, to);
  if (year !== null) return { item: { kind: 'number', value: `${year}`, year }, next: at + 5 };
  const start = withDecimal(tokens, at, to);
  let dash = start.next;
  while (dash < to && isDash(tokens[dash])) dash += 1;
  const last = tokens[dash];
  const date = dateEnd(tokens, at, dash, to);
  if (date !== null) return { item: { kind: 'number', value: first.text, year: yearOf(first) }, next: date };
  if (dash > start.next && dash < to && last && (isPageLike(last) || isRoman(last))) {
    const { value, next } = withDecimal(tokens, dash, to);
    return { item: { kind: 'range', value: `${start.value}-${value}` }, next };
  }
  const slash = isSign(tokens[at + 1], '/') && isPageLike(tokens[at + 2]) && at + 2 < to;
  if (slash) return { item: { kind: 'range', value: `${first.text}/${tokens[at + 2]?.text}` }, next: at + 3 };
  if (ROMAN_RANGE.test(first.text)) return { item: { kind: 'range', value: first.text }, next: at + 1 };
  const series = seriesAt(tokens, at);
  if (series !== null) return { item: { kind: 'number', value: series, year: null }, next: at + 3 };
  return { item: { kind: 'number', value: start.value, year: yearOf(first) }, next: start.next };
}

/** "(Suppl A)", "Suppl. B": the letter of a supplement. */
export const isPartLetter = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text.length === 1 &&
  /^[A-Z]$/.test(tokens[at]?.text ?? '') &&
  LOCATOR_WORDS.get(tokens[isSign(tokens[at - 1], '.') ? at - 2 : at - 1]?.folded ?? '') === 'part';

/** "65-A" before pages: a volume in the series that its letter names; null when no such stands at `at`. */
export function seriesAt(tokens: Tokens, at: number): string | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || !isDash(tokens[at + 1]) || tokens[at + 1]?.spaced) return null;
  const letter = tokens[at + 2];
  const lettered = letter?.spaced === false && /^[a-d]$/i.test(letter.text);
  return lettered && isSign(tokens[at + 3], ':(,') ? `${number.text}-${letter.text}` : null;
}

/** Index behind an ISO date ("2018-04", "2014-10-01") that begins at `at`; null for pages ("2001-12" behind a colon). */
function dateEnd(tokens: Tokens, at: number, second: number, to: number): number | null {
  const isTwoDigits = (token: Token | undefined) =>
    token?.kind === 'number' && /^(?:0[1-9]|[12]\d|3[01])$/.test(token.text);
  if (yearOf(tokens[at]) === null || second !== at + 2 || second >= to || !isTwoDigits(tokens[second]))
    return null;
  if (isSign(tokens[at - 1], ':,')) return null;
  const day = isDash(tokens[second + 1]) && isTwoDigits(tokens[second + 2]) && second + 2 < to;
  return day ? second + 3 : second + 1;
}

/** A page of an electronic annex, or an e-locator with a stop inside: takes "638.e2", "M111.014381"; refuses "63.2". */
const ANNEXED_PAGE = /^(?:\d+\.e\d{1,3}|[A-Z]\d{2,3}\.\d{5,6})$/i;

/** The page at `at` with what belongs to it behind a stop. */
function withDecimal(tokens: Tokens, at: number, to: number): { value: string; next: number } {
  const point = isSign(tokens[at + 1], '.') && !tokens[at + 1]?.spaced && at + 2 < to;
  const annex = tokens[at + 2];
  if (point && annex && !annex.spaced && ANNEXED_PAGE.test(`${tokens[at]?.text}.${annex.text}`)) {
    return { value: `${tokens[at]?.text}.${annex.text}`, next: at + 3 };
  }
  return { value: tokens[at]?.text ?? '', next: at + 1 };
}
