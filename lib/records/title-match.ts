/**
 * How alike two titles are. Titles of one work differ in capitals, punctuation, markup, a missing subtitle, a cut-off
 * end, British or American spelling, a slip of the pen, or the language; titles of two works of one field share
 * many words. So words that carry meaning count, and so do pieces of words.
 */

/** Marks that go with a letter after decomposition: takes "e\u0301"; refuses "e". */
const ACCENTS = /\p{M}+/gu;
/** Whatever is neither letter nor digit parts words. Takes "a-b"; refuses "ab". */
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
/** An apostrophe inside a word is dropped, not a border: takes "women's", "O’Neill"; refuses "women-s". */
const APOSTROPHE = /['’ʼ]/g;

/** Letters that do not decompose, as they are written without them. */
const PLAIN_LETTERS: [RegExp, string][] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/α/g, 'alpha'],
  [/β/g, 'beta'],
  [/γ/g, 'gamma'],
  [/ω/g, 'omega'],
];

/** Lower case, without accents and punctuation, single spaces. */
export function foldText(text: string): string {
  let folded = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(APOSTROPHE, '');
  for (const [letter, plain] of PLAIN_LETTERS) folded = folded.replace(letter, plain);
  return folded.replace(NOT_A_WORD, ' ').trim();
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Words that any title of this field may hold: little ones, and those that only name a design. */
const COMMON_WORDS = new Set(
  `a an and as at by for from in into is of on or the to with without vs versus between among after before during using
  effect effects study studies trial trials review reviews systematic meta analysis analyses metaanalysis randomised
  randomized controlled clinical pilot`.split(/\s+/),
);

/** A title needs this many words of its own, or all its words count. */
const FEWEST_OWN_WORDS = 2;

const meaningful = (words: string[]): string[] => {
  const own = words.filter((word) => !COMMON_WORDS.has(word));
  return own.length >= FEWEST_OWN_WORDS ? own : words;
};

/** F1 of two lists of words, each counted as often as it stands; between 0 and 1. */
export function wordF1(left: string[], right: string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

const PIECE_LENGTH = 3;

/** The pieces of three letters of a folded text, spaces left out: "randomised" and "randomized" share most. */
function pieces(words: string[]): string[] {
  const joined = words.join('');
  return Array.from({ length: Math.max(0, joined.length - PIECE_LENGTH + 1) }, (_, at) =>
    joined.slice(at, at + PIECE_LENGTH),
  );
}

/** A shorter title must have this many words to count as the beginning of a longer one. */
const SHORTEST_BEGINNING = 4;

/** The whole of the shorter one stands at the head of the longer one: a missing subtitle or a cut-off end. */
function isBeginning(left: string[], right: string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < SHORTEST_BEGINNING) return false;
  // The last word may be cut off as well: "…in older ad…".
  const head = shorter.slice(0, -1).every((word, at) => word === longer[at]);
  return head && (longer[shorter.length - 1] ?? '').startsWith(shorter.at(-1) ?? '');
}

/** Numbers and Roman numerals of a part: takes "2", "iv"; refuses "vitamin", "b12". */
const PART_NUMBER = /^(?:\d{1,4}|[ivx]{1,4})$/;

/** Whether the titles are alike but for a number: "… Part I" and "… Part II" are two works. */
export function differInNumbers(left: string, right: string): boolean {
  const [a, b] = [foldedWords(left), foldedWords(right)];
  const onlyIn = (words: string[], others: string[]) => words.filter((word) => !others.includes(word));
  const apart = [...onlyIn(a, b), ...onlyIn(b, a)];
  return (
    apart.length > 0 &&
    onlyIn(a, b).length === onlyIn(b, a).length &&
    apart.every((word) => PART_NUMBER.test(word))
  );
}

/** Shared pieces count a little less than shared words: unlike titles share some by chance. */
const PIECE_WEIGHT = 0.97;

/**
 * How alike two titles are, between 0 and 1; 1 also when one is the beginning of the other.
 *
 *     "Low back pain" / "Low-back pain: a review"   →   0.75 (three words are too few for a beginning)
 */
export function titleLikeness(left: string, right: string): number {
  const [a, b] = [foldedWords(left), foldedWords(right)];
  if (a.length === 0 || b.length === 0) return 0;
  if (isBeginning(a, b)) return 1;
  const [ownA, ownB] = [meaningful(a), meaningful(b)];
  return Math.max(wordF1(ownA, ownB), PIECE_WEIGHT * wordF1(pieces(ownA), pieces(ownB)));
}
