import { countShared, findContentKeys, shareKeys } from '../claims/content-words';
import { fold } from '../claims/cues';
import { type FoundWords, findFirst, findFolded } from '../claims/found-words';
import { findNumbers } from '../claims/numbers';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { memo } from '../text/memo';
import { ownSentencesOfWork } from './abstract-sentences';
import { speakerOf } from './claim-context';
import { isClaimHeldBack, keysOfClaim, quoteOfClaim, wordingOfClaim } from './claim-words';
import { cantTell, failed, passed } from './results';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';
import type { Source } from './types';

/** "Doesn’t", where the cited work says that there is too little evidence to tell. */
export const claimNullInsufficient = claimCheck({
  id: 'claim-null-insufficient',
  summary: 'The article says that there is no effect; the cited work says that the evidence is insufficient.',
  caveat: 'The work may say so of another outcome, or find enough evidence on this one in its full text.',
  needs: ['title'],
  live: true,
  severity: 'caution',
  priority: 570,
  messages: {
    passed:
      'The article says “{article}”. In the cited paper’s {source}, no words for too little evidence on this were found.',
    failed:
      '{speaker} “{article}”. The cited paper’s {source} says “{study}”, which leaves the question open.',
    'failed-small':
      '{speaker} “{article}”. The cited paper’s abstract says “{study}” in a study of {size}: a small study can miss an effect.',
    cantTell: '{speaker} “{article}”. The title alone does not say whether the evidence was sufficient.',
  },
  look: (cited) => {
    const { claim, title, abstract } = cited;
    if (wordingOfClaim(claim) !== 'null' || HEDGED_NULL.test(claim.text)) return null;
    if (isClaimHeldBack(claim)) return null;
    const article = quoteOfClaim(claim);
    const data = { article, speaker: speakerOf(claim) };
    const lack = findLack(cited);
    if (lack !== null) {
      const { source, words } = lack;
      return failed([source], { data: { ...data, source, study: words }, words: { article, study: words } });
    }
    const small = findSmallNull(cited);
    if (small !== null) {
      const { size, words } = small;
      return failed(['abstract'], {
        variant: 'small',
        data: { ...data, size, study: words },
        words: { article, study: words },
      });
    }
    const words = { article, study: null };
    if (abstract !== null) return passed(['abstract'], { data: { ...data, source: 'abstract' }, words });
    const isDenied = title !== null && DENIED_IN_TITLE.test(title);
    return isDenied
      ? passed(['title'], { data: { ...data, source: 'title' }, words })
      : cantTell(['title'], { data, words });
  },
});

