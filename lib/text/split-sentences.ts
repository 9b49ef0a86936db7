/**
 * Sentences of one block of text, as offsets; the text itself is never rewritten. Called per block by the reader
 * and by the command line.
 *
 * One pass over the stops of the text; each stop is judged by the word before it, what closes after it (quotes,
 * brackets, citation marks) and the word that follows. Own rules instead of `Intl.Segmenter`: browsers ship
 * different versions of its data, and the same page must give the same report everywhere.
 * Every look back or ahead is bounded (MAX_WORD, MAX_MARKS), so the time grows with the length of the text.
 */
import { endOfMarks } from './citation-marks';
import { isAbbreviated, opensSentence, type Stop } from './sentence-stops';
import { isSpaceAt } from './space-at';
import type { Span } from './types';

/**
 * A run of stops, or a line break. Takes ".", "?!", ". . .", "。", "؟", "\n"; refuses ",", ":".
 */
const STOPS =
  /\.(?: \.){2,3}|[.!?\u2026\u203c-\u203d\u2047-\u2049]+|[\u3002\uff01\uff1f\uff61\uff0e]+|[\u061f\u06d4\u0964\u0965\u0589\u1362]+|\n|[\u2022\u2043]/gu;

/** Stops after which a sentence of Chinese or Japanese ends without a space. Takes "。", "？"; refuses ".". */
const CJK_STOP = /[\u3002\uff01\uff1f\uff61\uff0e]/u;

/** Hiragana after a closing bracket goes on with the sentence: 「…。」と. Takes "と"; refuses "ト". */
const HIRAGANA = /[\u3041-\u3096]/u;

