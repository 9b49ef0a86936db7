/**
 * Books and their chapters: where "In:" begins the container, who edited it, who published it where.
 *
 *     Mammalian bone. In: Whittle A, editor. The Early Neolithic … Budapest: Archaeolingua; 2007
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^
 */
import { ORGANISATION_WORDS } from '../standards/organisation-words';
import { PLACES, PUBLISHER_WORDS } from '../standards/publisher-words';
import { readAuthors } from './read-authors';
import { textOf } from './read-name';
import { closingOf, isSign, yearOf } from './token-tests';
import type { Token } from './tokens';

type Tokens = readonly Token[];

export interface Chapter {
  titleEnd: number;
  containerStart: number;
  containerEnd: number;
  /** Index behind which the publisher may stand. */
  publisherFrom: number;
}

export interface Publisher {
  start: number;
  end: number;
  name: string;
}

const EDITOR_WORDS = /^(?:eds?|editors?|edited|org|orgs|coord|coords|hrsg|organizadora?(?:es)?)$/;
/** Titles are not shorter than this many tokens before "In". */
const SHORTEST_TITLE = 1;

/** The chapter's parts between `from` and `to`, or null when nothing says "in". */
export function findChapter(tokens: Tokens, from: number, to: number): Chapter | null {
  for (let at = from + SHORTEST_TITLE; at < to; at += 1) {
    const chapter = isIn(tokens, at, to) ? chapterAt(tokens, at, trimBack(tokens, from, at), to) : null;
    if (chapter && chapter.titleEnd > from) return chapter;
  }
  return null;
}

/** The chapter whose "in" stands at `at`; null when nothing follows it. */
export function chapterAt(tokens: Tokens, at: number, titleEnd: number, to: number): Chapter | null {
  const start = skip(tokens, at + 1, ':.,', to);
  const containerStart = editorsAt(tokens, start, to) ?? start;
  if (containerStart >= to) return null;
  const { end, from } = containerEnd(tokens, containerStart, to);
  return end > containerStart ? { titleEnd, containerStart, containerEnd: end, publisherFrom: from } : null;
}

/** "In:", "In.", a sentence's "In" before names or a title; ", in" before a title in capitals with editors. */
function isIn(tokens: Tokens, at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.folded !== 'in' || token.kind !== 'word') return false;
  const next = tokens[at + 1];
  if (isSign(next, ':')) return true;
  if (token.text === 'In') {
    if (isSign(next, '.') && tokens[at + 2]?.capital) return true;
    const stopped = isSign(tokens[at - 1], '.,?!"\u201d\u2019)');
    const sentence = tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.capital;
    if (/^(?:vivo|vitro|situ|silico|utero|ovo)$/.test(next?.folded ?? '')) return false;
    if (next?.capital && (stopped || sentence || hasEditors(tokens, at, to))) return true;
  }
  if (token.text !== 'in' || next?.capital !== true) return false;
  if (isSign(tokens[at - 1], '"\u201d') && isSign(tokens[at - 2], ',')) return true;
  return isSign(tokens[at - 1], ',"\u201d\u2019') && hasEditors(tokens, at, to);
}

const hasEditors = (tokens: Tokens, at: number, to: number): boolean =>
  tokens
    .slice(at, Math.min(to + 6, tokens.length))
    .some(
      (token, index, all) =>
        (token.kind === 'word' && EDITOR_WORDS.test(token.folded) && all[index + 1] !== undefined) ||
        (isSign(token, '(') && PLACES.has(all[index + 1]?.folded ?? '')),
    );

/** Index behind "Whittle A, editor." or "J. W. Du Bois & L. Kumpf (eds.),"; null when no editors stand at `at`. */
function editorsAt(tokens: Tokens, at: number, to: number): number | null {
  const block = readAuthors(tokens, at);
  if (block.authors.length === 0) return null;
  let index = skip(tokens, block.next, ',.', to);
  const bracket = isSign(tokens[index], '([');
  if (bracket) index += 1;
  if (tokens[index]?.kind === 'word' && EDITOR_WORDS.test(tokens[index]?.folded ?? '')) {
    index += 1;
    if (bracket) index = skip(tokens, index, '.)]', to);
    return skip(tokens, index, '.,:;)', to);
  }
  if (bracket && yearOf(tokens[index]) !== null) return null;
  const inverted = block.style === 'family-comma-given' && /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '');
  if (inverted) return skip(tokens, block.next, '.,:;', to);
  return block.style === 'organisation' ||
    block.style === 'none' ||
    (block.authors.length < 2 && block.style !== 'family-comma-initials')
    ? null
    : skip(tokens, block.next, '.,:;', to);
}

/** A container ends at its editors, a bracket with a place, a full stop before a place or publisher, or the locator. */
function containerEnd(tokens: Tokens, start: number, to: number): { end: number; from: number } {
  for (let at = start + 1; at < to; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.kind === 'word' && /^eds?$|^edited$|^editors?$/.test(token.folded)) {
      const open = isSign(tokens[at - 1], '(,') ? at - 1 : at;
      return { end: trimBack(tokens, start, open), from: at };
    }
    if (
      isSign(token, '(') &&
      (PLACES.has(next?.folded ?? '') ||
        isPublisherGroup(tokens, at) ||
        /^(?:pp?|pages|vol|v|\d+)$/.test(next?.folded ?? ''))
    ) {
      return { end: trimBack(tokens, start, at), from: at };
    }
    if (token.kind === 'cut' || isSign(token, ';')) return { end: trimBack(tokens, start, at), from: at };
    if (isEdition(tokens, at)) return { end: trimBack(tokens, start, at), from: at };
    if (
      isSign(token, '.') &&
      at > start + 1 &&
      next !== undefined &&
      next.kind !== 'sign' &&
      !isInitialBefore(tokens, at)
    ) {
      if (isPublisherAt(tokens, at + 1, to)) return { end: at, from: at + 1 };
    }
    if (isSign(token, ':,') && isPublisherAt(tokens, at + 1, to, 4)) return { end: at, from: at + 1 };
  }
  return { end: trimBack(tokens, start, to), from: to };
}

