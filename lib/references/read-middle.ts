/**
 * What stands between the authors and the locator: title, container, publisher. A quotation tells most, then "in:", then
 * a publisher with its place; else the best boundary (`split-title.ts`). Called by `read-reference.ts`.
 */
import { SMALL_WORDS } from '../standards/journal-words';
import { aroundQuotation } from './around-quotation';
import { chapterOf, type Middle, NOTHING, spanOf } from './middle';
import { chapterAt, cutEdition, findChapter } from './read-book';
import type { Locator } from './read-locator';
import {
  findNewspaper,
  findQuotedContainer,
  findUnseparatedJournal,
  isWholeContainer,
  trimPlace,
} from './read-periodical';
import { findImprint, findPublisher } from './read-publisher';
import { KNOWN_NAME, LEAST_WEIGHT, splitTitle, type TitleSplit, TOLD_NAME } from './split-title';
import { beforeBody, endOfTitle, firstSentence, withOwnYear } from './title-end';
import { isSign, skip, trimBack } from './token-tests';
import type { Tokens } from './tokens';

/** Without volume or pages, a container is named only from this weight on. */
const SURE_WEIGHT = 4.5;

/** And only if at least half of its words are those of journals. */
const SURE_CONTAINER = 1.5;

/** One way of telling the parts from `from` up to `to`; null where the words do not stand so. */
type MiddleReader = (tokens: Tokens, from: number, to: number, locator: Locator | null) => Middle | null;

/** What tells most comes first. */
const READERS: readonly MiddleReader[] = [
  aroundQuotation,
  chapterBehindPages,
  beforeIn,
  beforePublisher,
  beforeQuotedContainer,
  containerAlone,
  beforeBestContainer,
  beforeJoined,
  shortNote,
];

/** Title, container and publisher between the authors and the locator. */
export function readMiddle(tokens: Tokens, from: number, to: number, locator: Locator | null): Middle {
  for (const read of READERS) {
    const middle = read(tokens, from, to, locator);
    if (middle !== null) return middle;
  }
  const title = spanOf(tokens, from, trimPlace(tokens, from, endOfTitle(tokens, from, to)));
  const whole = title && withOwnYear(tokens, title, locator);
  return { ...NOTHING, title: whole, titleRule: 'first sentence' };
}

/** "Weeds and weed control. In Draycott AP (ed.), Sugar beet". */
function beforeIn(tokens: Tokens, from: number, to: number): Middle | null {
  const chapter = findChapter(tokens, from, to);
  return chapter && chapterOf(tokens, from, chapter, to);
}

/** "Sleep. Oxford: OUP", or the same in a bracket behind the title, where a journal may stand too. */
function beforePublisher(tokens: Tokens, from: number, to: number, locator: Locator | null): Middle | null {
  if (locator?.volume) return null;
  const publisher = findPublisher(tokens, from, to);
  const imprint = publisher ? null : findImprint(tokens, from, tokens.length);
  if (imprint?.journal) {
    return {
      ...NOTHING,
      title: spanOf(tokens, from, imprint.start),
      container: spanOf(tokens, imprint.start + 1, imprint.end),
      titleRule: 'bracketed journal',
    };
  }
  const named = publisher ?? imprint;
  if (named === null) return null;
  const edited = tokens
    .slice(from, named.start)
    .some(
      ({ folded }, at) =>
        /^(?:eds|editors?)$/.test(folded) || (folded === 'ed' && isSign(tokens[from + at - 1], '(')),
    );
  const edition = cutEdition(tokens, from, named.start);
  const whole = edited ? Math.min(edition, firstSentence(tokens, from, named.start)) : edition;
  const end = beforeBody(tokens, from, trimBack(tokens, from, whole));
  const titleRule = edited ? 'editor' : 'publisher';
  const held = splitTitle(tokens, from, end);
  const parts =
    held !== null && held.containerWeight >= (held.sentence ? TOLD_NAME : KNOWN_NAME)
      ? {
          title: spanOf(tokens, from, held.titleEnd),
          container: spanOf(tokens, held.containerStart, end),
        }
      : { title: spanOf(tokens, from, end) };
  return { ...NOTHING, ...parts, publisher: named, titleRule };
}

function beforeQuotedContainer(tokens: Tokens, from: number, to: number): Middle | null {
  const quoted = findQuotedContainer(tokens, from, to);
  return quoted && { ...NOTHING, ...quoted, titleRule: 'quoted container' };
}

function containerAlone(tokens: Tokens, from: number, to: number, locator: Locator | null): Middle | null {
  const alone = isWholeContainer(tokens, from, to, locator);
  return alone ? { ...NOTHING, container: spanOf(tokens, from, to) } : null;
}

