/** Each check of the catalogue against the hand's outcomes, claim by claim and reference by reference. */
import { CHECKS } from '../../lib/checks';
import type { Check, CheckContext, Outcome } from '../../lib/checks/types';
import { attributedTo } from '../../lib/claims/attribution';
import { needsSource } from '../../lib/claims/needs-source';
import { wordingOf } from '../../lib/claims/wording';
import { buildSetContext, type ReadClaim, readSet, type SetArticle, type SetWork } from './read-set';

/** Least precision and least cases at which a kind of note is shown without being asked for. */
export const LEAST_PRECISION = 0.9;
export const LEAST_CASES = 20;

export interface CheckScore {
  check: string;
  live: boolean;
  /** Subjects to which the hand says that the check applies. */
  cases: number;
  /** The cases that could go wrong: all but those on which a check that looks at everything has nothing to look for. */
  informative: number;
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
  const byClaim = CHECKS.filter(({ id }) => id.startsWith('claim-') || id === 'reference-age');
  const byReference = CHECKS.filter(({ id }) => REFERENCE_CHECKS.has(id));
  return [
    ...byClaim.map((check) => scoreCheck(check, contexts)),
    ...byReference.map((check) => scoreReferenceCheck(check, contexts, set.works)),
  ];
}

/** The checks of references that the set's works have cases for; the rest only repeat a notice of a record. */
const REFERENCE_CHECKS = new Set([
  'reference-retracted',
  'reference-preprint',
  'reference-protocol',
  'reference-opinion',
  'reference-not-research',
]);

/** Every listed work once, whatever article lists it. */
function scoreReferenceCheck(
  check: Check,
  contexts: { article: SetArticle; context: CheckContext }[],
  works: Map<string, SetWork>,
): CheckScore {
  const score = emptyScore(check);
  const seen = new Set<string>();
  for (const { article, context } of contexts) {
    const outcomes = new Map(check.run(context).map(({ reference, outcome }) => [reference, outcome]));
    article.references.forEach(({ work }, index) => {
      const named = works.get(work)?.checks[check.id];
      const subject = {
        text: works.get(work)?.title ?? work,
        label: named ?? 'passed',
        outcome: outcomes.get(`r${index + 1}`) ?? 'inapplicable',
        article: article.id,
        isNamed: named !== undefined,
      };
      if (!seen.has(work)) count(score, subject);
      seen.add(work);
    });
  }
  return score;
}

const emptyScore = ({ id, live }: Check): CheckScore => ({
  check: id,
  live,
  cases: 0,
  informative: 0,
  wanted: 0,
  given: 0,
  right: 0,
  wrong: [],
  missed: [],
});

function scoreCheck(check: Check, contexts: { article: SetArticle; context: CheckContext }[]): CheckScore {
  const score = emptyScore(check);
  for (const { article, context } of contexts) {
    const outcomes = new Map<string, Outcome>();
    for (const { claim, outcome } of check.run(context)) if (claim !== null) outcomes.set(claim, outcome);
    article.sentences.forEach(({ text, cites, checks }, index) => {
      if (cites.length === 0) return;
      const outcome = outcomes.get(`c${index + 1}`) ?? 'inapplicable';
      const label = checks[check.id];
      const isNamed = check.id === LOOKS_AT_ALL ? label !== 'passed' : label !== undefined;
      count(score, { text, label, outcome, article: article.id, isNamed });
    });
  }
  return score;
}

/** The one check of claims for which every cited statement is a case. */
const LOOKS_AT_ALL = 'claim-topic';

interface Subject {
  text: string;
  label: Outcome | undefined;
  outcome: Outcome;
  article: string;
  /** The hand named this subject because something in it could mislead the check. */
  isNamed: boolean;
}

function count(score: CheckScore, { text, label, outcome, article, isNamed }: Subject): void {
  const isWanted = label === 'failed';
  const isGiven = outcome === 'failed';
  if (label !== undefined) score.cases++;
  if (isNamed || isGiven || (label !== undefined && outcome === 'cantTell')) score.informative++;
  if (isWanted) score.wanted++;
  if (isGiven) score.given++;
  if (isGiven && isWanted) score.right++;
  if (isGiven && !isWanted) score.wrong.push(`${article}: ${text}`);
  if (isWanted && !isGiven) score.missed.push(`${article} (${outcome}): ${text}`);
}
