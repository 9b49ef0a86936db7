/**
 * Titles and abstracts of the sources as plain text. They arrive with HTML, JATS, or markup that was escaped once
 * or twice ("&lt;p&gt;", "&amp;lt;i&amp;gt;"), and with a bare "<" that is a less-than sign ("P<0.05").
 * The result is text for text nodes: it is never parsed as HTML again.
 */

/** A tag of HTML, JATS or MathML: takes `<i>`, `</jats:p>`, `<xref ref-type="x">`; refuses `<0.05`, `< b`. */
const TAG = /<\/?[a-z][a-z0-9:-]{0,40}(?:\s[^<>]{0,500})?\/?>/gi;

/** A heading inside an abstract: takes `<h4>Methods</h4>`, `<jats:title>Aim</jats:title>`; refuses `<p>Aim</p>`. */
const HEADING = /<(?:h[1-6]|(?:jats:|ns\d:)?title)>([^<>]{0,200})<\/(?:h[1-6]|(?:jats:|ns\d:)?title)>/gi;

/** Tags that part words; the others (`<i>`, `<sub>`) stand inside them. Takes `</p>`, `<br/>`; refuses `<i>`. */
const BLOCK_TAG =
  /<\/?(?:jats:|ns\d:)?(?:p|sec|list|list-item|br|div|li|ul|ol|title|h[1-6])(?:\s[^<>]{0,500})?\/?>/gi;

/** A character reference: takes `&amp;`, `&#8211;`, `&#x2013;`; refuses `& more;`, `AT&T`. */
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/gi;

/** Takes "\n  "; refuses "-". */
const SPACES = /\s+/g;

/** The named references that occur in bibliographic data; any other is left as printed. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    kappa: 'κ',
    micro: 'µ',
    plusmn: '±',
    times: '×',
    deg: '°',
    le: '≤',
    ge: '≥',
  }),
);

const LARGEST_CODE_POINT = 0x10ffff;

function decode(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

const strip = (text: string): string =>
  text
    .replace(HEADING, (_, heading: string) => ` ${heading.trim().replace(/[:.]$/, '')}: `)
    .replace(BLOCK_TAG, ' ')
    .replace(TAG, '');

/**
 * A source's text without markup, white space folded; '' for null.
 *
 *     <h4>Aim</h4>To test <i>P</i>&lt;0.05   →   Aim: To test P<0.05
 */
export function plainText(markup: string | null | undefined): string {
  if (!markup) return '';
  // Markup that was escaped as text appears only after decoding; a second round takes it away too.
  const once = decode(strip(markup));
  return decode(strip(once)).replace(SPACES, ' ').trim();
}

/** The same, with null where nothing is left. */
export const plainTextOrNull = (markup: string | null | undefined): string | null =>
  plainText(markup) || null;
