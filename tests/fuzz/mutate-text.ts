/** Texts that strangers might print: real lines changed in a few places, and soups of the signs that readers look for. */
import fc, { type Arbitrary } from 'fast-check';

/** Signs and words that some reader somewhere takes for a cue, or that change length, order or meaning on the way. */
export const PIECES: readonly string[] = [
  ...' .,;:!?-–—−/\\|()[]{}<>"\'“”‘’«»„&*#§†‡¹²³⁴⁻₂•…=+%°$€@_~^`\t\n\r',
  '\u0000', // ends a text in C
  '\ud800', // half a sign
  '\udc00',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e', // turns the reading direction
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\u0301', // joins the letter before
  'İ', // becomes two code units in lower case
  'ß',
  'ﬁ', // becomes two letters when folded
  'ǅ',
  '𝟏',
  '１',
  '٣',
  '۳',
  '三',
  'ⅳ',
  '한',
  '👩‍👩‍👧',
  '0',
  '1',
  '12',
  '2019',
  '1–3',
  '3,4,5',
  '999999999999999999999',
  '10.1000/',
  '10.1000/a(b)c',
  'doi:',
  'https://doi.org/10.1000/xyz',
  'https://',
  'http://a.example/?q=%zz',
  'javascript:alert(1)',
  'www.',
  'pmid: 123',
  'PMC123',
  'arXiv:2101.00001',
  'ISBN 978-3-16-148410-0',
  'Smith J.',
  'Smith, J. A., & Doe, R. B.',
  'et al.',
  'e.g.',
  'p. 3',
  'pp. 1-9',
  'Vol. 3',
  'no. 4',
  '(2019)',
  'In: ',
  'eds.',
  'n.d.',
  'A.A.A.',
  '12(3):45–67',
  'a meta-analysis',
  'randomised trial of 20 adults',
  'does not reduce',
  '20%',
  'twenty-one',
  'experts say',
  // Names that every object has: a table that is asked for them must say no.
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

const piece = fc.constantFrom(...PIECES);

type Change =
  | { kind: 'insert'; at: number; words: string }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'move'; at: number; length: number; to: number };

const PLACES = 4_000;
const place = fc.nat(PLACES);

const change: Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, words: piece }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    words: fc.string({ unit: 'binary', maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(30) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.nat(12),
    times: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('move' as const), at: place, length: fc.nat(20), to: place }),
);

/** Positions are taken modulo the length, so that every change does something to every text. */
function apply(text: string, step: Change): string {
  const at = step.at % (text.length + 1);
  if (step.kind === 'insert') return text.slice(0, at) + step.words + text.slice(at);
  const taken = text.slice(at, at + step.length);
  if (step.kind === 'repeat') return text.slice(0, at) + taken.repeat(step.times) + text.slice(at);
  const rest = text.slice(0, at) + text.slice(at + step.length);
  if (step.kind === 'cut') return rest;
  const to = step.to % (rest.length + 1);
  return rest.slice(0, to) + taken + rest.slice(to);
}

/** One of `lines`, changed in up to `changes` places. */
export const mutatedText = (lines: readonly string[], changes = 5): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...lines), fc.array(change, { maxLength: changes }))
    .map(([line, steps]) => steps.reduce(apply, line));

const soup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const spacedSoup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '));

/** Changed lines, soups of signs, and any text at all. */
export const hostileText = (lines: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { arbitrary: mutatedText(lines), weight: 4 },
    { arbitrary: soup, weight: 2 },
    { arbitrary: spacedSoup, weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  );
