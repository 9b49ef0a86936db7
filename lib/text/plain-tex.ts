/** Text as BibTeX writes it, with its accents and escaped signs as the plain ones; commands are left as they stand. */

/** The combining sign behind its letter, by TeX's accent before it. */
const COMBINING: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
};

/** An accent and its letter: takes "\'e", "\'{e}", "\c{c}", "\v s", "\'{\i}"; refuses "\cite", "\alpha", "e". */
const ACCENT = /\\(?:(['`^"~=.])|([cvuHkr])(?=[ {]))\s?\{?\\?(\p{L})\}?/gu;

/** A sign that means itself: takes "\&", "\%"; refuses "\\", "&". */
const ESCAPED = /\\([&%$#_])/g;

/**
 * The text with such letters composed.
 *
 *     "S\'ebastien \& M\"{u}ller"   →   "Sébastien & Müller"
 */
export const plainTex = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(ACCENT, (_, sign: string | undefined, word: string | undefined, letter: string) =>
          `${letter}${COMBINING[sign ?? word ?? '']}`.normalize('NFC'),
        )
        .replace(ESCAPED, '$1')
    : text;
