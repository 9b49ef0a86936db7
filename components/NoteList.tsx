import { type RankedNote, rankNotes } from '../lib/checks/rank-notes';
import { comparedLine } from '../lib/report/compared-line';
import type { Report } from '../lib/report/types';
import { NoteItem } from './NoteItem';
import type { ViewContext } from './types';

interface Props {
  report: Report;
  context: ViewContext;
}

/** At most five notes open, the others behind a count, and how much could be compared at all. */
export function NoteList({ report, context }: Props) {
  const { t } = context.translator;
  const { open, more } = rankNotes(report.findings);
  const compared = comparedLine(report, context.translator);
  if (open.length === 0 && compared === null) return null;
  const items = (notes: RankedNote[]) =>
    notes.map((note) => <NoteItem key={noteKey(note)} note={note} report={report} context={context} />);
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes_title')}</h2>
      {open.length > 0 && <ul>{items(open)}</ul>}
      {open.length === 0 && report.summary.compared > 0 && <p class="quiet">{t('notes_none')}</p>}
      {more.length > 0 && (
        <details class="more">
          <summary>{t('notes_more', { count: more.length })}</summary>
          <ul>{items(more)}</ul>
        </details>
      )}
      {compared !== null && <p class="quiet small">{compared}</p>}
    </section>
  );
}

/** A check says one thing about one subject, so check and subject together name a note. */
const noteKey = ({ finding: { check, claim, reference, marker } }: RankedNote): string =>
  [check, claim, reference, marker].join(' ');
