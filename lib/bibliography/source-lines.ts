/**
 * One closing line that names the source: "Source: *Nature*, doi …", "Journal reference: …", "Originalpublikation: …"; or a
 * paragraph that is a DOI or a reference in brackets and nothing else. Takes the whole line when it carries an identifier or
 * reads like a reference.
 */
import type { PageText, Span } from '../dom/types';
import { readEntry } from './entry-text';
import { runOnEntries } from './list-items';
import { CERTAIN, referenceLikeness } from './reference-likeness';
import type { BibliographyList } from './types';

/**
 * Takes "Source: Nature", "Journal Reference: Smith", "More information: ", "Quelle: ", "Originalpublikation:"; refuses "Source code: …",
 * "The source: …".
 */
const LEAD =
  /^(?:(?:original |journal |story |study |primary )?(?:sources?|references?|publication|paper|study)|more information|quellen?(?:angaben?|nachweise?)?|originalpublikation|originalveröffentlichung|publikation|studie|fuentes?|référence|fonte|fontes|bron)\s?:\s*/i;

/** A shortened address with the journal's name and date behind it. Takes "bit.ly/13o6lTY Journal of …, July 11, 2013"; refuses "cdc.gov". */
const SHORT_ADDRESS = /^(?:https?:\/\/)?[a-z]+\.[a-z]{2,3}\/\w{4,12} .*\b(?:19|20)\d\d\b/i;

/** What a list of one such paragraph is recognised by. */
export const LOOSE_REFERENCE = 'the paragraph is a reference';

const MAX_LINE = 1_200;

/** Nothing but a DOI. Takes "10.1136/bmj.l6890", "DOI: https://doi.org/10.1136/bmj.l6890"; refuses "the DOI 10.1136/bmj.l6890 of". */
const LONE_DOI = /^(?:doi:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i;

/** A whole paragraph in brackets. Takes "(Science, 2022; doi: 10.1126/science.abn1)"; refuses "(see below) it". */
const BRACKETED = /^\((?:[^()]|\([^()]*\)){10,400}\)\.?$/;

/**
 * Journal, year and DOI in brackets behind the last sentence of a paragraph. Takes "… said Lee. (Science, 2022; doi: 10.1126/science.abn1)",
 * "… said Lee. (eLife, 2022; doi: 10.7554/eLife.1)"; refuses "… fell (Science, 2022; doi: 10.1126/science.abn1).", "… said Lee. (Smith et al., 2019)",
 * "… said Lee. (see the journal Science, 2022; doi: …)".
 */
const CLOSING_BRACKET =
  /(?<=[.!?…]["”“’»]? )\((?=\p{Ll}{0,3}\p{Lu}[^()\d]{1,80}(?:19|20)\d\d[;,:] ?[Dd][Oo][Ii]:? ?10\.\d{4,9}\/)(?:[^()]|\([^()]*\)){10,400}\)\.?$/u;

/** The same, of its last two signs. Takes "1)", ")."; refuses "it". */
const ENDS_IN_BRACKET = /\)\.?$/;

/** The bracket that names what a whole article reports on. Where several paragraphs end in one, each serves its own sentence. */
function closingBracket(page: PageText): BibliographyList[] {
  const found = page.blocks.flatMap((block): Span[] => {
    if (block.aside || block.kind !== 'paragraph') return [];
    const start = Math.max(block.start, block.end - MAX_REFERENCE);
    const text = page.text.slice(start, block.end);
    const at = ENDS_IN_BRACKET.test(text.slice(-2)) ? text.search(CLOSING_BRACKET) : -1;
    return at < 0 ? [] : [{ start: start + at, end: block.end }];
  });
  const [only] = found;
  return only && found.length === 1 ? sourceLine(page, only, 'the article closes with it') : [];
}

/** Source lines, in page order. */
export function findSourceLines(page: PageText): BibliographyList[] {
  return [...closingBracket(page), ...findLines(page)];
}

function findLines(page: PageText): BibliographyList[] {
  return page.blocks.flatMap((block) => {
    if (block.aside || block.kind === 'heading') return [];
    const text = page.text.slice(block.start, block.end);
    if (
      block.kind === 'paragraph' &&
      (LONE_DOI.test(text) || isBracketedReference(text) || isReference(text))
    )
      return sourceLine(page, block, LOOSE_REFERENCE);
    if (!text.includes(':')) return [];
    let at = block.start;
    return text.split('\n').flatMap((line) => {
      const start = at;
      at += line.length + 1;
      const lead = LEAD.exec(line);
      if (!lead || line.length > MAX_LINE) return [];
      const from = start + lead[0].length;
      return runOnEntries(line.slice(lead[0].length)).flatMap((part) =>
        sourceLine(
          page,
          { start: from + part.start, end: from + part.end },
          `the line begins “${lead[0].trim()}”`,
        ),
      );
    });
  });
}

/** The words alone must say it: "(From Bottou (2011))" below a picture is a marker, whatever its link. */
const isBracketedReference = (text: string): boolean =>
  BRACKETED.test(text) && referenceLikeness(text.slice(1), []) >= CERTAIN;

/** Takes "Dinwiddie et al. 2014. …", "Smith J, Lee K. …"; refuses "In 2014 Smith et al. found". */
const AUTHORS_FIRST = /^\p{Lu}[\p{L}'’-]+(?:,? et al\b|,? (?:\p{Lu}\.?[-\s]?){1,3}[,.;&(])/u;

/** A paragraph that is a whole reference: authors first, and nearly all else that an entry can carry. */
const isReference = (text: string): boolean =>
  text.length <= MAX_REFERENCE && AUTHORS_FIRST.test(text) && referenceLikeness(text, []) >= WHOLE;

/** Identifier, year, volume and pages, and authors. */
const WHOLE = 9;
/** UTF-16 code units. */
const MAX_REFERENCE = 500;

/** The brackets around a whole entry are no words of it. Takes "(Science, 2022; doi: 10.1126/science.abn1)."; refuses "Lee (2019)". */
const IN_BRACKETS = /^\(([^()]*(?:\([^()]*\)[^()]*){0,9})\)\.?$/;

function sourceLine(page: PageText, { start, end }: Span, because: string): BibliographyList[] {
  const entry = readEntry(page, { start, end, elements: [], ordinal: null }, 'source-line');
  const believed =
    entry !== null &&
    (referenceLikeness(entry.raw, entry.links) >= CERTAIN ||
      SHORT_ADDRESS.test(entry.raw) ||
      LONE_DOI.test(entry.raw));
  if (!believed) return [];
  const raw = entry.raw.replace(IN_BRACKETS, '$1');
  return [{ trait: 'source-line', because, entries: [{ ...entry, raw }] }];
}
