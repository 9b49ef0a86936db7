/** A summary of PubMed as our record. Summaries hold no abstract, no MeSH and no open-access link. */
import { distinctYears, yearOf } from '../dates';
import { bareDoi } from '../doi-text';
import { firstPageOf } from '../pages';
import { plainText, plainTextOrNull } from '../plain-text';
import { noticesFromPubmed } from '../pubmed-vocabulary';
import { SOURCES } from '../sources';
import type { SourceRecord } from '../types';
import type { PubmedSummary } from './schema';

/** Initials at the end of a name: takes the " AJ" of "Wakefield AJ"; refuses the "Group" of "RECOVERY Group". */
const INITIALS = / [A-Z]{1,4}(?: (?:Jr|Sr|2nd|3rd))?$/;

export function toStudyRecord(summary: PubmedSummary, fetchedAt: string): SourceRecord {
  const source = SOURCES.pubmed.name;
  const title = plainText(summary.title);
  const original = plainText(summary.vernaculartitle);
  const publicationTypes = summary.pubtype ?? [];
  const idOf = (type: string): string | null =>
    summary.articleids?.find((id) => id.idtype === type)?.value ?? null;
  const links = (summary.references ?? []).map((link) => ({ type: link.reftype, citation: link.refsource }));
  const authors = (summary.authors ?? []).map((author) => author.name.replace(INITIALS, ''));
  const years = distinctYears([yearOf(summary.pubdate), yearOf(summary.epubdate)]);
  return {
    doi: bareDoi(idOf('doi')),
    pmid: summary.uid,
    pmcid: idOf('pmc'),
    source,
    fetchedAt,
    title: title || null,
    titles: [title, original].filter((form) => form !== ''),
    abstract: null,
    year: years[0] ?? null,
    years,
    journal: plainTextOrNull(summary.fulljournalname),
    firstAuthor: authors[0] ?? null,
    authors,
    volume: summary.volume || null,
    firstPage: firstPageOf(summary.pages),
    publicationTypes,
    mesh: [],
    notices: noticesFromPubmed({ title, publicationTypes, links }, source),
    openAccessUrl: null,
    citedByCount: null,
  };
}
