/**
 * Loose notes: paragraphs after the text that begin with a raised or bracketed number, a raised letter or Roman numeral, or a plain
 * "1." where the text raises the same numbers; without list, heading or ids.
 *
 *     <p>…widely used.<sup>1</sup></p> … <p><sup>1</sup> Smith J. Load and pain.</p>   →   one entry, label "1"
 */
import type { PageText, Span, TextBlock } from '../dom/types';
import { firstIndex } from '../text/first-index';
import { readEntry } from './entry-text';
import { leadingLabel } from './leading-label';
import { CERTAIN, LIKELY, NAMED_BEFORE, referenceLikeness } from './reference-likeness';
import { bareMark, marksOf } from './text-marks';
import type { BibliographyEntry, BibliographyList } from './types';

/** Takes "[3]", "(3)" and "[iv]" at the start of a note; refuses "3." (a step of a recipe looks the same), "(a)". */
const BRACKETED = /^\s*(?:[[(]\s?\d{1,3}\s?[\])]|\[(?:[a-z]|[ivx]{2,6})\])/;

/** How conditions are numbered. Takes "(1) Non-GAAP", "1) Without spare parts"; refuses "[1] Smith", "1 Smith". */
const CLOSED = /^\W?\d\)/;

/** Takes "Department of Biology, University of …", "Klinik für …"; refuses "Smith J. Sleep.". */
const AFFILIATION =
  /\b(?:departments?|university|universi[dt]\p{L}+|institut[eo]?s?|hospital\p{L}*|facul\p{L}+|school|escuela|cent(?:re|er|ro)|laborator\p{L}+|college|klinik|division|academy)\b/iu;
/** Takes "Smith J."; refuses "E = mc2", a formula with its number. */
const WORD = /\p{L}{3}/u;
/** Takes "in 2019"; refuses "1887", "12019". */
const YEAR = /\b(?:19|20)\d\d\b/;

/** Takes "1. Lujan", "b) Klein", "iv. Brenner"; refuses "1.5 kg", "A. Smith". */
const PLAIN = /^(\d{1,3}|[a-z]|[ivx]{2,6})[.)]\s+/;

/** Letters and Roman numerals count apart from numbers; none goes so far. */
const SERIES = 10_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMAN = Array.from({ length: 40 }, (_, number) => 'x'.repeat(number / 10) + UNITS[number % 10]);

/** Its place in its series: "3" → 3, "c" → 10,003, "iii" → 20,003; NaN when it stands in none. Behind "h", "i" is a letter. */
const placeOf = (printed: string, last: number): number => {
  const letter = printed.length === 1 ? LETTERS.indexOf(printed) + 1 : 0;
  const roman = ROMAN.indexOf(printed, 1);
  if (roman > 0 && SERIES + letter !== last + 1) return 2 * SERIES + roman;
  return letter > 0 ? SERIES + letter : Number(printed);
};

interface NotePart extends Span {
  block: TextBlock;
  printed: string;
  place: number;
  /** Nothing but a number and a stop, which steps and clauses have as well. */
  plain: boolean;
  /** Where its words begin, when no reader of labels would know the label; `start` otherwise. */
  words: number;
}

/** Runs of such paragraphs whose labels count up, when the text before them carries the same labels as markers. */
export function findNumberedNotes(page: PageText): BibliographyList[] {
  const lists: BibliographyList[] = [];
  let run: NotePart[] = [];
  const close = (): void => {
    const entries = believedEntries(page, run);
    run = [];
    if (entries.length === 0) return;
    const because = 'paragraphs that begin with a number of the text';
    lists.push({ trait: 'numbered-notes', because, entries });
  };
  for (const block of page.blocks) {
    // One paragraph more of the same note is not the end of the notes; a heading is.
    if (block.kind === 'heading') close();
    for (const part of noteParts(page, block, run.at(-1)?.place ?? 0)) {
      const last = run.at(-1);
      if (part.plain && last && !last.plain) continue;
      if (part.place !== (last?.place ?? 0) + 1) close();
      if (run.length > 0 || part.place % SERIES === 1) run.push(part);
    }
  }
  close();
  return lists;
}

