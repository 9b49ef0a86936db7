/** Signs and words by which a note leads back to the text: "↩", "^", "a b", "Jump up". */

/** The arrows with or without a variation selector, which chooses between text and emoji form. */
const SELECTORS = /\ufe0e|\ufe0f/g;

/** Takes "↩", "^", "1", "[1]", "ab", "Jump up", "Back to text"; refuses "Smith 2019". */
const BACK_LINK =
  /^[\s↩↑^⇧⏎←↵⤴⇑▲]*(?:\[?\(?\d{0,4}\)?\]?[.:]?|[a-z]{1,2}|(?:jump|back|return|zurück|retour|go)\b.{0,40})[\s↩↑^⇧⏎←↵⤴⇑▲]*$/i;

/** Takes "↩", "^ "; refuses "1", "". */
const ARROW = /^[\s↩↑^⇧⏎←↵⤴⇑▲]+$/;

/** Takes " ^ ", "↑ ", "•"; refuses "A". */
const LEADING_SIGNS = /^[\s↑^⇧↩▲•·*|]+/;
/** Takes " ↩", "^"; refuses ".". */
const TRAILING_SIGNS = /[\s↑^⇧↩⏎←↵⤴]+$/;

/** Can these be the words of a link back to the text? A bare number can: many notes link their own label. */
export const isBackLinkText = (text: string): boolean => BACK_LINK.test(text.replace(SELECTORS, ''));

/** Is this a sign that leads back and nothing else? */
export const isArrow = (text: string): boolean => ARROW.test(text.replace(SELECTORS, ''));

/** The text without list bullets and back-link signs before it. */
export const withoutLeadingSigns = (text: string): string =>
  text.replace(SELECTORS, '').replace(LEADING_SIGNS, '');

/** The text without back-link signs after it. */
export const withoutTrailingSigns = (text: string): string =>
  text.replace(SELECTORS, '').replace(TRAILING_SIGNS, '');
