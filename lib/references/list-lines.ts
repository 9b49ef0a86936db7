/**
 * The lines of a pasted bibliography without what is no part of an entry: headings, what an article prints before and
 * behind its list, running heads, page numbers, footers of publishers. Called by `split-reference-list.ts`.
 */
import { BIBLIOGRAPHY_HEADINGS } from '../standards/bibliography-headings';
import { unrollColumns } from './list-columns';
import { type PlainMarkdown, plainMarkdown } from './plain-markdown';

/** One line; `indented` where white space stood before it. */
export interface ListLine {
  text: string;
  indented: boolean;
}

const headings = (kind: 'certain' | 'likely'): string[] =>
  Object.values(BIBLIOGRAPHY_HEADINGS).flatMap((words) => words[kind]?.split('|') ?? []);
/** What stands over a list: "references", "literatur" · "notes". */
const CERTAIN = new Set([...headings('certain'), 'sources', 'notes and references']);
/** What stands over other things as well, taken where Markdown says that it is a heading: "notes", "quellen". */
const LIKELY = new Set(headings('likely'));
/**
 * What parts a list by kinds of works, under headings as deep as its own: takes "books", "journal articles"; refuses "about the book",
 * "other articles", "publications", "resources", which stand under what else a page offers.
 */
const KINDS =
  /^(?:books?(?: chapters)?|(?:(?:online|web|journal|academic|news|print|scientific) )?articles|papers|journals|web ?sites|web ?pages|(?:online|web|print|primary|secondary) sources|theses|dissertations|preprints)$/;
/** Takes "417", "Page 3 of 12", "3 of 12", "- 3 -"; refuses "12.", "2010;1:2". */
const FOLIO = /^(?:[-–|]\s?)?(?:page\s+|p\.\s?)?\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?(?:\s?[-–|])?$/i;
/** What publishers print at the foot of a page: takes "Downloaded from x.org", "© 2010 Foo"; refuses "Downloaded dreams". */
const FOOTER =
  /^(?:downloaded from\b|©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|for personal use only|author manuscript|1 3$|available in pmc|nih-pa author manuscript|this article is protected|protected by copyright|see (?:the )?terms and conditions|https?:\/\/\S+ by guest\b)/i;
/** A head with the number of its page among all: takes "Some Foods 2021, 13, 345 14 of 18"; refuses "Some Foods 2021, 13, 345.", "Part 3 of 12". */
const COUNTED_HEAD =
  /^\p{L}[\p{L} .&:-]{2,60} (?:19|20)\d\d, \d{1,4}, \w{1,8}(?: FOR PEER REVIEW)? \d{1,3} of \d{1,3}$/u;
/** A running head with the number of its page: takes "1200 J. Doe et al.", "J. Doe et al. 1201"; refuses "12 Doe J, et al." */
const NUMBERED_HEAD =
  /^(?:\d{1,4} )?(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'\u2019-]+(?: et al\.?| and (?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'\u2019-]+)(?: \d{1,4})?$/u;
