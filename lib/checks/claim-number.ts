/**
 * The article's number beside the abstract's, for the same noun. Numbers of an abstract count many things, so a
 * difference is only said where one of them is plainly the total ("22 studies were included") or the only one.
 */
import { findContentKeys, shareKeys } from '../claims/content-words';
import type { NumberKind } from '../claims/counted-nouns';
import { lowerWords } from '../claims/found-words';
import { findNumbers, type NumberFact, printsFigure } from '../claims/numbers';
import type { Claim } from '../reading/types';
import { memo } from '../text/memo';
import { tellsOfAnother } from './another-study';
import { tellsWhatHappened } from './claim-words';
import { numbersOfWork } from './counted-people';
import {
  isFoundByUs,
  isPlural,
  isScreened,
  isTotal,
  partBefore,
  tellsPool,
  tellsSize,
  tellsWhereFrom,
} from './number-roles';
import { agree, isWithin } from './numbers-agree';
import { cantTell, failed, type Look, passed } from './results';
import { basisOfDose, tellsDose, wordsOfSubstance } from './study-dose';
import { isFollowUp, isStudyLength, isTimeFollowed } from './study-length';
import { addUpTo, onlyOne, pickSize } from './study-size';
import { sumsUpStudies, textOfWork } from './study-words';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';
import { tellsWhom } from './whole-or-part';

export const claimNumber = claimCheck({
  id: 'claim-number',
  summary: 'A number in the article differs from the abstract’s number for the same thing.',
  caveat: 'The article may quote a figure that stands in the full text only.',
  needs: ['abstract'],
  live: true,
  severity: 'caution',
  priority: 580,
  messages: {
    passed: 'The article’s “{article}” agrees with the abstract’s “{study}”.',
    'passed-title': 'The article’s “{article}” agrees with the title’s “{study}”.',
    failed: 'The article says “{article}”. The cited paper’s abstract says “{study}”.',
    'failed-title': 'The article says “{article}”. The cited paper’s title says “{study}”.',
    cantTell:
      'The article says “{article}”. The abstract gives no number that plainly counts the same thing.',
  },
  look: (cited) => {
    const numbers = numbersOfClaim(cited.claim);
    if (numbers.length === 0) return null;
    const theirs = numbersOfWork(cited.work);
    const looks = numbers
      .slice(0, MOST_NUMBERS)
      .flatMap((number) => lookAtNumber(number, theirs, cited) ?? []);
    return (
      looks.find(({ outcome }) => outcome === 'failed') ??
      looks.find(({ outcome }) => outcome === 'passed') ??
      looks[0] ??
      null
    );
  },
});

/** No sentence tells more of a study than this; a longer list is noise. */
const MOST_NUMBERS = 50;

/** What the sentence counts. */
const numbersOfClaim = memo(({ text }: Claim) => findNumbers(text).filter(({ kind }) => kind in RULES));

/** Those of both that are the only ones of their kind in their sentence. */
const aloneInClaim = memo((claim: Claim) => findAlone(claim.text, numbersOfClaim(claim)));
const aloneInWork = memo((work: CitedWork) =>
  findAlone(textOfWork(work.title, work.abstract), numbersOfWork(work)),
);

interface Rule {
  /** Does this number of the article speak of the cited work at all? */
  speaks(number: NumberFact, cited: CitedClaim): boolean;
  /** The abstract's number for the same thing, or null when none plainly is. */
  pick(theirs: NumberFact[], number: NumberFact, cited: CitedClaim): NumberFact | null;
}

