/**
 * Where the title ends and the name of its container begins. Every full stop, question mark, comma and so on between
 * the authors and the locator is a candidate; each is weighed by what stands before and behind it, the best wins.
 *
 *     Rheology of tomato fibers in water. J Food Eng
 *                                       ^
 */
import { isJournalWord, JOURNAL_NAMES, LOWER_CASE_JOURNALS, SMALL_WORDS } from '../standards/journal-words';
import { GROUP_WORDS } from '../standards/organisation-words';
import { PLACES } from '../standards/publisher-words';
import { endOfName, isShortName } from './journal-forms';
import { insideBrackets, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

export interface TitleSplit {
  /** How much the container alone looks like a journal's name. */
  containerWeight: number;
  /** Index behind the title's last token, and of the container's first. */
  titleEnd: number;
  containerStart: number;
  weight: number;
  /** A full stop behind a word in small letters: a sentence ends here, whatever follows. */
  sentence: boolean;
}

/** Below this weight the container is not named at all. */
export const LEAST_WEIGHT = 1.5;
/** A name that is rather a journal's. */
export const LEAST_NAME = 1.2;
/**
 * A name of which nearly every word is one of journals, before a colon or behind a spaced dash: "Lifting in old age \u2013 Diabetes
 * Care \u2013 2010".
 */
export const SURE_NAME = 2.5;
const DASH_BEFORE_NAME = 4;
/** A journal of the closed list. */
export const KNOWN_NAME = 5;
/** A name that says of itself what it is. */
export const TOLD_NAME = 4;
/** Words of a container's name; longer is a sentence. */
const LONGEST_CONTAINER = 16;

/** Tokens of a container's name with its signs; what stands farther from the locator begins none. */
const CONTAINER_REACH = 64;

/** The best place to split the tokens from `from` to `to`, however little it weighs; null when there is none. */
export function splitTitle(tokens: Tokens, from: number, to: number): TitleSplit | null {
  let best: TitleSplit | null = null;
  const first = Math.max(from + 1, to - CONTAINER_REACH);
  const title = countWords(tokens, from, first);
  for (let at = first; at < to; at += 1) {
    if (at > first) count(title, tokens[at - 1]);
    const boundary = weighBoundary(tokens, at, from, to);
    if (boundary === null) continue;
    const containerStart = skipSigns(tokens, at + 1, to);
    if (containerStart >= to) continue;
    const containerWeight = weighContainer(tokens, containerStart, to);
    const parted =
      isSign(tokens[at], '-\u2013\u2014') && containerWeight >= SURE_NAME && isBehindWords(tokens, at, from)
        ? DASH_BEFORE_NAME
        : 0;
    const weight = boundary + parted + containerWeight + weighTitle(title, tokens[from]);
    if (best === null || weight > best.weight)
      best = {
        titleEnd: isSign(tokens[at], '?!"\u201d') ? at + 1 : at,
        containerStart,
        weight,
        containerWeight,
        sentence: endsSentence(tokens, at),
      };
  }
  return best;
}

/** A stop behind a word in small letters. */
const endsSentence = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], '.') &&
  tokens[at - 1]?.kind === 'word' &&
  /^\p{Ll}{3}/u.test(tokens[at - 1]?.text ?? '');

const skipSigns = (tokens: Tokens, at: number, to: number): number => {
  let index = at;
  while (
    index < to &&
    (isSign(tokens[index], '.,;:/"\u201d\u2019\'-\u2013\u2014') || tokens[index]?.kind === 'cut')
  )
    index += 1;
  return index;
};

/** How well the sign at `at` ends a title; null when it is no boundary at all. */
function weighBoundary(tokens: Tokens, at: number, from: number, to: number): number | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token?.kind === 'cut') return 2;
  if (token?.kind !== 'sign' || next === undefined || insideBrackets(tokens, at, from, to)) return null;
  if (isSign(token, '?!')) return startsContainer(next) || isSign(next, '"\u201d.') ? 3.2 : null;
  // "The end of “sleep.” J Foo"
  if (isSign(token, '"\u201d') && isSign(before, '.') && !token.spaced && next.spaced)
    return next.capital ? 1 : null;
  if (isSign(token, '.')) {
    if (isSign(next, ')],;')) return null;
    if (!next.spaced && !(startsContainer(next) && /\p{Ll}{2}$|\)$/u.test(before?.text ?? ''))) return null;
    if (!startsContainer(next) && !isSign(next, '\u201c"')) return null;
    const part = isPartNumber(tokens, at - 1) && isSign(tokens[at - 2], '.');
    const abbreviated = !part && (isAbbreviation(before) || isShortSentence(tokens, at, from));
    return (
      3 -
      (before?.text === 'J' ? 6 : abbreviated ? 3.5 : 0) +
      (before?.kind === 'word' && !before.capital ? 1 : 0) -
      (isPartNumber(tokens, at + 1) ? 4 : 0)
    );
  }
  if (isSign(token, ','))
    return startsContainer(next) && next.spaced ? (isAbbreviatedName(tokens, at + 1, to) ? 3 : -0.5) : null;
  if (isSign(token, ';')) return startsContainer(next) ? 0 : null;
  if (isSign(token, ':')) return startsContainer(next) && next.folded !== 'proceedings' ? -2.5 : null; // "Gait: Proceedings of a meeting" is one title
  if (isSign(token, '/') && token.spaced && isSign(next, '/')) return 6; // "Травма колена // Ортопедия"
  if (isSign(token, '-\u2013\u2014') && token.spaced && next.spaced)
    return startsContainer(next) ? -1.5 : null;
  return null;
}

