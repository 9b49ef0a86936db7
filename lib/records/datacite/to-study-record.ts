/** A work of DataCite as our record. DataCite knows of no notices; only a title may tell of one. */
import { distinctYears, yearOf } from '../dates';
import { bareDoi } from '../doi-text';
import { statusInTitle } from '../notice-titles';
import { firstPageOf } from '../pages';
import { plainText, plainTextOrNull } from '../plain-text';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import type { DataciteWork } from './schema';

export function toStudyRecord({ attributes: work }: DataciteWork, fetchedAt: string): SourceRecord {
  const source = SOURCES.datacite.name;
  const titles = (work.titles ?? []).map(({ title }) => plainText(title)).filter((title) => title !== '');
  const [title = ''] = titles;
  const status = statusInTitle(title);
  const subtitle = (work.titles ?? []).find(({ titleType }) => titleType === 'Subtitle')?.title;
  const withSubtitle = subtitle ? [`${title}: ${plainText(subtitle)}`] : [];
  const authors = (work.creators ?? []).flatMap(
    ({ name, familyName }) => plainTextOrNull(familyName ?? name?.split(',')[0]) ?? [],
  );
  const year = yearOf(String(work.publicationYear ?? ''));
  const publisher = typeof work.publisher === 'string' ? work.publisher : work.publisher?.name;
  const abstract = (work.descriptions ?? []).find(({ descriptionType }) => descriptionType === 'Abstract');
  const type = work.types?.resourceTypeGeneral ?? null;
  return {
    doi: bareDoi(work.doi),
    pmid: null,
    pmcid: null,
    source,
    fetchedAt,
    title: title || null,
    titles: [...new Set([...titles, ...withSubtitle])],
    abstract: plainTextOrNull(abstract?.description),
    year,
    years: distinctYears([year]),
    journal: plainTextOrNull(work.container?.title ?? publisher),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: work.container?.volume ?? null,
    firstPage: firstPageOf(work.container?.firstPage),
    publicationTypes: type === null ? [] : [type],
    mesh: [],
    notices: status === null ? [] : [{ kind: status, date: null, doi: null, source }],
    openAccessUrl: null,
    citedByCount: work.citationCount ?? null,
  };
}
