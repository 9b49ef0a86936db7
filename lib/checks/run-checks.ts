/**
 * Runs a catalogue over a context: fills the sentences, sorts, and tells mild observations together with the stronger
 * finding about the same claim and study. Called by `index.ts` with the whole catalogue and by tests with a part.
 */
import { fillMessage } from './fill-message';
import { aboutArticle } from './results';
import type { Check, CheckContext, CheckResult, Finding, Missing, Outcome, Severity } from './types';

export interface RunOptions {
  /** Also run the checks that have not yet earned their place (`live: false`). */
  trial: boolean;
}

/** What an untested check lacked, in a reader's words. */
const MISSING: Record<Missing, string> = {
  title: 'Not checked: the title of the cited work is not known.',
  abstract: 'Not checked: the abstract of the cited work was not at hand.',
  record: 'Not checked: no public record of the cited work was at hand.',
  language: 'Not checked: this check reads English only.',
  rest: 'Not checked: only the first part of this page was read.',
};

/** Said once for each check that is still on trial. */
const ON_TRIAL = 'Not run: this check is still on trial. It can be turned on in the options.';

/** Closes the note of a check that is on trial, wherever the note is shown; `data.trial` tells other languages to. */
const OF_A_TRIAL = ' (this check is on trial).';

/** Takes "It differs."; refuses "3.5 g". */
const CLOSING_STOP = /\.$/u;

const OUTCOME_ORDER: Outcome[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];
const SEVERITY_ORDER: Severity[] = ['alert', 'caution', 'note'];

/** The findings of `checks`, the most important first, in reading order among equals. */
export function runCatalogue(checks: Check[], given: CheckContext, { trial }: RunOptions): Finding[] {
  const context = { ...given };
  const findings = checks
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .flatMap((check) =>
      (check.live || trial ? check.run(context) : [NOT_RUN]).map((result) => toFinding(check, result)),
    );
  return foldMildFindings(inOrder(findings));
}

function inOrder(findings: Finding[]): Finding[] {
  const byOutcome = new Map(OUTCOME_ORDER.map((outcome): [Outcome, Finding[]] => [outcome, []]));
  for (const finding of findings) byOutcome.get(finding.outcome)?.push(finding);
  return [...byOutcome.values()].flat();
}

/** Severity decides, priority orders within it (priorities stay below PRIORITY_SPAN). */
const PRIORITY_SPAN = 1000;
const rankOf = ({ severity, priority }: Check): number =>
  (SEVERITY_ORDER.length - SEVERITY_ORDER.indexOf(severity)) * PRIORITY_SPAN + priority;

const NOT_RUN = aboutArticle({ outcome: 'untested', variant: null, data: {}, words: null, sources: [] });

function toFinding(check: Check, result: CheckResult): Finding {
  const { outcome, variant, claim, reference, marker, data, words, sources } = result;
  const isTrial = !check.live && outcome === 'failed';
  return {
    check: check.id,
    outcome,
    variant,
    claim,
    reference,
    marker,
    data: isTrial ? { ...data, trial: 'yes' } : data,
    words,
    sources,
    severity: outcome === 'failed' ? (check.severities?.[variant ?? ''] ?? check.severity) : null,
    message: messageOf(check, result),
    also: [],
  };
}

function messageOf({ id, live, messages }: Check, { outcome, variant, data }: CheckResult): string {
  if (outcome === 'untested') {
    return typeof data.missing === 'string' ? MISSING[data.missing as keyof typeof MISSING] : ON_TRIAL;
  }
  const key = variant === null ? outcome : (`${outcome}-${variant}` as const);
  const sentence = (messages as Partial<Record<string, string>>)[key];
  if (sentence === undefined) throw new Error(`Check ${id} has no message "${key}"`);
  const message = fillMessage(sentence, data);
  return live || outcome !== 'failed' ? message : message.replace(CLOSING_STOP, OF_A_TRIAL);
}

/**
 * One note a claim and study: a failed finding of severity "note" joins the first failed finding about the same pair
 * as `also`. Expects the findings in rank order.
 */
function foldMildFindings(findings: Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  return findings.filter((finding) => {
    if (finding.outcome !== 'failed' || finding.claim === null || finding.reference === null) return true;
    const pair = `${finding.claim} ${finding.reference}`;
    const stronger = first.get(pair);
    if (stronger === undefined) first.set(pair, finding);
    if (stronger === undefined || finding.severity !== 'note') return true;
    const { check, variant, data, message, words, sources } = finding;
    stronger.also.push({ check, variant, data, message, words, sources });
    return false;
  });
}