/** The boundary between a title and a journal that weighs most, where that is enough. */
function beforeBestContainer(
  tokens: Tokens,
  from: number,
  to: number,
  locator: Locator | null,
): Middle | null {
  const split = splitTitle(tokens, from, to);
  if (split === null) return null;
  const parted = isSign(tokens[split.titleEnd], '/'); // "Травма колена // Ортопедия России"
  const sure = split.weight >= SURE_WEIGHT && split.containerWeight >= SURE_CONTAINER;
  const placed = locator?.volume || (locator?.pages && split.containerWeight >= 1);
  if (!(sure || parted || placed)) return null;
  const likely =
    parted ||
    split.weight >= LEAST_WEIGHT ||
    isOnlySentence(tokens, split, to, locator) ||
    isNameBehindComma(tokens, from, split, to, locator);
  if (!likely) return null;
  const { containerStart, titleEnd, weight } = split;
  return {
    ...NOTHING,
    title: spanOf(tokens, from, titleEnd),
    container: spanOf(tokens, containerStart, trimPlace(tokens, containerStart, to)),
    titleRule: `boundary ${weight.toFixed(1)}`,
  };
}

/** A journal or a newspaper that no stop sets off from the title. */
function beforeJoined(tokens: Tokens, from: number, to: number, locator: Locator | null): Middle | null {
  const runOn = findUnseparatedJournal(tokens, from, to, locator);
  const joined = runOn ?? findNewspaper(tokens, from, to, locator);
  return (
    joined && {
      ...NOTHING,
      title: spanOf(tokens, from, joined.titleEnd),
      container: spanOf(tokens, joined.containerStart, to),
      titleRule: runOn ? 'journal run on' : 'newspaper',
    }
  );
}

/** Words of a journal's name that no table knows. */
const LONGEST_UNKNOWN = 6;

/** "…reported in Japan. Nihon Geka Hokan 1995;64:3": a sentence ended, volume and pages follow: what stands between is the journal. */
const isOnlySentence = (tokens: Tokens, split: TitleSplit, to: number, locator: Locator | null): boolean =>
  split.sentence &&
  locator?.volume != null &&
  locator.pages !== null &&
  !tokens.slice(split.containerStart, to).some((token) => isSign(token, '.?!:;')) &&
  tokens.slice(split.containerStart, to).filter((token) => token.kind === 'word').length <= LONGEST_UNKNOWN;

/**
 * "Robust classification for uncertain data, Machine Learning, 42, 203-231": a sentence, and behind its last comma capitals alone ·
 * "How to Train for Strength After Forty, Part Two, 12(3), 45-50", a title in capitals that goes on.
 */
function isNameBehindComma(
  tokens: Tokens,
  from: number,
  { titleEnd, containerStart }: TitleSplit,
  to: number,
  locator: Locator | null,
): boolean {
  const placed = locator?.volume != null && (locator.pages !== null || locator.year !== null);
  if (!placed || !isSign(tokens[titleEnd], ',')) return false;
  const name = tokens.slice(containerStart, trimBack(tokens, containerStart, to));
  const small = tokens
    .slice(from, titleEnd)
    .filter(({ kind, capital }) => kind === 'word' && !capital).length;
  const words = tokens.slice(from, titleEnd).filter(({ kind }) => kind === 'word').length;
  return (
    small * 2 > words &&
    name.length <= LONGEST_UNKNOWN &&
    name.every(({ kind, capital, folded }) => kind === 'word' && (capital || SMALL_WORDS.has(folded)))
  );
}

/** Words of a note that only points to a page: "Ibid., p. 45", "See Hume, p. 53". */
const SHORT_NOTE_WORDS = 3;

/** A few words and a page are a note that points back, and name no work. */
function shortNote(tokens: Tokens, from: number, to: number, locator: Locator | null): Middle | null {
  const points = locator?.keyed && locator.pages !== null && locator.volume === null && locator.year === null;
  if (!points) return null;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  return words <= SHORT_NOTE_WORDS ? NOTHING : null;
}

/** "Weeds and weed control, pp. 359–386. In Draycott AP (ed.), Sugar beet": the pages stand before the container. */
function chapterBehindPages(
  tokens: Tokens,
  from: number,
  _to: number,
  locator: Locator | null,
): Middle | null {
  const placed = locator?.keyed && (locator.pages !== null || locator.issue !== null);
  if (!placed || locator.volume !== null) return null;
  const at = skip(tokens, locator.end, '.,;)', tokens.length);
  if (tokens[at]?.folded !== 'in') return null;
  const chapter = chapterAt(tokens, at, trimBack(tokens, from, locator.start), tokens.length);
  return chapter && chapterOf(tokens, from, chapter, tokens.length);
}
