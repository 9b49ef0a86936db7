/**
 * Is the record behind an identifier the work that the reference names? Judged by title, first author and year, with
 * volume and page where titles may be translations. Real works are cited with wrong details all the time, so one
 * detail that is off is never "different"; a title that is another one is, unless the rest speaks for the same work.
 *
 *     title      author     year       verdict
 *     agrees     any        any        same; a short title with another author and year: different
 *     partly     match      match      same, unless volume and page are others
 *     partly     mismatch   mismatch   different, also when volume and page are others
 *     other      match      match      same when volume and page agree or the language differs; else different
 *     other      mismatch   any        different
 *     else                             unsure
 */
import type { Reference } from '../reading/types';
import { type Agreement, authorAgreement } from './author-match';
import { isAboutAnotherWork, withoutSelfNotice, withoutStatusMark } from './notice-titles';
import { firstPageOf } from './pages';
import { mayBeTranslation } from './title-language';
import { differInNumbers, foldedWords, foldText, titleLikeness } from './title-match';
import type { SourceRecord } from './types';

/** "nothing-to-compare": the reference names neither title nor author (a bare link). */
export type Verdict = 'same' | 'different' | 'unsure' | 'nothing-to-compare';

/** What a reference says of its work; a part of Reference, so that tests and the article itself can be judged too. */
export type NamedWork = Pick<Reference, 'raw' | 'csl' | 'origin'>;

type TitleAgreement = 'agrees' | 'partly' | 'other' | 'unknown';

/** Likeness from which titles are one title; below it a subtitle or half a title differs. */
const AGREES = 0.85;
/** Below this, titles share no more than works of one field do. */
const OTHER = 0.5;
/** Half-alike titles are one work only when they are more alike than this. */
const PARTLY_SAME = 0.62;
/** Years of print and of online publication differ by one. */
const YEAR_TOLERANCE = 1;
/** Meaningless as proof when it is as short as "Vitamin D deficiency". */
const TELLING_TITLE_WORDS = 6;
/** A record's title must have this many letters to be looked for in the printed reference. */
const TELLING_TITLE_LENGTH = 20;
/** A raw reference shorter than this may well not hold a title. */
const RAW_WITH_TITLE_LENGTH = 60;

/** Compares a reference with one source's record. */
export function compareWork(work: NamedWork, record: SourceRecord): Verdict {
  const titles = recordTitles(record);
  const named = work.csl.title;
  const title = titleAgreement(work, titles);
  const author = authorAgreement(work.csl.author[0], work.raw, record.authors);
  const year = yearAgreement(work, record);

  if (title === 'unknown' && (author === 'unknown' || work.csl.author.length === 0))
    return 'nothing-to-compare';
  // The words of a link in a sentence describe a study rather than quote its title.
  if (work.origin === 'inline-link' && work.csl.author.length === 0)
    return title === 'agrees' ? 'same' : 'nothing-to-compare';
  const isReaction = titles.some(isAboutAnotherWork) && !isAboutAnotherWork(named ?? work.raw);
  if (isReaction && title !== 'unknown') return 'different';

  switch (title) {
    case 'agrees':
      return titleAgrees(named, titles, author, year);
    case 'partly':
      return titlePartlyAgrees(work, record, titles, author, year);
    case 'other':
      return titleIsOther(work, record, titles, author, year);
    case 'unknown':
      if (author === 'mismatch' && year === 'mismatch') return 'different';
      return author === 'match' && year === 'match' ? 'same' : 'unsure';
  }
}

/** The titles to compare with, without marks of retraction; a notice on the work's own DOI is the work's title too. */
function recordTitles(record: SourceRecord): string[] {
  const isRetracted = record.notices.some((notice) => notice.kind === 'retraction');
  return record.titles.map(isRetracted ? withoutSelfNotice : withoutStatusMark);
}

function titleAgreement(work: NamedWork, titles: string[]): TitleAgreement {
  if (titles.length === 0) return 'unknown';
  const raw = ` ${foldText(work.raw)} `;
  const isPrinted = titles.some((title) => {
    const folded = foldText(title);
    return folded.length >= TELLING_TITLE_LENGTH && raw.includes(` ${folded} `);
  });
  if (isPrinted) return 'agrees';
  if (work.csl.title === null) {
    // Nothing was parsed: a long entry would hold most words of the title if it were the work's.
    if (work.origin === 'inline-link' || work.raw.length < RAW_WITH_TITLE_LENGTH) return 'unknown';
    return Math.max(...titles.map((title) => shareIn(title, raw))) < OTHER / 2 ? 'other' : 'unknown';
  }
  const likeness = bestLikeness(work.csl.title, titles);
  if (likeness >= AGREES) return 'agrees';
  return likeness >= OTHER ? 'partly' : 'other';
}

