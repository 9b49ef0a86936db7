/** The ways in which one citation can be copied; names without code, so that views can list them. */

/** "printed": the entry as the page or the list gives it. */
export const CITATION_STYLES = ['apa', 'ama', 'vancouver', 'bibtex', 'ris', 'printed'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

export const DEFAULT_CITATION_STYLE: CitationStyle = 'apa';

/** The style that a stored word names; the default for anything else. */
export const toCitationStyle = (word: unknown): CitationStyle =>
  CITATION_STYLES.find((style) => style === word) ?? DEFAULT_CITATION_STYLE;
