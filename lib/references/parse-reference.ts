/**
 * Raw reference → CSL-JSON with identifiers, and for each field how it is known. Nothing is looked up, nothing guessed:
 * a field of which the text is not sure is null.
 */
import { gatherIdentifiers } from '../identifiers/find-identifiers';
import type { Identifier, IdentifierKind } from '../identifiers/types';
import { cslTypeOf } from './csl-type';
import { readLines } from './read-lines';
import { type ReadReference, readReference } from './read-reference';
import { isSign } from './token-tests';
import type { CslField, CslItem, FieldSource, ParsedReference, RawReference, Span } from './types';

/** Fields that identifiers fill. */
const FIELD_OF: Readonly<Partial<Record<IdentifierKind, 'DOI' | 'PMID' | 'PMCID' | 'URL'>>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  url: 'URL',
};

/**
 * @param reference Text as printed (white space and a label do not matter) and the links inside it.
 * @param lines The same text in the lines in which a page sets it; none where it runs on.
 * @returns Never throws; text that is no reference gives an item in which most is null.
 */
export function parseReference(reference: RawReference, lines: readonly string[] = []): ParsedReference {
  const read = readLines(lines) ?? readReference(reference.raw);
  const identifiers = gatherIdentifiers(read.identifiers, reference.links);
  const csl = toCsl(read, identifiers);
  const sources: FieldSource[] = filledFields(csl).map((field) => ({ field, foundIn: 'text' }));
  for (const [kind, field] of Object.entries(FIELD_OF)) {
    const first = identifiers.find((identifier) => identifier.kind === kind);
    if (first === undefined) continue;
    csl[field] = first.value;
    sources.push({ field, foundIn: first.foundIn });
  }
  const arxiv = identifiers.find(({ kind, foundIn }) => kind === 'arxiv' && foundIn === 'text');
  if (arxiv && csl.URL === null && csl.DOI === null) {
    csl.URL = `https://arxiv.org/abs/${arxiv.value}`;
    sources.push({ field: 'URL', foundIn: 'text' });
  }
  return { csl, identifiers: withoutOwnUrl(identifiers, read), fieldSources: sources };
}

/** The address of an identifier is that identifier: it is not listed twice. */
const withoutOwnUrl = (identifiers: Identifier[], read: ReadReference): Identifier[] => {
  const named = read.identifiers.filter((one) => one.kind !== 'url');
  const own = new Set(
    read.identifiers
      .filter(
        (one) =>
          one.kind === 'url' && named.some((other) => other.start === one.start && other.end === one.end),
      )
      .map((one) => one.value),
  );
  return identifiers.filter((identifier) => identifier.kind !== 'url' || !own.has(identifier.value));
};

/** The number of a report or an act, in no journal ("NIH Publication No. 98-4083", "CP nº 73/2026"): takes "98-4083", "73/2026"; refuses "7-8", "3/2015". */
const REPORT_NUMBER = /^\d{2,3}[-/]\d{4}$/;

/** Takes "Updated December 3, 2020", "Last reviewed: May 2019": what is cited is the page as it was then; refuses "updated Jan 12; cited 2021". */
const UPDATED =
  /(?:updated|reviewed|modified|revised)\b(?:(?!cited|access|retrieved|viewed)[^¦]){0,40}?\b((?:19|20)\d\d)\b/i;

/** The year of a page's last change, which counts where nothing else dates it; "Accessed 2020" tells nothing of the work. */
function updateYear({ clean, taken }: ReadReference): number | null {
  for (const { rule, start, end } of taken) {
    const year = rule === 'access date' ? UPDATED.exec(clean.slice(start, end))?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** The edition of a standard is the year behind its number: takes "ISO 14971:2019", "BS EN 1176-1:2017"; refuses "Proc IEEE 86:2278". */
const STANDARD = /\b(?:ISO|IEC|EN|DIN|BS)(?:\/[A-Z]{2,4})? \d{2,6}(?:-\d{1,4})?:((?:19|20)\d\d)\b/;

/** That year, which counts where nothing else dates the entry; null where no standard is named. */
const standardYear = ({ clean }: ReadReference): number | null => {
  const year = STANDARD.exec(clean)?.[1];
  return year === undefined ? null : Number(year);
};

function toCsl(read: ReadReference, identifiers: readonly Identifier[]): CslItem {
  const { authors, authorYear, locator, publisher } = read;
  const year =
    authorYear?.year ?? locator?.year ?? read.imprintYear ?? updateYear(read) ?? standardYear(read);
  const container = textOfSpan(read, read.container);
  return {
    type: cslTypeOf(read, identifiers),
    title: textOfSpan(read, read.title),
    author: authors.authors,
    issued: year === null ? null : { 'date-parts': [[year]] },
    'container-title': container,
    volume: locator?.day || (container === null && publisher === null) ? null : (locator?.volume ?? null),
    issue: container === null && REPORT_NUMBER.test(locator?.issue ?? '') ? null : (locator?.issue ?? null),
    page: locator?.pages ?? null,
    publisher: publisher?.name ?? null,
    DOI: null,
    PMID: null,
    PMCID: null,
    URL: null,
  };
}

/** The words of a span as they stand in the cleaned text, cuts left out. */
function textOfSpan(read: ReadReference, span: Span | null): string | null {
  if (span === null) return null;
  let text = '';
  for (let at = span.start; at < span.end; at += 1) {
    const token = read.tokens[at];
    if (token === undefined || token.kind === 'cut') continue;
    if (isSign(token, '(') && read.tokens[at + 1]?.kind === 'cut' && isSign(read.tokens[at + 2], ')')) {
      at += 2; // "Sleep (arXiv:2005.14165)"
      continue;
    }
    text += token.spaced && text !== '' ? ` ${token.text}` : token.text;
  }
  return text === '' ? null : text;
}

const filledFields = (csl: CslItem): CslField[] =>
  (Object.keys(csl) as (keyof CslItem)[]).filter((field): field is CslField => {
    const value = csl[field];
    return field !== 'type' && value !== null && !(Array.isArray(value) && value.length === 0);
  });