/** What may close after a stop, French guillemets with their space. Takes "”", ".)", " »"; refuses "(". */
const CLOSERS =
  /(?:["'\u201d\u2019)\]}\u300d\u300f\u3011\uff09\u300b\u203a]|[ \u00a0\u202f]?\u00bb|\u201c(?=\s|$)|\*{1,2}(?=\s|$))*/uy;

/** A word with its capital, glued to the stop before it. Takes "However " behind "common."; refuses "Js " behind "Node.", "Com " behind "Shop.". */
const GLUED_START = /(?!(?:Com|Org|Net|Js)\b)(?:\p{Lu}\p{Ll}+|A|I)(?=[\s,’'])/uy;

/** Ordinary letters before a glued stop. Takes "common"; refuses "www.example", "me@site", "v2". */
const GLUED_END = /^[("“‘]?\p{L}*\p{Ll}{2}["”’)]*$/u;

/** A word that a glued mark may follow. Takes "pain", "sleep)", "25%"; refuses "PU", "3". */
const GLUABLE = /(?:\p{Ll}{2}|%)["”’)\]]*$/u;

/** A number in round brackets from 2 up. Takes " (2)"; refuses "(1)", "(2, 3)". */
const ENUMERATOR = /^\s\(([2-9])\)$/u;

/** How far back the first number of a list inside a sentence is looked for. */
const MAX_ENUMERATED = 400;

/** Longest word that is looked at; longer ones are addresses or codes, never abbreviations. */
const MAX_WORD = 30;

/** A line shorter than this was ended on purpose; longer ones may be wrapped. */
const WRAPPED_LINE = 60;

/** A list sign or number at the head of a line. Takes "• ", "- ", "2. "; refuses "2.5", "-ish". */
const LIST_SIGN = /^(?:[\u2022\u2023\u2043\u25aa\u25cf\u00b7*\u2013\u2014-]\s|\d{1,2}[.)]\s)/u;

/** A capital or digit at the head of a line, behind its quotes. Takes "“Rest", "5 g"; refuses "rest". */
const LINE_START = /^["“‘«¿¡([]?[\p{Lu}\p{N}]/u;

/** A line that goes on. Takes "sets,", "high-"; refuses "sets". */
const UNFINISHED = /[,\-–—(]\s*$/u;

/** What may stand before the first word of a sentence: list signs and white space. Takes "• "; refuses "a". */
const LEAD_IN = /^[•⁃\s]*$/u;

/**
 * The sentences of `text` in order: disjoint, trimmed, and between them nothing but white space.
 *
 *     "It helps. (1) However, why?"   →  [0, 13] [14, 27]
 *      ^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 * @param text One block. Line breaks count as line breaks where the next line begins like a sentence or list item.
 * @param marks Spans known from the page to be citation marks, in order: one that stands after a full stop
 *   closes the sentence before it, whatever it looks like.
 */
export function splitSentences(text: string, marks: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let mark = 0;
  const push = (end: number): void => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) sentences.push({ start, end: trimmed });
    start = skipSpace(text, end);
  };
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(text); match !== null; match = STOPS.exec(text)) {
    const at = match.index;
    if (at < start) continue;
    while (marks[mark] !== undefined && (marks[mark]?.end ?? 0) <= at) mark += 1;
    const end = endOfSentence(text, { at, run: match[0], start }, marks, mark);
    if (end === null) continue;
    push(end);
    STOPS.lastIndex = Math.max(STOPS.lastIndex, start);
  }
  push(text.length);
  return sentences;
}

interface Candidate {
  at: number;
  run: string;
  /** Where the running sentence began. */
  start: number;
}

/** Where the sentence ends that the stop closes, marks included; null when it goes on. */
function endOfSentence(text: string, stop: Candidate, marks: readonly Span[], mark: number): number | null {
  if (stop.run === '\n') return endsLine(text, stop) ? stop.at : null;
  if (stop.run === '\u2022' || stop.run === '\u2043') return stop.at > stop.start ? stop.at : null;
  const closed = closersEnd(text, stop.at + stop.run.length);
  if (CJK_STOP.test(stop.run)) return endOfCjk(text, stop, closed, marks, mark);
  const word = wordBefore(text, stop.at, stop.start);
  const known = endOfKnownMarks(text, closed, marks, mark);
  const end = known > closed ? known : endOfPlainMarks(text, stop, word, closed);
  const marked = end > closed;
  if (end < text.length && !isSpaceAt(text, end)) return isGlued(text, word, end, marked) ? end : null;
  const next = skipSpace(text, end);
  if (next >= text.length) return text.length;
  const wordStart = stop.at - word.length;
  const facts: Stop = {
    run: stop.run,
    word,
    before: wordBefore(text, trimEnd(text, stop.start, wordStart), stop.start),
    atStart: wordStart <= stop.start + 2 && LEAD_IN.test(text.slice(stop.start, wordStart)),
    closed: closed > stop.at + stop.run.length,
    marked,
    next: text.slice(next, next + MAX_WORD),
  };
  return opensSentence(facts) ? end : null;
}

/** Marks that only their look tells; a number of a list "(1) …. (2) …" is none. */
function endOfPlainMarks(text: string, stop: Candidate, word: string, closed: number): number {
  const end = endOfMarks(text, closed, GLUABLE.test(word) && !isAbbreviated(word));
  const number = ENUMERATOR.exec(text.slice(closed, end))?.[1];
  if (number === undefined) return end;
  const previous = `(${Number(number) - 1})`;
  const sentence = text.slice(Math.max(stop.start, stop.at - MAX_ENUMERATED), stop.at);
  const counted = text.startsWith(previous, stop.start) || sentence.includes(`: ${previous}`);
  return counted ? closed : end;
}

/** Full-width stops need no space; a quotation that the sentence goes on after does not end it. */
function endOfCjk(
  text: string,
  stop: Candidate,
  closed: number,
  marks: readonly Span[],
  mark: number,
): number | null {
  if (closed > stop.at + stop.run.length && HIRAGANA.test(text[closed] ?? '')) return null;
  const known = endOfKnownMarks(text, closed, marks, mark);
  return known > closed ? known : endOfMarks(text, closed, false);
}

/** A stop with the next sentence glued to it, as pages have it when a space was lost. */
function isGlued(text: string, word: string, end: number, marked: boolean): boolean {
  GLUED_START.lastIndex = end;
  if (!GLUED_START.test(text)) return false;
  return marked || (word.length > 2 && GLUED_END.test(word) && !isAbbreviated(word));
}

/** A break ends the sentence at a blank line, before a list sign, and after a short line before a capital. */
function endsLine(text: string, stop: Candidate): boolean {
  const next = skipSpace(text, stop.at);
  if (next >= text.length || stop.at <= stop.start) return false;
  if (text.slice(stop.at + 1, next).includes('\n')) return true;
  const head = text.slice(next, next + 6);
  if (LIST_SIGN.test(head)) return true;
  const line = text.slice(Math.max(stop.start, stop.at - WRAPPED_LINE), stop.at);
  const length =
    stop.at - stop.start < WRAPPED_LINE || line.includes('\n')
      ? line.length - line.lastIndexOf('\n') - 1
      : WRAPPED_LINE;
  return length < WRAPPED_LINE && LINE_START.test(head) && !UNFINISHED.test(line);
}

/** The word that the stop closes, without it: back to white space or an opening bracket, within the sentence. */
function wordBefore(text: string, at: number, start: number): string {
  const limit = Math.max(start, at - MAX_WORD);
  let from = at;
  while (from > limit && !isSpaceAt(text, from - 1) && text[from] !== '(') from -= 1;
  return text.slice(from, at);
}

function closersEnd(text: string, from: number): number {
  CLOSERS.lastIndex = from;
  return CLOSERS.test(text) ? CLOSERS.lastIndex : from;
}

/** The end of the known marks that follow `from` directly or after white space. */
function endOfKnownMarks(text: string, from: number, marks: readonly Span[], first: number): number {
  let end = from;
  for (let index = first; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.start > skipSpace(text, end)) break;
    if (mark.start >= end && mark.end > end) end = mark.end;
  }
  return end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceAt(text, at)) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceAt(text, at - 1)) at -= 1;
  return at;
}
