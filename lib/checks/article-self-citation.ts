import { authorKey, bylineKeys } from './author-names';
import { aboutArticle, cantTell, failed, passed } from './results';
import type { Check } from './types';

/** Fewer of the author's own works than this are ordinary. */
const LEAST_OWN = 2;

/** Above this share of the list the author's own works stand out. */
const LARGE_SHARE = 0.25;

/** The article's author is an author of a good part of what it cites. */
export const articleSelfCitation: Check = {
  id: 'article-self-citation',
  summary: 'The article’s author wrote a good part of the cited works.',
  caveat: 'Two people may share a name, and experts rightly cite their own work.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 240,
  messages: {
    passed: 'The author named on the page wrote few or none of the cited works.',
    failed: '{own} of {all} references share an author’s name with this article ({article}).',
    cantTell: 'The page names no author, so the cited works could not be compared with one.',
  },
  run: ({ reading: { article, references } }) => {
    const listed = references.filter(({ csl }) => csl.author.length > 0);
    if (article === null || listed.length === 0) return [];
    const keys = new Set(bylineKeys(article.byline));
    if (keys.size === 0) return [aboutArticle(cantTell(['page']))];
    const own = listed.filter(({ csl }) => csl.author.some((name) => keys.has(authorKey(name) ?? ''))).length;
    if (own < LEAST_OWN || own < listed.length * LARGE_SHARE) return [aboutArticle(passed(['page']))];
    const byline = article.byline ?? '';
    const data = { own, all: listed.length, article: byline };
    return [aboutArticle(failed(['page'], { data, words: { article: byline, study: null } }))];
  },
};
