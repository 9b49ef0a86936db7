/**
 * One closing line that names the source: "Source: *Nature*, doi …", "Journal reference: …", "Originalpublikation: …".
 * Takes the whole line when it carries an identifier or reads like a reference.
 */
import type { PageText } from '../dom/types';
import { readEntry } from './entry-text';
import { CERTAIN, referenceLikeness } from './reference-likeness';
import type { BibliographyList } from './types';

/**
 * Takes "Source: Nature", "Journal Reference: Smith", "More information: ", "Quelle: ", "Originalpublikation:"; refuses "Source code: …",
 * "The source: …".
 */
const LEAD =
  /^(?:(?:original |journal |story |study |primary )?(?:sources?|references?|publication|paper|study)|more information|quellen?|originalpublikation|originalveröffentlichung|publikation|studie|fuentes?|référence|fonte|fontes|bron)\s?:\s*/i;

/** A shortened address with the journal's name and date behind it. Takes "bit.ly/13o6lTY Journal of …, July 11, 2013"; refuses "cdc.gov". */
const SHORT_ADDRESS = /^(?:https?:\/\/)?[a-z]+\.[a-z]{2,3}\/\w{4,12} .*\b(?:19|20)\d\d\b/i;

const MAX_LINE = 1_200;

/** Source lines, in page order. */
export function findSourceLines(page: PageText): BibliographyList[] {
  return page.blocks.flatMap((block) => {
    if (block.aside || block.kind === 'heading') return [];
    const text = page.text.slice(block.start, block.end);
    if (!text.includes(':')) return [];
    let at = block.start;
    return text.split('\n').flatMap((line) => {
      const start = at;
      at += line.length + 1;
      const lead = LEAD.exec(line);
      if (!lead || line.length > MAX_LINE) return [];
      const source = { start: start + lead[0].length, end: start + line.length, elements: [], ordinal: null };
      const entry = readEntry(page, source, 'source-line');
      if (!entry || (referenceLikeness(entry.raw, entry.links) < CERTAIN && !SHORT_ADDRESS.test(entry.raw)))
        return [];
      return [
        { trait: 'source-line' as const, because: `the line begins “${lead[0].trim()}”`, entries: [entry] },
      ];
    });
  });
}
