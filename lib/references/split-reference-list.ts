/**
 * A pasted bibliography → its entries. Lists come numbered or not, one entry a line or wrapped as a PDF wraps them, with
 * blank lines between entries or between all lines, with a heading, running heads and page numbers in between, or as one paragraph.
 */
import { isFolio, type ListLine, listLines } from './list-lines';
import { BULLET, beginsEntry, entryStarts, isAddressBroken, loneNumberOf, TAIL_LENGTH } from './list-starts';

/** A word broken at the end of a line: takes "random-"; refuses "2010-", "H-". */
const BROKEN_WORD = /\p{Ll}{2}-$/u;
/** Words that keep their hyphen at the end of a line: takes "meta-", "non-"; refuses "random-". */
const KEPT_HYPHEN =
  /(?<!\p{L})(?:anti|auto|bi|co|cross|double|extra|follow|high|inter|intra|long|low|meta|micro|mid|multi|non|one|over|peer|post|pre|psycho|re|self|semi|short|single|socio|sub|two|three|ultra|well|year|sex|age|dose|evidence|population|placebo|training|exercise|diet|health|muscle|moderate)-$/iu;
/** Inside a paragraph, behind what may end an entry, before a capital: takes "2010;1:2. 3. Doe", "2010. [3] Doe"; refuses "Vol. 2. Springer". */
const INNER_LABEL =
  /(?<!\b(?:vol|no|nr|ed|edn|pt|suppl|bd|art|chap|ser|v|n)\.?) (?:\[(\d{1,4})\]|(\d{1,4})\.) (?=[\p{Lu}"\u201c])/giu;

/**
 * Entries in the order of the text, each on one line with its label kept, white space folded.
 *
 *     1. Smith J. A long title that
 *     wraps. J Foo 2010;1:2.          →  ["1. Smith J. A long title that wraps. J Foo 2010;1:2.", "2. Doe A. …"]
 *     2. Doe A. …
 *
 * @returns An empty list for an empty text. A text without any sign of several entries is one entry.
 */
export function splitReferenceList(text: string): string[] {
  const lines = joinLoneNumbers(listLines(text)).flatMap(unrollParagraph);
  return joinEntries(lines, entryStarts(lines)).filter((entry) => entry !== '');
}

/** "7." on a line and its entry on the next: one line; numbers that do not rise one by one are those of pages. */
function joinLoneNumbers(lines: readonly ListLine[]): ListLine[] {
  const numbered = lines.flatMap(({ text }, at) => (Number.isNaN(loneNumberOf(text)) ? [] : [at]));
  const labels = new Set<number>();
  const first = lines.findIndex(({ text }) => text !== '');
  let last: number | null = null;
  for (const at of numbered) {
    const number = loneNumberOf(lines[at]?.text ?? '');
    const sure = !isFolio(lines[at]?.text ?? '') || numbered[0] === first;
    const next = lines.slice(at + 1, at + 3).find(({ text }) => text !== '')?.text ?? '';
    if ((last !== null && number !== last + 1) || !(sure || beginsEntry(next))) continue;
    labels.add(at);
    last = number;
  }
  if (labels.size < 2) return [...lines];
  const joined: ListLine[] = [];
  let label = '';
  for (const [at, line] of lines.entries()) {
    if (labels.has(at)) label = /\D$/.test(line.text) ? line.text : `${line.text}.`;
    else if (label !== '' && line.text !== '') {
      joined.push({ ...line, text: `${label} ${line.text}` });
      label = '';
    } else joined.push(line);
  }
  return joined;
}

/** "1. Doe A. … 2. Roe B. …" in one line: a line for each number that follows the one before. */
function unrollParagraph(line: ListLine): ListLine[] {
  const first = /^(?:\[(\d{1,4})\]|(\d{1,4})\.) /.exec(line.text);
  if (first === null) return [line];
  let last = Number(first[1] ?? first[2]);
  let from = 0;
  const entries: string[] = [];
  for (const match of line.text.matchAll(INNER_LABEL)) {
    if (Number(match[1] ?? match[2]) !== last + 1) continue;
    entries.push(line.text.slice(from, match.index));
    from = match.index + 1;
    last += 1;
  }
  return [...entries, line.text.slice(from)].map((text) => ({ ...line, text }));
}

function joinEntries(lines: readonly ListLine[], starts: ReadonlySet<number>): string[] {
  const entries: string[][] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text === '' || (isFolio(text) && !starts.has(at))) continue;
    const entry = entries.at(-1);
    if (starts.has(at) || entry === undefined) entries.push([text.replace(BULLET, '')]);
    else addLine(entry, text);
  }
  return entries.map((entry) => entry.join(''));
}

/** Adds a line to the pieces of an entry: only the last piece is looked at, so that long texts stay quick. */
function addLine(entry: string[], line: string): void {
  const before = entry.at(-1) ?? '';
  const end = before.slice(-TAIL_LENGTH);
  const broken = BROKEN_WORD.test(end) && /^\p{Ll}/u.test(line);
  if (broken && !KEPT_HYPHEN.test(end)) entry[entry.length - 1] = before.slice(0, -1);
  else if (!broken && !isAddressBroken(end, line)) entry.push(' ');
  entry.push(line);
}
