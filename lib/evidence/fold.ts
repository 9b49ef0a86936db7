/**
 * The one spelling that recognisers are written for: lower case, plain hyphens, quotes and spaces, no accents.
 * Every character stays one UTF-16 code unit, so an offset in the folded text is an offset in the printed one.
 */

/** Takes "é", "‐"; refuses "e-", which is only lower-cased. */
const NOT_ASCII = /[\u0080-\uffff]/g;

const PLAIN: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};

/** What a space is folded from: takes "\u00a0", "\t"; refuses "a". */
const ODD_SPACE = /\s/;

function plainCharacter(character: string): string {
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  if (ODD_SPACE.test(character)) return ' ';
  return (character.normalize('NFD')[0] ?? character).toLowerCase().charAt(0);
}

/** What a file made by hand holds: takes "\t", "\n"; refuses " ". */
const ASCII_SPACE = /[\t\n\v\f\r]/g;

/**
 * Lower-cased, accent-free text of exactly the same length.
 *
 *     "Étude randomisée – protocole"  →  "etude randomisee - protocole"
 */
export function fold(text: string): string {
  return text.replace(NOT_ASCII, plainCharacter).toLowerCase().replace(ASCII_SPACE, ' ');
}