const RULES: Partial<Record<NumberKind, Rule>> = {
  studies: {
    speaks: (number, { claim, study }) =>
      sumsUpStudies(study.type) && isOnlyOfKind(number, claim) && tellsPool(number, claim.text),
    pick: (theirs, number, { title, abstract }) => {
      const counted = theirs.filter((fact) => !isScreened(fact));
      const several = counted.filter((fact) => fact.value > 1 && isPlural(fact));
      const text = textOfWork(title, abstract);
      // "One case-control study, ten cross-sectional studies and three cohort studies" are fourteen.
      if (
        addUpTo(number, several) ||
        addUpTo(number, counted) ||
        several.some((fact) => partBefore(fact, text) + fact.value === number.value)
      )
        return null;
      const only = onlyOne(several.filter(isTotal)) ?? onlyOne(several);
      return only === null || isFoundByUs(only) ? null : only;
    },
  },
  participants: {
    speaks: (number, { claim }) =>
      number.value >= LEAST_PARTICIPANTS &&
      aloneInClaim(claim).has(number) &&
      (tellsSize(number, claim.text) || tellsWhom(number, claim.text)),
    pick: (theirs, number, cited) => pickSize(theirs, number, cited, aloneInWork(cited.work)),
  },
  duration: {
    speaks: (number, { claim }) =>
      isOnlyOfKind(number, claim) && (isFollowUp(number, claim.text) || isStudyLength(number, claim.text)),
    pick: (theirs, number, { claim: { text }, title, abstract }) => {
      const study = textOfWork(title, abstract);
      const isSame = isFollowUp(number, text) ? isTimeFollowed : isStudyLength;
      // Everyone gets each treatment for so long: the trial lasts longer.
      if (isSame === isStudyLength && CROSSOVER.test(study)) return null;
      const lengths = theirs.filter((fact) => isSame(fact, study));
      const length = onlyOne(lengths);
      // Two weeks on one diet and two on the other are four.
      return length !== null && isNear(length, number) && !addUpTo(number, lengths) ? length : null;
    },
  },
  percent: { speaks: () => true, pick: pickSameSubject },
  countries: {
    speaks: (number, { claim }) =>
      isOnlyOfKind(number, claim) &&
      tellsWhereFrom(number, claim.text) &&
      (tellsWhatHappened(claim) || countsPeople(claim)),
    pick: (theirs) => onlyOne(theirs.filter((fact) => !isScreened(fact))),
  },
  dose: { speaks: () => true, pick: pickDose },
  'dose-per-kg': { speaks: () => true, pick: pickSameSubject },
  units: { speaks: () => true, pick: pickDose },
};

/** Takes "a crossover trial", "cross-over"; refuses "crossing over". */
const CROSSOVER = /\bcross-?over\b/iu;

function lookAtNumber(number: NumberFact, theirs: NumberFact[], cited: CitedClaim): Look | null {
  const rule = RULES[number.kind];
  const same = theirs.filter(({ kind }) => kind === number.kind);
  const equal = same.find((fact) => agree(number, fact));
  if (equal !== undefined) return tell(passed, number, equal, cited);
  if (rule === undefined || !rule.speaks(number, cited)) return null;
  const data = { article: number.quote };
  if (cited.others.length > 0 || tellsOfAnother(cited.claim.text)) return cantTell(['abstract'], { data });
  const counterpart = rule.pick(same, number, cited);
  if (counterpart === null || counterpart.bound !== 'exact') return cantTell(['abstract'], { data });
  if (isWithin(number, counterpart)) return tell(passed, number, counterpart, cited);
  // "98 (92%) finished", "between 0.5 and 5 mg": the figure is the study’s, whatever it counts.
  if (printsFigure(cited.abstract ?? '', number)) return cantTell(['abstract'], { data });
  return tell(failed, number, counterpart, cited);
}

/** Both numbers, and whether the study's stands in its title or its abstract. */
function tell(look: typeof passed, ours: NumberFact, theirs: NumberFact, { title }: CitedClaim): Look {
  const words = { article: ours.quote, study: theirs.quote };
  const isInTitle = theirs.start < (title ?? '').length;
  return look([isInTitle ? 'title' : 'abstract'], {
    ...(isInTitle ? { variant: 'title' } : {}),
    data: words,
    words,
  });
}

/** Fewer people than this are a group inside a study ("two men"), not its size. */
const LEAST_PARTICIPANTS = 5;

const countsPeople = (claim: Claim): boolean =>
  numbersOfClaim(claim).some(({ kind }) => kind === 'participants');

