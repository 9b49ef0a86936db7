import { ARTICLE_ID } from '../records/works';
import { lookAtRecord, RETRACTED_TITLE } from './reference-retracted';
import { aboutArticle, failed, untested } from './results';
import type { Check } from './types';

/** The page is itself a paper, and that paper was taken back: said apart from anything about its references. */
export const articleRetracted: Check = {
  id: 'article-retracted',
  summary: 'The page is itself a paper that was retracted or withdrawn.',
  caveat: 'The notice may concern another version of the paper; the notice itself says why it was issued.',
  needs: [],
  live: true,
  severity: 'alert',
  priority: 950,
  messages: {
    passed: 'No retraction of this paper is noted in the public record that was read.',
    failed:
      'The paper on this page was retracted{date}, says {source}. This concerns the article itself, not its references.',
    'failed-withdrawal':
      'The paper on this page was withdrawn{date}, says {source}. This concerns the article itself, not its references.',
    'failed-title':
      'The title of this page says “{article}”. This concerns the article itself, not its references.',
    cantTell:
      'A retraction and a reinstatement of this paper are both noted, and their dates do not say which came last.',
  },
  run: ({ reading: { article }, records }) => {
    if (article === null) return [];
    const mark = RETRACTED_TITLE.exec(article.title)?.[0].trim();
    if (mark !== undefined) {
      const words = { article: mark, study: null };
      return [aboutArticle(failed(['page'], { variant: 'title', data: { article: mark }, words }))];
    }
    if (!article.identifiers.some(({ kind }) => kind !== 'url')) return [];
    const record = records[ARTICLE_ID];
    return [aboutArticle(record === undefined ? untested('record') : lookAtRecord(record))];
  },
};
