import type { Claim, Reference } from '../reading/types';
import { memo } from './memo';

/** A sentence about a piece of research: takes "a scoping review", "a trial", "new study"; refuses "an editor". */
const NAMES_WORK = /\b(?:stud(?:y|ies)|trial|review|meta-analysis|analysis|paper|survey|experiment)\b/iu;

/** What printed names of journals differ in: takes "The ", "(2001)", "&", ":"; refuses letters inside words. */
const UNSTEADY = /^the |\([^()]*\)|[.,:;]/gu;

/** Takes "&"; refuses "and". */
const AMPERSAND = /&/gu;
/** Takes "  "; refuses " ". */
const SPACES = /\s+/gu;

const fold = (name: string): string =>
  name.toLowerCase().replaceAll(AMPERSAND, 'and').replaceAll(UNSTEADY, ' ').replaceAll(SPACES, ' ').trim();

/** Shorter names are common words: "Sleep", "Nature", "The Lancet". Unit: words. */
const LEAST_WORDS = 3;

/** References by the folded name of their journal; null where two share it. */
const referencesByJournal = memo((references: Reference[]): Map<string, string | null> => {
  const known = new Map<string, string | null>();
  for (const { id, csl } of references) {
    const journal = fold(csl['container-title'] ?? '');
    if (journal.split(' ').length >= LEAST_WORDS) known.set(journal, known.has(journal) ? null : id);
  }
  return known;
});

/**
 * The one reference that a sentence without a mark names by its journal.
 *
 *     "He went through a review of 20 studies in the Journal of Sports Medicine."  →  "r2"
 *
 * @returns Its id; null when the sentence has a mark, names no work, or several references stand in that journal.
 */
export function namedByJournal({ text, references: cited }: Claim, references: Reference[]): string | null {
  if (cited.length > 0 || !NAMES_WORK.test(text)) return null;
  const told = ` ${fold(text)} `;
  for (const [journal, id] of referencesByJournal(references)) {
    if (told.includes(` ${journal} `)) return id;
  }
  return null;
}
