import type { RefCallback } from 'preact';
import { findingKey, findingsOf, noteKey, type RankedNote, rankNotes } from '../lib/checks/rank-notes';
import type { Finding } from '../lib/checks/types';
import type { Translator } from '../lib/locales/translate';
import { comparedLine } from '../lib/report/compared-line';
import type { Report } from '../lib/report/types';
import { NoteItem } from './NoteItem';
import type { ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

interface Props {
  report: Report;
  context: ViewContext;
}

/** At most five notes open, the others behind a count, and how much could be compared at all. */
export function NoteList({ report, context }: Props) {
  const { t } = context.translator;
  const { hiddenNotes } = context;
  const { open, more, hidden, hiddenParts } = rankNotes(report.findings, hiddenNotes?.keys);
  const hide =
    hiddenNotes &&
    ((findings: Finding[]) =>
      hiddenNotes.setKeys(new Set([...hiddenNotes.keys, ...findings.map(findingKey)])));
  // A cross goes with its note, and the way back with what it brought back.
  const { scope, heir } = useFocusHeir();
  const count = [...hidden, ...hiddenParts].flatMap(findingsOf).length;
  const compared = comparedLine(report, context.translator);
  const isEmpty = open.length + hidden.length === 0;
  if (isEmpty && compared === null) return null;
  const items = (notes: RankedNote[]) =>
    notes.map((note) => (
      <NoteItem key={noteKey(note.finding)} note={note} report={report} context={context} onHide={hide} />
    ));
  return (
    <section class="notes" aria-labelledby="notes-title" ref={scope}>
      <h2 id="notes-title" ref={count === 0 ? heir : null} tabIndex={-1}>
        {t('notes_title')}
      </h2>
      {open.length > 0 && <ul>{items(open)}</ul>}
      {isEmpty && report.summary.compared > 0 && <p class="quiet">{t('notes_none')}</p>}
      {more.length > 0 && (
        <details class="more">
          <summary>{t('notes_more', { count: more.length })}</summary>
          <ul>{items(more)}</ul>
        </details>
      )}
      {hiddenNotes && (
        <HiddenLine
          hidden={hidden}
          parts={hiddenParts}
          t={t}
          heir={heir}
          onShow={() => hiddenNotes.setKeys(new Set())}
        />
      )}
      {compared !== null && <p class="quiet small">{compared}</p>}
    </section>
  );
}

interface HiddenProps {
  /** Notes that are put away whole, and what is put away of others. */
  hidden: RankedNote[];
  parts: RankedNote[];
  t: Translator['t'];
  /** For the way back, which has the focus when a note's button has gone with its note. */
  heir: RefCallback<HTMLElement>;
  onShow(): void;
}

/** How many notes are put away, and the way back. */
function HiddenLine({ hidden, parts, t, heir, onShow }: HiddenProps) {
  const count = [...hidden, ...parts].flatMap(findingsOf).length;
  return (
    <p class="notes-hidden quiet small">
      <span role="status">
        {hidden.length > 0 && t('notes_hidden', { count: hidden.length })}
        {hidden.length > 0 && parts.length > 0 && ' '}
        {parts.length > 0 && t('notes_part_hidden', { count: parts.length })}
      </span>{' '}
      {count > 0 && (
        <button ref={heir} type="button" class="text-button" onClick={onShow}>
          {t('notes_show_hidden')}
        </button>
      )}
    </p>
  );
}
