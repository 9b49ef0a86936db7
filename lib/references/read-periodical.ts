/**
 * Containers that no full stop sets off from a title: the name of a journal alone, a journal run on behind the title, a
 * newspaper before its date; and the place that some styles print behind a journal's name.
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { PLACES } from '../standards/publisher-words';
import { isMonth } from './locator-items';
import type { Locator } from './read-locator';
import { KNOWN_NAME, SURE_NAME, weighContainer } from './split-title';
import { isInitial, isPlainWord, isSign, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';
import type { Span } from './types';

export interface Joined {
  /** Index behind the title's last token, and of the container's first. */
  titleEnd: number;
  containerStart: number;
}

/** A name of which every word is one of journals weighs at least this. */
const WHOLE_NAME = 2.5;
/** And one of several words, of which three in five are, this; fewer words tell too little. */
const MOSTLY_NAME = 1.9;
/** One that begins with a shortened word, this. */
const SHORTENED_NAME = 1;
const FEWEST_RUN_ON = 3;
/** Words of a name without authors or boundary before it. */
const LONGEST_NAME = 8;
const LONGEST_NEWSPAPER = 5;

/**
 * No title was printed, only the journal: "A. Doe, J. Phys. 9, 245", "Nelson RR. Res. Policy 33, 455", "Hall et al., Cell
 * Metabolism (2019)".
 */
export function isWholeContainer(tokens: Tokens, from: number, to: number, locator: Locator | null): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (locator === null || words.length === 0 || words.length > LONGEST_NAME) return false;
  const comma = isSign(tokens[from - 1], ',');
  const weight = weighContainer(tokens, from, to);
  const dated =
    isWholeDate(tokens.slice(locator.start, locator.end)) ||
    tokens.slice(locator.start, locator.end).some(isMonth);
  if (locator.volume === null) return (comma || dated) && weight > WHOLE_NAME && locator.year !== null;
  if (hasTitleBeforeComma(tokens, from, to) || hasTitleBeforeStop(tokens, from, to)) return false;
  if (comma && words.length <= 2 && words.every((token) => token.capital)) return true;
  const abbreviated = tokens.slice(from, to).some((token) => isSign(token, '.'));
  if (comma && abbreviated && weight >= 1.5) return true;
  const named = isUnheaded(tokens, from) || (abbreviated && isAbbreviatedName(tokens, from, to));
  if (weight >= WHOLE_NAME && named) return true;
  const placed = locator.volume !== null && locator.pages !== null;
  const wholly =
    words.length <= LONGEST_WHOLLY &&
    words.every(({ capital, folded }) => capital || SMALL_WORDS.has(folded));
  return (
    placed &&
    (weight >= (abbreviated ? KNOWN_NAME : TELLING_NAME) ||
      (wholly && !locator.keyed && !abbreviated && weight >= WHOLLY_NAME) ||
      (weight >= 1 && isAbbreviatedThroughout(tokens, from, to)))
  );
}

/** "Creatine revisited, Ann. Intern. Med.": a word in small letters before a comma, and shortened words behind it. */
function hasTitleBeforeComma(tokens: Tokens, from: number, to: number): boolean {
  const comma = from + tokens.slice(from, to).findIndex((token) => isSign(token, ','));
  const small = tokens.slice(from, Math.max(from, comma)).some(isPlainWord);
  return small && tokens.slice(comma, to).some((token) => isSign(token, '.'));
}

/** "Annals of Internal Medicine", which begins like a journal of the closed list, weighs this. */
const TELLING_NAME = 4;
/** Few words, all large and all of journals: "Gwin J et al. Ann Rheum Dis 2023;82(1):48" · "Human Nutrition (Vol. 2, pp. 3-9)", a book. */
const LONGEST_WHOLLY = 7;
const WHOLLY_NAME = 2.4;

/**
 * "Wine and the Heart. Bone", "Brain, Pain and Gain. Sports Medicine": a sentence with small words, and behind its stop a journal of
 * the closed list, or behind one with a comma what is named like a journal · "Proc. of the Natl. Acad.".
 */
