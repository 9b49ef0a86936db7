/** Small questions about tokens that several recognisers ask. */
import { SMALL_WORDS } from '../standards/journal-words';
import { NAME_JOINTS } from '../standards/name-words';
import type { Token, Tokens } from './tokens';

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text);

export const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
export const OPENING = '([{';
export const CLOSING = ')]}';
export const QUOTES = '"\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\'\u201a';

/** "J" before its stop, "A" behind "Streptococcus". */
export const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length === 1;

/** "walking", which no name holds · "Walking", "of". */
export const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !SMALL_WORDS.has(token.folded);

/** Does the sentence from `at` hold such a word? */
export function hasPlainWord(tokens: Tokens, at: number): boolean {
  for (let index = at; index < tokens.length && !isSign(tokens[index], '.?!'); index += 1)
    if (isPlainWord(tokens[index])) return true;
  return false;
}

/** The tokens' words in small letters without accents, a space between: what lists of names are asked for. */
export const foldedText = (tokens: Tokens, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

export const isDash = (token: Token | undefined): boolean => isSign(token, DASHES);

/** Years of the works that are cited: printing to a little ahead. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2039;

/** "2010", "1993a": the year, or null; "1940s" is a decade. */
export function yearOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind === 'sign' || token.kind === 'cut') return null;
  const digits = /^(\d{4})(?!s$)[a-z]{0,2}$/i.exec(token.text)?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Index of the bracket that closes the one at `at`, or -1 within `reach` tokens. */
export function closingOf(tokens: Tokens, at: number, reach = 40): number {
  let depth = 0;
  for (let index = at; index < tokens.length && index < at + reach; index += 1) {
    if (isSign(tokens[index], OPENING)) depth += 1;
    if (isSign(tokens[index], CLOSING)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Index of the bracket that opens the one at `at`, or -1 within `reach` tokens. */
export function openingOf(tokens: Tokens, at: number, reach = 40): number {
  let depth = 0;
  for (let index = at; index >= 0 && index > at - reach; index -= 1) {
    if (isSign(tokens[index], CLOSING)) depth += 1;
    if (isSign(tokens[index], OPENING)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** "and", "&" between the last two names. */
export const isJoint = (token: Token | undefined): boolean =>
  isSign(token, '&') || (token?.kind === 'word' && NAME_JOINTS.has(token.text));

/** Does "et al.", "et alii", "et coll." begin at `at`? */
export const isEtAl = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.folded === 'et' && /^(?:al|alii|coll)$/.test(tokens[at + 1]?.folded ?? '');

/** Index behind "et al.", "and others", "and colleagues", with the separators before; null when it is not there. */
export function etAlAt(tokens: Tokens, at: number): number | null {
  let index = at;
  while (index < at + 3 && isSign(tokens[index], ',;.\u2026')) index += 1;
  const others =
    /^(?:and|e|y|et|und|&)$/.test(tokens[index]?.folded ?? '') &&
    /^(?:others|colleagues|outros|cols|otros|colaboradores|collaborateurs|mitarbeiter)$/.test(
      tokens[index + 1]?.folded ?? '',
    );
  if (isSign(tokens[index], '+') && tokens[index + 1]?.kind === 'number')
    return index + (tokens[index + 2]?.folded === 'more' ? 3 : 2);
  if (!others && !isEtAl(tokens, index)) return null;
  index += 2;
  return isSign(tokens[index], '.') ? index + 1 : index;
}

/** "Committee Opinion No. 804": a number, no initials · "Kim No. Lifting". */
export const isNumberAt = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === 'No' && isSign(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'number';

/** Index behind the signs named, and cuts, that stand at `at`. */
export function skip(tokens: Tokens, at: number, signs: string, to: number): number {
  let index = at;
  while (index < to && (isSign(tokens[index], signs) || tokens[index]?.kind === 'cut')) index += 1;
  return index;
}

/** Index behind the last token before `at` that is not punctuation. */
export function trimBack(tokens: Tokens, from: number, at: number): number {
  let index = at;
  while (
    index > from &&
    (isSign(tokens[index - 1], '.,;:-\u2013\u2014([/"\u201c\u201d') || tokens[index - 1]?.kind === 'cut')
  )
    index -= 1;
  return index;
}

/** "bioRxiv", "medRxiv": servers whose pages offer a citation of their own form · "arXiv", "SSRN". */
export const isPreprintServer = (token: Token | undefined): boolean =>
  /^(?:bio|med)rxiv$/.test(token?.folded ?? '');

/** Does a bracket that opened behind `from` close between `at` and `to`? */
export function insideBrackets(tokens: Tokens, at: number, from: number, to: number): boolean {
  for (let index = at - 1; index >= from && index > at - 30; index -= 1) {
    if (isSign(tokens[index], ')]')) return false;
    if (isSign(tokens[index], '([')) {
      const close = closingOf(tokens, index, 60);
      return close > at && close < to;
    }
  }
  return false;
}
