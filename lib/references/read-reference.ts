/**
 * One reference read stage by stage over its tokens: cut what is no fact, authors, year, locator, title and container.
 * `parse-reference.ts` makes CSL-JSON of what this returns; `explain-reference.ts` prints it.
 */
import { type LocatedIdentifier, locateIdentifiers } from '../identifiers/find-identifiers';
import { ROLE_WORDS } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import type { AuthorBlock } from './author-block';
import { cleanReference } from './clean-reference';
import { cutPhrases, type Taken } from './cut-phrases';
import { doubtsOfTitle } from './doubt-title';
import { findSecondWork } from './find-second-work';
import { dateBracket, isMonth } from './locator-items';
import { type Middle, NOTHING, spanOf } from './middle';
import { textOf } from './name-parts';
import { readAuthors } from './read-authors';
import { readBody } from './read-body';
import { type Chapter, cutEdition } from './read-book';
import { findByline } from './read-byline';
import { readAuthorYear, readDates, type YearMark } from './read-dates';
import { findJournalFirst, findLateAuthors, type JournalFirst, type LateAuthors } from './read-late-authors';
import type { Locator } from './read-locator';
import { readMiddle } from './read-middle';
import {
  findOwnName,
  findSite,
  findSiteBehindQuestion,
  isHost,
  readPublisherAsAuthor,
} from './read-own-name';
import { findImprint, type Publisher } from './read-publisher';
import { closingOf, isPlainWord, isSign, skip } from './token-tests';
import { type Token, tokenise } from './tokens';
import type { Span } from './types';

export interface ReadReference {
  clean: string;
  tokens: Token[];
  taken: Taken[];
  identifiers: LocatedIdentifier[];
  authors: AuthorBlock;
  authorYear: YearMark | null;
  locator: Locator | null;
  chapter: Chapter | null;
  publisher: Publisher | null;
  /** The year that stands with the publisher, when nothing else dates the work. */
  imprintYear: number | null;
  title: Span | null;
  container: Span | null;
  /** Which rule said where the title ends. */
  titleRule: string;
  /** Index of the first token of the author block. */
  authorsFrom: number;
  /** A title that was read and is left out, with what speaks against it. */
  doubted: { title: Span; reasons: string[] } | null;
}

/**
 * The parts of a reference as printed, with the rules that found them; a part that was not found is null.
 *
 *     readReference('Rau C. Sleep and load. Bone 2019;4:1-9.').container   →   the tokens of "Bone"
 */
export function readReference(raw: string): ReadReference {
  const clean = cleanReference(raw);
  const identifiers = locateIdentifiers(clean);
  const { text, taken } = cutPhrases(clean, identifiers);
  return { clean, taken, ...readTokens(tokenise(text), identifiers) };
}

