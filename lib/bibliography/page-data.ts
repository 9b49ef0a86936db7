/**
 * References that a page keeps as data for its own script to draw: BibTeX in `<script type="text/bibliography">` (Distill).
 * Only names and strings are read; nothing is run.
 */
import type { PageText } from '../dom/types';
import { plainTex } from '../text/plain-tex';
import type { BibliographyEntry, BibliographyList } from './types';

export function findPageData(page: PageText): BibliographyList[] {
  const scripts = [
    ...page.document.querySelectorAll(
      'script[type="text/bibliography"], script[type="text/x-bibtex"], script[type="application/x-bibtex"]',
    ),
  ];
  const entries = scripts.flatMap((script) =>
    parseBibtex(script.textContent ?? '').map((record) => toEntry(page, record)),
  );
  return entries.length > 0
    ? [{ trait: 'page-data', because: 'BibTeX in the page’s own script', entries }]
    : [];
}

interface BibtexRecord {
  key: string;
  fields: Map<string, string>;
}

/** Takes "@article{smith2019," ; refuses "@comment{". */
const RECORD = /@(?!comment|string|preamble)\w{3,20}\s*\{\s*([^\s,{}]{1,100})\s*,/gi;
/** Takes "title = {" and "year = 2019"; refuses "= {". */
const FIELD = /([A-Za-z][\w-]{0,30})\s*=\s*/y;

/**
 * Records of a BibTeX file: keys and fields, braces and quotes removed, TeX's accents composed. A full reader knows macros, too; a
 * page that draws its list from this has none.
 */
function parseBibtex(text: string): BibtexRecord[] {
  return [...text.matchAll(RECORD)].map((match) => {
    const fields = new Map<string, string>();
    let at = match.index + match[0].length;
    while (at < text.length) {
      at += (/^[\s,]*/.exec(text.slice(at, at + 200))?.[0] ?? '').length;
      FIELD.lastIndex = at;
      const name = FIELD.exec(text);
      if (!name?.[1]) break;
      const value = readValue(text, at + name[0].length);
      fields.set(
        name[1].toLowerCase(),
        plainTex(value.text).replace(/[{}]/g, '').replace(/\s+/g, ' ').trim(),
      );
      at = value.end;
    }
    return { key: match[1] ?? '', fields };
  });
}

/** A value in braces (nested), in quotes, or bare up to the next comma. */
function readValue(text: string, start: number): { text: string; end: number } {
  if (text[start] === '"') {
    const close = text.indexOf('"', start + 1);
    const end = close < 0 ? text.length : close;
    return { text: text.slice(start + 1, end), end: end + 1 };
  }
  if (text[start] !== '{') {
    const length = text.slice(start, start + 200).search(/[,}\n]/);
    const end = length < 0 ? text.length : start + length;
    return { text: text.slice(start, end), end };
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return { text: text.slice(start + 1, at), end: at + 1 };
  }
  return { text: text.slice(start + 1), end: text.length };
}

/** The record as a reader would see it printed; it has no place in the page's text, so it stands at its end. */
function toEntry(page: PageText, { key, fields }: BibtexRecord): BibliographyEntry {
  const field = (name: string): string => fields.get(name) ?? '';
  const authors = field('author').replace(/\s+/g, ' ').split(' and ').filter(Boolean).join('; ');
  const source = [field('journal') || field('booktitle') || field('publisher'), field('volume')]
    .filter(Boolean)
    .join(' ');
  const lines = [
    field('title'),
    authors,
    [source, field('pages')].filter(Boolean).join(': '),
    field('year'),
    field('doi') && `doi:${field('doi')}`,
  ].filter(Boolean);
  const href = field('url');
  return {
    label: null,
    start: page.text.length,
    end: page.text.length,
    raw: lines.join('. '),
    lines,
    links: href === '' ? [] : [{ href, text: '' }],
    elements: [],
    keys: [key],
    leadsBack: false,
    trait: 'page-data',
  };
}
