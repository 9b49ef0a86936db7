/**
 * On which lines of a bibliography an entry begins: by a rising numbering, by bullets, by blank lines, by what hangs out to
 * the left, or by authors. Called by `split-reference-list.ts`.
 */
import { hasYear, type ListLine } from './list-lines';
import { readAuthors } from './read-authors';
import { isSign, skip, yearOf } from './token-tests';
import { tokenise } from './tokens';

/** The number at the head of a line: takes "12. Doe", "[12] Doe", "(12) Doe", "12) Doe", "12 Doe A"; refuses "2010 Title", "10.1000/182". */
const NUMBERED =
  /^(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,4})[.)](?!\d)|(\d{1,3})(?=\s+\p{Lu}[\p{L}'\u2019-]+,?\s))\s*(?=\S)/u;
/** Takes "13 van Dam", "13 “Sleep": what may stand behind the number that comes next; refuses "13 weeks". */
const NEXT_NUMBER = /^(\d{1,4})\s+(?=(?:\p{Ll}{1,3}\s){0,2}[\p{Lu}"\u201c\u2018[(])/u;
/** The author before once more: takes "______. Title", "---. Title"; refuses "- Title". */
const SAME_AUTHOR = /^(?:_{3,}|[-\u2013\u2014]{2,})[.,]\s/;
/** The same on a line of its own: takes "12.", "[12]", "12"; refuses "2010;". */
const LONE_NUMBER = /^(?:\[(\d{1,4})\]|\(?(\d{1,4})[.)]?)$/;
/** Takes "\u2022 Smith", "- Smith"; refuses "-Smith", "\u2022". */
export const BULLET = /^[\u2022\u25cf\u25aa\u25e6\u2023\uf0b7*-]\s+(?=\S)/;
/** An entry that ends: full stop, bracket, digit of a page, an address. Takes "J Foo.", "45-67", "www.a.org/b"; refuses "and", "rest-". */
const ENDS = /(?:[.)\]]|\d|(?:\/|www\.)[^\s,;]{1,300})$/;
/** An address that the end of the line broke: takes "https://doi.org/10.1000/", "www.a-"; refuses "https://doi.org/10.1000/1". */
const OPEN_ADDRESS = /(?:https?:\/\/|www\.|doi\.org|10\.\d{4,9})\S*[/_=-]$/i;
/** Behind a stop it may as well be whole: takes "www.a.org/b."; refuses "www.a.org/b". */
const STOPPED_ADDRESS = /(?:https?:\/\/|www\.|doi\.org|10\.\d{4,9})\S*\.$/i;

/** Does an address go on from the end of one line to the next without a space? */
export const isAddressBroken = (before: string, next: string): boolean =>
  OPEN_ADDRESS.test(before) || (STOPPED_ADDRESS.test(before) && /^[\p{Ll}\d]\S*(?:\s|$)/u.test(next));

/** How much of a line's end is looked at: an address is not longer. */
export const TAIL_LENGTH = 300;
/** Gaps in a numbering that a lost line explains. */
const LARGEST_GAP = 3;
/** Share of the width from which on a line is full: what comes next may only have been wrapped. */
const FULL_LINE = 0.85;
/** The head of an entry: takes "Doe", "van Dam", "“Sleep", "(n.d.)", "2016 Report"; refuses "doi:10", "https://", "pp. 3". */
const LARGE_BEGINNING = /^(?:\p{Ll}{1,3}\s){0,2}[\p{Lu}\p{Lo}"\u201c\u2018[(]|^\d{4}\s\p{Lu}/u;
/** Share of lines that do not end an entry from which on blank lines stand between all lines. */
const SPREAD = 0.25;
/** Share of lines that begin like an entry and hang out, from which on the indent tells. */
const HANGING = 0.9;
/** Share of indented lines below which the indent is chance. */
const FEWEST_INDENTED = 0.25;

/** Indices of the lines on which an entry begins; the first that holds words is among them. */
export const entryStarts = (lines: readonly ListLine[]): Set<number> =>
  startsByNumber(lines) ??
  startsByBullet(lines) ??
  startsByBlankLine(lines) ??
  startsByIndent(lines) ??
  startsByAuthors(lines);

/** The number at the head of a line; NaN when there is none. */
const numberOf = (text: string): number => {
  const match = NUMBERED.exec(text);
  return Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? Number.NaN);
};

/** The number that is all of a line; NaN when it holds more. */
export const loneNumberOf = (text: string): number => {
  const match = LONE_NUMBER.exec(text);
  return Number(match?.[1] ?? match?.[2] ?? Number.NaN);
};

/** Where a rising numbering goes on; null when fewer than two do or the first line has none. */
function startsByNumber(lines: readonly ListLine[]): Set<number> | null {
  const starts = new Set<number>();
  let last = 0;
  let ended = true;
  for (const [at, { text }] of lines.entries()) {
    if (text === '') continue;
    const number = numberOf(text);
    const next = ended && Number(NEXT_NUMBER.exec(text)?.[1] ?? Number.NaN) === last + 1;
    const goesOn =
      starts.size === 0 ? number >= 0 || next : next || (number > last && number <= last + LARGEST_GAP);
    ended = ENDS.test(text.slice(-TAIL_LENGTH));
    if (!goesOn) continue;
    starts.add(at);
    last = next ? last + 1 : number;
  }
  const first = lines.findIndex(({ text }) => text !== '');
  return starts.size >= 2 && starts.has(first) ? starts : null;
}

function startsByBullet(lines: readonly ListLine[]): Set<number> | null {
  const starts = new Set(lines.flatMap(({ text }, at) => (BULLET.test(text) ? [at] : [])));
  return starts.size >= 2 ? starts : null;
}

const filledLines = (lines: readonly ListLine[]): number[] =>
  lines.flatMap(({ text }, at) => (text === '' ? [] : [at]));

/** Entries with blank lines between them: then a blank line stands before most of what looks like a beginning. */
function startsByBlankLine(lines: readonly ListLine[]): Set<number> | null {
  const filled = filledLines(lines);
  const blocks = filled.filter((at) => at === filled[0] || lines[at - 1]?.text === '');
  if (blocks.length < 2) return null;
  const open = filled.filter((at) => !ENDS.test(lines[at]?.text ?? '')).length;
  const spread = blocks.length === filled.length && open >= filled.length * SPREAD;
  const beginnings = filled.filter((at) => beginsEntry(lines[at]?.text ?? ''));
  return !spread && blocks.length >= beginnings.length * 0.7 ? new Set(blocks) : null;
}

/** Hanging indents that were kept: what looks like a beginning hangs out, and the lines between are indented. */
function startsByIndent(lines: readonly ListLine[]): Set<number> | null {
  const filled = filledLines(lines);
  const indented = filled.filter((at) => lines[at]?.indented).length;
  if (indented < filled.length * FEWEST_INDENTED) return null;
  const hanging = filled.filter((at) => !lines[at]?.indented);
  const beginnings = hanging.filter((at) => beginsEntry(lines[at]?.text ?? ''));
  const all = filled.filter((at) => beginsEntry(lines[at]?.text ?? ''));
  return hanging.length >= 2 && beginnings.length >= all.length * HANGING ? new Set(hanging) : null;
}

/**
 * One entry a line, or wrapped: a line begins an entry when the line before it ended one, and it begins like one, or the line
 * before was left short although its first word would have fitted.
 */
function startsByAuthors(lines: readonly ListLine[]): Set<number> {
  const filled = filledLines(lines);
  const texts = filled.map((at) => lines[at]?.text ?? '');
  if (texts.every((text) => ENDS.test(text) && hasYear(text))) return new Set(filled);
  const width = widthOf(texts);
  const starts = new Set<number>();
  let dated = false;
  for (const [place, at] of filled.entries()) {
    const text = texts[place] ?? '';
    const before = (texts[place - 1] ?? '').slice(-TAIL_LENGTH);
    const ended = ENDS.test(before) && !isAddressBroken(before, text);
    const word = text.slice(0, text.indexOf(' ') + 1 || text.length).length;
    const short = (texts[place - 1]?.length ?? 0) + word <= width * FULL_LINE;
    const large = short ? LARGE_BEGINNING.test(text) : dated && beginsEntry(text);
    const begins = ended && (large || SAME_AUTHOR.test(text));
    if (place === 0 || begins) {
      starts.add(at);
      dated = false;
    }
    dated ||= hasYear(text);
  }
  return starts;
}

/** How long a line is that was wrapped: nine of ten are not longer. */
function widthOf(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Do authors, or an organisation with its year, stand at the head of a line? */
export function beginsEntry(line: string): boolean {
  if (SAME_AUTHOR.test(line)) return true;
  const tokens = tokenise(line);
  const from = skip(tokens, 0, '.,;:', tokens.length);
  const block = readAuthors(tokens, from);
  if (block.authors.length === 0) return false;
  if (block.authors.length > 1 || block.more || block.style === 'organisation') return true;
  const behind = skip(tokens, block.next, '.,;:', tokens.length);
  return block.style !== 'given-family' || isSign(tokens[behind], '([') || yearOf(tokens[behind]) !== null;
}
