/** Which references a list shows, and in which order. */
import type { ReportReference } from '../report/types';
import { EVIDENCE_TIERS, STUDY_TYPE_TIERS } from '../standards/study-types';
import { referenceTitle, yearOf } from './reference-words';

/** "page": as listed; "kind": by the tier of the design, unknown last; "newest", "cited": the most first. */
export const REFERENCE_ORDERS = ['page', 'kind', 'newest', 'cited'] as const;

export type ReferenceOrder = (typeof REFERENCE_ORDERS)[number];

export interface ReferenceChoice {
  /** Words that must all stand in the title, the names, the journal, the year or the label; empty for all references. */
  words: string;
  order: ReferenceOrder;
}

export const EVERY_REFERENCE: ReferenceChoice = { words: '', order: 'page' };

/** Rank for sorting, the smallest first; equal ranks keep the order of the page. */
const RANKS: Record<ReferenceOrder, (reference: ReportReference) => number> = {
  page: () => 0,
  kind: ({ study }) =>
    study.type === 'unknown' ? EVIDENCE_TIERS.length : EVIDENCE_TIERS.indexOf(STUDY_TYPE_TIERS[study.type]),
  newest: ({ csl }) => -Number(yearOf(csl) ?? 0),
  cited: ({ citedBy }) => -citedBy.length,
};

/** What is searched, in lower case without accents: "Belavý" is found by "belavy". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const searchText = ({ csl, raw, label }: ReportReference): string =>
  plain(
    [
      referenceTitle(csl, raw),
      ...csl.author.map((name) => ('literal' in name ? name.literal : name.family)),
      csl['container-title'],
      yearOf(csl),
      label,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

/** The references of a choice; the given list is not changed. */
export function chooseReferences(
  references: readonly ReportReference[],
  { words, order }: ReferenceChoice,
): ReportReference[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  const rank = RANKS[order];
  return references
    .filter((reference) => {
      const text = wanted.length === 0 ? '' : searchText(reference);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b));
}
