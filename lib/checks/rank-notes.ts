import type { Finding } from './types';

/** More open notes than this are not read. */
export const OPEN_NOTES = 5;

/** One note of a list: a finding, and the others that say the same of other subjects. */
export interface RankedNote {
  finding: Finding;
  same: Finding[];
}

export interface RankedNotes {
  open: RankedNote[];
  /** Notes that are kept behind a count. */
  more: RankedNote[];
}

/**
 * The notes to show open, at most OPEN_NOTES, and the rest. A note is a finding that failed; mild ones that say the
 * same of several references or marks ("listed, but never cited") are one note. Expects `runChecks`' order.
 */
export function rankNotes(findings: Finding[]): RankedNotes {
  const notes: RankedNote[] = [];
  const kinds = new Map<string, RankedNote>();
  for (const finding of findings) {
    if (finding.outcome !== 'failed') continue;
    const kind = kindOf(finding);
    const known = kind === null ? undefined : kinds.get(kind);
    if (known !== undefined) {
      known.same.push(finding);
      continue;
    }
    const note = { finding, same: [] };
    notes.push(note);
    if (kind !== null) kinds.set(kind, note);
  }
  return { open: notes.slice(0, OPEN_NOTES), more: notes.slice(OPEN_NOTES) };
}

/** What may share a note; null for a finding that stands alone: every claim, and whatever is more than a note. */
const kindOf = ({ check, claim, severity, marker }: Finding): string | null =>
  claim === null && (severity === 'note' || marker !== null) ? check : null;