/** The parts of a reference from its tokens alone; the steps grow with their number, never with its square. */
export function readTokens(
  tokens: Token[],
  identifiers: LocatedIdentifier[],
): Omit<ReadReference, 'clean' | 'taken'> {
  const { authors, from } = readStart(tokens, skip(tokens, 0, '.,;:-\u2013*', tokens.length), identifiers);
  const first = readDates(tokens, authors);
  const second =
    first.mark === null
      ? null
      : findSecondWork(tokens, first.titleFrom, first.locator?.start ?? tokens.length);
  const work =
    second === null
      ? { authors, ...first }
      : { authors: second.authors, ...readDates(tokens, second.authors, second.year) };
  const { locator, titleFrom } = work;
  const to = locator?.start ?? tokens.length;
  const late =
    authors.style === 'none' && second === null
      ? (findByline(tokens, titleFrom) ?? (locator === null ? null : findLateAuthors(tokens, titleFrom, to)))
      : null;
  const lateYear = late === null ? null : readAuthorYear(tokens, late.block.next);
  const authorYear = work.mark ?? lateYear;
  const opened = late === null && second === null ? findJournalFirst(tokens, from, locator) : null;
  const middle = opened
    ? behindJournal(tokens, opened)
    : late === null
      ? readMiddle(tokens, afterEditors(tokens, titleFrom), to, locator)
      : aroundAuthors(tokens, titleFrom, late, { start: lateYear?.end ?? late.block.next, end: to });
  const own =
    work.authors.style === 'organisation' && middle.title !== null
      ? findOwnName(
          tokens,
          { start: from, end: work.authors.next },
          middle.container ?? { start: middle.title.start + 2, end: middle.title.end },
        )
      : null;
  const imprint = findImprint(tokens, titleFrom, tokens.length);
  // "The 2012 guideline (J Foo, 2013)": the year in the title says nothing
  const inTitle =
    imprint?.journal === true && locator !== null && locator.volume === null && locator.end <= imprint.start;
  const read = {
    tokens,
    identifiers,
    authors: opened?.block ?? late?.block ?? work.authors,
    authorYear,
    locator: inTitle ? null : locator,
    imprintYear: imprint?.year ?? null,
    ...(own === null ? withSite(tokens, middle, identifiers) : publishedByAuthor(tokens, middle, own)),
    authorsFrom: second === null ? from : second.authors.style === 'none' ? second.year : second.from,
    doubted: null,
  };
  const doubts = middle.title === null ? [] : doubtsOfTitle(tokens, middle.title, work.authors);
  if (middle.title !== null && doubts.length > 0)
    return { ...read, title: null, doubted: { title: middle.title, reasons: doubts } };
  const undated = authorYear === null || isTitleBeforeYear(tokens, from, authors.next);
  const site =
    middle.title !== null &&
    isHost(tokens, middle.title.start) &&
    middle.title.end - middle.title.start === 3;
  const unplaced = locator === null || (locator.volume === null && locator.pages === null);
  const onlyName = (middle.title === null || site) && middle.container === null && undated && unplaced;
  return onlyName && authors.style === 'organisation'
    ? { ...read, ...nameAsTitle(tokens, from, authors) }
    : read;
}

/** The head; "26 Brasil. Ministério da Saúde. …": a bare number that makes an author of what stands behind it is a label. */
function readStart(
  tokens: readonly Token[],
  from: number,
  identifiers: readonly LocatedIdentifier[],
): { authors: AuthorBlock; from: number } {
  const authors = readHead(tokens, from, identifiers);
  const numbered = tokens[from]?.kind === 'number' && (tokens[from]?.text.length ?? 0) <= 3;
  if (authors.style !== 'none' || !numbered || !tokens[from + 1]?.capital) return { authors, from };
  const behind = readHead(tokens, from + 1, identifiers);
  return behind.style === 'none' ? { authors, from } : { authors: behind, from: from + 1 };
}

/** The authors with what they did ("eds.", "(Host)", "[channel]"); or the site or publisher that names itself first. */
function readHead(
  tokens: readonly Token[],
  from: number,
  identifiers: readonly LocatedIdentifier[],
): AuthorBlock {
  const authors = readAuthors(tokens, from);
  if (authors.style === 'none')
    return readPublisherAsAuthor(tokens, from, identifiers) ?? readBody(tokens, from) ?? authors;
  return { ...authors, next: behindRole(tokens, authors.next) };
}

/** Index behind "eds.", "(Eds.)", "(Host).", "[Jane Doe]" at `at`; `at` itself when none stands there. */
function behindRole(tokens: readonly Token[], at: number): number {
  const start = skip(tokens, at, ',.', tokens.length);
  const close = isSign(tokens[start], '([') ? closingOf(tokens, start, 8) : -1;
  if (close < 0) {
    const role = /^(?:eds?|editors?|hrsg|comps?|hosts?|narrator|director|producer)$/.test(
      tokens[start]?.text ?? '',
    );
    return role ? skip(tokens, start + 1, '.', tokens.length) : at;
  }
  const role = ROLE_WORDS.has(tokens[start + 1]?.folded ?? '');
  const channel =
    isSign(tokens[start], '[') && dateBracket(tokens, skip(tokens, close + 1, '.', close + 2)) > 0;
  return (role && close - start <= 5) || channel ? close + 1 : at;
}

