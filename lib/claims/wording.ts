/**
 * How strongly a sentence is worded: does it say that things go together, that one may cause the other, or that it
 * does? Compares words only; whether the wording is deserved is for the checks. Called by the reader for each claim.
 */
import type { Wording } from '../reading/types';
import type { Span } from '../text/types';
import { type Cue, fold, matchOf } from './cues';
import { mayFind, openingsOf, sieve } from './openings';
import { PLAIN_CONDITIONAL, PLAIN_EFFECTS, PLAIN_NULL } from './plain-speech';
import {
  ASSOCIATION,
  CALLS,
  COMPARISON,
  CONDITIONAL,
  DIRECT,
  FLAT_NULL,
  LOOKALIKES,
  RISK,
  SOCIETIES,
  SOCIETY_WORD,
  STRONG,
} from './wording-cues';
import { WORDING_NEEDS } from './wording-needs';

export interface WordingMatch {
  /** "null" where a flat denial stands, else the strength. */
  wording: Wording;
  /** How strongly it is worded, denied or not: "does not reduce" is as direct as "reduces". */
  strength: Exclude<Wording, 'null'>;
  /** The words that decided, as printed; empty for "none". */
  words: Span[];
}

type Strength = WordingMatch['strength'];

/** A cue and how strongly it words a sentence; null: a denial, which decides wherever it stands. */
interface Row {
  strength: Strength | null;
  cue: Cue;
}

const toRows = (strength: Strength | null, ...tables: Cue[][]): Row[] =>
  tables.flat().map((cue) => ({ strength, cue }));

/** The tables in the order in which they are asked; the first with a cue in the sentence decides how strongly it is worded. */
const ROWS: Row[] = [
  ...toRows(null, FLAT_NULL, PLAIN_NULL),
  ...toRows('none', CALLS),
  ...toRows('conditional-causal', CONDITIONAL, PLAIN_CONDITIONAL),
  ...toRows('correlational', ASSOCIATION),
  ...toRows('direct-causal', STRONG),
  ...toRows('correlational', RISK),
  ...toRows('direct-causal', DIRECT, PLAIN_EFFECTS),
  ...toRows('correlational', COMPARISON),
];

const rowsFor = sieve(ROWS, ({ cue }) => WORDING_NEEDS[cue.name] ?? cue.pattern);

/** The sentence as the cues are asked of it, offsets kept. */
const toAsk = (sentence: string): string => {
  const unnamed = sentence.includes(SOCIETY_WORD) ? sentence.replace(SOCIETIES, blank) : sentence;
  return fold(mayFind(LOOKALIKES, openingsOf(unnamed)) ? unnamed.replace(LOOKALIKES, blank) : unnamed);
};

const blank = (words: string): string => '_'.repeat(words.length);

/**
 * The strength of a sentence's wording with the words that show it.
 *
 *     "A daily walk may ease back pain."   →  conditional-causal, [13, 21]
 *                   ^^^^^^^^
 * @param sentence One sentence of English; another language comes out as "none", except where it shares words.
 */
export function wordingOf(sentence: string): WordingMatch {
  const whole = wordingOfPart(sentence);
  const head = whole.wording === 'correlational' ? headOf(sentence) : null;
  const stated = head === null ? whole : wordingOfPart(head);
  return stated.wording === 'direct-causal' ? stated : whole;
}

/**
 * What a sentence states before a colon, behind which it only says what that rests on: the first part of "Cola causes diabetes: drinkers
 * are more likely to get it". Null where there is none, or where it asks.
 */
function headOf(sentence: string): string | null {
  const colon = sentence.indexOf(': ');
  return colon < 0 || ASKS.test(sentence) ? null : sentence.slice(0, colon);
}

/** Takes "Why cola causes diabetes", "Does cola cause it"; refuses "Whole milk does". */
const ASKS =
  /^["“‘]?(?:how|why|what|whether|when|if|does|do|did|is|are|was|were|can|could|may|might|will|would|should)\b/iu;

function wordingOfPart(sentence: string): WordingMatch {
  const text = toAsk(sentence);
  let denied: Span | null = null;
  for (const { strength, cue } of rowsFor(openingsOf(text))) {
    const span: Span | null = strength === null && denied !== null ? null : matchOf(cue, text);
    if (span === null) continue;
    if (strength === 'none') break;
    if (strength === null) denied = span;
    else return { wording: denied === null ? strength : 'null', strength, words: [denied ?? span] };
  }
  return denied === null
    ? { wording: 'none', strength: 'none', words: [] }
    : { wording: 'null', strength: 'none', words: [denied] };
}

/**
 * The words that show a wording which is known already: only its own tables are asked.
 *
 * @returns Null for "none", and where the sentence is worded otherwise.
 */
export function findWording(sentence: string, wording: Wording): Span | null {
  if (wording === 'none') return null;
  const head = wording === 'direct-causal' ? headOf(sentence) : null;
  return (head === null ? null : findInPart(head, wording)) ?? findInPart(sentence, wording);
}

function findInPart(sentence: string, wording: Wording): Span | null {
  const text = toAsk(sentence);
  const wanted = wording === 'null' ? null : wording;
  for (const { strength, cue } of rowsFor(openingsOf(text))) {
    const span = strength === wanted ? matchOf(cue, text) : null;
    if (span !== null) return span;
  }
  return null;
}
