/** Signs and words by which a note leads back to the text: "↩", "^", "a b", "Jump up". */

/** The arrows with or without a variation selector, which chooses between text and emoji form. Takes "↩\ufe0e"; refuses "↩". */
const SELECTORS = /\ufe0e|\ufe0f/g;

/** Takes "↩", "^", "1", "[1]", "1.0" and "1,0" (MediaWiki), "ab", "Jump up", "Back to text"; refuses "Smith 2019". */
const BACK_LINK =
  /^[\s↩↑^⇧⏎←↵⤴⇑▲]*(?:\[?\(?\d{0,4}\)?\]?[.:]?|\d{1,3}[.,]\d{1,3}|[a-z]{1,2}|(?:jump|back|return|zurück|retour|go)\b.{0,40})[\s↩↑^⇧⏎←↵⤴⇑▲]*$/i;

/** Takes "↩", "^ "; refuses "1", "". */
const ARROW = /^[\s↩↑^⇧⏎←↵⤴⇑▲]+$/;

/** Takes " ^ ", "↑ ", "•"; refuses "A". */
const LEADING_SIGNS = /^[\s↑^⇧↩▲•·*|]+/;
/** Takes " ", "↩", "^"; refuses ".". */
const TRAILING_SIGN = /[\s↑^⇧↩⏎←↵⤴]/;

/** "Jump back to the place in the text" is shorter; more is hostile text. UTF-16 code units. */
const MAX_BACK_LINK = 80;

/** Can these be the words of a link back to the text? A bare number can: many notes link their own label. */
export const isBackLinkText = (text: string): boolean =>
  text.length <= MAX_BACK_LINK && BACK_LINK.test(text.replace(SELECTORS, ''));

/** Is this a sign that leads back and nothing else? */
export const isArrow = (text: string): boolean => ARROW.test(text.replace(SELECTORS, ''));

/** The text without list bullets and back-link signs before it. */
export const withoutLeadingSigns = (text: string): string =>
  text.replace(SELECTORS, '').replace(LEADING_SIGNS, '');

/** The text without back-link signs after it; read from its end, since a pattern tied to the end would start at every sign. */
export function withoutTrailingSigns(text: string): string {
  const plain = text.replace(SELECTORS, '');
  let end = plain.length;
  while (end > 0 && TRAILING_SIGN.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
