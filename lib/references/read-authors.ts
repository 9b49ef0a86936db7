/**
 * The author block at the head of a reference: a list of names in one style, or an organisation, or nothing.
 *
 *     Compton, W. C., Smith, M. L., & Qualls, D. L. (1996). Factor structure …
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^^^
 */

import { isJournalWord } from '../standards/journal-words';
import { GIVEN_NAMES, PARTICLES } from '../standards/name-words';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { isVolumeAndIssue, textOf } from './name-parts';
import { isBodyOfCountry, isBodyWithReport, isOfficeWithShortForm } from './read-body';
import { groupAt, groupBefore, groupBehind } from './read-group';
import {
  type NameStyle,
  type ReadName,
  readFamilyCommaGiven,
  readFamilyCommaInitials,
  readFamilyInitials,
  readGivenFamily,
  readInitialsFamily,
} from './read-name';
import { readNameAmongWhole } from './read-name-among-whole';
import { readOrganisation } from './read-organisation';
import {
  behindHonorific,
  readNameBeforeColon,
  readNameBeforeQuote,
  readNameBeforeTitle,
  readNameInList,
  readPlainNames,
  runsOn,
} from './read-plain-name';
import {
  readFamilyBeforeEtAl,
  readFamilyList,
  readIdeographicNames,
  readShortAuthors,
  readWholeNames,
} from './read-short-authors';
import { isPlainList, isTurnedName } from './read-turned-name';
import { etAlAt, isEtAl, isJoint, isSign, QUOTES, yearOf } from './token-tests';
import { fold, type Tokens } from './tokens';
import type { CslName } from './types';

type Reader = (tokens: Tokens, at: number) => ReadName | null;

/** "D.G. Altman" before a sign, or before a title that runs on. */
function readInitialsFirst(tokens: Tokens, at: number): ReadName | null {
  return readNameBeforeTitle(tokens, at) ?? readInitialsFamily(tokens, at);
}

/** Tried in this order for the first name: the stricter first. */
const READERS: readonly { style: NameStyle; read: Reader; before?: Reader; companions: Reader[] }[] = [
  {
    style: 'family-comma-initials',
    read: readFamilyCommaInitials,
    before: readNameAmongWhole,
    companions: [readInitialsFamily, readFamilyInitials],
  },
  {
    style: 'family-initials',
    read: readFamilyInitials,
    companions: [readFamilyCommaInitials, readInitialsFamily],
  },
  { style: 'initials-family', read: readInitialsFirst, companions: [readGivenFamily] },
  {
    style: 'family-comma-given',
    read: readFamilyCommaGiven,
    before: readNameAmongWhole,
    companions: [readGivenFamily, readInitialsFamily, readFamilyCommaInitials, readNameInList],
  },
  { style: 'given-family', read: readGivenFamily, companions: [readInitialsFamily, readNameInList] },
  { style: 'given-family', read: readNameBeforeQuote, companions: [readInitialsFamily, readNameInList] },
  { style: 'given-family', read: readNameBeforeColon, companions: [] },
];

/** The names at `from`; a stop in place of a comma does not end them: "Doe GL, Roe PM. Poe K, Low SA. Tracking …". */
export function readAuthors(tokens: Tokens, from: number): AuthorBlock {
  const block = readBlock(tokens, from);
  const torn = block.style === 'family-initials' && !block.more && isSign(tokens[block.next], '.');
  if (!torn || readFamilyInitials(tokens, block.next + 1) === null) return block;
  const rest = readBlock(tokens, block.next + 1);
  const goesOn = rest.style === block.style && (rest.authors.length > 1 || rest.more);
  return goesOn ? { ...rest, authors: [...block.authors, ...rest.authors] } : block;
}

