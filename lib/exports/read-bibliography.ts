/**
 * BibTeX and RIS as people paste them → the entries of a list. The library reads one record at a time, so that a broken
 * record costs itself and not the file. The kind is always named to the library: left to guess, it would take a lone web
 * address for a request.
 */
import { parseDoi } from '../identifiers/doi';
import { parseIsbn } from '../identifiers/isbn';
import { parsePmcid } from '../identifiers/pmcid';
import { parsePmid } from '../identifiers/pmid';
import { parseUrl } from '../identifiers/url';
import type { ListEntry } from '../reading/list-reading';
import type { CslField, CslItem, CslName } from '../references/types';
import { type BibliographyRecord, parseBibliographyRecord } from './schema';
import { writeCitation } from './write-citation';

export type BibliographyFormat = 'bibtex' | 'ris';

/** Takes "@article{smith2010," at the start of a line; refuses "@smith", "name@host". */
const BIBTEX_START = /^[ \t]*@(?!comment\b|preamble\b|string\b)[a-z]+\s*[{(]/imu;
/** Takes "TY  - JOUR" at the start of a line; refuses "TYPE - x". */
const RIS_START = /^[ \t]*TY {1,2}- /mu;

/** The format of a pasted text; null for everything that is printed text. */
export function bibliographyFormat(text: string): BibliographyFormat | null {
  if (BIBTEX_START.test(text)) return 'bibtex';
  return RIS_START.test(text) ? 'ris' : null;
}

const STARTS: Record<BibliographyFormat, RegExp> = { bibtex: BIBTEX_START, ris: RIS_START };

/** The records of a text, each as pasted; words before the first record are left out. */
export function splitRecords(text: string, format: BibliographyFormat): string[] {
  const starts = [...text.matchAll(new RegExp(STARTS[format], `${STARTS[format].flags}g`))].map(
    ({ index }) => index,
  );
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}

/** The library's names for the two kinds of text; BibLaTeX is BibTeX with more fields, the PMID among them. */
const INPUT_TYPES: Record<BibliographyFormat, string> = { bibtex: '@biblatex/text', ris: '@ris/file' };

/** Reads one record; null when the library cannot read it, or when it names no work. */
export type RecordReader = (record: string) => ListEntry | null;

/** Loads the library's reader for a format. */
export async function loadRecordReader(format: BibliographyFormat): Promise<RecordReader> {
  const [{ plugins }] = await Promise.all([
    import('@citation-js/core'),
    format === 'bibtex' ? import('@citation-js/plugin-bibtex') : import('@citation-js/plugin-ris'),
  ]);
  return (record) => {
    try {
      const [item] = plugins.input.chain(record, { generateGraph: false, forceType: INPUT_TYPES[format] });
      const read = parseBibliographyRecord(item);
      if (read === null) return null;
      return toEntry(format === 'ris' ? { ...read, csl: { ...read.csl, ...pubmedNumbers(record) } } : read);
    } catch {
      // A parser's message is about its grammar ("expected text, got EOF"); that the record was not read is said by null.
      return null;
    }
  };
}

/** "AN  - 27102172" and "C2  - PMC5469049" of a record that says it is from PubMed: other databases number differently. */
function pubmedNumbers(record: string): Partial<Pick<CslItem, 'PMID' | 'PMCID'>> {
  if (!/^DB {2}- (?:PubMed|Medline)\b/im.test(record)) return {};
  const PMID = /^AN {2}- (\d{1,8})\s*$/m.exec(record)?.[1];
  const PMCID = /^C2 {2}- (PMC\d+)\s*$/m.exec(record)?.[1];
  return { ...(PMID === undefined ? {} : { PMID }), ...(PMCID === undefined ? {} : { PMCID }) };
}

/** What stands in a record for the authors that it leaves out: takes "others", "et al."; refuses "Others Foundation". */
const MORE_AUTHORS = /^(?:others|et al\.?)$/iu;

function toEntry({ csl, isbn }: BibliographyRecord): ListEntry {
  const doi = parseDoi(csl.DOI ?? csl.URL ?? '');
  const pmid = parsePmid(csl.PMID ?? '');
  const pmcid = parsePmcid(csl.PMCID ?? '');
  const url = parseUrl(csl.URL ?? '');
  // The address of the DOI says nothing new.
  const ownUrl = url !== null && parseDoi(url) === null ? url : null;
  const identifiers = [
    { kind: 'doi', value: doi },
    { kind: 'pmid', value: pmid },
    { kind: 'pmcid', value: pmcid },
    { kind: 'isbn', value: parseIsbn(isbn ?? '') },
    { kind: 'url', value: ownUrl },
  ] as const;
  const author = csl.author.filter((name) => !MORE_AUTHORS.test(nameOf(name)));
  const filled: CslItem = {
    ...csl,
    author,
    page: csl.page?.replace(/[–—]|--/gu, '-') ?? null,
    DOI: doi,
    PMID: pmid,
    PMCID: pmcid,
    URL: ownUrl,
  };
  return {
    label: null,
    // In the style that names most: "et al." stands where the record says so, not where a style leaves authors out.
    raw:
      writeCitation({ ...filled, more: author.length < csl.author.length }, 'apa') ??
      author.map(nameOf).join(', '),
    csl: filled,
    identifiers: identifiers.flatMap(({ kind, value }) =>
      value === null ? [] : [{ kind, value, foundIn: 'text' }],
    ),
    fieldSources: (Object.keys(filled) as (keyof CslItem)[])
      .filter((field): field is CslField => field !== 'type')
      .filter((field) => isFilled(filled[field]))
      .map((field) => ({ field, foundIn: 'text' })),
  };
}

const isFilled = (value: CslItem[CslField]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null;

const nameOf = (name: CslName): string => ('literal' in name ? name.literal : name.family);
