/**
 * A site or publisher that names itself at the head of an entry, told by saying its name again: in the address, or behind
 * the place of publication.
 *
 *     Gezondheidsraad. Richtlijnen … Den Haag: Gezondheidsraad, 2015      Healthline. Sleep … www.healthline.com/sleep
 *     ^^^^^^^^^^^^^^^                                                       ^^^^^^^^^^
 */
import type { LocatedIdentifier } from '../identifiers/find-identifiers';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { textOf } from './name-parts';
import { isSign, skip } from './token-tests';
import { fold, type Tokens } from './tokens';
import type { Span } from './types';

/** Tokens of such a name, and the letters below which it may be a chance. */
const LONGEST_NAME = 6;
const SHORTEST_NAME = 4;

/** The first sentence as author; null when its words are not said again. */
export function readPublisherAsAuthor(
  tokens: Tokens,
  from: number,
  identifiers: readonly LocatedIdentifier[],
): AuthorBlock | null {
  const host = hostAt(tokens, from);
  if (host !== null) return namedBy(tokens, from, host);
  let end = from;
  while (end < from + LONGEST_NAME && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  const name = squeeze(tokens.slice(from, end));
  const goesOn = tokens[end + 1]?.kind === 'word' || isSign(tokens[end + 1], '"\u201c\u2018');
  if (!isSign(tokens[end], '.:') || !goesOn || name.length < SHORTEST_NAME) return null;
  const hosted = identifiers.some(({ kind, value }) => kind === 'url' && hostOf(value).includes(name));
  if (!hosted && !isSaidAgain(tokens, from, end)) return null;
  return namedBy(tokens, from, end);
}

const namedBy = (tokens: Tokens, from: number, next: number): AuthorBlock => ({
  authors: [{ literal: textOf(tokens, from, next) }],
  style: 'organisation',
  next,
  more: false,
});

/** "OurWorldInData.org", "examine.com" at `at` · "rest. Com". */
export const isHost = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isSign(tokens[at + 1], '.') &&
  tokens[at + 1]?.spaced === false &&
  tokens[at + 2]?.spaced === false &&
  /^(?:com|org|gov|net|edu|info|uk|eu)$/.test(tokens[at + 2]?.folded ?? '');

/**
 * "Examine.com. Creatine", "ClinicalTrials.gov (2022)": index behind a host's name that a stop or a date closes; null when none
 * stands there · "ClinicalTrials.gov: requirements of".
 */
function hostAt(tokens: Tokens, at: number): number | null {
  if (!isHost(tokens, at)) return null;
  if (isSign(tokens[at + 3], ':') && /^\p{Ll}/u.test(tokens[at + 4]?.text ?? '')) return null;
  return isSign(tokens[at + 3], '.:,') || dateBracket(tokens, at + 3) > 0 ? at + 3 : null;
}

/** "SPORTSTAT, 2012, Activity census 2012, SPORTSTAT, Harare": where the author is said again as publisher; null when it is not. */
export function findOwnName(tokens: Tokens, author: Span, among: Span): Span | null {
  const name = squeeze(tokens.slice(author.start, author.end));
  const length = author.end - author.start;
  if (name.length < SHORTEST_NAME) return null;
  for (let at = among.start; at + length <= among.end; at += 1) {
    const closed = tokens[at + length]?.kind !== 'word';
    if (closed && isSign(tokens[at - 1], '.,') && squeeze(tokens.slice(at, at + length)) === name)
      return { start: at, end: at + length };
  }
  return null;
}

/** "Why we sleep less. The Guardian. www.theguardian.com/…": the sentence behind a title that an address is called by. */
export function findSite(
  tokens: Tokens,
  titleEnd: number,
  identifiers: readonly LocatedIdentifier[],
): Span | null {
  const start = skip(tokens, titleEnd, '.?!"\u201d,', tokens.length);
  let end = start;
  while (end < start + LONGEST_NAME && tokens[end]?.kind === 'word') end += 1;
  const name = squeeze(tokens.slice(start, end));
  const closed = tokens[end] === undefined || tokens[end]?.kind === 'cut' || isSign(tokens[end], '.,;');
  if (!closed || !tokens[start]?.capital || name.length < SHORTEST_NAME) return null;
  return identifiers.some(({ kind, value }) => kind === 'url' && hostOf(value).includes(name))
    ? { start, end }
    : null;
}

/** "What is rest? Rest Resources. restresources.org/…": a site behind the question that is the title; null when none stands there. */
export function findSiteBehindQuestion(
  tokens: Tokens,
  title: Span,
  identifiers: readonly LocatedIdentifier[],
): { title: Span; site: Span } | null {
  const mark = tokens.findIndex((token, at) => at > title.start && at < title.end && isSign(token, '?'));
  const site = mark > 0 ? findSite(tokens, mark, identifiers) : null;
  return site?.end === title.end ? { title: { start: title.start, end: mark + 1 }, site } : null;
}

const squeeze = (tokens: Tokens): string =>
  tokens.map(({ folded }) => folded.replace(/[^\p{L}\d]/gu, '')).join('');

/** "www.apotheken-umschau.de" → "wwwapothekenumschaude". */
const hostOf = (address: string): string => fold(new URL(address).hostname).replace(/[^\p{L}\d]/gu, '');

/** Do the same words stand behind a colon or stop later on? */
function isSaidAgain(tokens: Tokens, from: number, end: number): boolean {
  const name = squeeze(tokens.slice(from, end));
  for (let at = end + 2; at + (end - from) <= tokens.length; at += 1) {
    if (isSign(tokens[at - 1], ':.,') && squeeze(tokens.slice(at, at + end - from)) === name) return true;
  }
  return false;
}