/** The site as the container where nothing else is one. */
function withSite(
  tokens: readonly Token[],
  middle: Middle,
  identifiers: readonly LocatedIdentifier[],
): Middle {
  const { title, container, publisher } = middle;
  if (title === null || container !== null || publisher !== null) return middle;
  const asked = findSiteBehindQuestion(tokens, title, identifiers);
  return asked === null
    ? { ...middle, container: findSite(tokens, title.end, identifiers) }
    : { ...middle, title: asked.title, container: asked.site };
}

/** Title and container on both sides of the authors. */
const aroundAuthors = (tokens: readonly Token[], from: number, late: LateAuthors, behind: Span): Middle => ({
  ...NOTHING,
  title: spanOf(tokens, from, late.titleEnd),
  container: isSign(tokens[behind.start], '(')
    ? null
    : spanOf(tokens, behindDate(tokens, behind.start), behind.end),
  titleRule: 'authors behind it',
});

/** The journal opens the entry, the authors close it. */
const behindJournal = (tokens: readonly Token[], { title, container }: JournalFirst): Middle => ({
  ...NOTHING,
  title: spanOf(tokens, title.start, title.end),
  container,
  titleRule: 'behind the journal that opens the entry',
});

/** ". septembre 2014, J Foo": index behind a date at `at`; `at` itself when none stands there. */
function behindDate(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isMonth(tokens[end]) || tokens[end]?.kind === 'number' || isSign(tokens[end], '.,')) end += 1;
  return end;
}

/** The title ends where the author is named again, who is the publisher. */
const publishedByAuthor = (tokens: readonly Token[], middle: Middle, own: Span): Middle => ({
  ...middle,
  title: spanOf(tokens, middle.title?.start ?? 0, cutEdition(tokens, middle.title?.start ?? 0, own.start)),
  container: null,
  titleRule: 'up to the author, named again',
  publisher: middle.publisher ?? { ...own, name: textOf(tokens, own.start, own.end) },
});

/** "Culture Collection of the Institute. Available from: …": all that stands there is what the page is called. */
const nameAsTitle = (tokens: readonly Token[], from: number, authors: AuthorBlock) => ({
  title: spanOf(tokens, from, authors.next),
  titleRule: 'nothing but a name',
  authors: { ...authors, authors: [], next: from },
});

/** Words of the name of a site, all large: "Precision Nutrition. (2015)." */
const LONGEST_SITE = 3;

/** "About adult BMI. (2022). https://…": a stop before the year's bracket, a word in small letters or many words, and none of an organisation. */
const isTitleBeforeYear = (tokens: readonly Token[], from: number, to: number): boolean =>
  isSign(tokens[to], '.') &&
  (to - from > LONGEST_SITE || tokens.slice(from, to).some(isPlainWord)) &&
  !tokens.slice(from, to).some(({ folded }) => isOrganisationWord(folded));

/** Farthest place of a quoted title behind the editors that an encyclopedia prints before it. */
const EDITORS_REACH = 60;

/** `Doe A (2016). Roe B (ed.). "Title"`: index of the quotation behind the editors; `from` when there is none. */
function afterEditors(tokens: readonly Token[], from: number): number {
  if (isSign(tokens[from], '"\u201c')) return from;
  for (let at = from; at < Math.min(tokens.length, from + EDITORS_REACH); at += 1) {
    if (!/^eds?$/.test(tokens[at]?.folded ?? '') || !isSign(tokens[at - 1], '(')) continue;
    const quote = skip(tokens, at + 1, '.),', tokens.length);
    return isSign(tokens[quote], '"\u201c') ? quote : from;
  }
  return from;
}
