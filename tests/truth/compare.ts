/** A reading beside the truth, both ways: what was missed, and what was made up. Rooms are scored apart. */
import type { Claim, PageReading, Reference } from '../../lib/reading/types';
import type { Truth } from './cases';

export type Room = 'bibliography' | 'identifiers' | 'claims';

interface Tally {
  right: number;
  missed: string[];
  extra: string[];
}

export type Comparison = Record<Room, Tally>;

const tally = (): Tally => ({ right: 0, missed: [], extra: [] });

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const startsWith = (text: string, start: string): boolean => squeeze(text).startsWith(squeeze(start));

/** Everything in which the reading and the truth differ, and how much they agree. */
export function compare(reading: PageReading, truth: Truth): Comparison {
  const result: Comparison = { bibliography: tally(), identifiers: tally(), claims: tally() };
  const named = nameReferences(reading.references, truth, result);
  compareClaims(reading.claims, truth, named, result.claims);
  for (const start of truth.notCited) {
    const read = reading.claims.some(({ text }) => startsWith(text, start));
    if (!read) result.claims.missed.push(`“${start}” was not read at all`);
  }
  return result;
}

type Named = Map<string, Truth['references'][number]>;

/** Reference ids → the truth's references; each is taken once. */
function nameReferences(references: Reference[], truth: Truth, result: Comparison): Named {
  const named: Named = new Map();
  for (const expected of truth.references) {
    const found = references.find(
      ({ id, label, raw }) => !named.has(id) && label === expected.label && startsWith(raw, expected.start),
    );
    if (!found) {
      result.bibliography.missed.push(`${expected.label ?? '–'} ${expected.start}`);
      continue;
    }
    named.set(found.id, expected);
    result.bibliography.right += 1;
    compareDoi(found.csl.DOI, expected, result.identifiers);
  }
  for (const { id, label, raw } of references)
    if (!named.has(id)) result.bibliography.extra.push(`${label ?? '–'} ${raw.slice(0, 60)}`);
  return named;
}

function compareDoi(
  found: string | null,
  { start, doi = null }: { start: string; doi?: string | null },
  dois: Tally,
): void {
  if (found !== null && found.toLowerCase() === doi?.toLowerCase()) dois.right += 1;
  else {
    if (doi !== null) dois.missed.push(`${start}: ${doi}`);
    if (found !== null) dois.extra.push(`${start}: ${found}`);
  }
}

/** Links claim → reference, one by one. */
function compareClaims(claims: Claim[], truth: Truth, named: Named, links: Tally): void {
  const pending = truth.claims.map(({ start, cites }) => ({ start, cites: new Set(cites) }));
  for (const { text, references } of claims) {
    const expected = pending.find(({ start, cites }) => cites.size > 0 && startsWith(text, start));
    for (const id of references) {
      const reference = named.get(id);
      const name = [reference?.label, reference?.start].find((key) => key && expected?.cites.has(key));
      if (name) {
        expected?.cites.delete(name);
        links.right += 1;
      } else links.extra.push(`“${text.slice(0, 50)}” → ${reference?.label ?? reference?.start ?? id}`);
    }
  }
  for (const { start, cites } of pending) for (const cite of cites) links.missed.push(`“${start}” → ${cite}`);
}
