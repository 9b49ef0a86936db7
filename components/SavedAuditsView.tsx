import { useEffect, useRef } from 'preact/hooks';
import { factLine } from '../lib/locales/reference-words';
import type { Translator } from '../lib/locales/translate';
import type { AuditEntry } from '../lib/storage/audits/types';
import { DeleteAll } from './DeleteAll';
import { Fault } from './Fault';

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
  const heading = useFocusAfterFault(list.status);
  return (
    <main class="page" aria-busy={list.status === 'loading'}>
      <h1 ref={heading} tabIndex={-1}>
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
          {/* What was pressed, "Delete all" for one, is gone with the list. */}
          <button type="button" class="button" ref={takeFocus} onClick={onRetry}>
            {t('try_again')}
          </button>
        </>
      )}
      <div class="saved-deleted">
        {/* After all are gone there is nothing else to do: the focus is where it is said. */}
        <p
          key={String(deleted === 'all')}
          role="status"
          tabIndex={-1}
          ref={deleted === 'all' ? takeFocus : null}
        >
          {deleted === 'all'
            ? t('saved_all_deleted')
            : deleted && t('saved_deleted', { title: deleted.title })}
        </p>
        {deleted && deleted !== 'all' && (
          // The button that was pressed is gone: the focus goes on to what can be done now.
          <button key={deleted.id} type="button" class="text-button" ref={takeFocus} onClick={onUndo}>
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

/** "Try again" goes when that was of use: the focus it had is at the head of the list then. */
function useFocusAfterFault(status: SavedList['status']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hadFailed = useRef(false);
  useEffect(() => {
    if (status === 'listed' && hadFailed.current && document.activeElement === document.body)
      heading.current?.focus();
    // While it is tried again, nothing is known yet.
    if (status !== 'loading') hadFailed.current = status === 'failed';
  }, [status]);
  return heading;
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

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
        <div class="saved-all">
          <DeleteAll count={entries.length} translator={translator} onDeleteAll={onDeleteAll} />
        </div>
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