/** The entries of a run of notes; empty where they are no notes of the text, or tell of something else than sources. */
function believedEntries(page: PageText, run: NotePart[]): BibliographyEntry[] {
  const entries = run.flatMap((part) => readNote(page, part) ?? []);
  const isOther =
    entries.some(({ raw }) => !WORD.test(raw) && !NAMED_BEFORE.test(raw)) ||
    entries.every(({ raw }) => AFFILIATION.test(raw) && !YEAR.test(raw));
  return !isOther && isBelieved(page, run, entries) ? entries : [];
}

const readNote = (page: PageText, { block, start, end, words, printed }: NotePart) => {
  const isWhole = end - start === block.end - block.start;
  const ordinal = words > start ? printed : null;
  return readEntry(
    page,
    { start: words, end, elements: isWhole ? [block.element] : [], ordinal },
    'numbered-notes',
  );
};

/** Whether what looks like notes are the text's own: it marks them, and enough of them read like sources. */
function isBelieved(page: PageText, run: NotePart[], entries: BibliographyEntry[]): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const marks = run.map(({ printed }) => timesMarked(page, printed, first.start));
  const weights = entries.map(({ raw, links }) => referenceLikeness(raw, links));
  const sources = weights.filter((weight) => weight >= LIKELY).length;
  const isAlone = entries.length === 1;
  // Anything may begin with a plain number, a letter or a Roman numeral: each must be marked, and half must be sources.
  if (first.words > first.start || first.place > SERIES)
    return !isAlone && sources * 2 >= entries.length && marks.every((times) => times > 0);
  if (marks.every((times) => times === 0)) return false;
  // "(1) Non-GAAP measure", "1 Minimum stay two nights": conditions are no sources, and the text raises them again and again;
  // other notes may say anything, if they are not alone.
  const isCondition =
    first.block.kind === 'list-item' || CLOSED.test(page.text.slice(first.start, first.end));
  if (isAlone) return (weights[0] ?? 0) >= (isCondition ? CERTAIN : LIKELY);
  if (isCondition) return sources * 2 > entries.length;
  return sources > 0 || (marks.every((times) => times === 1) && entries.every(({ raw }) => isRemark(raw)));
}

/** How often the text before the notes carries a label as a marker; 0 where it stands behind them as well. */
function timesMarked(page: PageText, printed: string, before: number): number {
  const marks = marksOf(page).get(printed);
  return marks && marks.end <= before ? marks.times : 0;
}

const isRemark = (raw: string): boolean => raw.length >= MIN_REMARK || NAMED_BEFORE.test(raw);

/** The note that a block is, or the notes that its lines are ("[1] Smith …<br>[2] Jones …"); the lines between go with the note before. */
function noteParts(page: PageText, block: TextBlock, before: number): NotePart[] {
  if (block.aside || block.kind === 'heading') return [];
  const parts: NotePart[] = [];
  let start = block.start;
  for (const line of page.text.slice(block.start, block.end).split('\n')) {
    const end = start + line.length;
    const last = parts.at(-1);
    const part = readPart(page, block, { start, end }, last?.place ?? before);
    if (part !== null && (last === undefined ? start === block.start : part.place === last.place + 1))
      parts.push(part);
    else if (last === undefined) return [];
    else last.end = end;
    start = end + 1;
  }
  return parts;
}

function readPart(page: PageText, block: TextBlock, { start, end }: Span, before: number): NotePart | null {
  const text = page.text.slice(start, end);
  const leading = leadingLabel(text);
  const first = block.runs[firstIndex(block.runs, (run) => run.start >= start)];
  const raised = first !== undefined && first.raised !== null ? first : null;
  const part = (printed: string, plain: boolean, words: number): NotePart | null => {
    const place = placeOf(printed, before);
    return words < block.end && place > 0 ? { block, start, end, printed, place, plain, words } : null;
  };
  if (leading && ((raised && raised.end - start <= leading.length + 2) || BRACKETED.test(text)))
    return leading.length < block.end - start ? part(leading.label, false, start) : null;
  if (raised) return part(bareMark(page.text.slice(start, raised.end)), false, raised.end);
  const plain = PLAIN.exec(text);
  return plain?.[1] ? part(plain[1], true, start + plain[0].length) : null;
}

/** "Provisional." is shorter than a note that explains. UTF-16 code units. */
const MIN_REMARK = 20;
