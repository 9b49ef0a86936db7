/**
 * One personal name at a place in the tokens, in the styles reference lists print: `Smith AB`, `Smith A. B.`,
 * `Smith, A. B.`, `A. B. Smith`, `Smith, Jane`, `Jane Smith`. Called by `read-authors.ts`, which knows the style of the list.
 */

import { isJournalWord } from '../standards/journal-words';
import { DEGREES, FAMILY_SUFFIX, GIVEN_NAMES, NOT_FAMILIES, PARTICLES } from '../standards/name-words';
import { GROUP_WORDS, isOrganisationWord, ORGANISATION_BEGINNINGS } from '../standards/organisation-words';
import { dateBracket } from './locator-items';
import { givenAt, isLowerName, isNameWord, isVolumeAndIssue, skipSuffix, textOf } from './name-parts';
import { beforeShortFamily, initialsAt } from './read-initials';
import { etAlAt, hasPlainWord, isDash, isJoint, isNumberAt, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

export type NameStyle =
  | 'family-initials'
  | 'family-comma-initials'
  | 'initials-family'
  | 'family-comma-given'
  | 'given-family'
  | 'ideographic';

export interface ReadName {
  style: NameStyle;
  family: string;
  given: string | null;
  /** Index of the first token behind the name. */
  next: number;
}

/** Words of a family name; longer is a sentence. */
const LONGEST_FAMILY = 5;
export const readFamilyInitials = (tokens: Tokens, at: number): ReadName | null => {
  const family = readFamily(
    tokens,
    at,
    (index) => !endsInParticle(tokens, at, index) && initialsAt(tokens, index) !== null,
  );
  if (family === null || NOT_FAMILIES.has(tokens[at]?.folded ?? '')) return null;
  const initials = isNumberAt(tokens, family.next) ? null : initialsAt(tokens, family.next);
  const office =
    (/^\p{Lu}{4,}$/u.test(tokens[family.next]?.text ?? '') &&
      isOrganisationWord(tokens[family.next]?.folded ?? '')) ||
    (tokens[family.next]?.text === 'LLC' && !isSign(tokens[family.next + 1], ',')); // "Park INC", "Wong LLC, Roe AB"
  return initials === null || office
    ? null
    : named('family-initials', tokens, at, withoutSuffix(tokens, at, family.next), family.next, initials);
};

export const readFamilyCommaInitials = (tokens: Tokens, at: number): ReadName | null => {
  const family = readFamily(tokens, at, (index) => commaAt(tokens, index) !== null);
  const comma = family === null ? null : commaAt(tokens, family.next);
  if (family === null || comma === null) return null;
  const initials = initialsAt(tokens, comma + 1);
  return initials === null ||
    givenBehindInitial(tokens, comma + 1) !== null ||
    isWholeName(tokens, at, family.next) ||
    isBeforeDegree(tokens, at, comma) ||
    (isNameWord(tokens[initials]) && GROUP_WORDS.has(tokens[comma - 1]?.folded ?? '')) || // "Sleep Study Group, W.C. Lind", not "Core Team, R. (2015)"
    isShoutedName(tokens, at, family.next, initials)
    ? null
    : named('family-comma-initials', tokens, at, family.next, comma + 1, initials);
};

/** "JUAN DE ROMA", "DE SOUSA, Ana", "DAS NEVES C": behind a particle in capitals stands a name · "Kumar Das SKM", "DE SKM", "DAS A". */
const endsInParticle = (tokens: Tokens, at: number, end: number): boolean =>
  /^(?:DE|DEL|DELLA|DOS|DAS|DA|DO|DI|LE|LA)$/.test(tokens[end - 1]?.text ?? '') &&
  (end > at + 1 ? /^\p{Lu}{3,}$/u : /^\p{Lu}{4,}$/u).test(tokens[end]?.text ?? '');

/** "Okafor Jr WF": index before the suffix of a family name. */
const withoutSuffix = (tokens: Tokens, at: number, end: number): number =>
  end > at + 1 && FAMILY_SUFFIX.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;

/** "James Doe, Rest: …", "Kirsi Lind, PhD": a given name and a family name, not a family name of two words. */
const isGivenFirst = (tokens: Tokens, at: number, comma: number): boolean =>
  (comma > at + 1 && tokens[comma + 1]?.text === 'PhD') ||
  (comma === at + 2 && GIVEN_NAMES.has(tokens[at]?.folded ?? '') && isNameWord(tokens[at + 1]));

/** "United Nations Educational, Scientific", "National Heart, Lung": several words, one of which tells an organisation. */
const isOffice = (tokens: Tokens, at: number, comma: number): boolean =>
  comma > at + 1 &&
  (ORGANISATION_BEGINNINGS.has(tokens[at]?.folded ?? '') ||
    tokens.slice(at, comma).some(({ folded }) => isOrganisationWord(folded)));

/** "Koffa MD" before a comma is a whole name, not a family name of two words. */
function isWholeName(tokens: Tokens, at: number, comma: number): boolean {
  const words = tokens.slice(at, comma).filter((token) => token.capital);
  const last = words.at(-1)?.text ?? '';
  return words.length > 1 && /^\p{Lu}{1,4}$/u.test(last) && !/^\p{Lu}{2,}$/u.test(words[0]?.text ?? '');
}

/** "Jane Doe, PhD", "Jane Doe, MPH": no initials · "Silva Santos, MPH". */
const isBeforeDegree = (tokens: Tokens, at: number, comma: number): boolean =>
  DEGREES.has(tokens[comma + 1]?.text ?? '') && isGivenFirst(tokens, at, comma);

/** "KIM T, MO YH": in a list of capitals the name before the comma is whole where a whole name follows · "LE ROY, JP", "REY, A B", "PAZ, M." */
const isShoutedName = (tokens: Tokens, at: number, comma: number, next: number): boolean =>
  comma > at + 1 &&
  next > comma + 2 &&
  (tokens[comma + 1]?.text.length ?? 0) > 1 &&
  !isSign(tokens[next - 1], '.') &&
  tokens.slice(at, comma).every(({ text }) => /^[\p{Lu}'\u2019-]+$/u.test(text)) &&
  (tokens[comma - 1]?.text.length ?? 0) <= 3 &&
  !PARTICLES.has(tokens[comma - 1]?.folded ?? '');

/** "J. Phys. Chem.", "J. Magn. Reson. 195": an abbreviated journal, not a person. */
function isAbbreviatedTitle(tokens: Tokens, at: number): boolean {
  const word = tokens[at];
  if (word === undefined || !isSign(tokens[at + 1], '.')) return false;
  const chain =
    tokens[at - 2]?.text === 'J' && tokens[at + 2]?.capital === true && isSign(tokens[at + 3], '.');
  return chain || (word.text.length <= 7 && isJournalWord(word.folded) && !/[aeiou]$/.test(word.text));
}

/** Index of the comma behind a family name, over a suffix ("COUTO JR., A. F."); null when there is none. */
function commaAt(tokens: Tokens, at: number): number | null {
  let index = at;
  if (tokens[index]?.kind === 'word' && FAMILY_SUFFIX.test(tokens[index]?.text ?? '')) {
    index += isSign(tokens[index + 1], '.') ? 2 : 1;
  }
  return isSign(tokens[index], ',') ? index : null;
}

export const readInitialsFamily = (tokens: Tokens, at: number): ReadName | null => {
  const initials = beforeShortFamily(tokens, at, initialsAt(tokens, at));
  const capitals = initials !== null && initials <= at + 2 && /^\p{Lu}{3}/u.test(tokens[at]?.text ?? '');
  if (initials === null || (capitals && !isJoint(tokens[at - 1]))) return null;
  const family = readFamily(tokens, initials, endsName(tokens));
  if (family === null || (tokens[initials]?.text.length ?? 0) < 2) return null;
  if (tokens.slice(initials, family.next).some((token) => isOrganisationWord(token.folded))) return null;
  if (family.next === initials + 1 && !isJoint(tokens[at - 1]) && isAbbreviatedTitle(tokens, initials))
    return null;
  const from = isGivenBetween(tokens, initials, family.next) ? initials + 1 : initials;
  return {
    style: 'initials-family',
    family: textOf(tokens, from, withoutSuffix(tokens, from, family.next)),
    given: textOf(tokens, at, from),
    next: skipSuffix(tokens, family.next),
  };
};

/** "J. Martin Bland", "R. Brian Haynes": the word between is a given name · "A. Mart\u00edn L\u00f3pez". */
const isGivenBetween = (tokens: Tokens, at: number, end: number): boolean =>
  end > at + 1 && tokens[at]?.folded === tokens[at]?.text.toLowerCase() && isKnownGiven(tokens[at]);

export const readFamilyCommaGiven = (tokens: Tokens, at: number): ReadName | null => {
  const family = readFamily(tokens, at, (index) => isSign(tokens[index], ','));
  if (family === null || !isSign(tokens[family.next], ',')) return null;
  const from = family.next + 1;
  const given = givenBehindInitial(tokens, from) ?? givenAt(tokens, from) ?? givenBeforeTitle(tokens, from);
  if (given === null || isListOfWholeNames(tokens, at, family.next, given)) return null;
  if (isGivenFirst(tokens, at, family.next) || isOffice(tokens, at, family.next)) return null;
  return named('family-comma-given', tokens, at, family.next, from, given);
};

/** "Koffa MD, Casanova CM", "Lina Zhu, Yufang Zhan", "Kari Lie, Bjørge H. Hansen": two persons, not one turned round. */
function isListOfWholeNames(tokens: Tokens, at: number, comma: number, given: number): boolean {
  const words = tokens.slice(at, comma).filter((token) => token.capital);
  if (words.length < 2) return false;
  const other = isNameWord(tokens[given]) && listGoesOn(tokens, given + 1); // "Bjørge H." before "Hansen, and Mei Okafor"
  return (
    other || isWholeName(tokens, at, comma) || tokens.slice(comma + 1, given).filter(isNameWord).length >= 2
  );
}

/** ", and Mei Okafor", ", Mei Okafor", "et al." behind a name · ", resolution and rest", ", Physical Activity", ". London". */
function listGoesOn(tokens: Tokens, at: number): boolean {
  const joint = isSign(tokens[at], ',') ? at + 1 : at;
  if (etAlAt(tokens, at) !== null) return true;
  const next = isJoint(tokens[joint]) ? joint + 1 : joint;
  const like = tokens.slice(at - 1, next + 2).every(({ folded }) => !isJournalWord(folded));
  return next > at && like && isNameWord(tokens[next]) && tokens[next + 1]?.capital === true;
}

/** "Jane Smith", "John R. Davies": a known given name, or a middle initial, must vouch for it. */
export const readGivenFamily = (tokens: Tokens, at: number): ReadName | null => {
  const first = tokens[at];
  if (!isNameWord(first) || isOrganisationWord(first.folded) || NOT_FAMILIES.has(first.folded)) return null;
  const second = GIVEN_NAMES.has(first.folded) && isNameWord(tokens[at + 1]) ? at + 2 : at + 1; // "Maria Laura C. Lind"
  const middle =
    [at + 1, second]
      .map((index) =>
        /^\p{Lu}$/u.test(tokens[index]?.text ?? '')
          ? beforeShortFamily(tokens, index, initialsAt(tokens, index))
          : null,
      )
      .find((index) => index !== null) ?? null;
  const listed = (index: number) => isSign(tokens[index], ',') || isJoint(tokens[index]);
  const shouted = listed(at - 1) && listed(at + 2) && /^\p{Lu}{3,}$/u.test(tokens[at + 1]?.text ?? ''); // ", Menno HENDRIKSEN,"
  if (middle === null && !shouted && !GIVEN_NAMES.has(first.folded)) return null;
  const from = middle ?? at + 1;
  const family = readFamily(tokens, from, endsName(tokens));
  if (family === null || family.next - from > 3) return null;
  const words = tokens.slice(from, family.next);
  if (words.some(({ text, folded }) => text.includes('-') && isOrganisationWord(folded))) return null;
  if (words.length > 1 && isOrganisationWord(words.at(-1)?.folded ?? '')) return null; // "Carlos Slim Foundation"
  return {
    style: 'given-family',
    family: textOf(tokens, from, withoutSuffix(tokens, from, family.next)),
    given: textOf(tokens, at, from),
    next: skipSuffix(tokens, family.next),
  };
};

function named(
  style: NameStyle,
  tokens: Tokens,
  at: number,
  familyEnd: number,
  from: number,
  to: number,
): ReadName {
  const family = textOf(tokens, at, familyEnd);
  return { style, family, given: textOf(tokens, from, to), next: skipSuffix(tokens, to) };
}

/** The words of a family name from `at` up to where `stops` says it ends; null when they are none. */
function readFamily(tokens: Tokens, at: number, stops: (index: number) => boolean): { next: number } | null {
  let capitals = 0;
  for (let index = at; index <= at + LONGEST_FAMILY; index += 1) {
    if (capitals > 0 && stops(index)) return { next: index };
    const token = tokens[index];
    if (isSign(token, '.') && /^Ste?$/.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.capital)
      continue; // "St. Pierre"
    if (token === undefined || token.kind !== 'word' || /\d/.test(token.text)) {
      if (!(capitals > 0 && isDash(token) && !isApart(tokens, index) && tokens[index + 1]?.capital))
        return null;
      continue;
    }
    if (token.capital || isLowerName(token)) capitals += 1;
    else if (!PARTICLES.has(token.folded)) return null;
  }
  return null;
}

/** A dash between two persons, with space on both sides. */
const isApart = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;

/** A name in front-first order ends where the list goes on or the sentence ends. */
const endsName =
  (tokens: Tokens) =>
  (index: number): boolean => {
    const token = tokens[index];
    return (
      token === undefined ||
      token.kind === 'cut' ||
      isSign(token, ',;.:(["\u201c&/') ||
      (isSign(token, '-\u2013\u2014') && token.spaced) ||
      (token.kind === 'word' && /^(?:and|et|y|e|und|eds?)$/.test(token.text)) ||
      token.kind === 'number'
    );
  };

/** "Lind, Kirsi J The Walking of …": index behind a given name that no stop sets off from the title, where a publisher writes so. */
function givenBeforeTitle(tokens: Tokens, at: number): number | null {
  if (!isNameWord(tokens[at]) || !isVolumeAndIssue(tokens)) return null;
  const end = /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return tokens[end]?.capital === true &&
    tokens.slice(end + 1, end + 4).some(({ kind, capital }) => kind === 'word' && !capital)
    ? end
    : null;
}

/** Tokens back to the given name of whom the list names before: "Serag, Hashem B., & Rudolph, K.". */
const LONGEST_NAME_BEFORE = 10;

/**
 * "Berg, A. Hannah.", "Lind, E. James, and": index behind a known given name that an initial opens; or behind any before the bracket
 * of the year or another turned name: "& Berg, A. Hale (1990)", "Berg, A. Hale; Lind, Kirsi".
 */
function givenBehindInitial(tokens: Tokens, at: number): number | null {
  const opened = /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && isSign(tokens[at + 1], '.');
  if (!opened || !isNameWord(tokens[at + 2])) return null;
  const end = at + 3;
  const before = tokens.slice(Math.max(0, at - LONGEST_NAME_BEFORE), at - 3);
  const written = before.some((token, index) => isNameWord(token) && isSign(before[index - 1], ','));
  const listed = written && (isJoint(tokens[at - 3]) || isSign(tokens[at - 3], ';'));
  if (listed && dateBracket(tokens, isSign(tokens[end], '.') ? end + 1 : end) > 0) return end;
  if (isSign(tokens[end], ';') && readFamilyCommaGiven(tokens, end + 1) !== null) return end;
  if (!isKnownGiven(tokens[at + 2])) return null;
  const closed = isSign(tokens[end], ';') || (isSign(tokens[end], '.') && hasPlainWord(tokens, end + 1)); // not "Austen, J. Emma. London: …"
  return closed || isJoinedToName(tokens, end) ? end : null;
}

/** "James", "Mary" · "Creatine", "Darwin": the first word of a title. */
const isKnownGiven = (token: Token | undefined): boolean =>
  isNameWord(token) && GIVEN_NAMES.has(token.folded) && !isJournalWord(token.folded);

/** "and Mary C. Lind", ", and Tom R. Roe" · "and Walking Speed", ", Exercise and Health". */
function isJoinedToName(tokens: Tokens, at: number): boolean {
  const joint = isSign(tokens[at], ',') ? at + 1 : at;
  if (joint > at && (readFamilyCommaGiven(tokens, joint) ?? readInitialsFamily(tokens, joint)) !== null)
    return true;
  return (
    isJoint(tokens[joint]) &&
    (readGivenFamily(tokens, joint + 1) ?? readFamilyCommaGiven(tokens, joint + 1)) !== null
  );
}
