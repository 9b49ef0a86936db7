import type { RefCallback } from 'preact';
import type { ListTrouble } from '../lib/exports/list-trouble';
import { referencesSentence } from '../lib/locales/summary-sentence';
import type { Translator } from '../lib/locales/translate';
import type { Report } from '../lib/report/types';
import { EvidencePicture } from './EvidencePicture';
import { LookupConsent } from './LookupConsent';
import { LookupProgress } from './LookupProgress';
import { Lookups } from './Lookups';
import { NoteList } from './NoteList';
import { ReferenceList } from './ReferenceList';
import { Summary } from './Summary';
import type { ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

/** Where the reading of the pasted text stands. */
export type ListState =
  | { status: 'empty' }
  | { status: 'waiting' }
  | { status: 'reading'; done: number; total: number }
  | { status: 'stopped' }
  | { status: 'trouble'; trouble: ListTrouble | 'failed'; detail: string }
  | { status: 'read'; report: Report; unread: string[] };

interface Props {
  text: string;
  state: ListState;
  /** The last list that was read: it stays while the next one is being read. */
  report: Report | null;
  context: ViewContext;
  /** The list that was cleared can be brought back. */
  canUndo: boolean;
  /** Why the list could not be handed over to be looked up; null when it could. */
  notHanded: 'too-large' | 'failed' | null;
  /** The text came from a private window. */
  isPrivate: boolean;
  onText(text: string): void;
  onCheck(): void;
  onStop(): void;
  onClear(): void;
  onUndo(): void;
  onSample(): void;
}

/** The reference tool: a pasted list on one side, the cards of its references on the other. */
export function ReferenceToolView(props: Props) {
  const { state, report, context } = props;
  const { t } = context.translator;
  // "Stop" and the sample go with what they did: one goes on where it is said what is going on.
  const { scope, heir } = useFocusHeir();
  return (
    <main class="tool">
      <header class="tool-head">
        <h1>{t('tool_title')}</h1>
        <p class="lead">{t('tool_text')}</p>
      </header>
      <PasteBox {...props} />
      <section
        class="tool-results"
        aria-label={t('tool_results')}
        aria-busy={state.status === 'reading'}
        ref={scope}
      >
        <Standing state={state} translator={context.translator} heir={heir} onStop={props.onStop} />
        {props.notHanded !== null && (
          <p role="alert" class="fault">
            {t(props.notHanded === 'failed' ? 'tool_not_handed' : 'tool_no_room')}
          </p>
        )}
        {report ? <ListReport report={report} state={state} context={context} /> : <Explanation {...props} />}
      </section>
    </main>
  );
}

function PasteBox({ text, state, context, canUndo, isPrivate, onText, onCheck, onClear, onUndo }: Props) {
  const { t } = context.translator;
  const isReading = state.status === 'reading';
  // "Clear" and its way back stand in for each other.
  const { scope, heir } = useFocusHeir();
  return (
    <section class="tool-input" ref={scope}>
      <label class="tool-label" for="list">
        {t('tool_label')}
      </label>
      <textarea
        ref={heir}
        id="list"
        class="field tool-text"
        dir="auto"
        rows={12}
        spellcheck={false}
        aria-describedby="list-hint"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCheck();
        }}
      />
      <p id="list-hint" class="quiet small">
        {t('tool_hint')}
      </p>
      <p class="tool-buttons">
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          // Not disabled while it is at work: what was pressed would lose the focus.
          aria-disabled={isReading}
          onClick={() => isReading || onCheck()}
        >
          {t('tool_check')}
        </button>
        {text !== '' && (
          <button type="button" class="text-button" onClick={onClear}>
            {t('tool_clear')}
          </button>
        )}
        {canUndo && text === '' && (
          <button type="button" class="text-button" onClick={onUndo}>
            {t('tool_undo')}
          </button>
        )}
      </p>
      {isPrivate && <p class="quiet small">{t('tool_private')}</p>}
    </section>
  );
}

interface StandingProps {
  state: ListState;
  translator: Translator;
  heir: RefCallback<HTMLElement>;
  onStop(): void;
}

/** What is going on, in one live sentence; while a long list is read, how far, and a way to stop. */
function Standing({ state, translator, heir, onStop }: StandingProps) {
  const { t } = translator;
  const isReading = state.status === 'reading' && state.total > 0;
  return (
    <div class="tool-standing">
      <p role="status" tabIndex={-1} ref={heir} class={state.status === 'trouble' ? 'fault' : 'quiet'}>
        {standingWords(state, translator)}
      </p>
      {state.status === 'trouble' && state.detail !== '' && <p class="quiet small">{state.detail}</p>}
      {isReading && (
        <p class="tool-progress">
          <progress aria-label={t('tool_progress')} value={state.done} max={state.total} />
          <button type="button" class="text-button" onClick={onStop}>
            {t('tool_stop')}
          </button>
        </p>
      )}
    </div>
  );
}

function standingWords(state: ListState, { t }: Translator): string {
  switch (state.status) {
    case 'empty':
    case 'read':
      return '';
    case 'waiting':
      return t('tool_waiting');
    case 'reading':
      return state.total === 0 ? '' : t('tool_reading', { done: state.done, total: state.total });
    case 'stopped':
      return t('tool_stopped');
    case 'trouble':
      return t(`list_${state.trouble}`);
  }
}

/** What one would see here, and a sample to try it with. */
function Explanation({ state, context, onSample }: Props) {
  const { t } = context.translator;
  if (state.status !== 'empty') return null;
  return (
    <div class="tool-empty">
      <h2>{t('tool_empty_title')}</h2>
      <ul>
        <li>{t('tool_empty_study')}</li>
        <li>{t('tool_empty_links')}</li>
        <li>{t('tool_empty_export')}</li>
      </ul>
      <p class="quiet">{t('tool_empty_privacy')}</p>
      <button type="button" class="button" onClick={onSample}>
        {t('tool_sample')}
      </button>
    </div>
  );
}

function ListReport({ report, state, context }: { report: Report; state: ListState; context: ViewContext }) {
  const { t } = context.translator;
  const unread = state.status === 'read' ? state.unread : [];
  return (
    <>
      <Summary words={referencesSentence(report.references, context.translator)} />
      <EvidencePicture evidence={report.evidence} translator={context.translator} />
      <LookupConsent context={context} />
      <LookupProgress report={report} context={context} />
      {unread.length > 0 && (
        <details class="more tool-unread">
          <summary>{t('tool_unread', { count: unread.length })}</summary>
          <ul>
            {unread.map((record) => (
              <li key={record}>
                <pre dir="auto">{record}</pre>
              </li>
            ))}
          </ul>
        </details>
      )}
      <NoteList report={report} context={context} />
      <h2>{t('tab_references')}</h2>
      <ReferenceList report={report} context={context} />
      <Lookups lookups={report.lookups} context={context} />
    </>
  );
}
