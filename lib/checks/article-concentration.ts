import type { Reference } from '../reading/types';
import { authorKey } from './author-names';
import { aboutArticle, cantTell, failed, passed } from './results';
import type { Check } from './types';

/** Fewer references than this cannot be said to be spread or not. */
const LEAST_REFERENCES = 6;

/** "Half" of the list is where one journal or one author stands out. */
const HALF = 0.5;

/** One journal, or one author, makes up half of the list or more. */
export const articleConcentration: Check = {
  id: 'article-concentration',
  summary: 'Half of the references or more come from one journal or one author.',
  caveat: 'A narrow field may have one journal and one leading group.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 230,
  messages: {
    passed: 'No journal and no author makes up half of the references.',
    failed: '{count} of {all} references have one {what} in common: {study}.',
    cantTell: 'Too few references ({all}) to say how they are spread.',
  },
  run: ({ reading: { references } }) => {
    const all = references.length;
    if (all === 0) return [];
    if (all < LEAST_REFERENCES) return [aboutArticle(cantTell(['page'], { data: { all } }))];
    for (const { what, namesOf } of GROUPS) {
      const [study, count] = mostFrequent(references.map(namesOf));
      if (count < all * HALF || count < 2) continue;
      const data = { count, all, what, study };
      return [aboutArticle(failed(['page'], { data, words: { article: null, study } }))];
    }
    return [aboutArticle(passed(['page']))];
  },
};

/** Collections in which every group of a field publishes: takes "Cochrane Database of Systematic Reviews", refuses "Sleep". */
const COLLECTIONS = /\bcochrane\b|\b(?:bio|med|ar)xiv\b/iu;

const GROUPS: { what: string; namesOf: (reference: Reference) => { key: string; printed: string }[] }[] = [
  {
    what: 'journal',
    namesOf: ({ csl }) => {
      const journal = csl['container-title'];
      return journal === null || COLLECTIONS.test(journal)
        ? []
        : [{ key: journal.toLowerCase(), printed: journal }];
    },
  },
  {
    what: 'author',
    namesOf: ({ csl }) =>
      csl.author.flatMap((name) => {
        const key = authorKey(name);
        return key === null || !('family' in name) ? [] : [{ key, printed: `${name.family}, ${name.given}` }];
      }),
  },
];

/** The name that stands in the most references, as first printed, and in how many. */
function mostFrequent(lists: { key: string; printed: string }[][]): [string, number] {
  const counts = new Map<string, { printed: string; count: number }>();
  for (const list of lists) {
    for (const { key, printed } of new Map(list.map((name) => [name.key, name])).values()) {
      const known = counts.get(key);
      counts.set(key, { printed: known?.printed ?? printed, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].reduce<[string, number]>(
    (most, { printed, count }) => (count > most[1] ? [printed, count] : most),
    ['', 0],
  );
}