/** Wording that already tells the reader how thin the ground is: takes "no clear benefit", "little evidence", "may not", "findings suggest"; refuses "no benefit". */
const HEDGED_NULL =
  /\b(?:no (?:clear|convincing|consistent|good|strong|conclusive) |(?:little|limited|insufficient|not enough|no) (?:\p{L}+ )?evidence|may not|might not|seems? not|does ?n[o’']?t (?:seem|appear)|do not (?:seem|appear)|probably|unclear|uncertain|inconclusive|not clear|too (?:little|few)|suggest(?:s|ed|ing)?)\b/iu;

/**
 * Words that say there is too little to go by. Takes "insufficient evidence", "evidence is uncertain", "inconclusive",
 * "limited evidence", "very little confidence", "cannot be ruled out", "certainty of the evidence was very low", "no trials
 * evaluated", "no studies reported the effectiveness", "little to no evidence to support or refute", "no consensus on"; refuses "no trials reported serious harms", "moderate to low-quality evidence", "renal insufficiency", "no evidence of",
 * "limited to adults", "low-carbohydrate", "a lack of evidence that".
 */
const LACK =
  /\b(?:insufficient (?:\p{L}+ ){0,3}(?:evidence|data)|(?:evidence|data)(?: base)?(?: [\p{L}-]+){0,6} (?:is|are|was|were|remains?) (?:\p{L}+ )?(?:insufficient|inconclusive|uncertain|weak|limited|unclear|lacking|scarce|sparse)|(?:not|in)sufficient to (?:\p{L}+ )?(?:conclude|determine|assess|draw|say|support)|inconclusive|lack of (?:\p{L}+ )?evidence(?! (?:that|of an?|of any)\b)|(?<!moderate(?:-quality|-)? (?:to|and|or) (?:very )?)(?:limited|little|scarce|sparse|weak|low-quality|low-certainty) (?:clinical |scientific )?evidence|(?:little|low|limited) (?:confidence|certainty)|cannot (?:\p{L}+ )?(?:be (?:ruled out|excluded|determined)|exclude|rule out)|(?:is|are|remains?) (?:still )?(?:unclear|uncertain)|uncertain whether|certainty (?:of (?:the |this )?evidence )?(?:is|was|were) (?:\p{L}+ ){0,2}low|(?:evidence|data|findings|results)(?: [\p{L}-]+){0,4} (?:is|are|was|were) (?:conflicting|mixed|contradictory|inconsistent)|(?:(?:little to )?no|little|not enough) evidence to (?:either )?(?:support|confirm) or (?:to )?(?:refute|reject|deny)|no (?:clear |general )?consensus (?:on|about|regarding|concerning)|far from (?:definitive|conclusive|settled|clear)|no (?:[\p{L}-]+ ){0,2}(?:trials?|studies|rcts) (?:have |has )?(?:\p{L}+ )?(?:evaluated|assessed|examined|tested|studied|looked|investigated|measured|addressed|reported (?:on|data|the (?:effects?|effectiveness|efficacy))))\b/gu;

/** A title that itself denies: takes "Do Not Differ", "does not support", "no effect of"; refuses "effects of". */
const DENIED_IN_TITLE =
  /\b(?:do(?:es)? not|did not|no (?:effect|difference|benefit|association)|lack of (?:effect|association|benefit)|not associated)\b/iu;

/**
 * The title's lack speaks for the whole work; a sentence of the abstract must speak of what the claim is about, or of
 * nothing in particular (“The certainty of the evidence was low”), and then the title must.
 */
function findLack({ claim, work, title }: CitedClaim): (FoundWords & { source: Source }) | null {
  const inTitle = findFolded(LACK, title ?? '');
  if (inTitle !== null) return { ...inTitle, source: 'title' };
  let nearest: { lack: FoundWords; shared: number; subject: string } | null = null;
  for (const { sentence, lack } of lacksOf(work)) {
    const leftOut = WITHOUT.test(sentence) ? null : WITHOUT.exec(claim.text);
    if (leftOut !== null && shareKeys(findContentKeys(leftOut[0]), findContentKeys(sentence))) continue;
    const subject = SUBJECT_OF_LACK.exec(lack.words)?.[0] ?? ' ';
    const named = subjectsOf(sentence, sentence.replace(lack.words, subject), title);
    const shared = countShared(keysOfClaim(claim), named);
    if (shared > (nearest?.shared ?? 0)) nearest = { lack, shared, subject };
  }
  if (nearest === null || (namesMore(nearest.subject, claim) && deniesItself(claim, work, nearest.shared)))
    return null;
  return { ...nearest.lack, source: 'abstract' };
}

/** Is the evidence on something of which the claim says nothing: "evidence for thyme pills was weak" beside a claim about thyme? */
const namesMore = (subject: string, claim: CitedClaim['claim']): boolean =>
  [...findContentKeys(subject)].some((key) => !keysOfClaim(claim).has(key));

/** Does a sentence of the abstract, at least as near to the claim as the lack, deny the same without reserve? The lack is of something else then. */
const deniesItself = (claim: CitedClaim['claim'], work: CitedWork, shared: number): boolean =>
  denialsOf(work).some((denial) => countShared(keysOfClaim(claim), denial) >= shared);

const denialsOf = memo((work: CitedWork) =>
  ownSentencesOfWork(work).flatMap((sentence) =>
    OWN_DENIAL.test(fold(sentence)) && findFolded(LACK, sentence) === null ? [findContentKeys(sentence)] : [],
  ),
);

/** What authors deny as a rule, not of their groups: takes "is not associated with", "does not reduce"; refuses "was not associated with", "does not support". */
const OWN_DENIAL =
  /\b(?:(?:is|are) not (?:associated with|linked to|related to)|do(?:es)? not (?:reduce|prevent|increase|improve|affect|lower|raise|cause|predict|protect))\b/u;

/** The sentences of a work's abstract that say there is too little to go by. */
const lacksOf = memo((work: CitedWork) =>
  ownSentencesOfWork(work).flatMap((sentence) => {
    const lack = findFolded(LACK, sentence);
    return lack === null ? [] : [{ sentence, lack }];
  }),
);

/** What a sentence of the abstract speaks of, where it names a subject beside its grading; else what the title does. */
function subjectsOf(sentence: string, named: string, title: string | null): Set<string> {
  const keys = findContentKeys(named.replaceAll(WORDS_OF_GRADING, ' '));
  return findContentKeys(keys.size === 0 ? (title ?? '') : sentence);
}

/** What the evidence is on, inside the words of its lack: takes the " for thyme " of "evidence for thyme was scarce"; refuses "limited evidence". */
const SUBJECT_OF_LACK =
  /(?<=^(?:evidence|data|findings|results)(?: base)?)(?: [\p{L}-]+){1,6} (?=(?:is|are|was|were|remains?)\b)/iu;

/** Whom a sentence leaves out: takes "without diabetes", "who don’t have asthma"; refuses "with diabetes". */
const WITHOUT =
  /(?<=\b(?:without|free of|who (?:(?:do|does|did) not|(?:don|doesn|didn)['’]t) have)\s)[\p{L}-]{1,30}(?:\s[\p{L}-]{1,30})?/iu;

/** Words beside a lack that name no subject: takes "very", "certainty", "draw firm conclusions"; refuses "sleep". */
const WORDS_OF_GRADING =
  /\b(?:very|moderate|certainty|quality|strength|confidence|draw(?:ing)?|firm|definit\p{L}+|conclusions?|conclude|reach|throughout|overall|most|all|comparisons?|outcomes?)\b/giu;

/** A trial with fewer people than this in all misses middling effects more often than not. Unit: participants. */
const SMALL_TRIAL = 60;

/** Takes "no significant difference", "did not differ significantly", "not significantly better"; refuses "a significant difference". */
const NOT_SIGNIFICANT =
  /\b(?:no (?:statistically )?significant (?:\p{L}+ )?(?:difference|effect|change|benefit|improvement)s?|did not differ(?: significantly)?|not (?:statistically )?significant(?:ly)?)\b/giu;

/** A sentence that tells what came out in one study states no rule: takes "did not help", "did nothing", "in a small trial", "a study of ten men found"; refuses "it does not help". */
const REPORTS_RESULT =
  /\b(?:did(?: not|n['’]t| nothing| little)|no (?:\p{L}+ )?difference|placebo|control group|between (?:the )?groups|in (?:this|that|the|an?|one) (?:[\p{L}-]+ ){0,2}(?:study|trial)|(?:study|trial)\b[^.;]{0,60}\b(?:found|saw|reported|showed))\b/iu;

/** Trials built to show sameness say so: takes "equivalence trial", "non-inferiority"; refuses "inferior". */
const EQUIVALENCE = /\b(?:equivalen(?:ce|t)|non-?inferior(?:ity)?)\b/iu;

/** Words beside a null that name no subject: takes "between", "groups"; refuses "sleep". */
const WORDS_OF_COMPARING =
  /\b(?:between|among|groups?|arms|conditions|treatments?|interventions?|placebo|controls?|found|observed|seen)\b/giu;

/** What opened before a number of people: takes "pupils (", "(14 boys and "; refuses "pupils (all well) and ". */
const IN_BRACKETS = /\([^()]*$/u;
/** So much stands between two counts that are joined: " and ", ", and ". Unit: UTF-16 code units. */
const AND_LENGTH = 6;

function findSmallNull({
  claim,
  work,
  study,
  title,
  abstract,
}: CitedClaim): { words: string; size: string } | null {
  if (STUDY_TYPE_TIERS[study.type] !== 'experiment-in-people' || abstract === null) return null;
  if (EQUIVALENCE.test(`${title ?? ''} ${abstract}`)) return null;
  if (REPORTS_RESULT.test(claim.text)) return null;
  const about = keysOfClaim(claim);
  const found = ownSentencesOfWork(work).flatMap((sentence) => {
    const denied = findFirst(NOT_SIGNIFICANT, sentence);
    if (denied === null) return [];
    const named = sentence.replace(denied.words, ' ').replaceAll(WORDS_OF_COMPARING, ' ');
    return shareKeys(about, subjectsOf(sentence, named, title)) ? [denied] : [];
  })[0];
  if (found === undefined) return null;
  const sizes = findNumbers(abstract).filter(({ kind }) => kind === 'participants');
  const largest = sizes.reduce<(typeof sizes)[number] | null>(
    (most, one) => (most === null || one.value > most.value ? one : most),
    null,
  );
  if (largest === null || largest.value >= SMALL_TRIAL) return null;
  // "Researchers confirmed in 24 children": who prints the size lets the reader see how small it was.
  if (findNumbers(claim.text).some(({ kind, value }) => kind === 'participants' && value === largest.value))
    return null;
  // "Twenty (14 men and 6 women)": where only the parts are read, none of them is the size of the study.
  const isPart =
    IN_BRACKETS.test(abstract.slice(0, largest.start)) ||
    sizes.some(({ start }) => start > largest.end && start - largest.end <= AND_LENGTH);
  return isPart
    ? null
    : { words: found.words, size: (largest.words[0] ?? '').toLowerCase() + largest.words.slice(1) };
}
