/**
 * Who published a book, and where: "London: Routledge", "Cambridge University Press, Cambridge", "(Freeman, San Francisco,
 * 1972)". Called by `read-middle.ts`, and by `read-book.ts` for the end of a container.
 */
import { JOURNAL_NAMES, SMALL_WORDS } from '../standards/journal-words';
import { NOT_FAMILIES } from '../standards/name-words';
import { ORGANISATION_WORDS } from '../standards/organisation-words';
import { isPublisherWord, PLACES, STATES } from '../standards/publisher-words';
import { textOf } from './name-parts';
import { isOffice } from './organisation-names';
import { LEAST_NAME, SURE_NAME, weighContainer } from './split-title';
import { isDegreeWork } from './thesis-note';
import { closingOf, foldedText, isInitial, isSign, skip, trimBack, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';

export interface Publisher {
  start: number;
  end: number;
  name: string;
}

export const isPublisherGroup = (tokens: Tokens, at: number): boolean => {
  const close = closingOf(tokens, at, 16);
  return (
    close > 0 && tokens.slice(at, close).some((token) => isPublisherWord(token.folded) || isSign(token, ':'))
  );
};

/** Do a place and a colon, or a publisher's name, stand at `at`? */
export function isPublisherAt(tokens: Tokens, at: number, to: number, reach = 9): boolean {
  for (let index = at; index < Math.min(to, at + reach); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number' || isSign(token, '?!;')) return false;
    if (isSign(token, '.') && !isInitial(tokens[index - 1]) && index > at + 1)
      return placeAt(tokens, at, index) && !isNewspaper(tokens, at, index);
    if (isSign(token, ':')) return index > at && isPlaceBeforePublisher(tokens, at, index, to);
    if (isSign(token, ',') && placeAt(tokens, index + 1, Math.min(to, index + 6))) return true;
    if (
      token.kind === 'word' &&
      !token.capital &&
      !/^(?:and|of|the|de|e|y|for|da|do|und|i|et|des|du)$/.test(token.folded)
    )
      return false;
    if (isPublisherWord(token.folded) && token.capital) return true;
  }
  return placeAt(tokens, at, to) && !isNewspaper(tokens, at, to);
}

/** "New York Times", "New York Times Magazine" begin with a place and are none. */
const isNewspaper = (tokens: Tokens, from: number, to: number): boolean =>
  [2, 3].some((width) => from + width <= to && JOURNAL_NAMES.has(foldedText(tokens, from, from + width)));

/** "Place: Publisher": a known place, or one in a few capitals before a publisher, or both short at the end. */
function isPlaceBeforePublisher(tokens: Tokens, at: number, colon: number, to: number): boolean {
  const place = tokens.slice(at, colon);
  if (
    colon - at > 7 ||
    !place.some(({ kind }) => kind === 'word') ||
    /^(?:En|Em|Dans)$/.test(tokens[colon - 1]?.text ?? '') || // "En: Lind A, editor. Book"
    !place.every((word) => word.kind === 'sign' || word.capital || /^(?:de|of|do)$/.test(word.folded))
  )
    return false;
  const behind = tokens
    .slice(colon + 1, Math.min(to, colon + PUBLISHER_REACH))
    .filter((token) => token.kind === 'word');
  const telling = behind.some((word) => isPublisherWord(word.folded) || ORGANISATION_WORDS.has(word.folded));
  const town = place.filter(({ kind, text }) => kind === 'word' && !STATES.has(text) && text !== 'USA');
  const short = town.length <= 3 && behind.length <= 5;
  return (
    placeAt(tokens, at, colon) ||
    telling ||
    (short && behind.every((word) => word.capital || word.folded.length <= 3))
  );
}

const placeAt = (tokens: Tokens, at: number, to: number): boolean =>
  to - at <= 6 &&
  [1, 2, 3].some((width) =>
    PLACES.has(
      tokens
        .slice(at, at + width)
        .map((token) => token.folded)
        .join(' '),
    ),
  );

/** Publisher and place between `from` and `to`: "London: Routledge", "Cambridge University Press, Cambridge"; null when none. */
export function findPublisher(tokens: Tokens, from: number, to: number): Publisher | null {
  for (let at = from; at < to; at += 1) {
    const opens =
      (at > from &&
        isSign(tokens[at - 1], '.(?!"\u201d:') &&
        (!isInitial(tokens[at - 2]) ||
          NOT_FAMILIES.has(tokens[at - 3]?.folded ?? '') ||
          isPlaceWithColon(tokens, at))) || // "vitamin D."
      (isSign(tokens[at - 1], ',') && at > from + 2);
    const colonBefore = isSign(tokens[at - 1], ':');
    if (isSign(tokens[at - 1], '(') && goesOnBehind(tokens, at - 1)) continue;
    if (colonBefore && isSchool(tokens, at, to))
      return {
        start: at,
        end: publisherEnd(tokens, at, to),
        name: textOf(tokens, at, publisherEnd(tokens, at, to)),
      };
    if (
      colonBefore &&
      !isPublisherWord(tokens[at]?.folded ?? '') &&
      !isPublisherWord(tokens[at + 1]?.folded ?? '')
    )
      continue;
    const near = isSign(tokens[at - 1], ':,') && !isOffice(tokens[at]);
    if (opens && isDegreeWork(tokens, at)) return null; // its school and town are no publisher
    if (isSign(tokens[at - 1], ';') && at > from + 1 && isTurnedImprint(tokens, at, to)) {
      const colon = tokens.findIndex((token, index) => index > at && isSign(token, ':'));
      return { start: at, end: trimBack(tokens, at, to), name: textOf(tokens, at, colon) };
    }
    if (isSign(tokens[at], '(')) continue;
    if (!opens || !isPublisherAt(tokens, at, to, near ? 4 : 9)) continue;
    const colon = tokens.slice(at + 1, Math.min(to, at + 9)).findIndex((token) => isSign(token, ':'));
    const press = tokens.slice(at, at + colon + 1).some(({ folded }) => isPublisherWord(folded)); // "Foo Press: 41–48"
    const start = colon >= 0 && !(press && at + colon + 2 >= to) ? at + colon + 2 : skip(tokens, at, ',', to);
    const end = publisherEnd(tokens, start, to);
    if (end > start) return { start: beforeState(tokens, from, at), end, name: textOf(tokens, start, end) };
  }
  return null;
}

/** "; Farrar, Straus and Giroux: New York, 2011": publisher and place in capitals, and the year, as chemists print them. */
function isTurnedImprint(tokens: Tokens, at: number, to: number): boolean {
  if (to - at > 2 * LONGEST_IMPRINT) return false;
  const colon = tokens.slice(at, to).findIndex((token) => isSign(token, ':'));
  const words = tokens.slice(at, to).filter(({ kind }) => kind === 'word');
  return (
    colon > 0 &&
    words.length <= LONGEST_IMPRINT &&
    words.every(({ capital, folded }) => capital || SMALL_WORDS.has(folded)) &&
    !tokens.slice(at, to).some((token) => isSign(token, ';')) &&
    tokens.slice(to, to + 2).some((token) => yearOf(token) !== null)
  );
}

/** Words of a publisher and its place. */
const LONGEST_IMPRINT = 10;

/** Tokens of a place with its state. */
const LONGEST_PLACE = 7;

/** "Vitamin D. Washington, D.C: Press": a known place, and a colon behind it. */
const isPlaceWithColon = (tokens: Tokens, at: number): boolean =>
  placeAt(tokens, at, at + 1) && tokens.slice(at + 1, at + LONGEST_PLACE).some((token) => isSign(token, ':'));

/** "Urban tree mortality: University of Botswana; 2012": up to the end of what stands there, the name of a school alone. */
function isSchool(tokens: Tokens, at: number, to: number): boolean {
  if (!/^(?:universi\w+|university|institute?)$/.test(tokens[at]?.folded ?? '')) return false;
  const end = publisherEnd(tokens, at, to);
  const name = tokens.slice(at, end);
  return (
    name.length > 1 &&
    name.length <= LONGEST_SCHOOL &&
    name.every((token) => token.kind === 'word' && (token.capital || SMALL_WORDS.has(token.folded))) &&
    trimBack(tokens, end, to) === end
  );
}

/** "(Diptera: Cecidomyiidae) in Morocco: a sentence that goes on behind the bracket at `at`. */
function goesOnBehind(tokens: Tokens, at: number): boolean {
  const behind = tokens[closingOf(tokens, at, 16) + 1];
  return behind?.kind === 'word' && !behind.capital;
}

/** Tokens behind a colon among which a publisher names itself. */
const PUBLISHER_REACH = 48;
/** Tokens behind a bracket with place and year, few of which may be words. */
const BEHIND_IMPRINT = 32;
/** What is held or done, or prints books; the name of a journal holds it behind "Journal" alone. Takes "survey"; refuses "medicine". */
const NO_JOURNAL =
  /^(?:survey|study|trial|conference|congress|meeting|symposium|workshop|summit|week|program(?:me)?|project|society|association|report|guidelines?|media)$/;
/** Words of a school's name. */
const LONGEST_SCHOOL = 7;
/** Words of a town's name. */
const LONGEST_TOWN = 3;

/** "Notre Dame, IN: Press": index of the town before a state that begins at `at`, even if no stop sets it off; else `at`. */
function beforeState(tokens: Tokens, from: number, at: number): number {
  const state = /^\p{Lu}{2}$/u.test(tokens[at]?.text ?? '') && isSign(tokens[at + 1], ':');
  if (!state || !isSign(tokens[at - 1], ',')) return at;
  let town = at - 1;
  while (town > from + 1 && town > at - 1 - LONGEST_TOWN && tokens[town - 1]?.capital) town -= 1;
  return town;
}

/** What stands in one bracket behind a title. */
export interface Imprint extends Publisher {
  year: number;
  /** The name is that of a journal: "(Diabetes Care, 2010)". */
  journal: boolean;
}

/** "(Freeman, San Francisco, 1972)", "(J Foo 2010)": publisher and place, or a journal, and year; null when none. */
export function findImprint(tokens: Tokens, from: number, to: number): Imprint | null {
  for (let at = from + 1; at < to; at += 1) {
    const close = isSign(tokens[at], '(') ? closingOf(tokens, at, 20) : -1;
    if (close < at + 3) continue;
    const year = yearOf(tokens[close - 1]);
    const end = trimBack(tokens, at, close - 1);
    const several = tokens.slice(at, close).some((token) => isSign(token, ';') || token.folded === 'al');
    const edited = /^(?:ed|eds|edited)$/.test(tokens[at + 1]?.folded ?? '');
    const parted = isSign(tokens[close - 2], ',:;');
    // a sure name needs no comma before its year
    const journal = year !== null && isJournal(tokens, at + 1, close - 1, parted ? LEAST_NAME : SURE_NAME);
    if (year === null || !(parted || journal)) continue;
    if (!edited && (several || !tokens[at + 1]?.capital)) continue;
    if (tokens.slice(close + 1, close + BEHIND_IMPRINT).filter((token) => token.kind === 'word').length > 3)
      continue;
    return { start: at, end, name: textOf(tokens, at + 1, end), year, journal };
  }
  return null;
}

/** "(J Foo 2010)", "(Physiological reviews, 2011)" · "(Academic Press, 2011)", "(National Nutrition Survey 2003)". */
const isJournal = (tokens: Tokens, from: number, to: number, least: number): boolean =>
  weighContainer(tokens, from, to) >= least &&
  (tokens.slice(from, to).some(({ folded }) => folded === 'journal') ||
    !tokens.slice(from, to).some(({ folded }) => NO_JOURNAL.test(folded))) &&
  !tokens.slice(from, to).some(({ folded }) => isPublisherWord(folded) || PLACES.has(folded));

function publisherEnd(tokens: Tokens, start: number, to: number): number {
  let index = start;
  while (
    index < to &&
    !isSign(tokens[index], ';)') &&
    tokens[index]?.kind !== 'cut' &&
    !(isSign(tokens[index], ',') && yearOf(tokens[index + 1]) !== null)
  ) {
    if (isSign(tokens[index], '.') && (tokens[index - 1]?.text.length ?? 0) > 3) break;
    index += 1;
  }
  return trimBack(tokens, start, index);
}
