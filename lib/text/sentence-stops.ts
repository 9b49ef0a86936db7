/**
 * Does a stop end the sentence? An ordered table of rules over the words on its two sides; the first rule that has
 * an answer gives it. Called by `split-sentences.ts` only.
 */
import { AFTER_ORDINAL, LABEL_NOUNS, SENTENCE_STARTERS, STOP_KINDS, type StopKind } from './sentence-words';

/** One stop and its neighbours. */
export interface Stop {
  /** The stop itself: ".", "?!", "…". */
  run: string;
  /** The word before it, with brackets and quotes: "(vs", "U.S", "pain". */
  word: string;
  /** The word before that one. */
  before: string;
  /** Whether the word is the first of its sentence. */
  atStart: boolean;
  /** Whether a quote or bracket closes after the stop. */
  closed: boolean;
  /** Whether a citation mark follows the stop. */
  marked: boolean;
  /** The text that follows, from its first visible character. */
  next: string;
}

/** What stands before the first letter of a sentence: quotes, brackets, list signs, inverted marks. Takes "¿Es", "• One"; refuses "a". */
const OPENERS = /^[\s"'“‘‚„«‹([{¿¡*•⁃–—-]+/u;

/** Brackets and quotes before a word, and a clause that no space parts from it. Takes the "(" of "(vs", the "年，" of "年，A"; refuses "vs". */
const LEADING = /^(?:.*[，、；：（「《]|["'“‘‚„«([{<–—/-])["'“‘‚„«([{<–—/-]*/u;

/** A word that nothing stands before, as most are. Takes "pain"; refuses "(vs", "é". */
const PLAIN = /^[a-zA-Z]+$/;

/** A word's letters, digits and inner apostrophes at its head. Takes "It’s", "U"; refuses "". */
const HEAD = /^[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/u;

/** Capital, digit, or a letter of a script without capitals. Takes "T", "3", "中"; refuses "t". */
const START_LIKE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥#~≥≤<>]/u;

/** Names written with a small first letter. Takes "mRNA", "pH", "n-3", "p53", "c-fos", "https:"; refuses "weeks". */
const SMALL_NAME = /^(?:\p{Ll}{1,5}-?(?:\p{Lu}|\d)|[a-z]-[a-z]{2}|https?:|www\.)/u;

/** Letters with stops between them. Takes "U.S", "e.g", "Ph.D", "a.m"; refuses "www.nih", "7.4". */
const DOTTED = /^\p{L}{1,2}(?:\.[ \u00a0\u202f]?\p{L}{1,3})+$/u;

/** A single capital. Takes "B"; refuses "p", "II". */
const INITIAL = /^\p{Lu}$/u;

/** A single letter. Takes "B", "p"; refuses "II". */
const LETTER = /^\p{L}$/u;

/** A substance whose kinds have letters ("actinomycin D", "cyclosporine A"). Takes "cyclosporine"; refuses "in", "Martin". */
const SUBSTANCE = /^\p{Ll}{4,}ine?$/u;

/** A small letter. Takes "w"; refuses ":", "W". */
const SMALL = /^\p{Ll}/u;

/** A plain word, long enough not to be shortened. Takes "water"; refuses "Yahoo", "wk". */
const ORDINARY = /^\p{Ll}{4,}$/u;

/** A list sign in brackets. Takes "(ii) ", "(a) "; refuses "(see ". */
const BRACKET_LABEL = /^\((?:[ivx]{1,4}|[a-h])\)\s/u;

/** A list number or letter. Takes "1", "12", "b", "•9"; refuses "2019". */
const LIST_LABEL = /^[•⁃*-]?\s?(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u;

/** A number or numeral after "Fig." and the like. Takes "3", "S1", "IV"; refuses "The", "In". */
const NUMBERED = /^[([]?(?:\d|[A-Z]\d|[IVX]+\b)/u;

/** A capital behind its opening quote. Takes "“Rest"; refuses "5", "rest". */
const CAPITAL_NEXT = /^["“‘«([¿¡]*\p{Lu}/u;

/** Stops that no shortened word ends with. Takes "?", "!", "।"; refuses ".", "…". */
const FIRM = /[!?؟‼⁇-⁉۔।॥։።]/u;

/** A number that may be an ordinal. Takes "3", "19"; refuses "2019". */
const ORDINAL = /^\d{1,2}$/u;

const bare = (word: string): string => (PLAIN.test(word) ? word : word.replace(LEADING, ''));
const head = (next: string): string => HEAD.exec(next.replace(OPENERS, ''))?.[0] ?? '';

/** Kind of stop after a word, null when it is an ordinary word. */
function kindOf(word: string): StopKind | null {
  const plain = bare(word);
  if (INITIAL.test(plain)) return 'either';
  const listed = STOP_KINDS.get(plain.toLowerCase());
  if (listed !== undefined) return listed;
  return DOTTED.test(plain) || LETTER.test(plain) ? 'either' : null;
}

/** Whether a stop after this word may be part of it. */
export const isAbbreviated = (word: string): boolean => kindOf(word) !== null;

/** Whether a single capital after this word is a label: "group A", "NF-kappa B", "actinomycin D". */
const isLabelled = (before: string): boolean =>
  LABEL_NOUNS.has(before.slice(before.lastIndexOf('-') + 1).toLowerCase()) || SUBSTANCE.test(before);

interface Rule {
  /** The idea in a word, for whoever reads the table. */
  name: string;
  /** True: the sentence ends; false: it goes on; null: not for this rule. */
  ends(stop: Stop): boolean | null;
}

const byKind: Record<StopKind, (stop: Stop) => boolean | null> = {
  inner: (stop) => (stop.marked ? null : false),
  number: (stop) => (NUMBERED.test(stop.next) && !stop.marked ? false : null),
  either: (stop) => stop.marked || SENTENCE_STARTERS.has(head(stop.next)),
  unit: (stop) => CAPITAL_NEXT.test(stop.next) || stop.marked,
};

const RULES: Rule[] = [
  {
    // "Does it work?” she asked." and "You could stop ... or go on."
    name: 'small letter follows',
    ends: ({ next, word, run, closed }) => {
      if (BRACKET_LABEL.test(next)) return !isAbbreviated(word);
      const rest = next.replace(OPENERS, '');
      if (START_LIKE.test(rest) || rest === '') return null;
      if (isAbbreviated(word)) return false;
      return (
        SMALL_NAME.test(rest) ||
        (!closed && SMALL.test(rest) && (run === '?' || (run === '.' && ORDINARY.test(word))))
      );
    },
  },
  { name: 'question or exclamation', ends: ({ run }) => (FIRM.test(run) ? true : null) },
  { name: 'dots', ends: ({ run }) => (run.length > 1 || run === '…' ? true : null) },
  {
    // "1. The first item", "b. The second item", "L. Rhamnosus"
    name: 'list label',
    ends: ({ atStart, word }) =>
      atStart && (LIST_LABEL.test(bare(word)) || DOTTED.test(bare(word))) ? false : null,
  },
  {
    // "hepatitis B. They work", "So did I. It hurt"
    name: 'letter that is a label',
    ends: ({ word, before }) =>
      INITIAL.test(word) && (isLabelled(before) || (word === 'I' && SMALL.test(before))) ? true : null,
  },
  {
    // "am 3. Mai"
    name: 'ordinal',
    ends: ({ word, next }) => (ORDINAL.test(word) && AFTER_ORDINAL.has(head(next)) ? false : null),
  },
  {
    name: 'shortened word',
    ends: (stop) => {
      const kind = stop.closed ? null : kindOf(stop.word);
      return kind === null ? null : byKind[kind](stop);
    },
  },
];

/** Whether the stop ends its sentence; a stop that no rule speaks of does. */
export function opensSentence(stop: Stop): boolean {
  for (const rule of RULES) {
    const answer = rule.ends(stop);
    if (answer !== null) return answer;
  }
  return true;
}
