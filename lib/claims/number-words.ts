/**
 * Numbers written in words, up to nine hundred and ninety-nine: enough for "twenty-two studies" and "four hundred
 * participants". Larger numbers are printed in digits in the texts that we read.
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

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, value) => (word === '' ? [] : [[word, value * 10] as const])),
  ['dozen', 12],
]);

/** A printed number with thousands and decimals: takes "1,234" and "2.5", refuses "2.5.1" and "1,23". */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * The number that begins at word `index`, and how many words it takes.
 *
 *     ["twenty", "two", "studies"]  at 0  →  { value: 22, length: 2 }
 *
 * @param words Lower-case words, hyphens already taken apart.
 * @returns Null when no number begins there.
 */
export function readNumber(words: string[], index: number): { value: number; length: number } | null {
  const first = words[index];
  if (first === undefined) return null;
  if (DIGITS.test(first)) return readDigits(first, words[index + 1]);
  const value = SMALL.get(first);
  if (value === undefined) return null;
  if (words[index + 1] === 'hundred') {
    const skip = words[index + 2] === 'and' ? 3 : 2;
    const rest = readBelowHundred(words, index + skip);
    return rest === null
      ? { value: value * 100, length: 2 }
      : { value: value * 100 + rest.value, length: skip + rest.length };
  }
  return readBelowHundred(words, index);
}

function readDigits(digits: string, next: string | undefined): { value: number; length: number } {
  const value = Number(digits.replaceAll(',', ''));
  if (next === 'million') return { value: value * 1_000_000, length: 2 };
  if (next === 'thousand') return { value: value * 1_000, length: 2 };
  return { value, length: 1 };
}

function readBelowHundred(words: string[], index: number): { value: number; length: number } | null {
  const first = SMALL.get(words[index] ?? '');
  if (first === undefined) return null;
  const second = SMALL.get(words[index + 1] ?? '');
  const joins = first >= 20 && second !== undefined && second > 0 && second < 10;
  return joins ? { value: first + second, length: 2 } : { value: first, length: 1 };
}