/** Letters of a shortened word in a journal's name, and such words that make a comma the end of a title. */
const LONGEST_SHORTENED = 5;
const FEWEST_STOPS = 2;

/** Letters of an initial or an abbreviation, behind which "V." is another. */
const LONGEST_ABBREVIATION = 3;

/** "…in the goat. II. Pathology. J Comp Pathol": a number of a part goes on with the title. */
const isPartNumber = (tokens: Tokens, at: number): boolean =>
  /^[IVX]{1,5}$/.test(tokens[at]?.text ?? '') &&
  isSign(tokens[at + 1], '.:') &&
  (tokens[at - 2]?.text.length ?? 0) > LONGEST_ABBREVIATION;

/** "…, J. Amer. Math. Soc.": capitals alone, and at least two of them are short and have their stop. */
function isAbbreviatedName(tokens: Tokens, from: number, to: number): boolean {
  if (tokens[from]?.text !== 'J' && !isJournalWord(tokens[from]?.folded ?? '')) return false;
  let stops = 0;
  const end = isSign(tokens[to - 1], ',') ? to - 1 : to;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (isSign(token, '.') && (tokens[index - 1]?.text.length ?? 0) <= LONGEST_SHORTENED) stops += 1;
    else if (isSign(token, '.') && !WRITTEN_OUT.test(tokens[index - 1]?.folded ?? '')) continue;
    else if (
      !isSign(token, '&-') &&
      !(token.kind === 'word' && (token.capital || SMALL_WORDS.has(token.folded)))
    )
      return false;
  }
  return stops >= FEWEST_STOPS || (stops === 1 && isSign(tokens[to], '.'));
}

const startsContainer = (token: Token): boolean =>
  token.capital ||
  LOWER_CASE_JOURNALS.has(token.folded) ||
  (token.kind === 'word' && /^\d+\p{L}|^\p{Ll}\p{Lu}/u.test(token.text)) ||
  (token.kind === 'number' && token.text.length < 3);

/** Endings of words written in full: takes "Disease", "Diabetes", "Cells"; refuses "Biol", "Proc", "Res". */
const WRITTEN_OUT =
  /(?:ion|ing|ity|ics|gy|ine|ure|ment|ase|ise|ness|[^ue]s|py|ry|sis|\w{4}es|cy|ce|(?<!^mat)(?<=\w{3})er)$/;

/** Short words in full that occur in titles of both kinds. */
const WHOLE_WORDS = new Set(
  'field blood food health care heart brain bone drug skin lung kidney pain plant soil sleep sport world work growth risk school review travel waste weed weight wound support system tumor child children cell gene human patient gut hip knee hand ear eye land'.split(
    ' ',
  ),
);

/** At least three words since the last stop: not "mBio - Am Soc Microbiol". */
const isBehindWords = (tokens: Tokens, at: number, from: number): boolean =>
  at - from > 2 &&
  tokens.slice(at - 3, at).every(({ kind, text }) => kind === 'word' || text === ')' || text === ',');

/** A capitalised short word before a full stop: "J.", "Biol.", "Proc." belong to what follows. */
const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.text.length <= 12 &&
  ((isJournalWord(token.folded) &&
    !/\w{5}[aeiou]$/.test(token.folded) &&
    !WRITTEN_OUT.test(token.folded) &&
    !WHOLE_WORDS.has(token.folded)) ||
    (token.text.length === 1 && token.text !== 'L') ||
    /^(?:St|vs|Dr|No|Vol)$/.test(token.text));