const bestLikeness = (named: string, titles: string[]): number =>
  Math.max(...titles.map((title) => titleLikeness(withoutStatusMark(named), title)));

/** Share of a title's words that stand in a folded text, between 0 and 1. */
function shareIn(title: string, text: string): number {
  const words = foldedWords(title);
  return words.length === 0 ? 0 : words.filter((word) => text.includes(` ${word} `)).length / words.length;
}

function yearAgreement(work: NamedWork, record: SourceRecord): Agreement {
  const year = work.csl.issued?.['date-parts'][0]?.[0];
  if (year === undefined || record.years.length === 0) return 'unknown';
  return record.years.some((other) => Math.abs(other - year) <= YEAR_TOLERANCE) ? 'match' : 'mismatch';
}

function titleAgrees(named: string | null, titles: string[], author: Agreement, year: Agreement): Verdict {
  if (named !== null && titles.every((title) => differInNumbers(named, title))) return 'unsure';
  if (author !== 'mismatch' || year !== 'mismatch') return 'same';
  const words = foldedWords(named ?? titles[0] ?? '').length;
  return words < TELLING_TITLE_WORDS ? 'different' : 'unsure';
}

function titlePartlyAgrees(
  work: NamedWork,
  record: SourceRecord,
  titles: string[],
  author: Agreement,
  year: Agreement,
): Verdict {
  const named = work.csl.title ?? work.raw;
  const place = placeAgreement(work, record);
  if (author === 'match' && year !== 'mismatch') {
    const isAlike = bestLikeness(named, titles) >= PARTLY_SAME || isMainTitle(named, titles);
    return place === 'match' || (place === 'unknown' && isAlike) ? 'same' : 'unsure';
  }
  const isElsewhere = year === 'mismatch' || place === 'mismatch';
  return author === 'mismatch' && isElsewhere ? 'different' : 'unsure';
}

/** What parts a title from its subtitle: takes ": ", "? ", " – "; refuses the hyphen of "follow-up". */
const SUBTITLE_MARK = /[:?.;]\s|\s[-–—]\s/;

/** Whether a title is all that stands before the subtitle of another, however short: "Acupuncture in practice". */
const isMainTitle = (named: string, titles: string[]): boolean =>
  titles.some((title) => foldText(title.split(SUBTITLE_MARK)[0] ?? '') === foldText(named));

function titleIsOther(
  work: NamedWork,
  record: SourceRecord,
  titles: string[],
  author: Agreement,
  year: Agreement,
): Verdict {
  const place = placeAgreement(work, record);
  if (place === 'match' && author !== 'mismatch') return 'same';
  const named = work.csl.title;
  if (named !== null && author === 'match' && year !== 'mismatch' && isMainTitle(named, titles))
    return 'same';
  if (named !== null && titles.some((title) => mayBeTranslation(named, title))) {
    if (author === 'match' && year !== 'mismatch') return 'same';
    return author === 'mismatch' ? 'different' : 'unsure';
  }
  return 'different';
}

/** Volume and first page together name a place that two works do not share. */
function placeAgreement(work: NamedWork, record: SourceRecord): Agreement {
  const page = firstPageOf(work.csl.page);
  const { volume } = work.csl;
  if (page === null || volume === null || record.firstPage === null || record.volume === null)
    return 'unknown';
  const isSame =
    foldText(page) === foldText(record.firstPage) && foldText(volume) === foldText(record.volume);
  return isSame ? 'match' : 'mismatch';
}

/** Likeness that a title found by searching must have. */
const GATE_LIKENESS = 0.9;

/**
 * The gate for a work that was found by its title: title, first author and year must all agree, because a search
 * always returns something. A record that is a notice or a reply is never taken for the work itself.
 */
export function passesTitleGate(work: NamedWork, record: SourceRecord): boolean {
  const { title } = work.csl;
  const titles = recordTitles(record);
  if (title === null || titles.some(isAboutAnotherWork)) return false;
  if (authorAgreement(work.csl.author[0], '', record.authors) !== 'match') return false;
  if (yearAgreement(work, record) !== 'match') return false;
  return titles.some(
    (other) => titleLikeness(title, other) >= GATE_LIKENESS && !differInNumbers(title, other),
  );
}
