/** arXiv numbers, old ("hep-th/9901001") and new ("1409.1556"), without version: only this file makes an `ArxivId`. */
export type ArxivId = string & { readonly __brand: 'ArxivId' };

export interface LocatedArxivId {
  arxiv: ArxivId;
  start: number;
  end: number;
}

/** Takes "1409.1556", "2101.00001", "hep-th/9901001", "math.GT/0309136"; refuses "10.1007", "1409". */
const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})$/;
/** Takes "arXiv:1409.1556v6", "arXiv preprint arXiv:hep-th/9901001", "arXiv e-prints, 1409.1556"; refuses "arXiv 2014". */
const LABELLED_ARXIV =
  /\barxiv(?:\.org\/(?:abs|pdf)\/|(?:\s{0,2}(?:e-?prints?|preprints?))?[\s,.:]{0,3}(?:arxiv\s?:\s?)?)(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?!\d)(?:v\d{1,2})?/gi;
/** Few texts and addresses do. Takes "arXiv:1409.1556"; refuses "archive". */
const NAMES_ARXIV = /arxiv/i;

/** The number that a string is, label and version left off; null when it is anything else. */
export function parseArxivId(text: string): ArxivId | null {
  const trimmed = text.trim().replace(/v\d{1,2}$/, '');
  if (ARXIV_ID.test(trimmed)) return trimmed as ArxivId;
  const only = locateArxivIds(trimmed)[0];
  return only && only.start === 0 && only.end === trimmed.length ? only.arxiv : null;
}

/** Every labelled one in a text with its place, label and version included. */
export const locateArxivIds = (text: string): LocatedArxivId[] =>
  NAMES_ARXIV.test(text)
    ? [...text.matchAll(LABELLED_ARXIV)].map((match) => ({
        arxiv: match[1] as ArxivId,
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];

/** Every labelled one in a text, in reading order, each once. */
export const findArxivIds = (text: string): ArxivId[] => [
  ...new Set(locateArxivIds(text).map((located) => located.arxiv)),
];

export const arxivUrl = (arxiv: ArxivId): string => `https://arxiv.org/abs/${arxiv}`;
