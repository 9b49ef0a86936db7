/**
 * The article's number beside the abstract's, for the same noun. Numbers of an abstract count many things, so a
 * difference is only said where one of them is plainly the total ("22 studies were included") or the only one.
 */
import { findContentKeys, sharedKeys } from '../claims/content-words';
import { findWords } from '../claims/found-words';
import { findNumbers, isCount, type NumberFact, type NumberKind, printsFigure } from '../claims/numbers';
import type { Claim } from '../reading/types';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { memo } from './memo';
import { cantTell, failed, type Look, passed } from './results';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';

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
    failed: 'The article says “{article}”. The cited paper’s abstract says “{study}”.',
    cantTell:
      'The article says “{article}”. The abstract gives no number that plainly counts the same thing.',
  },
  look: (cited) => {
    const numbers = numbersOfClaim(cited.claim);
    if (numbers.length === 0) return null;
    const theirs = numbersOfWork(cited.work);
    const looks = numbers.flatMap((number) => lookAtNumber(number, theirs, cited) ?? []);
    return (
      looks.find(({ outcome }) => outcome === 'failed') ??
      looks.find(({ outcome }) => outcome === 'passed') ??
      looks[0] ??
      null
    );
  },
});

/** What the sentence counts. */
const numbersOfClaim = memo(({ text }: Claim) => findNumbers(text).filter(({ kind }) => kind in RULES));

/** What the title and the abstract count. */
const numbersOfWork = memo(({ title, abstract }: CitedWork) =>
  findNumbers(`${title ?? ''}. ${abstract ?? ''}`),
);

interface Rule {
  /** Does this number of the article speak of the cited work at all? */
  speaks(number: NumberFact, cited: CitedClaim): boolean;
  /** The abstract's number for the same thing, or null when none plainly is. */
  pick(theirs: NumberFact[], number: NumberFact, cited: CitedClaim): NumberFact | null;
}

const RULES: Partial<Record<NumberKind, Rule>> = {
  studies: {
    speaks: ({ before }, { study }) =>
      before.some((word) => POOLED_BEFORE.has(word)) && REVIEW_TIERS.has(STUDY_TYPE_TIERS[study.type]),
    pick: (theirs) => {
      const only = onlyOne(theirs.filter(isTotal)) ?? onlyOne(theirs.filter((fact) => !isScreened(fact)));
      return only === null || isFoundByUs(only) ? null : only;
    },
  },
  participants: {
    speaks: (fact) => fact.value >= LEAST_PARTICIPANTS && !isPart(fact),
    pick: (theirs, number) => {
      const counted = theirs.filter((fact) => !isScreened(fact) && !isPart(fact) && fact.value > 1);
      const addsUp = counted.length > 1 && sum(counted.map(({ value }) => value)) === number.value;
      const only = onlyOne(counted.filter(isTotal)) ?? onlyOne(counted);
      return addsUp || only === null || isFoundByUs(only) ? null : only;
    },
  },
  duration: { speaks: isStudyLength, pick: (theirs) => onlyOne(theirs.filter(isStudyLength)) },
  percent: { speaks: () => true, pick: pickSameSubject },
  dose: { speaks: () => true, pick: pickSameSubject },
  'dose-per-kg': { speaks: () => true, pick: pickSameSubject },
  units: { speaks: () => true, pick: pickSameSubject },
};

function lookAtNumber(number: NumberFact, theirs: NumberFact[], cited: CitedClaim): Look | null {
  const rule = RULES[number.kind];
  if (rule === undefined || !rule.speaks(number, cited)) return null;
  const same = theirs.filter(({ kind }) => kind === number.kind);
  const equal = same.find((fact) => agree(number, fact));
  if (equal !== undefined) {
    const data = { article: number.words, study: equal.words };
    return passed(['abstract'], { data, words: { article: number.words, study: equal.words } });
  }
  const data = { article: number.words };
  if (cited.others.length > 0) return cantTell(['abstract'], { data });
  const counterpart = rule.pick(same, number, cited);
  // "98 (92%) finished", "between 0.5 and 5 mg": the figure is the study’s, whatever it counts.
  const isSaid = printsFigure(cited.abstract ?? '', number);
  if (counterpart === null || counterpart.approximate || isSaid) return cantTell(['abstract'], { data });
  const words = { article: number.words, study: counterpart.words };
  return failed(['abstract'], { data: { ...data, study: counterpart.words }, words });
}

/** Round numbers ("about 1,000", "nearly 20 %") agree within a tenth; years and months within two per cent. */
const ROUND = 0.1;
const EXACT = 0.02;
const agree = (one: NumberFact, other: NumberFact): boolean => {
  if (isCount(one.kind) && isRounded(one.value, other.value)) return true;
  const isRound = one.kind === 'duration' || one.approximate || other.approximate || isRoundNumber(one.value);
  return Math.abs(one.value - other.value) <= Math.max(one.value, other.value) * (isRound ? ROUND : EXACT);
};

