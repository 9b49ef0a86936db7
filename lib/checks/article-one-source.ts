import { about, aboutArticle, cantTell, failed, passed } from './results';
import type { Check } from './types';

/** Fewer cited statements than this say nothing about how an article chooses its sources. */
const LEAST_CITED = 5;

/** "Most": above this share of the cited statements. */
const MOST = 0.6;

/** One work carries most of what the article cites. */
export const articleOneSource: Check = {
  id: 'article-one-source',
  summary: 'Most cited statements rest on one and the same work.',
  caveat: 'An article about one study rightly cites it throughout.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 260,
  messages: {
    passed: 'No single work carries most of the cited statements.',
    failed: '{cited} of {all} statements with a source rest on one work (reference {label}).',
    cantTell: 'Too few statements cite a source ({all}) to say how they are spread.',
  },
  run: ({ reading }) => {
    const cited = reading.claims.filter(({ references }) => references.length > 0);
    if (cited.length === 0) return [];
    const all = cited.length;
    if (all < LEAST_CITED) return [aboutArticle(cantTell(['page'], { data: { all } }))];
    const counts = new Map<string, number>();
    for (const { references } of cited) {
      if (references[0] !== undefined && references.length === 1) {
        counts.set(references[0], (counts.get(references[0]) ?? 0) + 1);
      }
    }
    const [id, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    if (count <= all * MOST) return [aboutArticle(passed(['page']))];
    const label = reading.references.find((reference) => reference.id === id)?.label ?? id;
    return [about({ reference: id }, failed(['page'], { data: { cited: count, all, label } }))];
  },
};
