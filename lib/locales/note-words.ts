/** The words of a note, which may tell several findings at once. */
import { findingsOf, type RankedNote } from '../checks/rank-notes';
import type { Finding, Source } from '../checks/types';
import { type CheckSentence, checkName, checkWords } from './check-words';
import type { Translator } from './translate';

/** A check's sentence in the reader's language, or its own English where no catalogue has it. */
export const saidBy = (said: CheckSentence, translator: Translator): string =>
  checkWords(said, translator) ?? said.message;

/** What was read to make a note, the widest first. */
const READ_KINDS: Source[] = ['abstract', 'title', 'record', 'page'];

/** The widest that was read: an abstract says more than a title. */
export const readOf = ({ sources }: Finding): Source =>
  READ_KINDS.find((kind) => sources.includes(kind)) ?? 'page';

/** The note's findings say the very same: once is enough. */
export function isOneSentence(note: RankedNote, translator: Translator): boolean {
  const [first, ...others] = findingsOf(note).map((finding) => saidBy(finding, translator));
  return others.every((words) => words === first);
}

/**
 * What a note of several findings is about, counted; and what was looked at, where each has a sentence of its own.
 *
 *     five DOIs that lead to other works     →  "5 references"
 *     three numbers in three statements      →  "3 statements · numbers"
 */
export function countLine(note: RankedNote, translator: Translator): string {
  const count = countOf(findingsOf(note), translator);
  return isOneSentence(note, translator) ? count : `${count} · ${checkName(note.finding.check, translator)}`;
}

/** Statements where there are several, else the works or the marks of the one. */
function countOf(findings: Finding[], { t }: Translator): string {
  const distinct = (ids: (string | null)[]) => new Set(ids.filter((id) => id !== null)).size;
  const statements = distinct(findings.map(({ claim }) => claim));
  if (statements > 1) return t('note_statements', { count: statements });
  const references = distinct(findings.map(({ reference }) => reference));
  return references > 0
    ? t('badge_references', { count: references })
    : t('note_places', { count: findings.length });
}