/** The number in it that can be a page and no year: takes "1200"; refuses "2014", "12", which may be a label. */
const PAGE_NUMBER = /(?:^|\s)(?!(?:19|20)\d\d)\d{3,4}(?:\s|$)/;
/** What an article prints behind its list: takes "Funding:", "Publisher’s note Foo"; refuses "Funding of research". */
const TAIL =
  /^(?:publisher[’']s note\b|acknowledge?ments?\b[:.]?$|author contributions?\b|funding[:.]?$|supplementary (?:materials?|information)\b|(?:conflicts?|competing|declaration) (?:of )?interests?\b|how to cite\b|cite this article\b|rights and permissions|about (?:this|the) (?:article|authors?)|author information|data availability|received:? \d|correspondence\b)/i;
/** Lines behind the list, and their share of all, that may be dropped with such a beginning. */
const LONGEST_TAIL = 30;
const LARGEST_TAIL = 0.3;
/** Takes "2010", "(1998)"; refuses "12010". */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** Soft hyphen, zero-width signs, direction marks. Takes "\u00ad", "\u200b"; refuses " ". */
const INVISIBLE = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff/g;
/** Longer lines are no running heads. Unit: UTF-16 code units. */
const LONGEST_HEAD = 120;
/** The same for heads with the number of the page in the line. */
const LONGEST_NUMBERED_HEAD = 60;
/** Lines between a running head and the number of its page. */
const HEAD_REACH = 2;

/**
 * The lines that hold entries, blank lines kept where they stood, white space folded.
 *
 *     "…lifting in\n417\nJ Rest Sci 2021\nadults."   →  ["…lifting in", "adults."]      the head stands on other pages as well
 */
export function listLines(text: string): ListLine[] {
  const lines = text.replace(/\r\n?|\f|\v|\u2028|\u2029/g, '\n').split('\n');
  const all = unrollColumns(sectionLines(plainMarkdown(lines))).map(
    (line): ListLine => ({
      text: line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(),
      indented: /^(?:\t|[ \u00a0]{2})\s*\S/.test(line),
    }),
  );
  return withoutRunningHeads(withoutTail(behindHeading(all)));
}

/**
 * What stands under the headings of lists in Markdown, up to the next that is not deeper; without such, all but the headings. So it
 * is where no heading is certain and what would be left out is a list, too: "## Papers … ## Sources …".
 */
function sectionLines({ lines, headings }: PlainMarkdown): readonly string[] {
  if (headings.size === 0) return lines;
  let open = 0;
  let isSure = false;
  const left: string[] = [];
  const held = lines.filter((line, at) => {
    const depth = headings.get(at);
    if (depth === undefined) {
      if (open === 0) left.push(line);
      return open > 0;
    }
    const words = headingWords(line);
    isSure ||= CERTAIN.has(words) && !LIKELY.has(words);
    if (CERTAIN.has(words) || LIKELY.has(words)) open = open === 0 ? depth : Math.min(open, depth);
    else if (depth <= open && !(depth === open && KINDS.test(words))) open = 0;
    return false;
  });
  const filled = held.some((line) => line.trim() !== '');
  if (filled && (isSure || !(isList(left) || left.some(isListed)))) return held;
  const bare = lines.map((line, at) => (headings.has(at) ? '' : line));
  return bare.some((line) => line.trim() !== '') ? bare : lines;
}

/** "7. References:" → "references". */
const headingWords = (text: string): string =>
  text
    .trim()
    .replace(/^\d{1,2}\.?\s|:$/g, '')
    .trim()
    .toLowerCase();

const isHeading = ({ text }: ListLine): boolean => CERTAIN.has(headingWords(text));

/** "3. Moe C. Age. Oxford: OUP; 2012.", "- Moe C. 2012." · "Written 2020." */
const isListed = (line: string): boolean => /^\s*(?:[-*\u2022]|\d{1,3}[.)])\s/.test(line) && hasYear(line);

/** Several lines, most of them with a year. */
function isList(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 1 && filled.filter(hasYear).length > filled.length / 2;
}

/** Behind the heading, when what stands before it is no list itself; the heading taken out in any case. */
function behindHeading(lines: readonly ListLine[]): ListLine[] {
  const heading = lines.findIndex(isHeading);
  const before = lines.slice(0, Math.max(heading, 0)).map(({ text }) => text);
  const from =
    heading >= 0 && !isList(before) && lines.slice(heading + 1).some(({ text }) => text !== '')
      ? heading + 1
      : 0;
  return lines.slice(from).filter((line) => !isHeading(line));
}

function withoutTail(lines: readonly ListLine[]): readonly ListLine[] {
  const tail = lines.findLastIndex(({ text }, at) => at > 0 && TAIL.test(text));
  const rest = lines.length - tail;
  return tail > 0 && (rest <= LONGEST_TAIL || rest <= lines.length * LARGEST_TAIL)
    ? lines.slice(0, tail)
    : lines;
}

/** Footers, page numbers, and the lines that stand beside the number of more than one page. */
function withoutRunningHeads(lines: readonly ListLine[]): ListLine[] {
  const numbered = FOLIO.test(lines.find(({ text }) => text !== '')?.text ?? ''); // labels on lines of their own
  const counts = new Map<string, { all: number; besideFolio: number }>();
  const numbers = new Set(lines.flatMap(({ text }) => /^\d{1,4} /.exec(text)?.map(Number) ?? []));
  const names = lines.map(({ text }) =>
    text === '' || text.length > LONGEST_HEAD || opensEntry(text, numbers) ? '' : withoutFolio(text),
  );
  for (const [at, name] of names.entries()) {
    if (name === '' || FOLIO.test(lines[at]?.text ?? '')) continue;
    const count = counts.get(name) ?? { all: 0, besideFolio: 0 };
    count.all += 1;
    if ((!numbered && isBesideFolio(lines, at)) || name !== lines[at]?.text) count.besideFolio += 1;
    counts.set(name, count);
  }
  return lines.filter(({ text }, at) => {
    if (FOOTER.test(text) || COUNTED_HEAD.test(text)) return false;
    if (NUMBERED_HEAD.test(text) && PAGE_NUMBER.test(text) && !opensEntry(text, numbers)) return false;
    const count = counts.get(names[at] ?? '');
    return count === undefined || count.all < 2 || count.besideFolio < count.all;
  });
}

/** Names that open an entry: a year ends them, or their number is one more or less than another line's, "1 J. Doe et al." beside "2 R. Roe et al." */
const opensEntry = (text: string, numbers: Set<number>): boolean =>
  NUMBERED_HEAD.test(text) &&
  (/(?:19|20)\d\d$/.test(text) || [-1, 1].some((step) => numbers.has(Number.parseInt(text, 10) + step)));

/** "342 Doe et al.", "Sleep and lifting 343": the head without the number of the page · "12 Doe A, Roe B. Sleep". */
const withoutFolio = (text: string): string => {
  const name = text.replace(/^\d{1,4}\s(?=\p{L})|(?<=\p{L}\.?)\s\d{1,4}$/u, '');
  const isHead = name.length <= LONGEST_NUMBERED_HEAD && (/\bet al\.?$/.test(name) || !/[,\d]/.test(name));
  return isHead ? name : text;
};

function isBesideFolio(lines: readonly ListLine[], at: number): boolean {
  for (let near = at - HEAD_REACH; near <= at + HEAD_REACH; near += 1) {
    if (near !== at && FOLIO.test(lines[near]?.text ?? '')) return true;
  }
  return false;
}

export const hasYear = (text: string): boolean => YEAR.test(text);

export const isFolio = (text: string): boolean => FOLIO.test(text);
