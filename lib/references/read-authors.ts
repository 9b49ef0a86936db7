/**
 * The author block at the head of a reference: a list of names in one style, or an organisation, or nothing.
 *
 *     Compton, W. C., Smith, M. L., & Qualls, D. L. (1996). Factor structure …
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^^^
 */

import { NAME_JOINTS } from '../standards/name-words';
import { ORGANISATION_WORDS } from '../standards/organisation-words';
import { dateBracket } from './locator-items';
import {
  type NameStyle,
  type ReadName,
  readFamilyCommaGiven,
  readFamilyCommaInitials,
  readFamilyInitials,
  readGivenFamily,
  readInitialsFamily,
  textOf,
} from './read-name';
import { closingOf, isSign, QUOTES, yearOf } from './token-tests';
import type { Token } from './tokens';
import type { CslName } from './types';

export interface AuthorBlock {
  authors: CslName[];
  style: NameStyle | 'organisation' | 'none';
  /** Index of the first token behind the block. */
  next: number;
  /** "et al." stood behind the last name. */
  more: boolean;
}

type Tokens = readonly Token[];
type Reader = (tokens: Tokens, at: number) => ReadName | null;

/** Tried in this order for the first name: the stricter first. */
const READERS: readonly { style: NameStyle; read: Reader; companions: Reader[] }[] = [
  {
    style: 'family-comma-initials',
    read: readFamilyCommaInitials,
    companions: [readInitialsFamily, readFamilyInitials],
  },
  {
    style: 'family-initials',
    read: readFamilyInitials,
    companions: [readFamilyCommaInitials, readInitialsFamily],
  },
  { style: 'initials-family', read: readInitialsFamily, companions: [readGivenFamily] },
  {
    style: 'family-comma-given',
    read: readFamilyCommaGiven,
    companions: [readGivenFamily, readInitialsFamily, readFamilyCommaInitials],
  },
  { style: 'given-family', read: readGivenFamily, companions: [readInitialsFamily] },
];

/** An organisation's name is not longer than this. */
const LONGEST_ORGANISATION = 16;

export function readAuthors(tokens: Tokens, from: number): AuthorBlock {
  for (const { style, read, companions } of READERS) {
    const first = read(tokens, from);
    if (first === null || !isListStart(tokens, first)) continue;
    return readRest(tokens, first, style, [read, ...companions]);
  }
  return (
    readFamilyEtAl(tokens, from) ??
    readOrganisation(tokens, from) ?? { authors: [], style: 'none', next: from, more: false }
  );
}

/** Behind the first name something must stand that goes on with a list or ends one. */
function isListStart(tokens: Tokens, name: ReadName): boolean {
  const token = tokens[name.next];
  const behind = tokens[name.next - 1];
  if (token === undefined || token.kind === 'cut' || token.kind === 'number') return true;
  if (name.style === 'family-comma-given' && isSign(token, ',')) return isTurnedName(tokens, name);
  if (isSign(token, ',;.:&([\u2026\u2013-/+')) return true;
  if (
    token.kind === 'word' &&
    (NAME_JOINTS.has(token.text) || isEtAl(tokens, name.next) || yearOf(token) !== null)
  )
    return true;
  if (isSign(token, '"\u201c\u2018\'')) return true;
  return isSign(behind, '.') && token.kind === 'word' && name.style !== 'given-family';
}

/** "McCrum, Robert, 'So …", "Berg, Jane A., Title", "Smith, Jane, and …": not the first two of a plain list of words. */
const isTurnedName = (tokens: Tokens, name: ReadName): boolean =>
  /\.$/.test(name.given ?? '') ||
  isSign(tokens[name.next + 1], QUOTES) ||
  isJoint(tokens[name.next + 1]) ||
  readFamilyCommaGiven(tokens, name.next + 1) !== null;

