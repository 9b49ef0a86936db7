/**
 * The year behind the authors, and the locator that goes with it. Called by `read-reference.ts`.
 *
 *     Doe A (2010a, May 3). Lifting. J Foo 12:3      Lind, Mei. n.d. Rest
 *           ^^^^^^^^^^^^^^^          ^^^^                       ^^^^
 */
import { NOT_FAMILIES, PARTICLES } from '../standards/name-words';
import type { AuthorBlock } from './author-block';
import { dateBracket, isMonth } from './locator-items';
import { findLocator, type Locator } from './read-locator';
import { closingOf, isJoint, isSign, skip, yearOf } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

/** A year that stands behind the authors, and the tokens it takes with bracket and letter. */
export interface YearMark extends Span {
  year: number | null;
}

export interface Dates {
  mark: YearMark | null;
  locator: Locator | null;
  titleFrom: number;
}

/** The year behind the authors and the locator; "2013 AHA/ACC guideline … 2014;63:2960" begins a title with its year. */
export function readDates(
  tokens: Tokens,
  authors: AuthorBlock,
  yearAt = authors.style === 'none' && dateBracket(tokens, authors.next) < 0
    ? behindDash(tokens)
    : authors.next,
): Dates {
  const persons = authors.style !== 'organisation';
  const mark =
    yearAt === null
      ? null
      : (readAuthorYear(tokens, yearAt) ?? (persons ? behindMoreNames(tokens, yearAt) : null));
  const bare = mark !== null && mark.end - mark.start === 1 && tokens[mark.end]?.kind === 'word';
  if (bare) {
    const locator = findLocator(tokens, mark.end, null);
    const dated = locator?.year != null && (locator.volume !== null || locator.pages !== null);
    const numbered = locator?.volume !== null && locator?.pages !== null && tokens[mark.end]?.capital;
    const begins = locator?.year !== mark.year || numbered;
    if (dated && begins && locator.start > mark.end + 2)
      return { mark: null, locator, titleFrom: mark.start };
  }
  const titleFrom = skip(tokens, mark?.end ?? authors.next, '.,;:)-\u2013\u2014', tokens.length);
  return { mark, locator: findLocator(tokens, titleFrom, mark?.year ?? null), titleFrom };
}

/** "———. 2015b. Title": a dash stands for the authors of the entry before; the token behind it, or null. */
const behindDash = (tokens: Tokens): number | null =>
  isSign(tokens[0], '-\u2014') ? skip(tokens, 0, '-\u2014.,', tokens.length) : null;

/** Where a year would stand, without brackets. */
const UNDATED: ReadonlySet<string> = new Set(['in press', 'in preparation', 'no date', 'submitted for']);

/** "(2010)", "(2010a, May 3)", "2010.", "n.d.", "(in press)", "(Study Group) (May 2010)" behind the authors. */
export function readAuthorYear(tokens: Tokens, from: number): YearMark | null {
  const start = skip(tokens, from, '.,;:', tokens.length);
  const token = tokens[start];
  if (isSign(token, '([')) {
    const group = dateBracket(tokens, start) > 0 ? -1 : closingOf(tokens, start);
    const bracket = group > 0 && dateBracket(tokens, group + 1) > 0 ? group + 1 : start;
    const dated = dateBracket(tokens, bracket);
    if (dated > 0) return { start, end: dated + 1, year: firstYear(tokens.slice(bracket, dated)) };
    const unknown = /^(?:in|no|n|forthcoming|submitted|undated|continuously|s)$/.test(
      tokens[start + 1]?.folded ?? '',
    );
    return unknown && group > 0 && group < start + 7 ? { start, end: group + 1, year: null } : null;
  }
  if (UNDATED.has(`${token?.folded} ${tokens[start + 1]?.folded}`))
    return { start, end: start + 2, year: null };
  if (saysNoDate(tokens, start)) return { start, end: start + 4, year: null };
  // "Doe Institute. March 2019. “Title”" · "Doe J. May 1968, a history. 2001"
  const isListed = () =>
    isSign(tokens[start + 2], ',') && !tokens.slice(start + 2).some((one) => yearOf(one) !== null);
  const month = isMonth(token) && (isSign(tokens[start + 2], '.') || isListed()) ? 1 : 0;
  const year = yearOf(tokens[start + month]);
  return year === null ? null : { start, end: behindDay(tokens, start + month + 1), year };
}

/** Tokens of names that were not read, before their year. */
const LONGEST_REST = 160;

/**
 * "…, Holm HoiYing, Lind N (2006)", "…, St, A., T., Roe, J. A. (2006)": the year behind the rest of a list that broke off, which its
 * last initials close · "Sleep, Pain, and Rest. J Foo. (2018)", "Iron, Folate, Vitamin D (2019)".
 */
function behindMoreNames(tokens: Tokens, from: number): YearMark | null {
  const listed = isSign(tokens[from], ',;&') || isJoint(tokens[from]);
  let parted = false;
  for (let at = from; at < from + LONGEST_REST; at += 1) {
    const token = tokens[at];
    const end = isSign(token, '(') ? dateBracket(tokens, at) : -1;
    if (end > 0) {
      const last = isSign(tokens[at - 1], '.') ? at - 2 : at - 1;
      const initials = /^\p{Lu}{1,2}$/u.test(tokens[last]?.text ?? '');
      const told = listed || isSign(tokens[last - 1], ',.'); // "Lind, SC. Roe, PB. (2002)", not "Lind A. Pain, Plan B (2015)"
      const closed =
        parted && told && at > from + 2 && initials && !NOT_FAMILIES.has(tokens[last - 1]?.folded ?? '');
      return closed ? { start: at, end: end + 1, year: firstYear(tokens.slice(at, end)) } : null;
    }
    parted ||= isSign(token, ',;&') || isJoint(token);
    const named = token?.kind === 'word' && (token.capital || PARTICLES.has(token.text) || isJoint(token));
    if (!named && !isSign(token, ',;.&-\u2026')) return null;
  }
  return null;
}

/** "2020, February 12.", "2020 Jun 11.": index behind the month and day that stop there; `at` itself when none stand there. */
function behindDay(tokens: Tokens, at: number): number {
  const month = isSign(tokens[at], ',') ? at + 1 : at;
  const day = month + 1;
  const dated = isMonth(tokens[month]) && tokens[day]?.kind === 'number' && isSign(tokens[day + 1], '.,:');
  return dated ? day + 1 : at;
}

/** "n.d.", "s.d.", "s.f.", "z.d.", "o.J.": each letter and stop is a token · "n. 4". */
function saysNoDate(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.text.length !== 1) return false;
  const letters = tokens.slice(at, at + 4).map(({ text }) => text);
  return /^(?:n\.d|s\.[df]|z\.d|o\.J)\.$/.test(letters.join(''));
}

const firstYear = (tokens: Tokens): number | null =>
  tokens.reduce<number | null>((year, token) => year ?? yearOf(token), null);
