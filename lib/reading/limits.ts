/**
 * How much of what a page says is kept. The longest reference lists that we know have 1,500 works; a page with more than this is not
 * one that a person reads, and its report would not fit into what a browser gives an extension. `dom/limits.ts` bounds what is looked at.
 */
import type { Note, RawReading } from './types';

/** Entries of the bibliography, in page order. */
export const MOST_REFERENCES = 5_000;

/** Markers in the text, in reading order. */
export const MOST_MARKERS = 20_000;

/** Sentences, in reading order. */
export const MOST_CLAIMS = 10_000;

/** Works cited by all sentences together: each pair is a dozen findings in the report. The longest reviews have 2,000. */
export const MOST_CITATIONS = 5_000;

/** Markers of one sentence that may serve the sentences before it too, and works that one sentence cites. */
export const MOST_OF_ONE = 200;

/** Says that something behind these limits was left out. */
export const CUT_NOTE: Note = {
  stage: 'article',
  reason: 'the page is longer than an article',
  text: 'only its first part was read',
};

/** Was only the beginning of the page read? */
export const isCutShort = ({ notes }: Pick<RawReading, 'notes'>): boolean =>
  notes.some(({ reason }) => reason === CUT_NOTE.reason);
