/**
 * The author block at the head of a reference: a list of names in one style, or an organisation, or nothing.
 *
 *     Compton, W. C., Smith, M. L., & Qualls, D. L. (1996). Factor structure …
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^^^
 */

import { HONORIFICS, NAME_JOINTS } from '../standards/name-words';
import { ORGANISATION_WORDS } from '../standards/organisation-words';
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
import { isCapitalised, LONGEST_ORGANISATION, readOrganisation } from './read-organisation';
import { readNameBeforeQuote, readNameInList } from './read-plain-name';
import { readIdeographicNames, readShortAuthors } from './read-short-authors';
import { isEtAl, isSign, QUOTES, yearOf } from './token-tests';
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
    companions: [readGivenFamily, readInitialsFamily, readFamilyCommaInitials, readNameInList],
  },
  { style: 'given-family', read: readGivenFamily, companions: [readInitialsFamily, readNameInList] },
  { style: 'given-family', read: readNameBeforeQuote, companions: [readInitialsFamily, readNameInList] },
];

export function readAuthors(tokens: Tokens, from: number): AuthorBlock {
  const start = behindHonorific(tokens, from);
  for (const { style, read, companions } of READERS) {
    const first = read(tokens, start);
    if (first === null || !isListStart(tokens, first)) continue;
    const school = isNamedAfter(tokens, first) ? readOrganisation(tokens, from) : null;
    if (school !== null && school.next > first.next) return school;
    return readRest(tokens, first, style, [read, ...companions]);
  }
  return (
    readShortAuthors(tokens, start) ??
    readIdeographicNames(tokens, start) ??
    readOrganisation(tokens, from) ?? { authors: [], style: 'none', next: from, more: false }
  );
}

/** "Harvard T.H. Chan School of Public Health": initials run together, and the name goes on without a stop. */
const isNamedAfter = (tokens: Tokens, name: ReadName): boolean =>
  name.style === 'family-initials' &&
  tokens[name.next]?.capital === true &&
  isSign(tokens[name.next - 1], '.') &&
  isSign(tokens[name.next - 3], '.') &&
  tokens[name.next - 2]?.spaced === false;

/** "Dr. Jane Doe", "Prof. Doe": index behind the form of address. */
function behindHonorific(tokens: Tokens, at: number): number {
  if (!HONORIFICS.has(tokens[at]?.folded ?? '') || tokens[at]?.text.length === 1) return at;
  return isSign(tokens[at + 1], '.') ? at + 2 : at + 1;
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
