/**
 * Digital Object Identifiers: parse one, find all in a text, make the address. Only this file makes a `Doi`.
 * Printed DOIs come percent-encoded, with HTML entities, broken over lines, with dashes of typography, with soft
 * hyphens and zero-width spaces inside, with SICI tails (`<1661::AID-SIM968>3.0.CO;2-2`) and with the next words glued
 * on. A scanner reads them sign by sign (`scan-doi.ts`); this file says what is a DOI and what is not.
 * Source: DOI Handbook, chapter 2 (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html).
 */
import { type ScannedDoi, scanDoi } from './scan-doi';

export type Doi = string & { readonly __brand: 'Doi' };

/** A DOI and where it stands: UTF-16 offsets in the text, label ("doi:", "https://doi.org/") and tail included. */
export interface LocatedDoi {
  doi: Doi;
  start: number;
  end: number;
}

/** Takes "10.1007", "10. 1007", "10.1000.10": where a DOI may begin; refuses "110.10", "10.12". */
const DOI_START = /(?<![\dA-Za-z])10\s?\.\s?\d{4,9}/g;
/** The same glued to a label: takes "doi10.1007", "org/10.1007"; refuses "x10.1007". */
const GLUED_START = /(?<=doi|url|org\/|%2f)10\s?\.\s?\d{4,9}/gi;

/** What every one of them begins with: few addresses and sentences have it, and it is found at once. Takes "10.1007", "10 .1"; refuses "10,1". */
const DOI_PREFIX = /10\s?\./;

/** What may stand before the number, any of them twice: takes "doi:", "d o i:", "https://dx.doi. org/", "info:doi/"; refuses "pmid:". */
const DOI_LABEL =
  /(?:(?:https?:\s?\/\/\s?)?(?:(?:dx|www)\s?\.\s?)?doi\s?\.\s?org\s?\/\s?|info:doi\/|urn:doi:|digital object identifier|d ?o ?i)[\s:.=]*$/i;
/** Label windows are short: a label longer than this is a sentence. */
const LABEL_WINDOW = 48;

/** Below this length a bare number with a slash is a rate or a network mask ("10.1111/24"), not a DOI. */
const SHORTEST_BARE_SUFFIX = 4;

/**
 * The DOI that a string is, in whatever dress: bare, "doi:…", an address at doi.org, percent-encoded.
 *
 *     "https://doi.org/10.1016%2FS0140-6736(00)02799-9"  →  "10.1016/s0140-6736(00)02799-9"
 *
 * @returns Lower case, without label; null when the string is no DOI or holds more than one.
 */
export function parseDoi(text: string): Doi | null {
  const trimmed = text.trim();
  const found = locateDois(trimmed);
  const only = found[0];
  return found.length === 1 && only && only.start === 0 && only.end === trimmed.length ? only.doi : null;
}

/** Every DOI in a text, in reading order, each once. An empty list: none. */
export function findDois(text: string): Doi[] {
  return [...new Set(locateDois(text).map((located) => located.doi))];
}

/** The address at which doi.org resolves it; every sign that an address may not hold is percent-encoded. */
export function doiUrl(doi: Doi): string {
  const encoded = encodeURIComponent(doi).replace(/%2F/g, '/').replace(/%3A/g, ':');
  return `https://doi.org/${encoded}`;
}

/** Every DOI with its place, in reading order; a place holds the label before it and the address tail behind it. */
export function locateDois(text: string): LocatedDoi[] {
  if (!DOI_PREFIX.test(text)) return [];
  const starts = [...text.matchAll(DOI_START), ...text.matchAll(GLUED_START)]
    .map((match) => match.index)
    .sort((a, b) => a - b);
  const located: LocatedDoi[] = [];
  let past = 0;
  for (const start of starts) {
    if (start < past) continue;
    const label = DOI_LABEL.exec(text.slice(Math.max(past, start - LABEL_WINDOW), start))?.[0] ?? '';
    const scanned = scanDoi(text, start);
    if (scanned === null || !isCredible(scanned, label !== '')) continue;
    const doi = `${scanned.registrant}/${scanned.suffix}`.toLowerCase() as Doi;
    located.push({ doi, start: start - label.length, end: scanned.end });
    past = scanned.end;
  }
  return located;
}

/** A labelled number is what its label says; a bare one must not look like a rate, a ratio or a network address. */
const isCredible = (scanned: ScannedDoi, labelled: boolean): boolean =>
  labelled ||
  (scanned.suffix.length >= SHORTEST_BARE_SUFFIX &&
    !/\s/.test(scanned.registrant) &&
    /[a-z.\-_(]|\d{4}/i.test(scanned.suffix));
