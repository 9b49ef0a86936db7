import type { Reference } from '../reading/types';
import type { StudyRecord } from '../records/types';
import type { CslName } from '../references/types';
import { memo } from '../text/memo';
import { about, cantTell, failed, type Look, passed } from './results';
import type { Check } from './types';

/** The same work listed twice: one identifier in two entries, one title, author and year, or one record that look-ups found for both. */
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
  run: ({ reading, records, identities }) => {
    const entries = reading.references.filter(({ origin }) => origin === 'bibliography');
    // Of two works with DOIs of their own a title decides nothing.
    const haveAllDois = entries.every(({ csl }) => csl.DOI !== null);
    const listed = entries.map((reference) => {
      const record = identities[reference.id] === 'different' ? undefined : records[reference.id];
      const found = record === undefined ? [] : recordKeys(record);
      const titles = haveAllDois ? [] : titleKeys(reference);
      return { reference, keys: [...identifierKeys(reference), ...found, ...titles] };
    });
    const shared = findSharedKeys(listed);
    const seen = new Map<string, Seen>();
    return listed.map(({ reference, keys }) => {
      const own = keys.filter(({ key }) => !shared.has(key));
      const result = lookAt(reference, own, seen);
      for (const { key, what } of keys) if (!seen.has(key)) seen.set(key, { reference, what });
      return about({ reference: reference.id }, result);
    });
  },
};

/** What names a work, and what it is called in the note. */
interface Key {
  key: string;
  what: string;
}

/** The first entry that has a key, and where it has it from. */
interface Seen {
  reference: Reference;
  what: string;
}

function lookAt(reference: Reference, keys: Key[], seen: Map<string, Seen>): Look {
  if (keys.length === 0 && titleKeys(reference).length === 0) return cantTell(['page']);
  for (const { key, what: own } of keys) {
    const { reference: first, what: firstHas } = seen.get(key) ?? {};
    const what = firstHas === RECORD ? RECORD : own;
    if (first === undefined || (IN_DOUBT.has(what) && haveOwnDois(first, reference))) continue;
    // Two pages of one site may well have one title: without its author and its year it names no work.
    if (what === TITLE && !isNamed(reference)) return cantTell(['page'], { variant: 'title' });
    return failed([what === RECORD ? RECORD : 'page'], { data: { first: first.label ?? 'earlier', what } });
  }
  return passed(['page']);
}

/** An identifier in this many entries belongs to the page or to a link beside each of them, not to the works. */
const PAGE_WIDE = 3;

function findSharedKeys(listed: { keys: Key[] }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { keys } of listed) {
    for (const key of new Set(keys.map((one) => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= PAGE_WIDE).map(([key]) => key));
}

const TITLE = 'title';
const RECORD = 'record';

/** What may be the same in two publications of one work. */
const IN_DOUBT: ReadonlySet<string> = new Set([TITLE, RECORD]);

/** Identifier kinds that name exactly one work: an ISBN is shared by all chapters, an address by a whole site. */
const OWN_IDENTIFIERS = new Set(['doi', 'pmid', 'pmcid', 'arxiv']);

/** A title shorter than this ("Introduction", "Editorial") names no work by itself. Unit: words. */
const LEAST_TITLE_WORDS = 4;

const identifierKeys = ({ identifiers }: Reference): Key[] =>
  identifiers
    .filter(({ kind }) => OWN_IDENTIFIERS.has(kind))
    .map(({ kind, value }) => ({ key: `${kind}:${value}`, what: kind }));

/** Written as an entry's own identifiers are: one entry may print what a look-up found for the other. */
const recordKeys = ({ doi, pmid }: StudyRecord): Key[] =>
  Object.entries({ doi, pmid }).flatMap(([kind, value]) =>
    value === null ? [] : [{ key: `${kind}:${value}`, what: RECORD }],
  );

const titleKeys = memo(({ csl }: Reference): Key[] => {
  const title = (csl.title ?? '').toLowerCase().match(WORDS) ?? [];
  if (title.length < LEAST_TITLE_WORDS) return [];
  const author = csl.author[0] === undefined ? '' : nameOf(csl.author[0]).toLowerCase();
  const year = csl.issued?.['date-parts'][0]?.[0] ?? '';
  return [{ key: `title:${title.join(' ')}|${author}|${year}`, what: TITLE }];
});

/** Words of a title: takes "Vitamin" and "D3", refuses ":" and "–". */
const WORDS = /[\p{L}\p{N}]+/gu;

const nameOf = (name: CslName): string => ('family' in name ? name.family : name.literal);

const isNamed = ({ csl }: Reference): boolean => csl.author.length > 0 && csl.issued !== null;

/** Two DOIs are two publications (a paper and its preprint, two versions of one review), whatever the titles say. */
const haveOwnDois = (a: Reference, b: Reference): boolean =>
  a.csl.DOI !== null && b.csl.DOI !== null && a.csl.DOI !== b.csl.DOI;
