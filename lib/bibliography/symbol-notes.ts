/**
 * Loose notes that begin with a sign: "* Smith J. …", "† Jones K. …", after a text that carries the same signs.
 * Remarks of that shape ("* p < 0.05", "* Prices may change") are everywhere, so a note must read like a reference.
 */
import type { PageText, TextBlock } from '../dom/types';
import { readEntry } from './entry-text';
import { leadingLabel } from './leading-label';
import { LIKELY, referenceLikeness } from './reference-likeness';
import type { BibliographyEntry, BibliographyList } from './types';

/** Takes "*", "††"; refuses "1". */
const SIGN = /^[*†‡§¶]{1,3}$/;

/** Takes "proof.*", "trial†"; refuses " *** ". */
const MARKED = /[\p{L}\p{N}.,;”"’)%]([*†‡§¶]{1,3})(?=\s|$)/gu;

/** Any such sign: a block without one, which is nearly every block, is neither note nor marked text. Takes "proof.*"; refuses "proof.1". */
const HAS_SIGN = /[*†‡§¶]/;

/** Does the block begin like such a note, "*" or "(†)"? On most pages none does, and no text needs to be searched for signs. */
const mayBeNote = ({ text }: PageText, { start }: TextBlock): boolean =>
  HAS_SIGN.test(text.slice(start, start + OPENING));

/** UTF-16 code units. */
const OPENING = 8;

/** Such notes as one list, in page order. */
export function findSymbolNotes(page: PageText): BibliographyList[] {
  if (!page.blocks.some((block) => mayBeNote(page, block))) return [];
  const marked = new Set<string>();
  const entries: BibliographyEntry[] = [];
  for (const block of page.blocks) {
    const text = page.text.slice(block.start, block.end);
    if (!HAS_SIGN.test(text)) continue;
    const entry = noteOf(page, block, text, marked);
    if (entry) entries.push(entry);
    for (const [, sign] of text.matchAll(MARKED)) marked.add(sign ?? '');
  }
  return entries.length > 0
    ? [{ trait: 'numbered-notes', because: 'paragraphs that begin with a sign of the text', entries }]
    : [];
}

function noteOf(
  page: PageText,
  block: TextBlock,
  text: string,
  marked: Set<string>,
): BibliographyEntry | null {
  if (block.aside || block.kind === 'heading' || block.kind === 'cell') return null;
  const sign = leadingLabel(text)?.label ?? '';
  if (!SIGN.test(sign) || !marked.has(sign)) return null;
  const source = { start: block.start, end: block.end, elements: [block.element], ordinal: null };
  const entry = readEntry(page, source, 'numbered-notes');
  return entry && referenceLikeness(entry.raw, entry.links) >= LIKELY ? { ...entry, label: sign } : null;
}