function hasTitleBeforeStop(tokens: Tokens, from: number, to: number): boolean {
  const stop = from + tokens.slice(from, to).findLastIndex((token) => isSign(token, '.'));
  const sentence = tokens.slice(from, Math.max(from, stop));
  const weight = weighContainer(tokens, stop + 1, to);
  return (
    (weight >= KNOWN_NAME && sentence.some(({ folded }) => SMALL_WORDS.has(folded))) ||
    (weight >= SURE_NAME && sentence.some((token) => isSign(token, ',')))
  );
}

/** "Sov. Phys. JETP. Lett.", "Nature Rev. Drug Discov.": at least two short words with a stop, and no small word. */
function isAbbreviatedThroughout(tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const stops = tokens.slice(from, to + 1).filter((token) => isSign(token, '.')).length;
  return (
    stops >= 2 &&
    stops >= words.length - 2 &&
    words.every(({ capital }) => capital) &&
    isAbbreviatedName(tokens, from, to)
  );
}

/** Letters before an abbreviation's stop. */
const LONGEST_ABBREVIATION = 5;
const LONGEST_ABBREVIATED = 5;

/** "Chicago-Kent Law Rev.", "Res. Policy": every stop closes a short word. */
const isAbbreviatedName = (tokens: Tokens, from: number, to: number): boolean =>
  to - from <= 2 * LONGEST_ABBREVIATED &&
  tokens
    .slice(from, to)
    .every(
      (token, at, all) => !isSign(token, '.') || (all[at - 1]?.text.length ?? 0) <= LONGEST_ABBREVIATION,
    );

/** Nothing but cuts and signs stands before `from`. */
const isUnheaded = (tokens: Tokens, from: number): boolean =>
  tokens.slice(0, from).every((token) => token.kind === 'cut' || token.kind === 'sign');

/** "…in healthy adults British Journal of Sports Medicine 2018;52": behind the last small word stands a whole journal's name. */
export function findUnseparatedJournal(
  tokens: Tokens,
  from: number,
  to: number,
  locator: Locator | null,
): Joined | null {
  if (locator?.volume == null) return null;
  let best: Joined | null = null;
  const end = isSign(tokens[to - 1], ',') ? to - 1 : to;
  for (let at = end - 1; at > from + 1 && at > to - 2 * LONGEST_NAME; at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const named =
      token?.capital ||
      isSign(token, '.&') ||
      SMALL_WORDS.has(token?.folded ?? '') ||
      isJournalWord(token?.folded ?? '');
    if (!named) break;
    const small = before?.kind === 'word' && !before.capital && !SMALL_WORDS.has(before.folded);
    const sentence = small || isSign(before, ')]') || /\d/.test(before?.text ?? '');
    const weight = token?.capital ? weighContainer(tokens, at, to) : 0;
    if (weight >= KNOWN_NAME && to - at >= FEWEST_RUN_ON) return { titleEnd: at, containerStart: at };
    const run = locator.pages !== null && to - at >= FEWEST_RUN_ON;
    // "…using ambient light Opt. Express 16 21434": a shortened word says that a name begins.
    const shortened = isSign(tokens[at + 1], '.') && isAbbreviatedName(tokens, at, to);
    const least = run ? (shortened ? SHORTENED_NAME : MOSTLY_NAME) : WHOLE_NAME;
    const whole = run && isWhollyJournal(tokens, at, end);
    if ((sentence && weight >= least) || whole) best = { titleEnd: at, containerStart: at };
  }
  return best;
}

/** "…in Africa Am J Clin Nutr": three words of journals or more, and none before them. */
const isWhollyJournal = (tokens: Tokens, from: number, to: number): boolean =>
  to - from >= FEWEST_RUN_ON &&
  tokens[from - 1]?.kind === 'word' &&
  !isJournalWord(tokens[from - 1]?.folded ?? '') &&
  !SMALL_WORDS.has(tokens[from - 1]?.folded ?? '') &&
  tokens
    .slice(from, to)
    .every(
      ({ kind, capital, folded }) => kind === 'word' && capital && (folded === 'j' || isJournalWord(folded)),
    );

