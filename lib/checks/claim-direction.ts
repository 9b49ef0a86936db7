import { findContentKeys, sharedKeys } from '../claims/content-words';
import { type FoundWords, findFirst } from '../claims/found-words';
import { cantTell, failed, passed } from './results';
import { claimCheck } from './subjects';

/** The article says that something rises or falls; the abstract's result on the same thing goes the other way. */
export const claimDirection = claimCheck({
  id: 'claim-direction',
  summary: 'The article says more or less; the abstract’s result says the opposite, or no difference.',
  caveat: 'The abstract may report several results on the same outcome; only one is shown.',
  needs: ['abstract'],
  live: false,
  severity: 'caution',
  priority: 550,
  messages: {
    passed: 'The article says “{article}”, and the abstract’s result goes the same way.',
    failed: 'The article says “{article}”. The cited paper’s abstract says “{study}”.',
    cantTell: 'The article says “{article}”. The abstract has no plain result on the same outcome.',
  },
  look: ({ claim, abstract }) => {
    const article = findDirection(claim.text);
    if (article === null) return null;
    const outcome = findContentKeys(claim.text.slice(article.end));
    const results = (abstract ?? '')
      .split(SENTENCE_END)
      .filter((sentence) => sharedKeys(outcome, findContentKeys(sentence)).length >= LEAST_SHARED)
      .flatMap((sentence) => findDirection(sentence) ?? []);
    const other = results[0];
    const data = { article: article.words };
    if (other === undefined) return cantTell(['abstract'], { data });
    const words = { article: article.words, study: other.words };
    const agrees = results.some(({ direction }) => direction === article.direction);
    const look = agrees ? passed : failed;
    return look(['abstract'], { data: { ...data, study: other.words }, words });
  },
});

/** Takes the space after "fell." and "rose;", refuses the one after "fell,". */
const SENTENCE_END = /(?<=[.;])\s+/u;

/** A word and its idea: one shared key may be chance. */
const LEAST_SHARED = 2;

type Direction = 'up' | 'down' | 'none';

/** Takes "no significant difference", "does not reduce", "little or no effect"; before the other two: it outranks them. */
const NONE =
  /\b(?:no (?:\p{L}+ )?(?:difference|effect|change|benefit|association)s?|little (?:or|to) no (?:difference|effect)|(?:did|do|does|was|were) not(?: \p{L}+)? (?:\p{L}+)|(?:didn|doesn|don)[’']t \p{L}+|not (?:associated|significantly))\b/giu;
const UP =
  /\b(?:increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|rose|higher|greater|boost(?:s|ed)?|improv(?:e[sd]?|ing|ement)|gain(?:s|ed)?|skyrockets?|longer)\b/giu;
const DOWN =
  /\b(?:decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tion)|lower(?:s|ed)?|fell|falls|cut(?:s)?|less|fewer|drop(?:s|ped)?|shorten(?:s|ed)?|prevents?)\b/giu;

function findDirection(text: string): (FoundWords & { direction: Direction }) | null {
  const rows: [Direction, RegExp][] = [
    ['none', NONE],
    ['up', UP],
    ['down', DOWN],
  ];
  for (const [direction, pattern] of rows) {
    const found = findFirst(pattern, text);
    if (found !== null) return { ...found, direction };
  }
  return null;
}