function readBlock(tokens: Tokens, from: number): AuthorBlock {
  const start = behindHonorific(tokens, from);
  const whole = readPlainNames(tokens, start);
  if (whole !== null) return { ...whole, style: 'given-family', more: false };
  const families = readFamilyList(tokens, start);
  if (families !== null) return families;
  for (const { style, read, before, companions } of READERS) {
    const first = read(tokens, start);
    if (first === null || !isListStart(tokens, first) || isNoFamily(tokens, first, start)) continue;
    const school = isNamedAfter(tokens, first) ? readOrganisation(tokens, from) : null;
    if (school !== null && school.next > first.next) return school;
    return readRest(tokens, first, style, [...(before ? [before] : []), read, ...companions]);
  }
  return (
    readGroupFirst(tokens, from) ??
    readWholeNames(tokens, start) ??
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

/** The first word is a given name, or the initials are a country. */
const isNoFamily = (tokens: Tokens, name: ReadName, at: number): boolean =>
  isGivenFirst(tokens, name, at) ||
  isOfficeWithShortForm(name) ||
  isBodyOfCountry(tokens, name) ||
  isBodyWithReport(name);

/** A group, and behind its comma the persons that write for it. */
function readGroupFirst(tokens: Tokens, from: number): AuthorBlock | null {
  const end = groupBefore(tokens, from);
  if (end === null) return null;
  const persons = readAuthors(tokens, end + 1);
  const named = persons.authors.length > 1 || persons.more;
  if (!named || persons.style === 'organisation' || persons.style === 'none') return null;
  return { ...persons, authors: [{ literal: textOf(tokens, from, end) }, ...persons.authors] };
}

/** "Stephen H. Kellert, In the Wake", "Robert W. Doe and Jane Roe": a known given name, an initial, a name, and the title or a name. */
function isGivenFirst(tokens: Tokens, name: ReadName, at: number): boolean {
  if (name.style !== 'family-initials' || !isSign(tokens[name.next - 1], '.')) return false;
  const whole = readGivenFamily(tokens, at);
  if (whole === null || whole.next <= name.next) return false;
  const behind = tokens[whole.next + 1];
  const vouched = GIVEN_NAMES.has(fold(name.family)) && !isJournalWord(fold(whole.family));
  if (etAlAt(tokens, whole.next) !== null) return true; // "Walter C. Lind et al.", "Luc J. C. van Lind and others"
  if (isJoint(tokens[whole.next])) return vouched && readGivenFamily(tokens, whole.next + 1) !== null;
  if (!isSign(tokens[whole.next], ',')) return false;
  return isSign(behind, QUOTES) || (vouched && behind?.capital === true && !/\p{Lu}$/u.test(whole.family));
}

/** Behind the first name something must stand that goes on with a list or ends one. */
function isListStart(tokens: Tokens, name: ReadName): boolean {
  const token = tokens[name.next];
  const behind = tokens[name.next - 1];
  if (token === undefined || token.kind === 'cut' || token.kind === 'number') return true;
  if (name.style === 'family-comma-given' && isPlainList(name)) return false;
  if (name.style === 'family-comma-given' && isSign(token, ',')) return isTurnedName(tokens, name);
  if (isSign(token, ',;.:&([\u2026\u2013-/+')) return true;
  if (
    token.kind === 'word' &&
    (isJointOfNames(tokens, name) ||
      isEtAl(tokens, name.next) ||
      yearOf(token) !== null ||
      /^[Ee]ds?$/.test(token.text)) // "Lind K, Roe B eds. Book"
  )
    return true;
  if (isSign(token, '"\u201c\u2018\'\u00ab\u201e') || runsOn(tokens, name)) return true;
  if (name.style === 'family-comma-given' && token.capital && isVolumeAndIssue(tokens)) return true;
  return isSign(behind, '.') && token.kind === 'word' && name.style !== 'given-family';
}

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
    if (more !== null) return withGroup(tokens, { authors, style, next: more, more: true });
    const joint = skipJoint(tokens, end);
    const name =
      readers
        .map((read) => read(tokens, joint))
        .find(
          (read) =>
            read !== null && (joint > end ? goesOn(tokens, read) : isUnseparated(tokens, end, read, style)),
        ) ?? (joint > end ? readFamilyBeforeEtAl(tokens, joint) : null);
    if (name) {
      authors.push(nameOf(name));
      end = name.next;
      continue;
    }
    const group = joint > end ? groupAt(tokens, end, joint, readers) : null;
    const signed = group !== null && isSign(tokens[end], ';') && isSign(tokens[group - 1], ')');
    if (group === null || (signed && groupBehind(tokens, end) !== null)) break; // "; Group (ABC), and the Extended Group"
    authors.push({ literal: textOf(tokens, joint, group) });
    end = group;
  }
  return withGroup(tokens, { authors: withoutSentenceStop(authors, style), style, next: end, more: false });
}

