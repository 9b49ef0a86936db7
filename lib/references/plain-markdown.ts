/**
 * A bibliography in Markdown, as READMEs and notes hold it → the text that a reader of the page would copy, the addresses of
 * its links behind it. Called by `list-lines.ts`.
 *
 *     ## References
 *     - [What tired people lift - PubMed](https://pubmed.ncbi.nlm.nih.gov/123/)   →   - What tired people lift - PubMed https://pubmed…/123/
 */

/** Takes "## References"; refuses "#12. Doe", "# ". */
const HEADING = /^ {0,3}(#{1,6})\s(.*[^\s#])/;
/** Behind the mark, an entry: takes "Doe A. Sleep. 2010;1:2."; refuses "2010", "Papers of 2010". */
const ENTRY = /\.\s.*\b(?:1[6-9]|20)\d\d\b/;
/** Takes "> 1. Doe A.", where more lines begin so; refuses "a > b". */
const QUOTE = /^ {0,3}>\s?/;
/** Takes "[^12]: Doe A.", "[^doe]: Doe A."; refuses "[12]: https://". */
const NOTE = /^\[\^(?:(\d{1,4})|[^\]\s]{1,60})\]:\s*/;
/** Takes "[words](https://…)", "![words](./a.png)"; brackets inside, one deep; refuses "[12] (see)", "2010;1[2](3)". */
const LINK =
  /(!?)\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,600})\]\(<?((?:https?:\/|\.{0,2}[/#])(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})>?(?: "[^"]{0,200}")?\)/g;
/** Takes "*Sleep*", "**Sleep**", "_Sleep_" at the edges of words; refuses "HLA-B*57", "Doe A*, Roe B*", "a * b", "x.org/_a_", "_______. ". */
const EMPHASIS =
  /(?<=^|[\s([{"'\u201c\u2018\u2013\u2014*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,600})(?<=\S)\1(?=$|[\s.,;:!?()[\]}"'\u201d\u2019\u2013\u2014*_])/gu;
/** Takes "2021\. ", "suppl\_4"; refuses "C:\temp". */
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~&])/g;

/** Lines with the marks taken out; the texts of headings in their places. */
export interface PlainMarkdown {
  lines: string[];
  /** By the index of its line: how deep a heading stands, 1 to 6. */
  headings: ReadonlyMap<number, number>;
}

/**
 * The text without the marks of Markdown; other text stays as it is.
 *
 *     plainMarkdown(['# Notes', '*Sleep*'])   →   { lines: ['Notes', 'Sleep'], headings: Map { 0 → 1 } }
 */
export function plainMarkdown(lines: readonly string[]): PlainMarkdown {
  const headings = new Map<number, number>();
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => QUOTE.test(line)).length;
  const isQuoted = quoted > 1 || quoted === filled.length; // one line among others is a sign: "> 65 years"
  const plain = lines.map((line, at) => {
    const heading = HEADING.exec(line);
    if (heading !== null && !ENTRY.test(heading[2] ?? '')) headings.set(at, heading[1]?.length ?? 1);
    return plainLine(
      heading?.[2] ??
        (isQuoted ? line.replace(QUOTE, '') : line).replace(NOTE, (_, label) =>
          label ? `[${label}] ` : '- ',
        ),
    );
  });
  return { lines: plain, headings };
}

function plainLine(line: string): string {
  const addresses = new Set<string>();
  const words = line.replace(LINK, (_, image: string, text: string, address: string) => {
    if (image !== '') return '';
    if (/^https?:/.test(address) && !text.includes(address)) addresses.add(address);
    return text;
  });
  const bare = words.replace(EMPHASIS, '$2').replace(EMPHASIS, '$2').replace(ESCAPE, '$1');
  const missing = [...addresses].filter((address) => !bare.includes(address));
  return missing.length === 0 ? bare : `${bare.trimEnd()} ${missing.join(' ')}`;
}