/** Index at which a title ends before its edition, translator or series note; `to` when it has none. */
export function cutEdition(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const stopped = isSign(tokens[at - 1], '.,(');
    if (
      stopped &&
      (isEdition(tokens, at) || /^(?:traducao|trad|translated|tradução)$/.test(tokens[at]?.folded ?? ''))
    )
      return at;
  }
  return to;
}

/** "2nd edn", "Third edit", "Vol. 85", ", Volume 2": what follows a container's name. */
const isEdition = (tokens: Tokens, at: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th|a|\u00aa)?ed$/.test(tokens[at]?.folded ?? '') ||
  (/^(?:\d{1,2}(?:st|nd|rd|th|a|\u00aa)?|first|second|third|fourth|fifth|sixth|rev|revised)$/.test(
    tokens[at]?.folded ?? '',
  ) &&
    /^(?:ed|edn|edit|edition|edicao)$/.test(tokens[skip(tokens, at + 1, '.', at + 2)]?.folded ?? '')) ||
  (/^vol(?:ume)?$/.test(tokens[at]?.folded ?? '') &&
    tokens[at]?.capital === true &&
    /^(?:\.|\d+|[IVX]+)$/.test(tokens[at + 1]?.text ?? ''));

const isInitialBefore = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.text.length === 1;

const isPublisherGroup = (tokens: Tokens, at: number): boolean => {
  const close = closingOf(tokens, at, 16);
  return (
    close > 0 &&
    tokens.slice(at, close).some((token) => PUBLISHER_WORDS.has(token.folded) || isSign(token, ':'))
  );
};

/** Do a place and a colon, or a publisher's name, stand at `at`? */
export function isPublisherAt(tokens: Tokens, at: number, to: number, reach = 9): boolean {
  for (let index = at; index < Math.min(to, at + reach); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number' || isSign(token, '?!;')) return false;
    if (isSign(token, '.') && !isInitialBefore(tokens, index) && index > at + 1)
      return placeAt(tokens, at, index);
    if (isSign(token, ':')) return index > at && isPlaceBeforePublisher(tokens, at, index, to);
    if (
      token.kind === 'word' &&
      !token.capital &&
      !/^(?:and|of|the|de|e|y|for|da|do|und)$/.test(token.folded)
    )
      return false;
    if (PUBLISHER_WORDS.has(token.folded) && token.capital) return true;
  }
  return placeAt(tokens, at, to);
}

/** "Place: Publisher": a known place, or one in a few capitals before a publisher, or both short at the end. */
function isPlaceBeforePublisher(tokens: Tokens, at: number, colon: number, to: number): boolean {
  const place = tokens.slice(at, colon);
  if (
    colon - at > 7 ||
    !place.every((word) => word.kind === 'sign' || word.capital || /^(?:de|of|do)$/.test(word.folded))
  )
    return false;
  const behind = tokens.slice(colon + 1, to).filter((token) => token.kind === 'word');
  const telling = behind.some(
    (word) => PUBLISHER_WORDS.has(word.folded) || ORGANISATION_WORDS.has(word.folded),
  );
  const short = place.filter((token) => token.kind === 'word').length <= 3 && behind.length <= 5;
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
      (at > from && isSign(tokens[at - 1], '.(?!"\u201d:') && !isInitialBefore(tokens, at - 1)) ||
      (isSign(tokens[at - 1], ',') && at > from + 2);
    const colonBefore = isSign(tokens[at - 1], ':');
    if (
      colonBefore &&
      !PUBLISHER_WORDS.has(tokens[at]?.folded ?? '') &&
      !PUBLISHER_WORDS.has(tokens[at + 1]?.folded ?? '')
    )
      continue;
    if (!opens || !isPublisherAt(tokens, at, to, isSign(tokens[at - 1], ':,') ? 4 : 9)) continue;
    const colon = tokens.findIndex(
      (token, index) => index > at && index < Math.min(to, at + 9) && isSign(token, ':'),
    );
    const start = colon > 0 ? colon + 1 : at;
    const end = publisherEnd(tokens, start, to);
    if (end > start) return { start: at, end, name: textOf(tokens, start, end) };
  }
  return null;
}

/** "(Freeman, San Francisco, 1972)": publisher, place and year in one bracket behind a title; null when none. */
export function findImprint(tokens: Tokens, from: number, to: number): (Publisher & { year: number }) | null {
  for (let at = from + 1; at < to; at += 1) {
    const close = isSign(tokens[at], '(') ? closingOf(tokens, at, 20) : -1;
    if (close < at + 4) continue;
    const year = yearOf(tokens[close - 1]);
    const end = trimBack(tokens, at, close - 1);
    const several = tokens.slice(at, close).some((token) => isSign(token, ';') || token.folded === 'al');
    if (year === null || several || !isSign(tokens[close - 2], ',:;') || !tokens[at + 1]?.capital) continue;
    if (tokens.slice(close + 1).filter((token) => token.kind === 'word').length > 3) continue;
    return { start: at, end, name: textOf(tokens, at + 1, end), year };
  }
  return null;
}

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
