/**
 * Numbers of a sentence with what they count: "20 studies", "twelve weeks", "3 g", "25%". Only numbers whose noun is
 * one of the kinds below are returned; years, citation marks, scores and bare figures are not.
 */
import { type Bound, readBound } from './bounds';
import { COUNTED, isCount, NOUN_TABLE, type NumberKind } from './counted-nouns';
import { type FoundWords, placesOf, textAfter, textBefore, toSmall, WORD } from './found-words';
import { printsGrouped, readNumber } from './number-words';
import { mayFind, openingsOf } from './openings';

export interface NumberFact extends FoundWords {
  kind: NumberKind;
  value: number;
  /** The number as printed, before its unit: 3 of "3 g". */
  figure: number;
  /** What the words before make of the number: "at least" so many, "about" so many, or a count. */
  bound: Bound;
  /** The words with their bound, for a note: "more than 100 people". */
  quote: string;
  /** Up to three words before in the same clause, lower case, nearest last: they say whether "20 studies" were pooled or only found. */
  before: string[];
  /** The four words after, lower case. */
  after: string[];
}

/** Words that end the search for a noun: "20 of the studies" and "two reviewers chose trials" count no studies. */
const STOPS = new Set(
  'of and or in on at to from by with for the a an per than that who were was is are but as reviewers authors investigators researchers'.split(
    ' ',
  ),
);

/** The noun stands at most this many words after its number: "22 small randomised controlled trials". */
const NOUN_REACH = 4;

/** A word after the number that makes years an age: takes "65 years old", "60 years of age", "65-year-old". */
const AGE_AFTER = new Set(['old', 'age', 'aged', 'olds']);
const AGE_BEFORE = new Set(['age', 'aged', 'ages', 'older', 'younger', 'mean']);

/** An interval's level, not a result: takes "95% CI" and "95% confidence", refuses "95% of". */
const INTERVAL = new Set(['ci', 'cis', 'confidence', 'credible', 'cri', 'interval']);

/** Everything that may stand between a number and its noun: takes "-", " ", "\u00a0", "‑"; refuses ", " and "). ". */
const JOINT = /^[\s\u2010-\u2013-]*$/;

