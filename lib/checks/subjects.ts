/**
 * The subjects that checks look at, and the two kinds of check made from them. A check that asks for something the
 * subject does not have (a title, an abstract, a record) is not run on it: the result is `untested` and `data.missing`
 * says what was lacking.
 */
import type { StudyClassification } from '../evidence/types';
import type { Claim, Reference } from '../reading/types';
import type { StudyRecord } from '../records/types';
import { memo } from '../text/memo';
import { isEnglish } from './is-english';
import { namedByJournal } from './named-journal';
import { about, aboutArticle, type Look, untested } from './results';
import type { Check, CheckContext, CheckResult, Need } from './types';

/** A reference with everything known of its work. */
export interface CitedWork {
  reference: Reference;
  study: StudyClassification;
  /** Null when none was looked up, and when the record behind the identifier is another work's. */
  record: StudyRecord | null;
  title: string | null;
  abstract: string | null;
}

/** A claim with one of the works it cites; `others` are works cited for the same claim. */
export interface CitedClaim extends CitedWork {
  claim: Claim;
  /** The work itself, the same object for every claim that cites it. */
  work: CitedWork;
  others: CitedWork[];
}

const UNKNOWN_STUDY: StudyClassification = {
  type: 'unknown',
  basis: null,
  words: null,
  confidence: 'unknown',
  flags: [],
  level: null,
};

/** A link inside a sentence is named by the article's own words ("a 2019 study"): they are no title. */
const printedTitle = ({ origin, csl }: Reference): string | null =>
  origin === 'inline-link' ? null : csl.title;

/** Every reference of the page with what is known of its work, in the page's order. */
export const findCitedWorks = memo((context: CheckContext): CitedWork[] =>
  context.reading.references.map((reference) => {
    const isOther = context.identities[reference.id] === 'different';
    const record = isOther ? null : (context.records[reference.id] ?? null);
    return {
      reference,
      study: context.studies[reference.id] ?? UNKNOWN_STUDY,
      record,
      title: printedTitle(reference) ?? record?.title ?? null,
      abstract: record?.abstract ?? null,
    };
  }),
);

/**
 * Every claim with each work it cites, in reading order; a claim with three marks comes three times. A sentence without a
 * mark that names the journal of one reference ("a review in the Journal of …") is held against that one.
 */
export const findCitedClaims = memo((context: CheckContext): CitedClaim[] => {
  const works = new Map(findCitedWorks(context).map((work) => [work.reference.id, work]));
  return context.reading.claims.flatMap((claim) => {
    const named = namedByJournal(claim, context.reading.references);
    const ids = named === null ? claim.references : [named];
    const cited = ids.flatMap((id) => works.get(id) ?? []);
    return cited.map((work) => {
      const { reference, study, record, title, abstract } = work;
      return { reference, study, record, title, abstract, work, claim, others: othersOf(work, cited) };
    });
  });
});

/** More works cited for one sentence than this are not held against each other. */
const MOST_OTHERS = 20;

const othersOf = (work: CitedWork, cited: CitedWork[]): CitedWork[] =>
  cited.slice(0, MOST_OTHERS + 1).filter((other) => other !== work);

/** The first thing of `needs` that the work lacks, or null when it has them all. */
export function findMissingNeed(needs: Need[], work: CitedWork): Need | null {
  return needs.find((need) => lacks(need, work)) ?? null;
}

const lacks = (need: Need, work: CitedWork): boolean =>
  work[need] === null && (need !== 'title' || work.record === null);

type CheckParts<Subject> = Omit<Check, 'run'> & {
  /** Null: the check does not apply to this subject. */
  look(subject: Subject, context: CheckContext): Look | null;
};

/** A check that looks at each reference by itself. */
export const referenceCheck = ({ look, ...check }: CheckParts<CitedWork>): Check => ({
  ...check,
  run: (context) =>
    lookAtEach(findCitedWorks(context), check.needs, (work) => look(work, context), idsOfWork),
});

/** A check that looks at each claim beside each work it cites. Its words are English: on other pages it is not run. */
export const claimCheck = ({ look, ...check }: CheckParts<CitedClaim>): Check => ({
  ...check,
  run: (context) => {
    const cited = findCitedClaims(context);
    if (cited.length > 0 && !isEnglish(context.reading)) return [aboutArticle(untested('language'))];
    return lookAtEach(cited, check.needs, (one) => look(one, context), idsOfClaim);
  },
});

const idsOfWork = ({ reference }: CitedWork) => ({ reference: reference.id });
const idsOfClaim = ({ claim, reference }: CitedClaim) => ({ claim: claim.id, reference: reference.id });

function lookAtEach<Subject extends CitedWork>(
  subjects: Subject[],
  needs: Need[],
  look: (subject: Subject) => Look | null,
  idsOf: (subject: Subject) => Parameters<typeof about>[0],
): CheckResult[] {
  const results: CheckResult[] = [];
  for (const subject of subjects) {
    const missing = findMissingNeed(needs, subject);
    const seen = missing === null ? look(subject) : untested(missing);
    if (seen !== null) results.push(about(idsOf(subject), seen));
  }
  return results;
}