/** Three million for 3,407,134: three or more of its unit, rounded there. Two thousand for 1,501 is another number. */
function isRounded(round: number, exact: number): boolean {
  const unit = [1e6, 1e5, 1e4, 1e3].find((one) => round % one === 0);
  return unit !== undefined && round / unit >= LEAST_UNITS && Math.round(exact / unit) * unit === round;
}
/** From three on, what rounding takes off or adds is a sixth at most. */
const LEAST_UNITS = 3;

/** 400,000 for 398,271 is rounding, not another number. */
const isRoundNumber = (value: number): boolean => value >= 1000 && value % 100 === 0;

/** Fewer people than this are a group inside a study ("two men"), not its size. */
const LEAST_PARTICIPANTS = 5;

/** After the number of people who are a part of a study: "the 20 men in the ginger group". */
const PART_WORDS = new Set('group groups arm died developed dropped quit withdrew lost'.split(' '));
const isPart = ({ after }: NumberFact): boolean => after.some((word) => PART_WORDS.has(word));

/** The only value among facts, or null when there are none or several different ones. */
const onlyOne = (facts: NumberFact[]): NumberFact | null =>
  new Set(facts.map(({ value }) => value)).size === 1 ? (facts[0] ?? null) : null;

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Before "20 studies" when they are what was pooled. */
const POOLED_BEFORE = new Set(
  'of in from across included including include pooled pooling analysed analyzed analyzing reviewed examined counted counts covered covers summarised summarized covering combining combined at'.split(
    ' ',
  ),
);
const REVIEW_TIERS = new Set<string>(['reviews-of-evidence', 'overview', 'recommendation']);

/** Near the abstract's number when it is the total. */
const TOTAL_WORDS = new Set(
  'included met eligible randomised randomized enrolled recruited total pooled involving comprising participated completed analysed analyzed'.split(
    ' ',
  ),
);
const SCREENED_WORDS = new Set(
  'identified screened retrieved excluded potentially abstracts titles dropped withdrew invited'.split(' '),
);

const isTotal = (fact: NumberFact): boolean =>
  !isScreened(fact) &&
  !isFoundByUs(fact) &&
  (fact.after.slice(0, 3).some((word) => TOTAL_WORDS.has(word)) ||
    fact.before.some((word) => TOTAL_WORDS.has(word)));
/** "We identified 33 trials" may tell what was found or what was taken in: one more number, but none to hold against. */
const isFoundByUs = ({ before }: NumberFact): boolean => before.slice(-2).join(' ') === 'we identified';
/** "214 studies identified" and "the search identified 214 studies" were found only. */
const isScreened = (fact: NumberFact): boolean =>
  fact.after.slice(0, 3).some((word) => SCREENED_WORDS.has(word)) ||
  (!isFoundByUs(fact) && fact.before.slice(-2).some((word) => SCREENED_WORDS.has(word)));

/** "for 12 weeks", "a 12-week trial", "over 10 years": how long the study ran, not how often or how old. */
function isStudyLength({ before, after, words }: NumberFact): boolean {
  if (after[0] === 'each') return false;
  const last = before.at(-1) ?? '';
  return (
    LENGTH_BEFORE.has(last) ||
    LENGTH_BEFORE.has(before.at(-2) ?? '') ||
    (words.includes('-') && LENGTH_AFTER.has(after[0] ?? ''))
  );
}
const LENGTH_BEFORE = new Set('for after over lasting lasted during within median mean average'.split(' '));
const LENGTH_AFTER = new Set(
  'trial study intervention program programme randomized randomised follow training supplementation'.split(
    ' ',
  ),
);

/** Words that both numbers' neighbourhoods must share: two, so that the disease alone does not do, and half of the article's. */
const SHARED_SUBJECTS = 2;
const SHARED_PART = 0.5;

/** The abstract's only number of this kind, when the words around both speak of the same thing. */
function pickSameSubject(
  theirs: NumberFact[],
  number: NumberFact,
  { claim, abstract, title }: CitedClaim,
): NumberFact | null {
  const only = onlyOne(theirs);
  const isOneOfSeveral = numbersOfClaim(claim).filter(({ kind }) => kind === number.kind).length > 1;
  if (only === null || isOneOfSeveral) return null;
  const around = `${title ?? ''}. ${abstract ?? ''}`;
  const study = findContentKeys(neighbourhood(around, only));
  const words = findWords(neighbourhood(claim.text, number)).map(({ lower }) => lower);
  const article = [...new Set(words)].map(findContentKeys).filter(({ size }) => size > 0);
  const shared = article.filter((keys) => sharedKeys(keys, study).length > 0).length;
  return shared >= SHARED_SUBJECTS && shared >= article.length * SHARED_PART ? only : null;
}

/** Enough on both sides to name what the number counts. Unit: UTF-16 code units. */
const REACH = 60;
const neighbourhood = (text: string, { start, end }: NumberFact): string =>
  text.slice(Math.max(0, start - REACH), end + REACH);
