/** Journals that publish one kind of work: the name of the journal hints at the type of a paper in it. */
import { type Recogniser, recognise } from './recogniser';
import type { StudyVote } from './votes';

export const JOURNAL_RECOGNISERS: readonly Recogniser[] = [
  {
    id: 'journal-of-systematic-reviews',
    type: 'systematic-review',
    says: 'inferred',
    // takes: Cochrane Database of Systematic Reviews
    // refuses: Systematic Reviews
    pattern: /^(?:the )?cochrane database\b/,
  },
  {
    id: 'journal-of-case-reports',
    type: 'case-report',
    says: 'inferred',
    // takes: BMJ Case Reports
    // refuses: Case Studies in Sport Management
    pattern: /\bcase rep(?:\b|orts?\b)/,
  },
  {
    id: 'journal-of-reviews',
    type: 'narrative-review',
    says: 'inferred',
    // takes: Nature Reviews Endocrinology
    // refuses: Reviews in Medical Librarianship Today
    pattern:
      /^(?:nature reviews?|nat rev|annual review|annu rev|current opinion|curr opin|trends in|physiological reviews|physiol rev|exercise and sport sciences reviews|exerc sport sci rev|endocrine reviews|endocr rev|nutrition research reviews|nutr res rev)\b/,
  },
  {
    id: 'journal-of-protocols',
    type: 'protocol',
    says: 'inferred',
    // takes: JMIR Research Protocols
    // refuses: Nature Protocols
    pattern: /^jmir res(?:earch)? protoc(?:ols)?\b/,
  },
  {
    id: 'encyclopaedia',
    type: 'book',
    says: 'inferred',
    // takes: StatPearls [Internet]
    // refuses: Pearls of statistics
    pattern: /^stat ?pearls\b|\bencyclopa?edia of\b/,
  },
];

/** All that it prints are reviews or plans of them, though their abstracts speak of "placebo" and "randomised trials". */
const SETTLES = 'journal-of-systematic-reviews';

/** A hint from the journal's name, or null; `words` is the part of the name that decided. */
export function journalVote(container: string | null): StudyVote | null {
  const found = container === null ? null : recognise(JOURNAL_RECOGNISERS, container);
  if (found === null || found.recogniser.type === null) return null;
  return {
    type: found.recogniser.type,
    basis: 'record-type',
    words: found.words,
    confidence: 'inferred',
    strength: found.recogniser.id === SETTLES ? 'record gives a family' : 'journal hints',
    rule: found.recogniser.id,
  };
}
