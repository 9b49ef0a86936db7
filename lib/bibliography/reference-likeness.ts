/**
 * How much a text looks like an entry of a reference list, from what such entries carry: an identifier, a year,
 * volume and pages, initials, a publisher's or archive's address. Only for choosing lists; fields are read elsewhere.
 */
import type { ReferenceLink } from '../references/types';
import { remembered } from '../text/remembered';

/** Takes "10.1136/bmj.l6890", "PMID: 123", "arXiv:1706.03762"; refuses "version 10.2". */
const IDENTIFIER = /\b10\.\d{4,9}\/\S|\bPMID:?\s*\d|\bPMC\d{4,}|\barxiv[:.]|\bISBN\b|doi\.org\/|pubmed/i;
/** Takes "(2019)", "2019;54", "Bone. 2019.", "Bone 23:2012."; refuses "in 2019 we", "ISO 22810:2010." */
const YEAR =
  /\((?:19|20)\d\d[a-z]?\b|(?:[.,;]|(?<!\b(?:ISO|IEC|DIN|EN) [\d-]{3,8}):)\s*(?:19|20)\d\d[a-z]?\s*(?:[.;,):]|$)|\b(?:19|20)\d\d\s?[;:]\s?\d/;
/** Takes "in 2019 we", "1665"; refuses "12019". */
const ANY_YEAR = /\b(?:1[6-9]|20)\d\d\b/;
/** Takes "26(23):2566", "12: 45–67", "pp. 4", ", S. 211", "Vol. 3"; refuses "at 12:45", "BGBl. I S. 412". */
const VOLUME_PAGES =
  /\b\d{1,4}\s?\(\d{1,4}\)|\b\d{1,4}\s?:\s?[eES]?\d{1,6}\s?[-–]\s?[eES]?\d|\bpp?\.\s?\d|, [sS]\.\s?\d|\bvol\.?\s?\d/i;
/** Takes "Marras WS,", "de Bruin, L. J. E.", "Smith J."; refuses "Many people associate", "The U.S. Army", "Inside AT&T". */
const AUTHOR_START =
  /^[^\p{L}]{0,6}(?!The )(?:\p{L}[\p{L}'’-]*\s){0,2}\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?[-\s]?){1,4}(?:[,.;(]|&(?!\p{L})|and\b|et\b|$)/u;
/** Takes "et al."; refuses "metal". */
const ET_AL = /\bet al\b/i;
/** Takes "Retrieved March 3", "[cited 2019", "abgerufen am", "consulté le", "Disponible en:", "дата обращения"; refuses "retrieval", "cited 12 times", "disponible en rojo". */
const ACCESSED =
  /(?<!\p{L})(?:retrieved|accessed|(?:cited|citado) 20\d\d|available (?:at|from)|archived|abgerufen|abrufbar|consulté|consultado|recuperado|acesso em|disponible (?:en|sur)(?= ?:)|disponível em|consultato|diakses|дата обращения)(?!\p{L})/iu;
/** Takes "https://x.org/a"; refuses "x.org". */
const ADDRESS = /\bhttps?:\/\/\S|\bwww\.\S/i;

/** What a text says, whatever it links to. */
const ROWS: { weight: number; pattern: RegExp }[] = [
  { weight: 3, pattern: IDENTIFIER },
  { weight: 2, pattern: YEAR },
  { weight: 1, pattern: ANY_YEAR },
  { weight: 2, pattern: VOLUME_PAGES },
  { weight: 2, pattern: AUTHOR_START },
  { weight: 1, pattern: ET_AL },
  { weight: 1, pattern: ACCESSED },
];

/** Longest stretch that is looked at, in UTF-16 code units: what marks an entry stands near its beginning or is short. */
const LOOKED_AT = 1_500;

/** Texts of which the weight is remembered: one recogniser behind the other looks at the same list. */
const MOST_TEXTS = 1_000;

const weightOfText = remembered((text: string): number => {
  const part = text.slice(0, LOOKED_AT);
  return ROWS.reduce((sum, { weight, pattern }) => sum + (pattern.test(part) ? weight : 0), 0);
}, MOST_TEXTS);

/** A weight from 0 (nothing like a reference) to 16; `LIKELY` and more is one, `CERTAIN` and more is nothing else. */
export function referenceLikeness(text: string, links: ReferenceLink[]): number {
  const isIdentified = links.some(({ href }) => IDENTIFIER.test(href));
  const isAddressed = links.some(({ href }) => ADDRESS.test(href)) || ADDRESS.test(text.slice(0, LOOKED_AT));
  return weightOfText(text) + (isIdentified ? 3 : 0) + (isAddressed ? 1 : 0);
}

/**
 * A note that means the work of the note before. Takes "Ibid., 46.", "Id. at 15.", "Ebd., S. 3", "Op. cit. 12"; refuses
 * "See the first chapter", "Idaho".
 */
export const NAMED_BEFORE = /^\W{0,3}(?:ibid|id\.|ebd\b|ebenda|op\. ?cit|loc\. ?cit)/i;

export const LIKELY = 3;
export const CERTAIN = 5;
