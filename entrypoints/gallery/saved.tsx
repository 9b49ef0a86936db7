/** Saved reports, and two of them compared, for the gallery. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CompareView } from '../../components/CompareView';
import { KeepBar, type KeepTools } from '../../components/KeepBar';
import { SavedAuditsView, type SavedList } from '../../components/SavedAuditsView';
import type { Translator } from '../../lib/locales/translate';
import { compareReports } from '../../lib/report/compare-reports';
import { toAuditEntry } from '../../lib/storage/audits/audit-entry';
import type { AuditEntry, SavedAudit } from '../../lib/storage/audits/types';
import { otherArticle, squatNow, squatThen } from '../../tests/fixtures/reports/saved-audits';

const ignore = () => {};
const FIRST = toAuditEntry(squatNow);
const ENTRIES = [FIRST, ...[otherArticle, squatThen].map(toAuditEntry)];

interface Listed {
  list: SavedList;
  chosen?: string[];
  deleted?: AuditEntry | 'all';
}

const LISTS: Record<string, Listed> = {
  'saved reports': { list: { status: 'listed', entries: ENTRIES }, chosen: ['a1', 'a2'] },
  'saved reports, none': { list: { status: 'listed', entries: [] } },
  'saved reports, one': { list: { status: 'listed', entries: ENTRIES.slice(0, 1) } },
  'saved reports, deleted': { list: { status: 'listed', entries: ENTRIES.slice(1) }, deleted: FIRST },
  'saved reports, all deleted': { list: { status: 'listed', entries: [] }, deleted: 'all' },
  'saved reports, opening': { list: { status: 'loading' } },
  'saved reports, failed': {
    list: {
      status: 'failed',
      detail: 'A mutation operation was attempted on a database that did not allow mutations.',
    },
  },
};

const DEAF = {
  hrefOf: (id: string) => `#${id}`,
  onChoose: ignore,
  onCompare: ignore,
  onDelete: ignore,
  onDeleteAll: ignore,
  onUndo: ignore,
  onRetry: ignore,
};

const savedList = (translator: Translator, { list, chosen = [], deleted }: Listed) => (
  <SavedAuditsView
    list={list}
    chosen={new Set(chosen)}
    deleted={deleted ?? null}
    translator={translator}
    {...DEAF}
  />
);

/** Presses "Delete all", so that the question can be looked at. */
function AskedExhibit({ translator }: { translator: Translator }) {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.querySelector<HTMLElement>('.saved-all button')?.click(), []);
  return <div ref={view}>{savedList(translator, { list: { status: 'listed', entries: ENTRIES } })}</div>;
}

const PAIRS: Record<string, [SavedAudit, SavedAudit]> = {
  'one page compared': [squatThen, squatNow],
  'one page compared, unchanged': [squatThen, { ...squatThen, id: 'a4', savedAt: squatNow.savedAt }],
  'two articles compared': [otherArticle, squatNow],
};

const KEEPING: KeepTools['state'][] = ['free', 'kept', 'private', { fault: 'QuotaExceededError' }];

/** Each state by its name in the gallery. */
export const savedStates = (translator: Translator): Record<string, ComponentChild> =>
  Object.fromEntries([
    ...Object.entries(LISTS).map(([name, shown]) => [name, savedList(translator, shown)]),
    ['saved reports, to be deleted', <AskedExhibit key="asked" translator={translator} />],
    ...Object.entries(PAIRS).map(([name, [first, second]]) => [
      name,
      <CompareView
        key={name}
        first={first}
        second={second}
        comparison={compareReports(first.report, second.report)}
        translator={translator}
        savedHref="#saved"
        hrefOf={DEAF.hrefOf}
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
