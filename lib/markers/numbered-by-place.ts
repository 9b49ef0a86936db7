/** Lists whose numbers a style sheet draws: nothing in the page says them, and the marks of the text count by them. */
import type { BibliographyEntry, BibliographyTrait } from '../bibliography/types';
import type { PageText } from '../dom/types';
import { expandRange } from '../text/number-ranges';
import { BRACKET_NUMBER } from './bracket-number';

/** Lists that no link of the text leads to. */
const UNLINKED = new Set<BibliographyTrait>(['named-container', 'heading', 'looks-like-references']);

/** Part of the list that the marks must name. */
const MIN_NAMED = 0.5;

/**
 * The entries with their places as labels, where none has a label and the marks in brackets before the list begin at 1, name a good
 * part of it and nothing beyond it; otherwise the entries as they are.
 */
export function numberedByPlace(page: PageText, entries: BibliographyEntry[]): BibliographyEntry[] {
  if (entries.some(({ label, trait }) => label !== null || !UNLINKED.has(trait))) return entries;
  const named = new Set<string>();
  for (const { start, end, kind, aside } of page.blocks) {
    if (end > (entries[0]?.start ?? 0)) break;
    if (kind === 'code' || aside) continue;
    for (const [, inner] of page.text.slice(start, end).matchAll(BRACKET_NUMBER))
      for (const label of expandRange(inner ?? '') ?? []) named.add(label);
  }
  return named.has('1') &&
    named.size > 1 &&
    named.size >= MIN_NAMED * entries.length &&
    [...named].every((label) => Number(label) <= entries.length)
    ? entries.map((entry, index) => ({ ...entry, label: String(index + 1) }))
    : entries;
}
