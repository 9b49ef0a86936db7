/** What the toolbar button says of a tab: a number for the eye, and the same in words for everybody. */
import { listNotes } from '../checks/rank-notes';
import type { Report } from '../report/types';
import type { Translator } from './translate';

export interface BadgeWords {
  /** The number of references; "0" is said too: an article that cites nothing is not an article that was not read. */
  text: string;
  title: string;
  /** Something must be acted on: a retraction, for instance. */
  isAlert: boolean;
}

/** A page without an article has no badge: null. */
export function badgeWords(report: Report, { t, number }: Translator): BadgeWords | null {
  if (report.article === null) return null;
  const notes = listNotes(report.findings);
  const alerts = notes.filter(({ finding }) => finding.severity === 'alert').length;
  const parts = {
    references: t('badge_references', { count: report.references.length }),
    notes: t('badge_notes', { count: notes.length }),
  };
  return {
    text: number(report.references.length),
    // The red of the badge in words: colour alone says nothing.
    title:
      alerts === 0
        ? t('badge_title', parts)
        : t('badge_title_alert', { ...parts, alerts: t('badge_alerts', { count: alerts }) }),
    isAlert: alerts > 0,
  };
}
