/**
 * Why some bytes cannot be read as a web page, in words: looked at before a document is made, in one pass, so that
 * 50 MB of nothing costs no more than a glance. Nothing here parses HTML; it only tells a page from what is not one.
 */

/** The largest page that is read. The largest real ones (long Wikipedia lists, whole reports) have about 5 MB. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** More tags than this would fill the memory of a small machine; the longest real pages have about 60,000. */
const MAX_TAGS = 400_000;

/** Deeper nesting overflows the stack of the document's own code; browsers stop at 512. */
const MAX_DEPTH = 1000;

/** Bytes that are looked at to tell the kind of a file. */
const HEAD_BYTES = 4096;

/** First bytes of common files that are not pages. */
const SIGNATURES: [name: string, start: string][] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a compressed file', '\x1f\x8b'],
];

/** Byte order marks of UTF-16, in which every second byte of English text is zero. */
const UTF16_MARKS = ['\xff\xfe', '\xfe\xff'];

/** A tag that only HTML has: takes "<p>", "<div class=…>", "<!DOCTYPE html>"; refuses "<rss>", "a < b". */
const HTML_TAG =
  /<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|ul|ol|table|span|a)(?=[\s/>])/i;

/** A start or end tag with its name: takes "<p", "</div"; refuses "< 5", "<!--". */
const ANY_TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;

/** What `bytes` are instead of a page, as the end of a sentence ("is empty"); null when they may be one. */
export function faultOfBytes(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_PAGE_BYTES) return faultOfSize(bytes.length);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const signature = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (signature !== undefined) return `is ${signature[0]}, not an HTML page`;
  if (!UTF16_MARKS.some((mark) => head.startsWith(mark)) && head.includes('\0')) {
    return 'holds binary data, not an HTML page';
  }
  return null;
}

/** The same sentence for a file that is not even opened. */
export const faultOfSize = (bytes: number): string =>
  `has ${Math.round(bytes / 1024 / 1024)} MB, more than the ${MAX_PAGE_BYTES / 1024 / 1024} MB that are read of a page`;

/** What the decoded text is instead of a whole page; null when it reads like one. */
export function faultOfText(html: string): string | null {
  if (html.trim() === '') return 'is empty';
  if (!HTML_TAG.test(html)) return 'is not HTML: it holds no tag of a web page';
  const { tags, depth, open } = countTags(html);
  if (tags > MAX_TAGS) return `holds more than ${MAX_TAGS.toLocaleString('en')} tags, too many for a page`;
  if (depth > MAX_DEPTH)
    return `nests more than ${MAX_DEPTH.toLocaleString('en')} elements in each other, too many for a page`;
  const cut = cutOffAt(html, open);
  return cut === null ? null : `was cut off: it ends ${cut}. Save the page again`;
}

/** Elements without an end tag, or whose end tag HTML lets one leave out (§13.1.2.4 of the HTML standard). */
const NOT_CLOSED = new Set(
  (
    'area base br col embed hr img input link meta source track wbr html head body li dt dd p rt rp ' +
    'optgroup option colgroup caption thead tbody tfoot tr td th'
  ).split(' '),
);

interface TagCounts {
  tags: number;
  /** How deep elements that must be closed stand in each other, at the most. */
  depth: number;
  /** Name of an element that must be closed → how many are still open at the end. */
  open: Map<string, number>;
}

function countTags(html: string): TagCounts {
  const open = new Map<string, number>();
  let tags = 0;
  let depth = 0;
  let level = 0;
  for (const [, slash, printed] of html.matchAll(ANY_TAG)) {
    tags += 1;
    const name = printed?.toLowerCase() ?? '';
    if (NOT_CLOSED.has(name)) continue;
    const step = slash === '/' ? -1 : 1;
    open.set(name, (open.get(name) ?? 0) + step);
    level = Math.max(0, level + step);
    depth = Math.max(depth, level);
  }
  return { tags, depth, open };
}

/** Elements that a page never leaves open at its end; "svg" parts and home-made elements may close themselves. */
const CONTAINERS = ['div', 'article', 'section', 'main', 'ul', 'ol', 'table', 'a', 'span', 'script', 'style'];

/** A tag that is begun and not ended: takes `<a href="https://ex`, "</di"; refuses "<p>text", "a < b". */
const BEGUN_TAG = /<[/!]?[a-z][^<>]*$/;

/**
 * Where a page breaks off, or null when it is whole. Pages may leave out `</body>` and `</html>`, so a missing end
 * is not enough: something must be left open that HTML demands to be closed.
 */
function cutOffAt(html: string, open: Map<string, number>): string | null {
  const end = html.trimEnd().toLowerCase();
  if (end.includes('</body') || end.includes('</html')) return null;
  if (end.lastIndexOf('<!--') > end.lastIndexOf('-->')) return 'inside a comment';
  if (BEGUN_TAG.test(end.slice(-HEAD_BYTES))) return 'inside a tag';
  const unclosed = CONTAINERS.find((name) => (open.get(name) ?? 0) > 0 && !isClosedAfter(end, name));
  if (unclosed !== undefined) return `before <${unclosed}> is closed`;
  return HTML_OR_BODY.test(end) && !end.endsWith('>') ? 'in the middle of a text' : null;
}

/**
 * Old pages leave `<a name=top>` and `<span>` to be closed by the end of their paragraph: where the last of them is closed, the page
 * does not end inside one.
 */
const isClosedAfter = (end: string, name: string): boolean =>
  (name === 'a' || name === 'span') &&
  Math.max(...[' ', '>', '\n'].map((after) => end.lastIndexOf(`<${name}${after}`))) <
    end.lastIndexOf(`</${name}>`);

/** The start tag of the whole: takes "<html lang=en>"; refuses "<html-part>". */
const HTML_OR_BODY = /<(?:html|body)[\s>]/;
