/** Each check of the catalogue against the hand's outcomes, claim by claim and reference by reference. */
import { CHECKS } from '../../lib/checks';
import type { Check, CheckContext, Outcome } from '../../lib/checks/types';
import { attributedTo } from '../../lib/claims/attribution';
import { needsSource } from '../../lib/claims/needs-source';
import { wordingOf } from '../../lib/claims/wording';
import { buildSetContext, type ReadClaim, readSet, type SetArticle, type SetSentence } from './read-set';

/** Least precision and least cases at which a kind of note is shown without being asked for. */
export const LEAST_PRECISION = 0.9;
export const LEAST_CASES = 20;

export interface CheckScore {
  check: string;
  live: boolean;
  /** Subjects to which the hand says that the check applies. */
  cases: number;
  /** Of those, the ones on which a note is right. */
  wanted: number;
  /** Notes given, and how many of them are right. */
  given: number;
  right: number;
  wrong: string[];
  missed: string[];
}

export interface ScoreOptions {
  withRecords: boolean;
  /** Read needs-source and wording from the labels: the check alone is measured. */
  byLabels: boolean;
}

const byLabel: ReadClaim = ({ needsSource, wording }) => ({ needsSource, wording, attributedTo: null });

const byReading: ReadClaim = ({ text }) => ({
  needsSource: needsSource(text).needed,
  wording: wordingOf(text).wording,
  attributedTo: attributedTo(text, null),
});

/** Scores of the checks of claims, in the catalogue's order. */
export function scoreChecks(folder: string, { withRecords, byLabels }: ScoreOptions): CheckScore[] {
  const set = readSet(folder);
  const contexts = set.articles.map((article) => ({
    article,
    context: buildSetContext(set, article, { withRecords, readClaim: byLabels ? byLabel : byReading }),
  }));
  return CHECKS.filter(({ id }) => id.startsWith('claim-') || id === 'reference-age').map((check) =>
    scoreCheck(check, contexts),
  );
}

function scoreCheck(check: Check, contexts: { article: SetArticle; context: CheckContext }[]): CheckScore {
  const score: CheckScore = {
    check: check.id,
    live: check.live,
    cases: 0,
    wanted: 0,
    given: 0,
    right: 0,
    wrong: [],
    missed: [],
  };
  for (const { article, context } of contexts) {
    const outcomes = new Map<string, Outcome>();
    for (const { claim, outcome } of check.run(context)) if (claim !== null) outcomes.set(claim, outcome);
    article.sentences.forEach((sentence, index) => {
      if (sentence.cites.length > 0)
        count(score, sentence, outcomes.get(`c${index + 1}`) ?? 'inapplicable', article.id);
    });
  }
  return score;
}

function count(score: CheckScore, { text, checks }: SetSentence, outcome: Outcome, article: string): void {
  const label = checks[score.check];
  const isWanted = label === 'failed';
  const isGiven = outcome === 'failed';
  if (label !== undefined) score.cases++;
  if (isWanted) score.wanted++;
  if (isGiven) score.given++;
  if (isGiven && isWanted) score.right++;
  if (isGiven && !isWanted) score.wrong.push(`${article}: ${text}`);
  if (isWanted && !isGiven) score.missed.push(`${article} (${outcome}): ${text}`);
}