/** No other number of the sentence counts the same kind of thing. */
const isOnlyOfKind = (number: NumberFact, claim: Claim): boolean =>
  numbersOfClaim(claim).filter(({ kind }) => kind === number.kind).length === 1;

/** Takes ". " and "; ", refuses the stop of "1.5". */
const SENTENCE_END = /[.;!?]\s/u;

/** The numbers between whose stops no other of their kind stands; each stretch of the text is read once per kind. */
function findAlone(text: string, numbers: NumberFact[]): Set<NumberFact> {
  const alone = new Set(numbers);
  const last = new Map<NumberKind, NumberFact>();
  for (const number of numbers) {
    const before = last.get(number.kind);
    last.set(number.kind, number);
    if (before === undefined || SENTENCE_END.test(text.slice(before.end, number.start))) continue;
    alone.delete(before);
    alone.delete(number);
  }
  return alone;
}

/** Lengths further apart than this are seldom of the same thing: a course of a week, a study of a year. */
const FARTHEST = 4;
const isNear = (one: NumberFact, other: NumberFact): boolean =>
  Math.max(one.value, other.value) <= FARTHEST * Math.min(one.value, other.value);

/** Words that both numbers' neighbourhoods must share: two, so that the disease alone does not do, and half of the article's. */
const SHARED_SUBJECTS = 2;
const SHARED_PART = 0.6;

/** The abstract's only number of this kind, where the sentence has no other one either. */
const onlyOnBothSides = (theirs: NumberFact[], number: NumberFact, claim: Claim): NumberFact | null =>
  isOnlyOfKind(number, claim) ? onlyOne(theirs) : null;

/** Do the words around both numbers speak of the same thing? */
function isOfSameSubject(
  number: NumberFact,
  only: NumberFact,
  { claim, title, abstract }: CitedClaim,
): boolean {
  const study = findContentKeys(neighbourhood(textOfWork(title, abstract), only));
  const words = lowerWords(neighbourhood(claim.text, number));
  const article = [...new Set(words)].map(findContentKeys).filter(({ size }) => size > 0);
  const shared = article.filter((keys) => shareKeys(keys, study)).length;
  return shared >= SHARED_SUBJECTS && shared >= article.length * SHARED_PART;
}

function pickSameSubject(theirs: NumberFact[], number: NumberFact, cited: CitedClaim): NumberFact | null {
  const only = onlyOnBothSides(theirs, number, cited.claim);
  return only !== null && isOfSameSubject(number, only, cited) ? only : null;
}

/** As above; for a single study also its only dose, where the sentence tells what was given in it. */
function pickDose(theirs: NumberFact[], number: NumberFact, cited: CitedClaim): NumberFact | null {
  const { claim, title, abstract } = cited;
  const only = onlyOnBothSides(theirs, number, claim);
  if (only === null) return null;
  const study = textOfWork(title, abstract);
  const basis = basisOfDose(only, study);
  const isManyTimes = DOSES_A_DAY.has(number.value / only.value);
  if (basis === 'dose' && isManyTimes) return null;
  if (isOfSameSubject(number, only, cited)) return only;
  if (isManyTimes || sumsUpStudies(cited.study.type)) return null;
  if (basis !== basisOfDose(number, claim.text) || !tellsDose(number, claim.text)) return null;
  return sharesSubstance(number, claim.text, neighbourhood(study, only)) ? only : null;
}

/** A day’s dose may be told by an article, and one of so many by the study. */
const DOSES_A_DAY = new Set([2, 3, 4]);

/** All words right beside the dose that may say of what it is stand near the study’s dose as well. */
function sharesSubstance(number: NumberFact, text: string, around: string): boolean {
  const study = findContentKeys(around);
  return wordsOfSubstance(number, text)
    .map(findContentKeys)
    .every((keys) => keys.size === 0 || shareKeys(keys, study));
}

/** Enough on both sides to name what the number counts. Unit: UTF-16 code units. */
const REACH = 60;
const neighbourhood = (text: string, { start, end }: NumberFact): string =>
  text.slice(Math.max(0, start - REACH), end + REACH);
