/** Unpaywall's answer as our record: a link to a free copy, and the title by which to see that it is the same work. */
import { distinctYears } from '../dates';
import { bareDoi } from '../doi-text';
import { plainText, plainTextOrNull } from '../plain-text';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import type { UnpaywallAnswer } from './schema';

export function toStudyRecord(answer: UnpaywallAnswer, fetchedAt: string): SourceRecord {
  const title = plainText(answer.title);
  const location = answer.best_oa_location;
  const authors = (answer.z_authors ?? []).flatMap(
    (author) => plainTextOrNull(author.family ?? author.raw_author_name) ?? [],
  );
  return {
    doi: bareDoi(answer.doi),
    pmid: null,
    pmcid: null,
    source: SOURCES.unpaywall.name,
    fetchedAt,
    title: title || null,
    titles: title ? [title] : [],
    abstract: null,
    year: answer.year ?? null,
    years: distinctYears([answer.year ?? null]),
    journal: plainTextOrNull(answer.journal_name),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: null,
    firstPage: null,
    publicationTypes: [],
    mesh: [],
    notices: [],
    openAccessUrl:
      [location?.url, location?.url_for_landing_page].find((url) => url?.startsWith('https://')) ?? null,
    citedByCount: null,
  };
}
