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
 *     five DOIs that lead to other works      →  "5 references"
 *     two works with other numbers            →  "2 references · numbers"
 *     three marks without an entry            →  "3 places · marks without a reference"
 */
export function countLine(note: RankedNote, translator: Translator): string {
  const count = countOf(findingsOf(note), translator);
  return isOneSentence(note, translator) ? count : `${count} · ${checkName(note.finding.check, translator)}`;
}

/** The works, or the marks where no work is meant. */
function countOf(findings: Finding[], { t }: Translator): string {
  const references = new Set(findings.flatMap(({ reference }) => reference ?? [])).size;
  return references > 0
    ? t('badge_references', { count: references })
    : t('note_places', { count: findings.length });
}