function readRest(
  tokens: Tokens,
  first: ReadName,
  style: NameStyle,
  readers: readonly Reader[],
): AuthorBlock {
  const authors: CslName[] = [nameOf(first)];
  let end = first.next;
  for (;;) {
    const more = etAlAt(tokens, end);
    if (more !== null) return { authors, style, next: more, more: true };
    const joint = skipJoint(tokens, end);
    const name = readers
      .map((read) => read(tokens, joint))
      .find(
        (read) =>
          read !== null && (joint > end ? goesOn(tokens, read) : isUnseparated(tokens, end, read, style)),
      );
    if (name) {
      authors.push(nameOf(name));
      end = name.next;
      continue;
    }
    const group = joint > end ? groupAt(tokens, end, joint, readers) : null;
    if (group === null) break;
    authors.push({ literal: textOf(tokens, joint, group) });
    end = group;
  }
  return { authors: withoutSentenceStop(authors, style), style, next: end, more: false };
}

/** Behind a later name the list goes on or ends; or, with all stops forgotten, a sentence begins ("Pittman RN Selection of"). */
const goesOn = (tokens: Tokens, name: ReadName): boolean =>
  isListStart(tokens, name) ||
  (name.style === 'family-initials' &&
    tokens[name.next]?.capital === true &&
    /^\p{Ll}/u.test(tokens[name.next + 1]?.text ?? ''));

/** "Batimaa P. Biagini B., Burton I.": a comma was forgotten between two names of the same dotted style. */
const isUnseparated = (tokens: Tokens, end: number, name: ReadName, style: NameStyle): boolean =>
  style === 'family-initials' &&
  name.style === style &&
  isSign(tokens[end - 1], '.') &&
  isSign(tokens[name.next - 1], '.') &&
  (isSign(tokens[name.next], ',;&') || isEtAl(tokens, name.next));

const nameOf = (name: ReadName): CslName => ({ family: name.family, given: name.given });

/** "Smith AB, Jones C." where no other name has stops: the last stop is that of the sentence. */
function withoutSentenceStop(authors: CslName[], style: NameStyle): CslName[] {
  if (style !== 'family-initials' || authors.length < 2) return authors;
  const plain = authors.slice(0, -1).every((name) => !('given' in name) || !name.given?.includes('.'));
  return plain
    ? authors.map((name) =>
        'given' in name ? { ...name, given: name.given?.replace(/\.$/, '') ?? null } : name,
      )
    : authors;
}

/** Index behind separators (", ; & and …") at `at`; `at` itself when there is none. */
function skipJoint(tokens: Tokens, at: number): number {
  let index = at;
  if (isSign(tokens[index], '.') && (isSign(tokens[index + 1], ',;&') || isJoint(tokens[index + 1])))
    index += 1;
  while (
    index < at + 6 &&
    (isSign(tokens[index], ',;&\u2026/') || isJoint(tokens[index]) || isEllipsis(tokens, index))
  ) {
    index += isEllipsis(tokens, index) ? 3 : 1;
  }
  return index;
}

const isJoint = (token: Token | undefined): boolean => token?.kind === 'word' && NAME_JOINTS.has(token.text);

const isEllipsis = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], '.') && isSign(tokens[at + 1], '.') && isSign(tokens[at + 2], '.');

const isEtAl = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.folded === 'et' && /^(?:al|alii|coll)$/.test(tokens[at + 1]?.folded ?? '');

/** Index behind "et al.", "and others", "and colleagues", with the separators before; null when it is not there. */
function etAlAt(tokens: Tokens, at: number): number | null {
  let index = at;
  while (index < at + 3 && isSign(tokens[index], ',;.\u2026')) index += 1;
  const others =
    /^(?:and|e|y|&)$/.test(tokens[index]?.folded ?? '') &&
    /^(?:others|colleagues|outros|cols|otros)$/.test(tokens[index + 1]?.folded ?? '');
  if (isSign(tokens[index], '+') && tokens[index + 1]?.kind === 'number')
    return index + (tokens[index + 2]?.folded === 'more' ? 3 : 2);
  if (!others && !isEtAl(tokens, index)) return null;
  index += 2;
  return isSign(tokens[index], '.') ? index + 1 : index;
}

