/**
 * Where a title ends that no container, publisher or quotation closes: with its edition, its first sentence and the question
 * behind it, or the year that it holds. Called by `read-middle.ts`.
 *
 *     Physical activity report 2017. Geneva …      Walking in old age. A report by the office …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^
 */
import { isCapitalised, isOffice } from './organisation-names';
import { cutEdition } from './read-book';
import type { Locator } from './read-locator';
import { isHost } from './read-own-name';
import { isInitial, isPlainWord, isSign, trimBack, yearOf } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

/** Tokens from a stop to the question mark of a sentence that goes on with the title. */
const SHORTEST_QUESTION = 4;

/** A title without a container ends at its edition, or with its first sentence and the question behind it. */
export function endOfTitle(tokens: Tokens, from: number, to: number): number {
  const edition = cutEdition(tokens, from, to);
  if (edition < to) return edition;
  const site = beforeItalianSite(tokens, from, to);
  if (site < to) return site;
  const last = trimBack(tokens, from, to);
  const body = beforeBody(tokens, from, last);
  if (body < last) return body;
  const first = firstSentence(tokens, from, to);
  const second = firstSentence(tokens, first + 1, to);
  for (let at = first + SHORTEST_QUESTION; at < Math.min(second + 1, to); at += 1) {
    if (isSign(tokens[at], '?')) return at + 1;
  }
  return first;
}

/** Tokens of a site's name. */
const LONGEST_SITE = 10;

/**
 * "Storia delle crespelle, su taccuinistorici.it. ¦": the comma before the host, as the Italian Wikipedia sets it; `to` when none ·
 * "La dieta, su origen. ¦", which is Spanish.
 */
function beforeItalianSite(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 2; at > from && at > to - LONGEST_SITE; at -= 1) {
    if (tokens[at]?.text !== 'su' || !isSign(tokens[at - 1], ',')) continue;
    const [site, stop, end] = tokens.slice(at + 1, at + 4);
    const named = site?.kind === 'cut' || (isSign(stop, '.') && end?.kind === 'word' && !end.spaced);
    return named && tokens.slice(at).some(({ kind }) => kind === 'cut') ? at - 1 : to;
  }
  return to;
}

/** Tokens of a body's name. */
const LONGEST_BODY = 14;

/**
 * Index of the stop before a body, the last sentence; `to` when it is none.
 *
 *     beforeBody(tokens of 'Results of the survey. Public Health England and the Food Agency', 0, 12)   →   4
 */
export function beforeBody(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 2; at > from + 2 && at > to - LONGEST_BODY; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'cut' || isSign(token, '?!:;()"\u201c\u201d')) return to;
    if (!isSign(token, '.') || !tokens[at + 1]?.spaced || isInitial(tokens[at - 1])) continue;
    const words = tokens.slice(at + 1, to).filter(({ kind }) => kind === 'word');
    const begins = tokens[at + 1]?.capital && tokens[at + 1]?.folded !== 'the'; // not "The Role of the Department"
    const named = words.length > 1 && begins && isCapitalised(tokens, at + 1, to);
    return named && words.some(isOffice) && tokens.slice(from, at).some(isPlainWord) ? at : to;
  }
  return to;
}

/** Index behind the first sentence; a title without container is not longer. */
export function firstSentence(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.kind === 'cut') return at;
    if (at === from + 1 && !isHost(tokens, at + 1)) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const whole = (before?.text.length ?? 0) > 2 || before?.kind === 'number' || isSign(before, ')');
    if (isSign(tokens[at], '.') && next?.spaced && (next.capital || isHost(tokens, at + 1)) && whole)
      return at;
  }
  return to;
}

/** What comes out every year, and words before a year that a sentence needs: takes "monitor" before "2019", "to" before "2013"; refuses "bloomington" before "1978". */
const BEFORE_OWN_YEAR =
  /^(?:reports?|monitor|survey|review|outlook|guidelines?|statistics|figures|indicators|trends|index|atlas|yearbook|plan|strategy|standards|to|in|of|since|until|and|for)$/;

/** "Guidelines for adults aged 19 to 64": without a container, a number alone is no volume. */
const isNumberOnly = ({ start, end, volume, day }: Locator): boolean =>
  end === start + 1 && volume !== null && !day;

/** "Physical activity report 2017.", "Report on activity 2022: profiles": the title holds the year too · "Sleep and age 2017". */
export function withOwnYear(tokens: Tokens, title: Span, locator: Locator | null): Span {
  const at = title.end;
  if (locator?.start === at && isNumberOnly(locator)) return { start: title.start, end: locator.end };
  const bare = locator?.start === at && locator.end === at + 1 && yearOf(tokens[at]) !== null;
  if (bare && isSign(tokens[at + 1], ':') && tokens[at + 2]?.kind === 'word')
    return { start: title.start, end: trimBack(tokens, at, firstSentence(tokens, at, tokens.length)) };
  return bare && BEFORE_OWN_YEAR.test(tokens[at - 1]?.folded ?? '')
    ? { start: title.start, end: at + 1 }
    : title;
}
