import type { Reference } from '../reading/types';
import type { CslName } from '../references/types';
import { memo } from '../text/memo';
import { about, cantTell, failed, type Look, passed } from './results';
import type { Check } from './types';

/** The same work listed twice: one identifier in two entries, or one title, author and year. */
export const referenceDuplicate: Check = {
  id: 'reference-duplicate',
  summary: 'The reference list names one work twice.',
  caveat: 'Two parts of one work may be meant.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 110,
  messages: {
    passed: 'No other entry names the same work.',
    failed: 'This entry and {first} have the same {what}.',
    cantTell:
      'Whether another entry names the same work could not be told: no title and no identifier was read here.',
    'cantTell-title':
      'Another entry has the same title. Whether it names the same work could not be told without author or year.',
  },
  run: ({ reading }) => {
    const listed = reading.references.filter(({ origin }) => origin === 'bibliography');
    const shared = findSharedKeys(listed);
    const seen = new Map<string, Reference>();
    return listed.map((reference) => {
      const result = lookAt(reference, seen, shared);
      for (const { key } of findKeys(reference)) if (!seen.has(key)) seen.set(key, reference);
      return about({ reference: reference.id }, result);
    });
  },
};

function lookAt(reference: Reference, seen: Map<string, Reference>, shared: Set<string>): Look {
  const keys = findKeys(reference).filter(({ key }) => !shared.has(key));
  if (keys.length === 0) return cantTell(['page']);
  for (const { key, what } of keys) {
    const first = seen.get(key);
    if (first === undefined || (what === TITLE && haveOwnDois(first, reference))) continue;
    // Two pages of one site may well have one title: without its author and its year it names no work.
    if (what === TITLE && !isNamed(reference)) return cantTell(['page'], { variant: 'title' });
    return failed(['page'], { data: { first: first.label ?? 'earlier', what } });
  }
  return passed(['page']);
}

/** An identifier in this many entries belongs to the page or to a link beside each of them, not to the works. */
const PAGE_WIDE = 3;

function findSharedKeys(references: Reference[]): Set<string> {
  const counts = new Map<string, number>();
  for (const reference of references) {
    for (const { key } of findKeys(reference)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= PAGE_WIDE).map(([key]) => key));
}

const TITLE = 'title';

/** Identifier kinds that name exactly one work: an ISBN is shared by all chapters, an address by a whole site. */
const OWN_IDENTIFIERS = new Set(['doi', 'pmid', 'pmcid', 'arxiv']);

/** A title shorter than this ("Introduction", "Editorial") names no work by itself. Unit: words. */
const LEAST_TITLE_WORDS = 4;

const findKeys = memo(({ identifiers, csl }: Reference): { key: string; what: string }[] => {
  const own = identifiers
    .filter(({ kind }) => OWN_IDENTIFIERS.has(kind))
    .map(({ kind, value }) => ({ key: `${kind}:${value}`, what: kind as string }));
  const title = (csl.title ?? '').toLowerCase().match(WORDS) ?? [];
  if (title.length < LEAST_TITLE_WORDS) return own;
  const author = csl.author[0] === undefined ? '' : nameOf(csl.author[0]).toLowerCase();
  const year = csl.issued?.['date-parts'][0]?.[0] ?? '';
  return [...own, { key: `title:${title.join(' ')}|${author}|${year}`, what: TITLE }];
});

/** Words of a title: takes "Vitamin" and "D3", refuses ":" and "–". */
const WORDS = /[\p{L}\p{N}]+/gu;

const nameOf = (name: CslName): string => ('family' in name ? name.family : name.literal);

const isNamed = ({ csl }: Reference): boolean => csl.author.length > 0 && csl.issued !== null;

/** Two DOIs are two publications (a paper and its preprint, two versions of one review), whatever the titles say. */
const haveOwnDois = (a: Reference, b: Reference): boolean =>
  a.csl.DOI !== null && b.csl.DOI !== null && a.csl.DOI !== b.csl.DOI;
