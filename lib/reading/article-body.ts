/** Which blocks of the page are the article's own text: what Readability kept, and what stands between. */
import type { BibliographyEntry } from '../bibliography/types';
import type { PageText, Span, TextBlock } from '../dom/types';
import { sharing } from '../text/first-index';

/** Part of a block's characters that Readability must have kept for the block to be the article's. */
const MIN_KEPT = 0.5;

/** A first block shorter than this is a label or a date. UTF-16 code units. */
const MIN_OPENING = 40;

/** Where the kept text begins in the page; 0 when nothing was kept. */
export function bodyStart(page: PageText, kept: Set<Text>): number {
  const first = page.blocks.find(
    (block) => keptShare(block, kept) >= MIN_KEPT && block.end - block.start > MIN_OPENING,
  );
  return first ? withMarked(page, first, -1).start : 0;
}

/** The last of the paragraphs that go on from a kept one, up or down, and carry marks: short ones with links in them Readability drops. */
function withMarked(page: PageText, kept: TextBlock, step: 1 | -1): TextBlock {
  let edge = kept;
  for (let next = page.blocks[kept.index + step]; next; next = page.blocks[next.index + step]) {
    if (
      next.element.localName !== 'p' ||
      next.element.parentElement !== kept.element.parentElement ||
      next.aside ||
      next.hidden ||
      !next.runs.some(({ link, raised }) => (raised ?? link) !== null) ||
      !SENTENCE.test(page.text.slice(next.start, next.end))
    )
      break;
    edge = next;
  }
  return edge;
}

/** Takes "had his first cup.a", "in 1784.c", "in adults [2]."; refuses "A. Brown1, K. Lee2". */
const SENTENCE = /[\p{Ll}\d)\]”"][.!?。]/u;

function keptShare(block: TextBlock, kept: Set<Text>): number {
  let all = 0;
  let own = 0;
  for (const { start, end, node } of block.runs) {
    all += end - start;
    if (kept.has(node)) own += end - start;
  }
  return all === 0 ? 0 : own / all;
}

/** Below this part of the page's prose Readability has taken something else (the reference list, one table) for the article. */
const MIN_COVERAGE = 0.25;

/**
 * The article's blocks in reading order; blocks of `listed` (entries in page order) are left out. A block that Readability
 * dropped (a short paragraph, a table, a caption) still belongs to the text when it stands among kept ones, inside the
 * element that holds the article; so do notes that cite something themselves. A paragraph whose mark is tied to the list
 * (`citing`) is the article's wherever it stands: Readability takes one of several sections, or the part behind an odd
 * wrapper. Where it missed the text altogether, the body is the page's prose with what stands between.
 */
export function articleBody(
  page: PageText,
  kept: Set<Text>,
  listed: BibliographyEntry[][],
  citing: Set<TextBlock>,
): TextBlock[] {
  const covers = listed.map(entryCover);
  const own = page.blocks.filter(
    (block) => (block.kind !== 'note' || citing.has(block)) && !covers.some((covered) => covered(block)),
  );
  const isKept = new Set(own.filter((block) => keptShare(block, kept) >= MIN_KEPT));
  const prose = own.filter((block) => isProse(page, block));
  const covered = lengthOf(prose.filter((block) => isKept.has(block)));
  if (covered < MIN_COVERAGE * lengthOf(prose)) return betweenProse(own, prose);
  const root = articleRoot(
    page,
    own.filter((block) => isKept.has(block)),
  );
  const cited = prose.filter((block) => citing.has(block));
  const start = Math.min(root.start, cited[0]?.start ?? root.start);
  const end = Math.max(endOfParts(prose, root), cited.at(-1)?.end ?? 0);
  return own.filter(
    (block) =>
      isKept.has(block) || (!block.aside && !block.hidden && block.start >= start && block.end <= end),
  );
}

/** Part of the kept text that the article's element holds: a title or a dek may stand outside. */
const ROOT_SHARE = 0.8;

/** The stretch from the first to the last kept block, inside the smallest element that holds nearly all of them. */
function articleRoot(page: PageText, blocks: TextBlock[]): Span {
  const total = lengthOf(blocks);
  let root =
    blocks.reduce<TextBlock | null>(
      (longest, block) => (longest && lengthOf([longest]) >= lengthOf([block]) ? longest : block),
      null,
    )?.element ?? null;
  let inside = blocks;
  while (root) {
    const span = page.spans.get(root);
    inside = span ? blocks.filter((block) => block.start >= span.start && block.end <= span.end) : [];
    if (lengthOf(inside) >= ROOT_SHARE * total) break;
    root = root.parentElement;
  }
  const [first, last] = [inside[0], inside.at(-1)];
  return {
    start: first ? withMarked(page, first, -1).start : 0,
    end: last ? withMarked(page, last, 1).end : 0,
  };
}

/** The end of the last paragraph in a wrapper of the same kind as that of the last kept one: a page builds its text of such parts. */
function endOfParts(prose: TextBlock[], root: Span): number {
  const last = prose.findLast(({ start, end }) => start >= root.start && end <= root.end);
  const part = last?.element.parentElement;
  const name = part?.getAttribute('class');
  if (!part || !name) return root.end;
  const more = prose.findLast(
    ({ start, element }) =>
      start >= root.end &&
      element.parentElement?.getAttribute('class') === name &&
      element.parentElement.parentElement === part.parentElement,
  );
  return more?.end ?? root.end;
}

const lengthOf = (blocks: TextBlock[]): number =>
  blocks.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shorter blocks are labels, menu items or captions. UTF-16 code units. */
const MIN_PROSE = 80;
/** A block made of links is a menu or a teaser. */
const MAX_LINKED = 0.5;

/** A block of running text outside navigation. */
function isProse(page: PageText, block: TextBlock): boolean {
  if (block.aside || block.kind === 'heading' || block.kind === 'code' || block.end - block.start < MIN_PROSE)
    return false;
  const linked = block.runs.reduce((sum, run) => sum + (run.link === null ? 0 : run.end - run.start), 0);
  return (
    linked < MAX_LINKED * (block.end - block.start) &&
    /[.!?。…]/.test(page.text.slice(block.start, block.end))
  );
}

function betweenProse(blocks: TextBlock[], prose: TextBlock[]): TextBlock[] {
  const first = prose[0]?.start ?? 0;
  const last = blocks.findLast((block) => isTail(block, prose.at(-1)))?.end ?? prose.at(-1)?.end ?? 0;
  return blocks.filter((block) => !block.aside && block.start >= first && block.end <= last);
}

/** A short paragraph right behind the last long one, in the same element. */
const isTail = (block: TextBlock, last: TextBlock | undefined): boolean =>
  last !== undefined &&
  block.kind === 'paragraph' &&
  !block.hidden &&
  !block.aside &&
  block.index > last.index &&
  block.index <= last.index + MAX_TAIL &&
  block.element.localName === 'p' &&
  block.element.parentElement === last.element.parentElement;

/** More short paragraphs than this at the end are a footer. */
const MAX_TAIL = 3;

/** True for a block that lies mostly inside an entry of the bibliography. */
function entryCover(entries: BibliographyEntry[]): (block: TextBlock) => boolean {
  return (block) => {
    const covered = sharing(entries, block).reduce(
      (sum, { start, end }) => sum + Math.min(end, block.end) - Math.max(start, block.start),
      0,
    );
    return covered > 0.5 * (block.end - block.start);
  };
}
