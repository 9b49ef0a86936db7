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
  /** Notes that the person has put away; what comes after them moves up. */
  hidden: RankedNote[];
}

/** A check says one thing about one subject, so check and subject together name a note. */
export const noteKey = ({ finding: { check, claim, reference, marker } }: RankedNote): string =>
  [check, claim, reference, marker].join(' ');

const NONE_HIDDEN: ReadonlySet<string> = new Set();

/**
 * The notes to show open, at most OPEN_NOTES, and the rest. A note is a finding that failed. Findings of one
 * check about one claim are one note, and so are mild ones about several references or marks ("listed, never cited"). Expects `runChecks`' order.
 * @param putAway Keys (`noteKey`) of the notes that the person does not want to see.
 */
export function rankNotes(findings: Finding[], putAway = NONE_HIDDEN): RankedNotes {
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
  const kept = notes.filter((note) => !putAway.has(noteKey(note)));
  return {
    open: kept.slice(0, OPEN_NOTES),
    more: kept.slice(OPEN_NOTES),
    hidden: notes.filter((note) => putAway.has(noteKey(note))),
  };
}

/** What may share a note: one check on one claim, whichever of its works; mild notes and marks of one kind. */
function kindOf({ check, claim, severity, marker }: Finding): string | null {
  if (claim !== null) return `${check} ${claim}`;
  return severity === 'note' || marker !== null ? check : null;
}
