import { identifierLinks } from '../lib/locales/identifier-links';
import type { Translator } from '../lib/locales/translate';
import type { Notice, StudyRecord } from '../lib/records/types';

interface Props {
  record: StudyRecord;
  translator: Translator;
}

/** The notices on a work, the gravest first: what, when, says who, with the notice itself, and as of when this was known. */
export function NoticeList({ record, translator }: Props) {
  const { t, date } = translator;
  if (record.notices.length === 0) return null;
  return (
    <ul class="notices">
      {record.notices.map((notice) => (
        <li key={`${notice.kind} ${notice.doi} ${notice.date}`} data-kind={notice.kind}>
          <strong>{t(`notice_${notice.kind}`)}</strong>{' '}
          {[notice.date && date(notice.date), notice.source].filter(Boolean).join(', ')}
          <NoticeLink notice={notice} label={t('notice_link')} />
          <span class="quiet">
            {' '}
            {t('notice_as_of', { date: date(record.fetchedAt) ?? record.fetchedAt })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Notices are free to read, so their links need no library. */
function NoticeLink({ notice: { doi }, label }: { notice: Notice; label: string }) {
  const [link] = doi === null ? [] : identifierLinks([{ kind: 'doi', value: doi, foundIn: 'record' }]);
  return link === undefined ? null : (
    <>
      {', '}
      <a href={link.href} target="_blank" rel="noopener noreferrer" title={doi ?? undefined}>
        {label}
      </a>
    </>
  );
}
