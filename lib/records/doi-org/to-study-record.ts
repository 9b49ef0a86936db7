/** A CSL-JSON answer (DataCite, mEDRA, JaLC, … or Crossref again) as our record. It tells of no notices. */
import { distinctYears, yearOf } from '../dates';
import { bareDoi } from '../doi-text';
import { statusInTitle } from '../notice-titles';
import { firstPageOf } from '../pages';
import { plainText, plainTextOrNull } from '../plain-text';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import type { CslAnswer } from './schema';

const firstOf = (value: string | string[] | null | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

export function toStudyRecord(csl: CslAnswer, fetchedAt: string): SourceRecord {
  const source = SOURCES['doi-org'].name;
  const title = plainText(firstOf(csl.title));
  const status = statusInTitle(title);
  const authors = (csl.author ?? []).flatMap(
    (author) => plainTextOrNull(author.family ?? author.literal ?? author.name) ?? [],
  );
  const year = yearOf(String(csl.issued?.['date-parts']?.[0]?.[0] ?? ''));
  return {
    doi: bareDoi(csl.DOI),
    pmid: null,
    pmcid: null,
    source,
    fetchedAt,
    title: title || null,
    titles: title ? [title] : [],
    abstract: plainTextOrNull(csl.abstract),
    year,
    years: distinctYears([year]),
    journal: plainTextOrNull(firstOf(csl['container-title']) ?? csl.publisher),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: csl.volume === null || csl.volume === undefined ? null : String(csl.volume),
    firstPage: firstPageOf(csl.page),
    publicationTypes: csl.type ? [csl.type] : [],
    mesh: [],
    notices: status === null ? [] : [{ kind: status, date: null, doi: null, source }],
    openAccessUrl: null,
    citedByCount: null,
  };
}
