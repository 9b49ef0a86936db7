import { factLine } from '../lib/locales/reference-words';
import type { Translator } from '../lib/locales/translate';
import type { AuditEntry } from '../lib/storage/audits/types';
import { DeleteAll } from './DeleteAll';
import { Fault } from './Fault';
import { useFocusHeir } from './use-focus-heir';

/** What is known of the saved reports. */
export type SavedList =
  | { status: 'loading' }
  | { status: 'failed'; detail: string }
  | { status: 'listed'; entries: AuditEntry[] };

interface Props {
  list: SavedList;
  /** Ids that are ticked for a comparison. */
  chosen: ReadonlySet<string>;
  /** What was deleted last: a report can be brought back, all of them cannot; null when there is nothing. */
  deleted: AuditEntry | 'all' | null;
  translator: Translator;
  hrefOf(id: string): string;
  onChoose(id: string, on: boolean): void;
  onCompare(): void;
  onDelete(entry: AuditEntry): void;
  onDeleteAll(): void;
  onUndo(): void;
  /** Open the list once more. */
  onRetry(): void;
}

/** The reports that were kept in this browser: to open, to delete, and two of them to compare. */
export function SavedAuditsView(props: Props) {
  const { list, deleted, translator, onUndo, onRetry } = props;
  const { t } = translator;
  // What was pressed goes with its entry, with the list, or because it was of use: then the focus is where one goes on.
  const { scope, heir } = useFocusHeir();
  const next =
    list.status === 'failed' ? 'retry' : deleted === 'all' ? 'said' : deleted === null ? 'heading' : 'undo';
  return (
    <main class="page" aria-busy={list.status === 'loading'} ref={scope}>
      <h1 ref={next === 'heading' ? heir : null} tabIndex={-1}>
        {t('saved_title')}
      </h1>
      <p class="lead">{t('saved_text')}</p>
      {list.status === 'loading' && (
        <>
          <div class="bone bone-entry" />
          <div class="bone bone-entry" />
        </>
      )}
      {list.status === 'failed' && (
        <>
          <Fault
            words={`${t('saved_failed')} ${t('saved_failed_text')}`}
            detail={list.detail}
            translator={translator}
          />
          <button type="button" class="button" ref={heir} onClick={onRetry}>
            {t('try_again')}
          </button>
        </>
      )}
      <div class="saved-deleted">
        <p role="status" tabIndex={-1} ref={next === 'said' ? heir : null}>
          {deleted === 'all'
            ? t('saved_all_deleted')
            : deleted && t('saved_deleted', { title: deleted.title })}
        </p>
        {deleted && deleted !== 'all' && (
          <button type="button" class="text-button" ref={next === 'undo' ? heir : null} onClick={onUndo}>
            {t('saved_undo')}
          </button>
        )}
      </div>
      {list.status === 'listed' && list.entries.length === 0 && <p class="empty">{t('saved_none')}</p>}
      {list.status === 'listed' && list.entries.length > 0 && (
        <SavedEntries {...props} entries={list.entries} />
      )}
    </main>
  );
}

function SavedEntries({
  entries,
  chosen,
  translator,
  onCompare,
  onDeleteAll,
  ...rest
}: Props & { entries: AuditEntry[] }) {
  const { t } = translator;
  return (
    <>
      {entries.length > 1 && (
        <p class="saved-compare">
          <button
            type="button"
            class="button"
            aria-describedby="saved-hint"
            disabled={chosen.size !== 2}
            onClick={onCompare}
          >
            {t('saved_compare')}
          </button>
          <span id="saved-hint" class="quiet small">
            {t('saved_compare_hint')}
          </span>
        </p>
      )}
      <ul class="saved-list">
        {entries.map((entry) => (
          <SavedEntry key={entry.id} entry={entry} chosen={chosen} translator={translator} {...rest} />
        ))}
      </ul>
      {entries.length > 1 && (
        // Below the list: nothing jumps when it asks.
        <DeleteAll count={entries.length} translator={translator} onDeleteAll={onDeleteAll} />
      )}
    </>
  );
}

type EntryProps = Pick<Props, 'chosen' | 'translator' | 'hrefOf' | 'onChoose' | 'onDelete'> & {
  entry: AuditEntry;
};

function SavedEntry({ entry, chosen, translator, hrefOf, onChoose, onDelete }: EntryProps) {
  const { t, time } = translator;
  const { id, title, siteName, savedAt, statements, citedStatements, references, notes } = entry;
  // Two reports of one page have one title: the time tells them apart.
  const saved = t('saved_at', { time: time(savedAt) });
  return (
    <li>
      <label class="pick">
        <input
          type="checkbox"
          aria-label={t('saved_choose', { title, saved })}
          checked={chosen.has(id)}
          onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
        />
      </label>
      <div class="saved-words">
        <a href={hrefOf(id)} dir="auto">
          {title}
        </a>
        <p class="quiet small" dir="auto">
          {factLine([siteName, saved])}
        </p>
        <p class="quiet small">
          {t('summary_statements', { count: statements, cited: citedStatements })}{' '}
          {t('saved_figures', {
            references: t('badge_references', { count: references }),
            notes: t('badge_notes', { count: notes }),
          })}
        </p>
      </div>
      <button
        type="button"
        class="text-button"
        aria-label={t('saved_delete_named', { title, saved })}
        onClick={() => onDelete(entry)}
      >
        {t('saved_delete')}
      </button>
    </li>
  );
}
