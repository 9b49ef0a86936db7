/**
 * Numbers written in words or digits: "twenty-two studies", "forty-seven thousand adults", "2.5 million people".
 */
const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const DOZEN = 12;

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, value) => (word === '' ? [] : [[word, value * 10] as const])),
  ['dozen', DOZEN],
]);

/** A printed number with thousands and decimals: takes "1,234" and "2.5", refuses "2.5.1" and "1,23". */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

interface ReadNumber {
  value: number;
  /** How many words it takes. */
  length: number;
}

/** Words that multiply what stands before them: takes "forty thousand", "2.5 million", "two dozen", "a hundred". */
const SCALES = new Map([
  ['dozen', DOZEN],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/**
 * The number that begins at word `index`, and how many words it takes.
 *
 *     ["twenty", "two", "studies"]  at 0  →  { value: 22, length: 2 }
 *
 * @param words Lower-case words, hyphens already taken apart.
 * @returns Null when no number begins there.
 */
export function readNumber(words: string[], index: number): ReadNumber | null {
  const first = words[index] ?? '';
  // All that begin with a digit stand before ":"; most words do not.
  if (first < ':' && DIGITS.test(first))
    return scaled(words, index, { value: Number(first.replaceAll(',', '')), length: 1 });
  if (!BEGINS.has(first)) return null;
  const head = readShare(words, index) ?? readBelowHundred(words, index);
  return head === null ? null : scaled(words, index, head);
}

/** Before a scale: "a", "half a", "a quarter of a". */
function readShare(words: string[], index: number): ReadNumber | null {
  const before = words[index - 1] ?? '';
  // "Two and a half million", "three quarters of a million" and "a half million" begin further ahead.
  if (before === 'and' && words[index + 1] === 'half') return null;
  if (before === 'a' || PART_BEFORE.has(words[index - 2] ?? '')) return null;
  const row = SHARES.find(({ named }) => named.every((word, place) => words[index + place] === word));
  if (row === undefined || !SCALES.has(words[index + row.named.length] ?? '')) return null;
  return { value: row.value, length: row.named.length };
}
/** Two words before "a million" that make it the whole of a part. */
const PART_BEFORE = new Set('half halves third thirds quarter quarters fraction'.split(' '));
const SHARES = [
  { named: ['half', 'a'], value: 0.5 },
  { named: ['a', 'half'], value: 0.5 },
  { named: ['half'], value: 0.5 },
  { named: ['a', 'quarter', 'of', 'a'], value: 0.25 },
  { named: ['quarter', 'of', 'a'], value: 0.25 },
  { named: ['a'], value: 1 },
];
/** The words with which a number begins that is not in digits. */
const BEGINS = new Set([...SMALL.keys(), ...SHARES.map(({ named }) => named[0])]);

/** "four" before "hundred and six thousand": each scale multiplies, and words for less than it are added. */
function scaled(words: string[], index: number, { value, length }: ReadNumber): ReadNumber {
  const scale = SCALES.get(words[index + length] ?? '');
  if (scale === undefined) return { value, length };
  const isJoined = words[index + length + 1] === 'and';
  const skip = length + (isJoined ? 2 : 1);
  const more = scale === 100 ? readBelowHundred(words, index + skip) : readNumber(words, index + skip);
  // "One hundred and two hundred" are two numbers.
  const isOther = isJoined && scale === 100 && words[index + skip + (more?.length ?? 0)] === 'hundred';
  // Nothing is added to a dozen: "a dozen and two" is not fourteen.
  const isLess = more !== null && scale > DOZEN && more.value < scale;
  const adds = isLess && !isOther && !DIGITS.test(words[index + skip] ?? '');
  const next = adds
    ? { value: value * scale + more.value, length: skip + more.length }
    : { value: value * scale, length: length + 1 };
  return scaled(words, index, next);
}

function readBelowHundred(words: string[], index: number): ReadNumber | null {
  const first = SMALL.get(words[index] ?? '');
  if (first === undefined) return null;
  const second = SMALL.get(words[index + 1] ?? '');
  const joins = first >= 20 && second !== undefined && second > 0 && second < 10;
  return joins ? { value: first + second, length: 2 } : { value: first, length: 1 };
}

/**
 * Is `figure` printed with a space or comma between its thousands, whatever stands around it: takes 139691 of "139 691 with",
 * refuses it in "1 139 691" and "139 6910".
 *
 *     printsGrouped("the 139 691 with known status", 139691)  →  true
 */
export function printsGrouped(text: string, figure: number): boolean {
  if (figure < LEAST_GROUPED || !Number.isInteger(figure)) return false;
  const groups = figure.toLocaleString('en').split(',').join('[\\s,]');
  return new RegExp(`(?<!\\d[\\s,.]?)${groups}(?![\\d]|[\\s,]\\d{3}(?!\\d))`, 'u').test(text);
}
/** Smaller numbers have no thousands to part. */
const LEAST_GROUPED = 1000;
