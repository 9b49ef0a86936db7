import { findHedges } from '../claims/hedges';
import { findSuperlatives } from '../claims/superlatives';
import { isCutShort } from '../reading/limits';
import type { Claim, Wording } from '../reading/types';
import type { Span } from '../text/types';
import { findClaimWords } from './claim-words';
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
    'failed-mild': '{count} statements give no source here. One of them is “{article}”.',
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
    const article = first.ranked ?? decidingClause(first.claim) ?? openingOf(first.claim.text);
    const claims = uncited.map(({ claim }) => claim.id).join(' ');
    const seen = { data: { count: uncited.length, claims, article }, words: { article, study: null } };
    const variant = uncited.length === 1 ? 'one' : first.weight < STRONG ? 'mild' : null;
    return [aboutArticle(failed(['page'], variant === null ? seen : { ...seen, variant }))];
  },
};

interface Statement {
  claim: Claim;
  weight: number;
  /** The clause that admits no exception and no doubt, or null. */
  ranked: string | null;
}

/** How much a wording asks for a source; words that admit no exception and no doubt add ABSOLUTE, another's words take SPOKEN off. */
const WEIGHTS: Record<Wording, number> = {
  'direct-causal': 3,
  null: 2,
  'conditional-causal': 1,
  correlational: 1,
  none: 0,
};
const ABSOLUTE = 3;
const SPOKEN = 1;
/** Below this none of the statements is worded strongly. */
const STRONG = 2;

/** Enough of a sentence to find it again. Unit: words. */
const OPENING_WORDS = 12;
/** A clause of more words is cut, and so many are left on each side of those that decide. */
const LONGEST = 20;
const AROUND = 8;

/** Strongest first, in reading order among equals. */
const rankStatements = (claims: Claim[]): Statement[] =>
  claims
    .map((claim): Statement => {
      const ranked = rankedClause(claim.text);
      const spoken = claim.attributedTo === null ? 0 : SPOKEN;
      const weight = WEIGHTS[claim.wording] + (ranked === null ? 0 : ABSOLUTE) - spoken;
      return { claim, weight, ranked };
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

/** The first clause that ranks or absolutises and leaves no room for doubt, as much of it as fits on a line; null when there is none. */
function rankedClause(text: string): string | null {
  for (const found of findSuperlatives(text)) {
    const clause = clauseAround(text, found);
    if (findHedges(text.slice(clause.start, clause.end)).length === 0) return excerpt(text, clause, found);
  }
  return null;
}

/** The clause with the words that say what acts on what; null where none stand out. */
function decidingClause(claim: Claim): string | null {
  const found = findClaimWords(claim);
  return found.words === claim.text ? null : excerpt(claim.text, clauseAround(claim.text, found), found);
}

/** The clause (between commas, stops and brackets) that holds the words. */
function clauseAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[', ', '; ', ': ', ' — ', ' ('].map((mark) =>
      before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 0,
    ),
  );
  const after = text.slice(end).search(CLAUSE_END);
  return { start: from, end: after < 0 ? text.length : end + after };
}

/** What ends a clause: takes ", and", ".", " — ", ")"; refuses the comma in "1,000". */
const CLAUSE_END = /,\s|[.;:!?)]|\s—/u;

/** The words with as much before and behind them as makes a line of the clause, and "…" where it is cut. */
function excerpt(text: string, clause: Span, { start, end }: Span): string {
  const before = text.slice(clause.start, start).split(' ');
  const behind = text.slice(end, clause.end).split(' ');
  if (before.length + behind.length <= LONGEST) return text.slice(clause.start, clause.end).trim();
  const from = before.length <= AROUND ? before : ['…', ...before.slice(-AROUND)];
  const to = behind.length <= AROUND ? behind : [...behind.slice(0, AROUND), '…'];
  return `${from.join(' ')}${text.slice(start, end)}${to.join(' ')}`.trim();
}
