import type { Claim, Reference } from '../reading/types';
import { memo } from '../text/memo';

/** A sentence about a piece of research: takes "a scoping review", "a trial", "new study"; refuses "an editor". */
const NAMES_WORK = /\b(?:stud(?:y|ies)|trial|review|meta-analysis|analysis|paper|survey|experiment)\b/iu;

/** What printed names of journals differ in: takes "the ", "(2001)", ":"; refuses "the" of "on the heart". */
const UNSTEADY = /^the |\([^()]*\)|[.,:;]/gu;

/** Takes "&"; refuses "and". */
const AMPERSAND = /&/gu;
/** Takes " ", "  "; refuses "-". */
const SPACES = /\s+/gu;

const fold = (name: string): string =>
  name.toLowerCase().replaceAll(AMPERSAND, 'and').replaceAll(UNSTEADY, ' ').replaceAll(SPACES, ' ').trim();

/** Shorter names are common words: "Sleep", "Nature", "The Lancet". Unit: words. */
const LEAST_WORDS = 3;

/** Longer names are titles of proceedings that no sentence quotes whole. Unit: words. */
const MOST_WORDS = 12;

interface Journals {
  /** Reference by the folded name of its journal, in the order of the list; null where two share it. */
  byName: Map<string, string | null>;
  /** How many words the names have that begin with a word. */
  lengths: Map<string, Set<number>>;
}

const findJournals = memo((references: Reference[]): Journals => {
  const byName = new Map<string, string | null>();
  const lengths = new Map<string, Set<number>>();
  for (const { id, csl } of references) {
    const journal = fold(csl['container-title'] ?? '');
    const words = journal.split(' ');
    const [first = ''] = words;
    if (words.length < LEAST_WORDS || words.length > MOST_WORDS) continue;
    byName.set(journal, byName.has(journal) ? null : id);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return { byName, lengths };
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
  const { byName, lengths } = findJournals(references);
  const words = fold(text).split(' ');
  const named = new Set<string>();
  for (const [at, word] of words.entries())
    for (const length of lengths.get(word) ?? []) {
      const name = words.slice(at, at + length).join(' ');
      if (byName.has(name)) named.add(name);
    }
  if (named.size < 2) return byName.get([...named][0] ?? '') ?? null;
  // Of several names the one whose reference comes first in the list.
  const first = [...byName].find(([name]) => named.has(name));
  return first?.[1] ?? null;
}