/** "…, et al. DASH Research Group. A trial": the block with the group that signs behind the names. */
function withGroup(tokens: Tokens, block: AuthorBlock): AuthorBlock {
  const group = groupBehind(tokens, block.next);
  if (group === null) return block;
  const literal = textOf(tokens, group.start, group.end);
  return { ...block, authors: [...block.authors, { literal }], next: group.end };
}

/** Behind a later name the list goes on or ends; or, with all stops forgotten, a sentence begins ("Pittman RN Selection of"). */
const goesOn = (tokens: Tokens, name: ReadName): boolean =>
  isListStart(tokens, name) ||
  (name.style === 'family-initials' &&
    tokens[name.next]?.capital === true &&
    /^\p{Ll}/u.test(tokens[name.next + 1]?.text ?? ''));

/**
 * "Batimaa P. Biagini B., Burton I.", "Helms, E. R. Aragon, A. A. &": a comma was forgotten between two dotted names, or, in the second
 * style, between all of them.
 */
function isUnseparated(tokens: Tokens, end: number, name: ReadName, style: NameStyle): boolean {
  const dotted = isSign(tokens[end - 1], '.') && isSign(tokens[name.next - 1], '.');
  if (!dotted || name.style !== style) return false;
  if (style === 'family-initials') return endsUnseparated(tokens, name.next);
  let last: ReadName | null = style === 'family-comma-initials' ? name : null;
  for (
    let count = 0;
    last !== null && isSign(tokens[last.next - 1], '.') && count < MOST_UNSEPARATED;
    count += 1
  ) {
    if (endsUnseparated(tokens, last.next)) return true;
    last = readFamilyCommaInitials(tokens, last.next);
  }
  return false;
}

/** Names of such a list. */
const MOST_UNSEPARATED = 12;

const endsUnseparated = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], ',;&') || isEtAl(tokens, at) || dateBracket(tokens, at) > 0;

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
  if (isSign(tokens[index], '.') && (isSign(tokens[index + 1], ',;') || isJoint(tokens[index + 1])))
    index += 1;
  while (
    index < at + 6 &&
    (isSign(tokens[index], ',;\u2026/') ||
      (isSign(tokens[index], '\u2013\u2014') && tokens[index]?.spaced) ||
      isJoint(tokens[index]) ||
      isEllipsis(tokens, index))
  ) {
    index += isEllipsis(tokens, index) ? 3 : 1;
  }
  return index;
}

/** "and" before a name, "and the Sleep Group", "and others"; anything behind initials · "HIV, Hepatitis and rest", "William Harvey and the birth of medicine". */
const isJointOfNames = (tokens: Tokens, { style, next }: ReadName): boolean => {
  if (!isJoint(tokens[next])) return false;
  const word = tokens[next + 1];
  const small = word?.kind === 'word' && !word.capital;
  return (
    /initials/.test(style) ||
    !small ||
    (word.text === 'the' && groupAt(tokens, next, next + 2, []) !== null) ||
    PARTICLES.has(word.text) ||
    GLUED_PARTICLE.test(word.text) ||
    etAlAt(tokens, next) !== null
  );
};

/** Takes "d’Angelo", "al-Ghamdi"; refuses "anti-TNF", "non-REM". */
const GLUED_PARTICLE = /^\p{Ll}{1,2}['\u2019-]\p{Lu}\p{Ll}/u;

const isEllipsis = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], '.') && isSign(tokens[at + 1], '.') && isSign(tokens[at + 2], '.');
