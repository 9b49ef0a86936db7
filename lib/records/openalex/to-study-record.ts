/**
 * A work of OpenAlex as our record. Its types are guessed, so they are left out; its title is at times that of another
 * work, so identity is judged by the other sources where there are any.
 */
import { distinctYears } from '../dates';
import { bareDoi } from '../doi-text';
import { statusInTitle } from '../notice-titles';
import { plainText, plainTextOrNull } from '../plain-text';
import { SOURCES } from '../sources';
import type { Notice, SourceRecord } from '../types';
import type { OpenAlexWork } from './schema';

/** The id at the end of an address: takes "…/9500320", "…/PMC12166167"; refuses "…/abc". */
const LAST_ID = /\/((?:PMC)?\d{1,12})\/?$/;

const idIn = (address: string | null | undefined): string | null => LAST_ID.exec(address ?? '')?.[1] ?? null;

export function toStudyRecord(work: OpenAlexWork, fetchedAt: string): SourceRecord {
  const source = SOURCES.openalex.name;
  const title = plainText(work.title);
  const kind = statusInTitle(title) ?? (work.is_retracted ? 'retraction' : null);
  const notices: Notice[] = kind === null ? [] : [{ kind, date: null, doi: null, source }];
  const authors = (work.authorships ?? []).flatMap(
    // "Wendy Thanassi": the family name is the last word.
    (authorship) => plainText(authorship.raw_author_name).split(' ').at(-1) || [],
  );
  const freeUrl = work.open_access?.oa_url;
  return {
    doi: bareDoi(work.doi),
    pmid: idIn(work.ids?.pmid),
    pmcid: idIn(work.ids?.pmcid),
    source,
    fetchedAt,
    title: title || null,
    titles: title ? [title] : [],
    abstract: null,
    year: work.publication_year ?? null,
    years: distinctYears([work.publication_year ?? null]),
    journal: plainTextOrNull(work.primary_location?.source?.display_name),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: work.biblio?.volume ?? null,
    firstPage: work.biblio?.first_page ?? null,
    publicationTypes: [],
    mesh: [],
    notices,
    openAccessUrl: freeUrl?.startsWith('https://') ? freeUrl : null,
    citedByCount: work.cited_by_count ?? null,
  };
}