/** A group among the names ("ABC Study Group"), or a misprinted name between good ones; index behind it. */
function groupAt(tokens: Tokens, end: number, at: number, readers: readonly Reader[]): number | null {
  let index = at;
  let telling = false;
  while (
    index < at + LONGEST_ORGANISATION &&
    (tokens[index]?.kind === 'word' || isSign(tokens[index], '/&-'))
  ) {
    telling ||= ORGANISATION_WORDS.has(tokens[index]?.folded ?? '');
    index += 1;
  }
  if (index === at || !tokens[at]?.capital) return null;
  const stop = tokens[index];
  if (
    telling &&
    isCapitalised(tokens, at, index) &&
    (isSign(stop, '.,;:(') || stop?.kind === 'number' || stop === undefined)
  )
    return index;
  const goesOn = isSign(stop, ',;') && index - at <= 4 && allCapital(tokens, at, index);
  const next = goesOn ? readers.map((read) => read(tokens, index + 1)).find((read) => read !== null) : null;
  return next && isSign(tokens[end], ',;') && isSign(tokens[next.next], ',;.') ? index : null;
}

const allCapital = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.capital);

/** "Dinwiddie et al. 2014": one family name alone before "et al.". */
function readFamilyEtAl(tokens: Tokens, from: number): AuthorBlock | null {
  const name = tokens[from];
  if (name?.kind !== 'word' || !name.capital || !isEtAl(tokens, from + 1)) return null;
  const next = isSign(tokens[from + 3], '.') ? from + 4 : from + 3;
  return { authors: [{ family: name.text, given: null }], style: 'family-initials', next, more: true };
}

/** "World Health Organization.", "FAO/IPGRI.", "NEEM community members (2013)": a block that no name fits. */
function readOrganisation(tokens: Tokens, from: number): AuthorBlock | null {
  let telling = false;
  let index = from;
  for (; index < from + LONGEST_ORGANISATION; index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isSign(token, '.') && !isInitial(tokens[index - 1]) && endsHere(tokens, index)) break;
    if (token.kind === 'number' || token.kind === 'cut' || isSign(token, '?!;"\u201c')) break;
    if (isSign(token, ',') && isSign(tokens[index + 1], '"\u201c\u2018')) break;
    if (isSign(token, '([')) {
      const close = closingOf(tokens, index);
      if (dateBracket(tokens, index) > 0 || close < 0) break;
      if (close - index > 10) return null;
      index = close;
      continue;
    }
    telling ||= token.kind === 'word' && (ORGANISATION_WORDS.has(token.folded) || isAcronym(token));
  }
  const stop = tokens[index];
  const words = index - from;
  if (words === 0 || !tokens[from]?.capital || stop === undefined || stop.kind === 'cut') return null;
  const bracket = isSign(stop, '.') ? index + 1 : index;
  const dated = dateBracket(tokens, bracket) > 0 || (yearOf(stop) !== null && telling);
  const named = isSign(stop, '.,') && telling && isCapitalised(tokens, from, index);
  if (!(dated && (telling || (words <= 6 && isCapitalised(tokens, from, index)))) && !named) return null;
  const end = isSign(tokens[index - 1], ',.') ? index - 1 : index;
  return {
    authors: [{ literal: textOf(tokens, from, end) }],
    style: 'organisation',
    next: index,
    more: false,
  };
}

const endsHere = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || (next.spaced && next.capital);
};

const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

const isAcronym = (token: Token): boolean => /^\p{Lu}{2,8}$/u.test(token.text);

/** Every word is written large, save the small ones: a name, not a sentence. */
const isCapitalised = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token) =>
        token.kind !== 'word' ||
        token.capital ||
        /^(?:of|the|and|for|on|in|de|da|do|e|y|des|la|et|der|fur|to|against|members|community)$/.test(
          token.folded,
        ),
    );
