/** A result of Europe PMC as our record. */
import { distinctYears, yearOf } from '../dates';
import { bareDoi } from '../doi-text';
import { firstPageOf } from '../pages';
import { plainText, plainTextOrNull } from '../plain-text';
import { noticesFromPubmed } from '../pubmed-vocabulary';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import type { EuropePmcResult } from './schema';

/** Codes of full texts that anybody may read: open access and free. */
const FREE_CODES = new Set(['OA', 'F']);

/** A whole PMCID: takes "PMC12166167"; refuses "12166167". */
const PMCID = /^PMC\d{1,12}$/;

/** The record; text without markup, DOI in lower case. */
export function toStudyRecord(result: EuropePmcResult, fetchedAt: string): SourceRecord {
  // PubMed ends every title with a full stop and puts translated ones into brackets.
  const title = plainText(result.title);
  const publicationTypes = result.pubTypeList?.pubType ?? [];
  const links = (result.commentCorrectionList?.commentCorrection ?? []).map((link) => ({
    type: link.type,
    citation: link.reference ?? '',
  }));
  const authors = (result.authorList?.author ?? []).flatMap(
    (author) => plainTextOrNull(author.lastName ?? author.collectiveName ?? author.fullName) ?? [],
  );
  return {
    doi: bareDoi(result.doi),
    pmid: result.pmid ?? null,
    pmcid: result.pmcid ?? null,
    source: SOURCES.europepmc.name,
    fetchedAt,
    title: title || null,
    titles: title ? [title] : [],
    abstract: plainTextOrNull(result.abstractText),
    year: yearOf(result.pubYear),
    years: distinctYears([
      yearOf(result.pubYear),
      result.journalInfo?.yearOfPublication ?? null,
      yearOf(result.firstPublicationDate),
      yearOf(result.electronicPublicationDate),
    ]),
    journal: plainTextOrNull(result.journalInfo?.journal?.title ?? result.bookOrReportDetails?.publisher),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: result.journalInfo?.volume ?? null,
    firstPage: firstPageOf(result.pageInfo),
    publicationTypes,
    mesh: (result.meshHeadingList?.meshHeading ?? []).map((heading) => heading.descriptorName),
    notices: noticesFromPubmed({ title, publicationTypes, links }, SOURCES.europepmc.name),
    openAccessUrl: openAccessUrl(result),
    citedByCount: result.citedByCount ?? null,
  };
}

/** Europe PMC's own page when it holds the text, which we can write ourselves; else a free address over https. */
function openAccessUrl(result: EuropePmcResult): string | null {
  if (result.inEPMC === 'Y' && PMCID.test(result.pmcid ?? ''))
    return `https://europepmc.org/articles/${result.pmcid}`;
  const free = (result.fullTextUrlList?.fullTextUrl ?? []).find(
    (link) => FREE_CODES.has(link.availabilityCode ?? '') && link.url.startsWith('https://'),
  );
  return free?.url ?? null;
}
