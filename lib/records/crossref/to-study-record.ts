/** A work of Crossref as our record. */
import { distinctYears, fromDateParts, yearOf } from '../dates';
import { bareDoi } from '../doi-text';
import { NOTICE_PUBLICATION_TYPES, type NoticeTitle } from '../notice-titles';
import { firstPageOf } from '../pages';
import { plainText, plainTextOrNull } from '../plain-text';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import { readStanding } from './notices';
import type { CrossrefWork } from './schema';

/** The record; Crossref knows no study design, so its type of work stands in `publicationTypes`. */
export function toStudyRecord(work: CrossrefWork, fetchedAt: string): SourceRecord {
  const main = plainText(work.title?.[0]);
  const { notices, noticeOf } = readStanding(work, main);
  const authors = (work.author ?? []).flatMap(
    (author) => plainTextOrNull(author.family ?? author.name) ?? [],
  );
  const years = [work.published, work.issued, work['published-print'], work['published-online']].map((date) =>
    yearOf(fromDateParts(date?.['date-parts'])),
  );
  return {
    doi: bareDoi(work.DOI),
    pmid: null,
    pmcid: null,
    source: SOURCES.crossref.name,
    fetchedAt,
    title: main || null,
    titles: titleForms(work, main),
    abstract: plainTextOrNull(work.abstract),
    year: distinctYears(years)[0] ?? null,
    years: distinctYears(years),
    journal: plainTextOrNull(work['container-title']?.[0]),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: work.volume ?? null,
    firstPage: firstPageOf(work.page),
    publicationTypes: publicationTypes(work.type, noticeOf),
    mesh: [],
    notices,
    openAccessUrl: null,
    citedByCount: work['is-referenced-by-count'] ?? null,
  };
}

function titleForms(work: CrossrefWork, main: string): string[] {
  const subtitle = plainText(work.subtitle?.[0]);
  const others = [...(work.title ?? []), ...(work['original-title'] ?? []), ...(work['short-title'] ?? [])];
  const forms = [main, subtitle ? `${main}: ${subtitle}` : '', ...others.map(plainText)];
  return [...new Set(forms.filter((form) => form !== ''))];
}

/** Crossref's name for preprints is its own; PubMed's is the one that the rest of the project reads. */
const TYPE_NAMES = new Map([['posted-content', 'Preprint']]);

function publicationTypes(type: string | null | undefined, noticeOf: NoticeTitle | null): string[] {
  const own = !type ? [] : [TYPE_NAMES.get(type) ?? type];
  return noticeOf === null ? own : [NOTICE_PUBLICATION_TYPES[noticeOf], ...own];
}
