/**
 * A pasted reference list as a PageReading without an article: what the reference tool shows is then made by the same
 * stages as any page. Entries that come as BibTeX or RIS are read in `exports/read-bibliography.ts`.
 */
import { leadingLabel } from '../bibliography/leading-label';
import { parseReference } from '../references/parse-reference';
import type { ParsedReference } from '../references/types';
import type { PageReading, Reference } from './types';

/** One entry of a list: its fields, the text as pasted, and the number printed before it (null: none). */
export interface ListEntry extends ParsedReference {
  label: string | null;
  raw: string;
}

/**
 * Reads one printed entry.
 *
 *     "[3] Smith J. A title. J Foo 2010;1:2."   →  { label: "3", raw: "Smith J. A title. J Foo 2010;1:2.", csl: { … } }
 */
export function readPrintedEntry(printed: string): ListEntry {
  const found = leadingLabel(printed);
  const raw = found === null ? printed : printed.slice(found.length);
  return { label: found?.label ?? null, raw, ...parseReference({ raw, links: [] }) };
}

/**
 * The entries as a reading: no article, no statements, references r1, r2, … in the order given.
 * An entry without a printed label gets its place in the list, so that every note can name it.
 */
export const toListReading = (entries: readonly ListEntry[]): PageReading => ({
  article: null,
  references: entries.map(toReference),
  markers: [],
  claims: [],
  notes: [],
});

const toReference = ({ label, raw, ...fields }: ListEntry, index: number): Reference => ({
  id: `r${index + 1}`,
  label: label ?? String(index + 1),
  origin: 'bibliography',
  raw,
  quote: { exact: raw, prefix: '', suffix: '' },
  position: { start: 0, end: raw.length },
  ...fields,
});
