import { findSuperlatives } from '../claims/superlatives';
import { isCutShort } from '../reading/limits';
import type { Claim, Wording } from '../reading/types';
import { isEnglish } from './is-english';
import { aboutArticle, cantTell, failed, passed, untested } from './results';
import type { Check } from './types';

/** Statements that a reader would want a source for, and that give none: one line, with the strongest first. */
export const articleUncitedClaims: Check = {
  id: 'article-uncited-claims',
  summary: 'Statements of effect, risk or comparison give no source.',
  caveat: 'Which statements need a source is a matter of judgement, and careful readers often disagree.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 600,
  messages: {
    passed: 'Every statement that seems to call for a source gives one.',
    failed:
      '{count|statement gives|statements give} no source here. The most strongly worded is “{article}”.',
    'failed-one': 'One statement gives no source here: “{article}”.',
    cantTell: 'No statement was found that calls for a source.',
  },
  run: ({ reading }) => {
    if (reading.claims.length === 0) return [];
    if (!isEnglish(reading)) return [aboutArticle(untested('language'))];
    if (isCutShort(reading)) return [aboutArticle(untested('rest'))];
    const calling = reading.claims.filter(({ needsSource }) => needsSource);
    if (calling.length === 0) return [aboutArticle(cantTell(['page']))];
    const uncited = rankStatements(calling.filter(({ references }) => references.length === 0));
    const first = uncited[0];
    if (first === undefined) return [aboutArticle(passed(['page']))];
    const article = first.words;
    const claims = uncited.map(({ claim }) => claim.id).join(' ');
    const data = { count: uncited.length, claims, article };
    const words = { article, study: null };
    const look = uncited.length === 1 ? { variant: 'one', data, words } : { data, words };
    return [aboutArticle(failed(['page'], look))];
  },
};

interface Statement {
  claim: Claim;
  weight: number;
  /** The words that make it strong, or its beginning. */
  words: string;
}

/** How much a wording asks for a source; words that admit no exception add ABSOLUTE, another's words take SPOKEN off. */
const WEIGHTS: Record<Wording, number> = {
  'direct-causal': 3,
  null: 2,
  'conditional-causal': 1,
  correlational: 1,
  none: 0,
};
const ABSOLUTE = 3;
const SPOKEN = 1;

/** Enough of a sentence to find it again. Unit: words. */
const OPENING_WORDS = 12;

/** Strongest first, in reading order among equals. */
const rankStatements = (claims: Claim[]): Statement[] =>
  claims
    .map((claim): Statement => {
      const absolute = findSuperlatives(claim.text)[0];
      const spoken = claim.attributedTo === null ? 0 : SPOKEN;
      const weight = WEIGHTS[claim.wording] + (absolute === undefined ? 0 : ABSOLUTE) - spoken;
      return {
        claim,
        weight,
        words: absolute === undefined ? openingOf(claim.text) : clauseAround(claim.text, absolute),
      };
    })
    .sort((a, b) => b.weight - a.weight);

/** Takes "It helps."; refuses "3.5 g". */
const CLOSING_STOP = /[.!]$/u;

function openingOf(text: string): string {
  const words = text.trim().split(' ');
  return words.length <= OPENING_WORDS
    ? text.trim().replace(CLOSING_STOP, '')
    : `${words.slice(0, OPENING_WORDS).join(' ')} …`;
}

/** The clause (between commas, stops and brackets) that holds the words. */
function clauseAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[', ', '; ', ': ', ' — ', ' ('].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 1),
    ),
  );
  const after = text.slice(end).search(CLAUSE_END);
  return text.slice(from, after < 0 ? text.length : end + after).trim();
}

/** What ends a clause: takes ", and", ".", " — ", ")"; refuses the comma in "1,000". */
const CLAUSE_END = /,\s|[.;:!?)]|\s—/u;
