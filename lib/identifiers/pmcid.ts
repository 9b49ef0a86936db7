/** PubMed Central numbers: only this file makes a `Pmcid`. */
export type Pmcid = string & { readonly __brand: 'Pmcid' };

export interface LocatedPmcid {
  pmcid: Pmcid;
  start: number;
  end: number;
}

/** Takes "PMC4996814", "PMCID: PMC4996814", "PubMed Central PMCID: PMC4996814", "PMCID: 4996814"; refuses "PMC", "PMC12". */
const LABELLED_PMCID =
  /\b(?:pub ?med central\s{0,2})?(?:pmcid\s{0,2}[:#]?\s{0,2}(?:pmc)?|pmc)\s?(\d{4,8})(?!\d)/gi;

/** "PMC" and digits, from a string that is one with or without label; null when it is anything else. */
export function parsePmcid(text: string): Pmcid | null {
  const trimmed = text.trim();
  const only = locatePmcids(trimmed)[0];
  return only && only.start === 0 && only.end === trimmed.length ? only.pmcid : null;
}

/** Every one in a text with its place, the label included. */
export const locatePmcids = (text: string): LocatedPmcid[] =>
  [...text.matchAll(LABELLED_PMCID)].map((match) => ({
    pmcid: `PMC${match[1]}` as Pmcid,
    start: match.index,
    end: match.index + match[0].length,
  }));

export const pmcidUrl = (pmcid: Pmcid): string => `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