/** "Why is growth falling? Project Syndicate, Nov. 17, 2021": before a whole date, a short name written large. */
export function findNewspaper(
  tokens: Tokens,
  from: number,
  to: number,
  locator: Locator | null,
): Joined | null {
  if (locator === null || locator.volume !== null || !isWholeDate(tokens.slice(locator.start, locator.end)))
    return null;
  let end = to;
  while (end > from && (isSign(tokens[end - 1], '.,;:(') || tokens[end - 1]?.kind === 'cut')) end -= 1;
  for (let at = end - 1; at > from; at -= 1) {
    const token = tokens[at] as Token;
    if (isSign(token, '.') && at - 2 > from && isSign(tokens[at - 2], '.')) continue; // "Mol. Phylogenet. Evol."
    if (isSign(token, '.?!') && tokens[at + 1]?.spaced && !isInitial(tokens[at - 1])) {
      const words = tokens.slice(at + 1, end).filter(({ kind }) => kind !== 'sign');
      const large = words.every(
        (word) => word.kind === 'word' && (word.capital || SMALL_WORDS.has(word.folded)),
      );
      const named = words.length > 0 && words.length <= LONGEST_NEWSPAPER && large && words[0]?.capital;
      return named ? { titleEnd: isSign(token, '?!') ? at + 1 : at, containerStart: at + 1 } : null;
    }
  }
  return null;
}

/** "Trening siłowy, „Medycyna Sportowa” 2014": the quotation behind a plain title is the container. */
export function findQuotedContainer(
  tokens: Tokens,
  from: number,
  to: number,
): { title: Span; container: Span } | null {
  let end = to;
  while (end > from && isSign(tokens[end - 1], '.,;')) end -= 1;
  if (!isSign(tokens[end - 1], '"\u201d\u00bb')) return null;
  for (let at = end - 2; at > from + 1; at -= 1) {
    if (isSign(tokens[at], '"\u201e\u201d\u00ab\u201c')) {
      const titled = isSign(tokens[at - 1], ',.') && !isSign(tokens[from], '"\u201c\u201e\u00ab');
      return titled
        ? { title: { start: from, end: at - 1 }, container: { start: at + 1, end: end - 1 } }
        : null;
    }
  }
  return null;
}

/** "7 March 2012", "3/7/2012": a month, a day and a year. */
function isWholeDate(tokens: Tokens): boolean {
  const stroked = isSign(tokens[1], '/') && isSign(tokens[3], '/') && yearOf(tokens[4]) !== null;
  return stroked || (tokens.some(isMonth) && tokens.filter(({ kind }) => kind === 'number').length >= 2);
}

/**
 * "Revista Brasileira, São Paulo, v. 2", "The Guardian. London. 4 May": index before the place behind a journal's name; before
 * "v." any town in one word, or before "vol." an acronym ("J Foo, ASME, Vol. 2"), behind a name of which nearly every word is one
 * of journals · "Health, Ethnicity, vol. 2".
 */
export function trimPlace(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && isSign(tokens[end - 1], '.,;:')) end -= 1;
  const meeting = tokens[from]?.folded === 'proceedings' && isSign(tokens[end - 2], '.,');
  if (meeting && /^(?:ACM|\p{Lu}{4,6})$/u.test(tokens[end - 1]?.text ?? '')) return end - 2; // "Proceedings of the Foo Conference. IEEE"
  for (const width of [1, 2, 3]) {
    const place = tokens
      .slice(end - width, end)
      .map((token) => token.folded)
      .join(' ');
    if (end - width > from + 1 && PLACES.has(place) && isSign(tokens[end - width - 1], '.,'))
      return end - width - 1;
  }
  const town = tokens[end - 1];
  const comma = end - 2;
  const alone = isSign(tokens[comma], ',') && town?.capital === true && !isJournalWord(town.folded);
  const volumed =
    tokens[to]?.folded === 'v' || (tokens[to]?.folded === 'vol' && /^\p{Lu}{3,8}$/u.test(town?.text ?? ''));
  return alone && volumed && weighContainer(tokens, from, comma) >= WHOLE_NAME ? comma : to;
}
