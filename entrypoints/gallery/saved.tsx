/** Saved reports, and two of them compared, for the gallery. */
import type { ComponentChild } from 'preact';
import { CompareView } from '../../components/CompareView';
import { KeepBar, type KeepTools } from '../../components/KeepBar';
import { SavedAuditsView, type SavedList } from '../../components/SavedAuditsView';
import type { Translator } from '../../lib/locales/translate';
import { compareReports } from '../../lib/report/compare-reports';
import { toAuditEntry } from '../../lib/storage/audits/audit-entry';
import type { SavedAudit } from '../../lib/storage/audits/types';
import { otherArticle, squatNow, squatThen } from '../../tests/fixtures/reports/saved-audits';

const ignore = () => {};
const ENTRIES = [squatNow, otherArticle, squatThen].map(toAuditEntry);

const LISTS: Record<string, { list: SavedList; chosen?: string[]; hasDeleted?: boolean }> = {
  'saved reports': { list: { status: 'listed', entries: ENTRIES }, chosen: ['a1', 'a2'] },
  'saved reports, none': { list: { status: 'listed', entries: [] } },
  'saved reports, one': { list: { status: 'listed', entries: ENTRIES.slice(0, 1) } },
  'saved reports, deleted': { list: { status: 'listed', entries: ENTRIES.slice(1) }, hasDeleted: true },
  'saved reports, opening': { list: { status: 'loading' } },
  'saved reports, failed': {
    list: {
      status: 'failed',
      detail: 'A mutation operation was attempted on a database that did not allow mutations.',
    },
  },
};

const PAIRS: Record<string, [SavedAudit, SavedAudit]> = {
  'one page compared': [squatThen, squatNow],
  'one page compared, unchanged': [squatThen, { ...squatThen, id: 'a4', savedAt: squatNow.savedAt }],
  'two articles compared': [otherArticle, squatNow],
};

const KEEPING: KeepTools['state'][] = ['free', 'kept', 'private', { fault: 'QuotaExceededError' }];

/** Each state by its name in the gallery. */
export const savedStates = (translator: Translator): Record<string, ComponentChild> =>
  Object.fromEntries([
    ...Object.entries(LISTS).map(([name, { list, chosen = [], hasDeleted = false }]) => [
      name,
      <SavedAuditsView
        key={name}
        list={list}
        chosen={new Set(chosen)}
        deleted={(hasDeleted && ENTRIES[0]) || null}
        translator={translator}
        hrefOf={(id) => `#${id}`}
        onChoose={ignore}
        onCompare={ignore}
        onDelete={ignore}
        onUndo={ignore}
        onRetry={ignore}
      />,
    ]),
    ...Object.entries(PAIRS).map(([name, [first, second]]) => [
      name,
      <CompareView
        key={name}
        first={first}
        second={second}
        comparison={compareReports(first.report, second.report)}
        translator={translator}
        savedHref="#saved"
        hrefOf={(id) => `#${id}`}
      />,
    ]),
    [
      'keeping a report',
      <main key="keeping" class="page">
        <h1>{translator.t('keep_here')}</h1>
        {KEEPING.map((state) => (
          <KeepBar
            key={String(state)}
            keep={{ state, keep: ignore }}
            savedHref="#saved"
            translator={translator}
          />
        ))}
      </main>,
    ],
  ]);
