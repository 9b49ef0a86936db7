/** Any run of white space, the no-break and thin kinds too. Takes "\u00a0 \n"; refuses "-". */
const WHITE_SPACE = /\s+/gu;

/** Characters that show nothing: zero-width space, direction marks, soft hyphen, byte order mark. Takes "\u200b"; refuses " ". */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/**
 * The text with every run of white space as one plain space, none at the ends, and invisible characters gone.
 * For comparing and showing; offsets into the result are not offsets into the text.
 */
export const normaliseSpace = (text: string): string =>
  text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').trim();
