/** PubMed numbers: only this file makes a `Pmid`. */
export type Pmid = string & { readonly __brand: 'Pmid' };

export interface LocatedPmid {
  pmid: Pmid;
  start: number;
  end: number;
}

/** A whole number of one to eight digits without leading zero: takes "27102172"; refuses "0", "PMC4996814". */
const PMID = /^[1-9]\d{0,7}$/;
/** Takes "PMID: 27102172", "PubMed PMID 271…", "[PubMed: 271…]", "PubMed ID: 271…"; refuses "PMCID: PMC1", "PubMed 2010;12". */
const LABELLED_PMID =
  /\b(?:pub ?med\s{0,2})?(?:pmid|pub ?med(?:\s?id|(?=\s?[:#])))(?!c)\s{0,2}[:#=]{0,2}\s{0,2}([1-9]\d{0,7})(?![\d/-])/gi;

/** The number that a string is, with or without its label; null when it is anything else. */
export function parsePmid(text: string): Pmid | null {
  const trimmed = text.trim();
  if (PMID.test(trimmed)) return trimmed as Pmid;
  const only = locatePmids(trimmed)[0];
  return only && only.start === 0 && only.end === trimmed.length ? only.pmid : null;
}

/** Every labelled number in a text with its place, the label included. A bare number is never taken for one. */
export const locatePmids = (text: string): LocatedPmid[] =>
  [...text.matchAll(LABELLED_PMID)].map((match) => ({
    pmid: match[1] as Pmid,
    start: match.index,
    end: match.index + match[0].length,
  }));

export const pmidUrl = (pmid: Pmid): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
