import type { Translator } from '../lib/locales/translate';
import type { Report } from '../lib/report/types';
import { NoticeList } from './NoticeList';

/** Notices on the article itself, when it is a paper: said before anything else, and apart from those on its references. */
export function ArticleNotices({ report, translator }: { report: Report; translator: Translator }) {
  const record = report.articleRecord;
  return record === null || record.notices.length === 0 ? null : (
    <section class="article-notices" aria-label={translator.t('article_notices')}>
      <p class="label">{translator.t('article_notices')}</p>
      <NoticeList record={record} translator={translator} />
    </section>
  );
}
