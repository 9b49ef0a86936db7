/**
 * A pasted bibliography → its entries. Lists come numbered or not, one entry a line or wrapped as a PDF wraps them, with
 * blank lines between entries or not, with a heading and page numbers in between.
 */
import { readAuthors } from './read-authors';
import { isSign, skip, yearOf } from './token-tests';
import { tokenise } from './tokens';

/** "References", "Works cited", "Literatur" on a line of its own · "References to follow". */
const HEADING =
  /^(?:references?|reference list|bibliography|works cited|literature cited|sources|citations|literatur(?:verzeichnis)?|r\u00e9f\u00e9rences|refer\u00eancias|bibliograf\u00eda)\s*:?$/iu;
/** "12." "[12]" "(12)" "12)" "•" at the head of a line, with the number · "2010. Title", "10.1000/182". */
const NUMBERED =
  /^\s*(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,3})[.)](?!\d)|(\d{1,3})(?=\s+\p{Lu}[\p{L}'\u2019-]+,?\s))\s*(?=\S)/u;
const BULLET = /^\s*[\u2022\u25cf\u25aa\u2023*-]\s+(?=\S)/;
/** A line that is only a page number or a running head's folio: "417", "Page 3 of 12". */
const FOLIO = /^\s*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\s*$/i;
/** An entry that ends: full stop, bracket, digit of a page or address · "and", "of", a hyphen. */
const ENDS = /(?:[.)\]]|\d|\/[\w./-]+)$/;
/** A word broken at the end of a line: "random-" · "2010-", "H-". */
const BROKEN_WORD = /\p{Ll}{2}-$/u;
/** An address goes on over the line's end without a space: "https://doi.org/10.1000/", "…-". */
const OPEN_ADDRESS = /(?:https?:\/\/|www\.|doi\.org|10\.\d{4,9})\S*[/._=-]$/i;
/** How much of a line's end is looked at: an address is not longer. */
const TAIL = 300;
/** Gaps in a numbering that a lost line explains. */
const LARGEST_GAP = 3;

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
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const body = lines.filter((line) => !HEADING.test(line));
  const starts =
    startsByNumber(body) ?? startsByBullet(body) ?? startsByBlankLine(body) ?? startsByAuthors(body);
  return joinEntries(body, starts).filter((entry) => entry !== '');
}

/** Line numbers at which a rising numbering goes on; null when fewer than two do or most of the text has none. */
function startsByNumber(lines: readonly string[]): Set<number> | null {
  const starts = new Set<number>();
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const match = NUMBERED.exec(line);
    const number = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? Number.NaN);
    const goesOn = starts.size === 0 ? number >= 0 : number > last && number <= last + LARGEST_GAP;
    if (!goesOn) continue;
    starts.add(at);
    last = number;
  }
  const first = lines.findIndex((line) => line !== '');
  return starts.size >= 2 && starts.has(first) ? starts : null;
}

function startsByBullet(lines: readonly string[]): Set<number> | null {
  const starts = new Set(lines.flatMap((line, at) => (BULLET.test(line) ? [at] : [])));
  return starts.size >= 2 ? starts : null;
}

/** Entries with blank lines between them: then a blank line stands before most of what looks like a beginning. */
function startsByBlankLine(lines: readonly string[]): Set<number> | null {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const blocks = filled.filter((at) => at === filled[0] || lines[at - 1] === '');
  const beginnings = filled.filter((at) => beginsEntry(lines[at] ?? ''));
  return blocks.length >= 2 && blocks.length >= beginnings.length * 0.7 ? new Set(blocks) : null;
}

/** One entry a line, or wrapped: a line begins an entry when it begins like one and the line before it ended one. */
function startsByAuthors(lines: readonly string[]): Set<number> {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const begins = filled.map((at) => beginsEntry(lines[at] ?? ''));
  const starts = new Set<number>();
  for (const [place, at] of filled.entries()) {
    const before = (lines[filled[place - 1] ?? -1] ?? '').slice(-TAIL);
    if (place === 0 || (begins[place] && ENDS.test(before) && !OPEN_ADDRESS.test(before))) starts.add(at);
  }
  const wholeLines = filled.every(
    (at) => ENDS.test((lines[at] ?? '').slice(-TAIL)) && /\b(?:1[89]|20)\d\d\b/.test(lines[at] ?? ''),
  );
  return wholeLines ? new Set(filled) : starts;
}

/** Do authors, or an organisation with its year, stand at the head of a line? */
function beginsEntry(line: string): boolean {
  const tokens = tokenise(line);
  const from = skip(tokens, 0, '.,;:', tokens.length);
  const block = readAuthors(tokens, from);
  if (block.authors.length === 0) return false;
  if (block.authors.length > 1 || block.more || block.style === 'organisation') return true;
  const behind = skip(tokens, block.next, '.,;:', tokens.length);
  return block.style !== 'given-family' || isSign(tokens[behind], '([') || yearOf(tokens[behind]) !== null;
}

function joinEntries(lines: readonly string[], starts: ReadonlySet<number>): string[] {
  const entries: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '' || (FOLIO.test(line) && !starts.has(at))) continue;
    const entry = entries.at(-1);
    if (starts.has(at) || entry === undefined) entries.push([line.replace(BULLET, '')]);
    else addLine(entry, line);
  }
  return entries.map((entry) => entry.join(''));
}

/** Adds a line to the pieces of an entry: only the last piece is looked at, so that long texts stay quick. */
function addLine(entry: string[], line: string): void {
  const before = entry.at(-1) ?? '';
  const end = before.slice(-TAIL);
  if (BROKEN_WORD.test(end) && /^\p{Ll}/u.test(line)) entry[entry.length - 1] = before.slice(0, -1);
  else if (!OPEN_ADDRESS.test(end)) entry.push(' ');
  entry.push(line);
}
