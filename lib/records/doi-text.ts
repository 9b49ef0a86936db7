/** DOIs as the sources write them: any case, with or without "https://doi.org/", inside a citation. */

/** What can be asked for as a DOI: takes "10.1056/nejmoa1800389"; refuses "10.1056", "doi:10.1/x y", and half of a sign, which no address can hold. */
const ASKABLE_DOI = /^10\.\d{4,9}\/[^\s\p{Cs}]{1,200}$/u;

/** A DOI inside a citation of PubMed, up to its end or a space: takes the "10.1016/S0140-6736(10)60175-4." of "doi: 10.1016/S0140-6736(10)60175-4. Epub"; refuses "10.1/x". */
const DOI_IN_CITATION = /\b10\.\d{4,9}\/\S{1,200}/;

/** The stop or comma that ends a citation; no DOI ends with one. Takes "…02.005.", "…x;"; refuses "…x)". */
const CITATION_END = /[.,;]{1,3}$/;

/** What is left is the DOI: takes "https://doi.org/10.1/x", "doi:10.1/x"; refuses "10.1/x". */
const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i;

/** The DOI in lower case and bare; null for null, '' and what is not one. */
export function bareDoi(text: string | null | undefined): string | null {
  const doi = (text ?? '').trim().replace(DOI_PREFIX, '').toLowerCase();
  return ASKABLE_DOI.test(doi) ? doi : null;
}

/**
 * The DOI in a citation as PubMed prints it.
 *
 *     Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/S0140-6736(10)60175-4.   →   "10.1016/s0140-6736(10)60175-4"
 */
export function doiInCitation(citation: string): string | null {
  const match = DOI_IN_CITATION.exec(citation);
  return match === null ? null : bareDoi(match[0].replace(CITATION_END, ''));
}
