/** When two reports speak of one work: they share an identifier, or the title, or the entry as it is printed. */
import type { ReportReference } from './types';

/** What is no letter and no digit. Takes " – " and ", "; refuses "é" and "7". */
const NO_SIGN = /[^\p{L}\p{N}]+/gu;

const plain = (words: string): string => words.toLowerCase().replace(NO_SIGN, ' ').trim();

/** A shorter title names many works ("Editorial", "Reply"). Letters. */
const SHORTEST_TITLE = 20;

/**
 * The names by which a work is known again, the surest first.
 *
 *     { identifiers: [{ kind: "doi", value: "10.1000/x" }], csl: { title: "Sleep and lifting: a review" } }
 *       →  ["doi 10.1000/x", "title sleep and lifting a review", "raw …"]
 */
export function referenceKeys({ identifiers, csl, raw }: ReportReference): string[] {
  const title = plain(csl.title ?? '');
  return [
    ...identifiers.map(({ kind, value }) => `${kind} ${value}`),
    ...(title.length < SHORTEST_TITLE ? [] : [`title ${title}`]),
    `raw ${plain(raw)}`,
  ];
}
