import type { Finding } from './types';

/** More open notes than this are not read. */
export const OPEN_NOTES = 5;

/** One note of a list: a finding, and the others in which the same check says the same of one statement, or of several works or marks. */
export interface RankedNote {
  finding: Finding;
  same: Finding[];
}

export interface RankedNotes {
  open: RankedNote[];
  /** Notes that are kept behind a count. */
  more: RankedNote[];
  /** Notes that the person has put away whole; what comes after them moves up. */
  hidden: RankedNote[];
  /** What is put away of notes that are still listed. */
  hiddenParts: RankedNote[];
}

/** A check says one thing about one subject, so check and subject together name a finding. */
export const findingKey = ({ check, claim, reference, marker }: Finding): string =>
  [check, claim, reference, marker].join(' ');

/**
 * The note that a finding stands in: one sentence of one check, a DOI that leads elsewhere being another kind than one that is
 * not registered; of each statement its own. It stays the same as findings of the note are put away.
 */
export const noteKey = ({ check, variant, claim }: Finding): string => [check, claim ?? variant].join(' ');

/** All that a note tells, in the order of the findings. */
export const findingsOf = ({ finding, same }: RankedNote): Finding[] => [finding, ...same];

const NONE_HIDDEN: ReadonlySet<string> = new Set();

/**
 * All notes, those of most weight first. A note is a finding that failed. Each statement has its own, whichever of its works it is
 * held against; works and marks share one, so that five wrong DOIs do not push all else out of sight. Expects `runChecks`' order.
 */
export const listNotes = (findings: Finding[]): RankedNote[] =>
  byKind(findings.filter(({ outcome }) => outcome === 'failed'));

/**
 * The notes to show open, at most OPEN_NOTES, and the rest. Alerts are open first, then one note of each check, so that what one check
 * says of thirty statements does not hide the only note of another. Expects `runChecks`' order, and keeps it.
 *
 *     DOI of r1, DOI of r2, number in c1 … c9, entry r7   →  open: [DOI of r1 with r2 as `same`], [number in c1], c2, c3, [entry r7]
 *
 * @param putAway Keys (`findingKey`) of what the person does not want to see; one of a note, or all of it.
 */
export function rankNotes(findings: Finding[], putAway = NONE_HIDDEN): RankedNotes {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const isHidden = (finding: Finding) => putAway.has(findingKey(finding));
  const kept = byKind(failed.filter((finding) => !isHidden(finding)));
  const listed = new Set(kept.map(({ finding }) => noteKey(finding)));
  const isListed = ({ finding }: RankedNote) => listed.has(noteKey(finding));
  const away = byKind(failed.filter(isHidden));
  const open = new Set(firstOfEach(kept).slice(0, OPEN_NOTES));
  return {
    open: kept.filter((note) => open.has(note)),
    more: kept.filter((note) => !open.has(note)),
    hidden: away.filter((note) => !isListed(note)),
    hiddenParts: away.filter(isListed),
  };
}

/** The notes in the order in which they may be open: alerts, one of each other check, the rest. */
function firstOfEach(notes: RankedNote[]): RankedNote[] {
  const told = new Set<string>();
  const turns = notes.map(({ finding: { check, severity } }) => {
    const isFirst = !told.has(check);
    told.add(check);
    return severity === 'alert' ? 0 : isFirst ? 1 : 2;
  });
  return [0, 1, 2].flatMap((turn) => notes.filter((_, at) => turns[at] === turn));
}

/** Notes of one kind stand where the first of them stood. */
function byKind(findings: Finding[]): RankedNote[] {
  const kinds = new Map<string, RankedNote>();
  for (const finding of findings) {
    const kind = noteKey(finding);
    const known = kinds.get(kind);
    if (known) known.same.push(finding);
    else kinds.set(kind, { finding, same: [] });
  }
  return [...kinds.values()];
}
