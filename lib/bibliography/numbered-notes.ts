/**
 * Loose notes: paragraphs after the text that begin with a raised or bracketed number, without list, heading or ids.
 *
 *     <p>…widely used.<sup>1</sup></p> … <p><sup>1</sup> Smith J. Load and pain.</p>   →   one entry, label "1"
 */
import type { PageText, Span, TextBlock } from '../dom/types';
import { firstIndex } from '../text/first-index';
import { readEntry } from './entry-text';
import { leadingLabel } from './leading-label';
import { LIKELY, referenceLikeness } from './reference-likeness';
import type { BibliographyEntry, BibliographyList } from './types';

/** Takes "[3]" and "(3)" at the start of a note; refuses "3." (a step of a recipe looks the same). */
const BRACKETED = /^\s*[[(]\s?\d{1,3}\s?[\])]/;

/** Takes "Department of Biology, University of …", "Klinik für …"; refuses a note that names no institution. */
const AFFILIATION =
  /\b(?:departments?|university|universi[dt]\p{L}+|institut[eo]?s?|hospital\p{L}*|facul\p{L}+|school|escuela|cent(?:re|er|ro)|laborator\p{L}+|college|klinik|division|academy)\b/iu;
/** Takes "Smith J."; refuses "E = mc2", a formula with its number. */
const WORD = /\p{L}{3}/u;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Runs of such paragraphs whose labels count up, when the text before them carries the same labels as markers. */
export function findNumberedNotes(page: PageText): BibliographyList[] {
  const lists: BibliographyList[] = [];
  let run: (Span & { block: TextBlock; label: number })[] = [];
  const close = (): void => {
    const first = run[0];
    if (first && first.label === 1 && run.some(({ label }) => isMarked(page, String(label), first.start))) {
      const entries = run.flatMap(
        ({ block, start, end }) =>
          readEntry(
            page,
            {
              start,
              end,
              elements: end - start < block.end - block.start ? [] : [block.element],
              ordinal: null,
            },
            'numbered-notes',
          ) ?? [],
      );
      if (
        entries.every(({ raw }) => WORD.test(raw)) &&
        (!page.text.startsWith('(', first.start) || entries.some(isSource)) &&
        !entries.every(({ raw }) => AFFILIATION.test(raw) && !YEAR.test(raw))
      )
        lists.push({
          trait: 'numbered-notes',
          because: 'paragraphs that begin with a raised or bracketed number',
          entries,
        });
    }
    run = [];
  };
  for (const block of page.blocks) {
    // One paragraph more of the same note is not the end of the notes; a heading is.
    if (block.kind === 'heading') close();
    for (const part of noteParts(page, block)) {
      if (part.label !== (run.at(-1)?.label ?? 0) + 1) close();
      if (part.label === (run.at(-1)?.label ?? 0) + 1) run.push({ block, ...part });
    }
  }
  close();
  return lists;
}

/** "(1) Non-GAAP measure" below a table of figures is no source; raised and square notes may say anything. */
const isSource = ({ raw, links }: BibliographyEntry): boolean => referenceLikeness(raw, links) >= LIKELY;

/** The note that a block is, or the notes that its lines are ("[1] Smith …<br>[2] Jones …"); the lines between go with the note before. */
function noteParts(page: PageText, block: TextBlock): (Span & { label: number })[] {
  if (block.aside || block.kind === 'heading') return [];
  const parts: (Span & { label: number })[] = [];
  let start = block.start;
  for (const line of page.text.slice(block.start, block.end).split('\n')) {
    const end = start + line.length;
    const label = noteLabel(page, block, { start, end });
    const last = parts.at(-1);
    if (label !== null && (last === undefined ? start === block.start : label === last.label + 1))
      parts.push({ start, end, label });
    else if (last === undefined) return [];
    else last.end = end;
    start = end + 1;
  }
  return parts;
}

function noteLabel(page: PageText, block: TextBlock, { start, end }: Span): number | null {
  const text = page.text.slice(start, end);
  const leading = leadingLabel(text);
  if (!leading || leading.length >= block.end - start) return null;
  const first =
    block.runs[firstIndex(block.runs.length, (index) => (block.runs[index]?.start ?? end) >= start)];
  const raised = first !== undefined && first.raised !== null && first.end - start <= leading.length + 2;
  if (!raised && !BRACKETED.test(text)) return null;
  const label = Number.parseInt(leading.label, 10);
  return Number.isNaN(label) ? null : label;
}

/** A table's cell with less text than this carries the table's own footnotes. UTF-16 code units. */
const MIN_PROSE = 60;

/** Does the text before `end` carry this label raised or in brackets, not at the start of its block? */
const isMarked = (page: PageText, label: string, end: number): boolean =>
  page.blocks.some(
    (block) =>
      block.end <= end &&
      (block.kind !== 'cell' || block.end - block.start >= MIN_PROSE) &&
      block.runs.some((run) => {
        const text = page.text.slice(run.start, run.end);
        const opens = run.start === block.start;
        return run.raised !== null && !opens
          ? text.replace(/[[\]()\s]/g, '') === label
          : text.indexOf(`[${label}]`) > (opens ? 0 : -1);
      }),
  );
