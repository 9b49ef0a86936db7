/** Whether a clause speaks of an outcome itself, not of a kind or a part of it. */
import { findContentKeys, isIdea, shareKeys } from '../claims/content-words';
import { type FoundWords, findWords } from '../claims/found-words';

/**
 * What may stand right beside an outcome without making it another one. Takes "on pain in", "risk of dementia or"; refuses the
 * neighbours of "muscle damage", "HDL cholesterol", "sleep time", "new colds".
 */
const NEUTRAL = new Set(
  `a an the any all no of in on for to and or nor by with between among at after than from against as within over
  was were is are be been did does do had has have remained not
  risk risks rate rates incidence level levels score scores number frequency likelihood odds prevalence overall
  reduce reduces reduced reducing prevent prevents prevented preventing improve improves improved improving affect affects
  affected affecting increase increases increased increasing change changes changed changing lower lowers lowered lowering
  relieve relieves relieving ease eases easing alter altered slow slows slowed`.split(/\s+/u),
);

/** Several names of one thing, by their stems: takes "lives" beside "mortality". */
const SAME_THING = [stemsOf('lives life mortality death dying survival')];

/** The stems of a text's words, without the ideas behind them: "muscle" is not "strength". */
function stemsOf(text: string): string[] {
  return [...findContentKeys(text)].filter((key) => !isIdea(key));
}

/** A word's own keys: its stem and the stems of its other names. */
function ownKeys(word: string): Set<string> {
  const stems = stemsOf(word);
  return new Set([...stems, ...SAME_THING.filter((row) => stems.some((stem) => row.includes(stem))).flat()]);
}

/**
 * The words of a clause that name each word of an outcome; null where one is not named, and where a word beside them that the
 * claim does not say as well makes it another outcome.
 *
 *     'no effect on knee pain in winter', ['knee', 'pain']   →   "knee", "pain"
 *     'no effect on muscle damage', ['muscle']               →   null
 *     'no effect on the length of colds', ['colds']          →   null
 *
 * @param said The claim's own words in lower case.
 */
export function findSameOutcome(clause: string, outcome: string[], said: Set<string>): FoundWords[] | null {
  const words = findWords(clause);
  const keys = words.map((word) => ownKeys(word.words));
  const places = outcome.map((name) => {
    const own = ownKeys(name);
    return keys.findIndex((one) => shareKeys(own, one));
  });
  const isNeutral = (at: number): boolean => {
    const lower = words[at]?.lower;
    return lower === undefined || places.includes(at) || NEUTRAL.has(lower) || said.has(lower);
  };
  const isParted = (at: number): boolean =>
    BREAK.test(clause.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? clause.length));
  const isNeutralBefore = (at: number): boolean =>
    isParted(at - 1) || (isNeutral(at - 1) && (words[at - 1]?.lower !== 'of' || isNeutral(at - 2)));
  const isItself = places.every(
    (at) => at >= 0 && isNeutralBefore(at) && (isParted(at) || isNeutral(at + 1)),
  );
  return isItself ? places.toSorted((a, b) => a - b).flatMap((at) => words[at] ?? []) : null;
}

/** What parts two words: takes ", ", " ("; refuses " ", "-". */
const BREAK = /[^\s-]/u;