/** One or two capitalised words since the last stop: "High Alt.", "Psychon.": a stop within an abbreviated name. */
function isShortSentence(tokens: Tokens, at: number, from: number): boolean {
  let words = 0;
  for (let index = at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (isSign(token, '.?!"\u201d\u2019')) return words > 0;
    if (token?.kind !== 'word' || !token.capital || token.text.length > 12) return false;
    words += 1;
    if (words > 2) return false;
  }
  return false;
}

/** What journals' names begin with, and titles seldom: takes "journal of sleep", "revista foo"; refuses "journalism of". */
const BEGINNINGS =
  /^(?:the )?(?:journal|annals|archives|transactions|bulletin) of |^(?:revista|revue|rivista|zeitschrift|annales|acta|cadernos|archivos) /;

/** The names of journals that are written out say what they are, in second or third place too: takes "british journal of sleep"; refuses "journalism of". */
const SPELLED_OUT = /^(?:\w+ ){0,3}(?:journal|annals|archives) of /;

/** How much the tokens from `start` to `to` look like the name of a journal. */
export function weighContainer(tokens: Tokens, start: number, end: number): number {
  const to = endOfName(tokens, start, end);
  const words = tokens.slice(start, to).filter((token) => token.kind === 'word' || token.kind === 'number');
  const content = words.filter((token) => !SMALL_WORDS.has(token.folded));
  if (content.length === 0 || words.length > LONGEST_CONTAINER) return -20;
  const name = words.map((token) => token.folded).join(' ');
  if (PLACES.has(name)) return -20;
  if (JOURNAL_NAMES.has(name.replace(/^the /, ''))) return KNOWN_NAME;
  if (/^proceedings of | official (?:journal|publication) of /.test(name)) return TOLD_NAME;
  const known = content.filter((token) => isJournalWord(token.folded)).length;
  const small = content.filter(
    (token) => token.kind === 'word' && !token.capital && !LOWER_CASE_JOURNALS.has(token.folded),
  );
  const spelled = SPELLED_OUT.test(name); // "American journal of epidemiology", "Journal of digital imaging"
  const lower = small.reduce(
    (sum, token) => sum + (isJournalWord(token.folded) ? (spelled ? 0.2 : 0.9) : spelled ? 1 : 3),
    0,
  );
  const stops = innerStops(tokens, start, to);
  return (
    2.5 * (known / content.length) -
    lower -
    stops -
    Math.max(0, words.length - 8) * 0.5 +
    (words.length <= 6 ? 0.5 : 0) +
    (BEGINNINGS.test(name) ? 1 : 0) +
    (isShortName(words) ? SHORT_NAME : 0)
  );
}

/** What a name in the form of "J Foo" weighs more. */
const SHORT_NAME = 1.5;

/** Full stops inside that end more than an abbreviation, and questions, speak against one name. */
function innerStops(tokens: Tokens, start: number, to: number): number {
  let stops = 0;
  for (let index = start; index < to - 1; index += 1) {
    if (isSign(tokens[index], '?!')) stops += 3;
    if (isSign(tokens[index], ';')) stops += 2;
    const before = tokens[index - 1];
    if (index > start && isSign(tokens[index], '.') && tokens[index + 1]?.kind === 'word') {
      const group = GROUP_WORDS.has(before?.folded ?? '');
      const short = before?.capital && !group && (before.text.length <= 6 || isJournalWord(before.folded));
      stops += short ? 0 : group ? 4 : before?.capital && before.text.length <= 12 ? 1 : 2.5;
    }
  }
  return stops;
}

/** What a title holds up to a boundary: its words, and the brackets that are open there. */
interface Counted {
  words: number;
  depth: number;
}

function countWords(tokens: Tokens, from: number, to: number): Counted {
  const counted = { words: 0, depth: 0 };
  for (let index = from; index < to; index += 1) count(counted, tokens[index]);
  return counted;
}

function count(counted: Counted, token: Token | undefined): void {
  if (isSign(token, '([')) counted.depth += 1;
  if (isSign(token, ')]')) counted.depth -= 1;
  if (token?.kind === 'word') counted.words += 1;
}

/** Scripts that set no space between words: one token is a whole title. Takes "运动医学"; refuses "王伟". */
const IDEOGRAPHIC = /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){4}/u;

/** A title has words enough; unbalanced brackets speak against the place. */
function weighTitle({ words, depth }: Counted, first: Token | undefined): number {
  const ideographic = words > 0 && IDEOGRAPHIC.test(first?.text ?? '');
  return (depth === 0 ? 0 : -4) + (words >= 4 || ideographic ? 1 : words >= 2 ? 0 : -2);
}