/** A sign before the number that makes it no count, or the spread of one: takes "$" before "20", "COVID-" before "19", "85.5 ± " before "15.2"; refuses "of ", "(n = ". */
const SIGN_BEFORE = /(?:[$€£[#±]\s?|\+\/[-−–]\s?|\p{Lu}[-‐‑])$/u;

/** The most signs of which those patterns take any. Unit: UTF-16 code units. */
const SIGNS = 4;

/** Before a number of people or studies that stands aside: takes "(" before "3 trials)"; refuses "of ". A share or a dose is one in brackets, too. */
const BRACKET_BEFORE = /\(\s?$/u;

/** The words of a text in small letters, and where each begins. */
interface Tokens {
  text: string;
  lower: string[];
  starts: number[];
}

const startOf = ({ starts, text }: Tokens, index: number): number => starts[index] ?? text.length;
const endOf = (tokens: Tokens, index: number): number =>
  startOf(tokens, index) + (tokens.lower[index]?.length ?? 0);

/** What stands between a word and the one before: " ", ", ", "-". */
const gapBefore = (tokens: Tokens, index: number): string =>
  tokens.text.slice(endOf(tokens, index - 1), startOf(tokens, index));

/** Takes "12"; refuses "twelve". */
const DIGIT = /\d/u;
/** Words of which numbers are made, or how they begin: takes "twenty"; refuses "a few". */
const IN_WORDS =
  /\b(?:zero|one|two|three|four|five|six|seven|eigh|nine|ten|eleven|twel|thir|fort|fif|twen|dozen|hundred|thousand|million|half)/u;

/** The numbers of `text` that count something we compare, in order; an empty list when there are none. */
export function findNumbers(text: string): NumberFact[] {
  if (!DIGIT.test(text) && !mayFind(IN_WORDS, openingsOf(text))) return [];
  const tokens = findTokens(text);
  const facts: NumberFact[] = [];
  for (let index = 0; index < tokens.lower.length; index++) {
    const number = readNumber(tokens.lower, index);
    if (number === null) continue;
    const fact = toFact(text, tokens, index, number);
    if (fact !== null) facts.push(fact);
    index += number.length - 1;
  }
  return facts;
}

/** Between the numbers of a list or a range, whose unit stands behind the last. */
const LIST_WORDS = new Set(['and', 'or', 'to']);

/**
 * Does `text` print a count beside any noun or none, or another number in a list: takes 98 of "98 (92%)" and "98 and 97 men",
 * 0.5 of "0.5 to 5 mg"; refuses 98 of "98 days" and 12 weeks in "12 hours".
 */
export function printsFigure(text: string, { figure, kind }: NumberFact): boolean {
  if (isCount(kind) && printsGrouped(text, figure)) return true;
  const { lower: words } = findTokens(text);
  return words.some((_, index) => {
    const number = readNumber(words, index);
    if (number?.value !== figure) return false;
    const next = words[index + number.length] ?? '';
    const noun = NOUN_TABLE.get(next);
    if (isCount(kind)) return noun === undefined || isCount(noun.kind);
    return LIST_WORDS.has(next) || readNumber([next], 0) !== null;
  });
}

/** Takes "%", "days"; refuses "‰". */
const TOKEN = new RegExp(`%|${WORD.source}`, 'gu');

/** A narrow space, which is set within numbers only: takes "30\u202f850"; refuses "1.5\u202f200", "30 850". */
const NARROW_SPACE =
  /(?<=(?<![\d.,\p{L}-])\d{1,3}(?:[\u2009\u202f]\d{3}){0,2})[\u2009\u202f](?=\d{3}(?!\d))/gu;

/**
 * Any other space within a number of people or studies that no label can end before: takes those of "of 105 159 participants" and
 * "1 600 000 people" where a text begins; refuses those of "phase 2 120 patients", "omega-3 500 mg", "in 2019 105 men".
 */
const THOUSANDS_SPACE = new RegExp(
  `(?<=(?:^|[.:;]\\s|=\\s?|[\\p{L}] and\\s|\\b(?:of|from|in|among|across|with|involving|including|included|enrolled|recruited|assigned|total|randomi[sz]ed|followed|studied|analy[sz]ed)\\s)\\d{1,3}(?:\\s\\d{3})?)\\s(?=\\d{3}(?:\\s\\d{3})?\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:${COUNTED.join('|')})\\b)`,
  'giu',
);

/** What both need: takes "30 850"; refuses "30 days". */
const PARTED = /\d\s\d{3}/u;

/** Words, and "%" as a word of its own. */
function findTokens(printed: string): Tokens {
  const text = PARTED.test(printed)
    ? printed.replaceAll(NARROW_SPACE, ',').replaceAll(THOUSANDS_SPACE, ',')
    : printed;
  const small = toSmall(text);
  const lower = small.match(TOKEN) ?? [];
  return { text, lower, starts: placesOf(lower, small) };
}

/**
 * Digits and a space before three digits, so that the two may be one number: takes "saw 105 " before "159 men"; refuses
 * "phase 2 ", "omega-3 ", "in 2019 ".
 */
const HALF_BEFORE =
  /(?<!\b(?:phase|group|type|day|week|grade|stage|arm|table|trial|study|cohort|part)\s|[\d.,\p{L}-])\d{1,3}\s$/iu;
/** Takes "159", refuses "1,159". */
const THREE_DIGITS = /^\d{3}$/u;

/** The end of what may be a longer number, or of a range of people or studies. */
function isPartOnly(text: string, lower: string, start: number, kind: NumberKind): boolean {
  const before = textBefore(text, start);
  return (
    (THREE_DIGITS.test(lower) && HALF_BEFORE.test(before)) ||
    (isCount(kind) && before.endsWith(' and ') && RANGE_BEFORE.test(before))
  );
}

function toFact(
  text: string,
  tokens: Tokens,
  index: number,
  { value, length }: { value: number; length: number },
): NumberFact | null {
  const start = startOf(tokens, index);
  if (SIGN_BEFORE.test(textBefore(text, start, SIGNS))) return null;
  const nounIndex = findNoun(tokens, index + length);
  const row = NOUN_TABLE.get(tokens.lower[nounIndex] ?? '');
  if (row === undefined) return null;
  if (isCount(row.kind) && BRACKET_BEFORE.test(textBefore(text, start, SIGNS))) return null;
  const before = wordsBefore(tokens, index);
  if (isShare(before, value) || isPartOnly(text, tokens.lower[index] ?? '', start, row.kind)) return null;
  const behind = textAfter(text, endOf(tokens, nounIndex), NEAR);
  if (row.kind === 'dose' && IN_A_FLUID.test(behind)) return null;
  const after = tokens.lower.slice(nounIndex + 1, nounIndex + 5);
  const kind = kindOf(row.kind, before, after);
  if (kind === null) return null;
  const { bound, length: reach } = readBound(before, kind === 'duration');
  const end = endOf(tokens, nounIndex) + (BOTH_SEXES.exec(behind)?.[0].length ?? 0);
  return {
    kind,
    value: value * row.factor,
    figure: value,
    bound,
    quote: text.slice(startOf(tokens, index - reach), end),
    before,
    after,
    words: text.slice(start, end),
    start,
    end,
  };
}

/** Behind a dose that is a concentration: takes "/dL", " per litre"; refuses "/day", " L-theanine". */
const IN_A_FLUID =
  /^(?:\s?\/\s?|\s?per )(?:[dm]?l|lit(?:er|re)s?|decilit(?:er|re)s?|millilit(?:er|re)s?)\b/iu;
/** What one number counts with the noun before: takes " and women" behind "622 men", " and girls"; refuses " and 12 women". */
const BOTH_SEXES = /^ (?:and|or) (?:(?:wo)?men|girls|boys|(?:fe)?males)\b/iu;
/** Long enough for the words of IN_A_FLUID. Unit: UTF-16 code units. */
const NEAR = 20;

/** "Six in ten people" and "9 out of 10 adults" count nobody; "in 2019 in 20 people" does. */
const isShare = (before: string[], value: number): boolean => {
  const [of = '', out = '', many = ''] = before.slice(-3).reverse();
  const share =
    of === 'in' ? readNumber([out], 0) : of === 'of' && out === 'out' ? readNumber([many], 0) : null;
  return share !== null && share.value < value;
};

/** The beginning of a range of people or studies, whose end is no count: takes "between 100 and "; refuses "between men and ". */
const RANGE_BEFORE =
  /\bbetween (?:\d[\d,.]{0,12}|(?:one|two|three|four|five|six|seven|eight|nine|ten|a) (?:hundred|thousand|million|dozen)) and $/iu;

/** Up to three words before the number, of its own clause: "214 were screened, 12 trials" has none. */
function wordsBefore(tokens: Tokens, index: number): string[] {
  let first = index;
  while (first > Math.max(0, index - 3) && !CLAUSE_MARK.test(gapBefore(tokens, first))) first--;
  return tokens.lower.slice(first, index);
}

/** Takes ", ", "; ", ". "; refuses " " and "-". */
const CLAUSE_MARK = /[,;:.]/u;

/** Index of the noun that the number counts; -1 when none stands near enough. */
function findNoun(tokens: Tokens, from: number): number {
  const last = Math.min(tokens.lower.length - 1, from + NOUN_REACH);
  for (let index = from; index <= last; index++) {
    const [previous = '', lower = ''] = [tokens.lower[index - 1], tokens.lower[index]];
    if (!JOINT.test(gapBefore(tokens, index))) return -1;
    if (STOPS.has(lower) && !joinsTwo(previous, lower)) return -1;
    const noun = NOUN_TABLE.get(lower);
    // "G" is no gram.
    if (noun !== undefined && (lower !== 'g' || tokens.text[startOf(tokens, index)] === 'g')) {
      const isApart = tokens.lower.slice(from, index).some((word) => !IN_A_ROW.has(word));
      return isUnit(noun.kind) && isApart ? -1 : index;
    }
    if (readNumber([lower], 0) !== null) return -1;
  }
  return -1;
}

/** "300 overweight and obese women" are counted by one number, "12 points and women" are not. */
const joinsTwo = (previous: string, lower: string): boolean =>
  (lower === 'and' || lower === 'or') && PAIRED.has(previous);
const PAIRED = new Set(
  'overweight obese lean male female young old older healthy sedentary inactive active trained untrained pre post peri premenopausal'.split(
    ' ',
  ),
);

/** Between a number and its unit: takes "14 consecutive days", refuses "14 rest days". */
const IN_A_ROW = new Set('consecutive successive straight full whole'.split(' '));

/** Units stand right after their number; "20 men g" is no dose. */
const isUnit = (kind: NumberKind): boolean =>
  kind === 'dose' || kind === 'percent' || kind === 'units' || kind === 'duration';

function kindOf(kind: NumberKind, before: string[], after: string[]): NumberKind | null {
  if (kind === 'percent') return INTERVAL.has(after[0] ?? '') ? null : kind;
  if (kind === 'dose')
    return after.slice(0, 2).includes('kg') || after[0] === 'kilogram' ? 'dose-per-kg' : kind;
  if (kind !== 'duration') return kind;
  const isAge =
    before.some((word) => AGE_BEFORE.has(word)) || after.slice(0, 2).some((word) => AGE_AFTER.has(word));
  return isAge ? 'age' : kind;
}
