import { findHedges } from '../claims/hedges';
import { findSuperlatives } from '../claims/superlatives';
import { isCutShort } from '../reading/limits';
import type { Claim, PageReading, Wording } from '../reading/types';
import type { Span } from '../text/types';
import { findClaimWords, isOnHealth } from './claim-words';
import { isEnglish } from './is-english';
import { aboutArticle, cantTell, failed, passed, untested } from './results';
import type { Check } from './types';

/**
 * Statements that a reader would want a source for, and that give none: one line, with the strongest first.
 *
 * Read strictly on unseen pages, most such lines told a reader nothing: a neighbouring sentence gave the source, the
 * page was a paper that told its own results, a report on one study, or spoke of software and history. So the line
 * stands only where an article that cites several works says several things about health flatly and far from a source:
 * not in its paragraph, nor in the one above. Then all that give none are counted.
 */
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
    failed: '{count|statement gives|statements give} no source here. A strongly worded one is “{article}”.',
    cantTell: 'Too few strong statements about health stand far from a source to speak of them.',
  },
  run: ({ reading }) => {
    if (reading.claims.length === 0) return [];
    if (!isEnglish(reading)) return [aboutArticle(untested('language'))];
    if (isCutShort(reading)) return [aboutArticle(untested('rest'))];
    // A paper's own results have the paper for a source.
    if ((reading.article?.identifiers.length ?? 0) > 0) return [];
    const calling = reading.claims.filter(({ needsSource }) => needsSource);
    const without = calling.filter(({ references }) => references.length === 0);
    if (calling.length > 0 && without.length === 0) return [aboutArticle(passed(['page']))];
    // Most pages are told here, before any statement is weighed.
    if (reading.references.length < FEWEST_WORKS || without.filter(isOnHealth).length < FEWEST_STRONG)
      return [aboutArticle(cantTell(['page']))];
    const uncited = rankStatements(without);
    const near = blocksNearSource(reading);
    const strong = uncited.filter(({ claim, weight }) => weight >= STRONG && !near.has(claim.block));
    const onHealth = strong.filter(({ claim }) => isOnHealth(claim));
    const [first] = onHealth;
    const isPlain = onHealth.length >= FEWEST_STRONG && onHealth.length * 2 >= strong.length;
    if (first === undefined || !isPlain) return [aboutArticle(cantTell(['page']))];
    const article = first.ranked ?? decidingClause(first.claim) ?? openingOf(first.claim.text);
    const claims = uncited.map(({ claim }) => claim.id).join(' ');
    const data = { count: uncited.length, claims, article };
    return [aboutArticle(failed(['page'], { data, words: { article, study: null } }))];
  },
};

/** The paragraphs in which any statement gives a source, and those behind them: what they say may rest on the same one. */
const blocksNearSource = ({ claims }: PageReading): Set<number> =>
  new Set(
    claims
      .filter(({ markers, references }) => markers.length + references.length > 0)
      .flatMap(({ block }) => [block, block + 1]),
  );

/** One or two may be an oversight, or common knowledge. Unit: statements. */
const FEWEST_STRONG = 3;

/** A page that cites one work reports on it, and speaks of it throughout. Unit: works. */
const FEWEST_WORKS = 2;

interface Statement {
  claim: Claim;
  weight: number;
  /** The clause that admits no exception and no doubt, or null. */
  ranked: string | null;
}

/** How much a wording without a hedge asks for a source; words that admit no exception and no doubt add ABSOLUTE, another's words take SPOKEN off. */
const WEIGHTS: Record<Wording, number> = {
  'direct-causal': 3,
  null: 2,
  'conditional-causal': 1,
  correlational: 1,
  none: 0,
};
const ABSOLUTE = 3;
const SPOKEN = 1;
/** From this on a statement is worded strongly. */
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
      const flat = findHedges(claim.text).length > 0 ? 0 : WEIGHTS[claim.wording];
      return { claim, weight: flat + (ranked === null ? 0 : ABSOLUTE) - spoken, ranked };
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
  const clause = { start: from, end: after < 0 ? text.length : end + after };
  return isWhole(text.slice(clause.start, clause.end))
    ? clause
    : { start: 0, end: text.trimEnd().replace(CLOSING_STOP, '').length };
}

/** Words that stand by themselves: takes "and it causes floods"; refuses "who had never smoked", "16:8) or impose rest". */
const isWhole = (clause: string): boolean =>
  !HANGING.test(clause) && clause.split('(').length === clause.split(')').length;

/** Takes "who had never", "which helps"; refuses "whole grains". */
const HANGING = /^(?:who|whose|which|that|than|e\.g\.)\b/iu;

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
