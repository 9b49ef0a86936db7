import { findBelief } from '../claims/beliefs';
import { findContentKeys, holdsKey, isIdea, shareKeys } from '../claims/content-words';
import type { StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { contextOf } from './claim-context';
import { isStatement, keysOfClaim, openingsOfClaim, tellsWhatHappened } from './claim-words';
import { isPublication } from './is-publication';
import { cantTell, failed, passed } from './results';
import { type CitedWork, claimCheck } from './subjects';

/** The title shows no bearing on the sentence. Said mildly: the full text may well bear on it. */
export const claimTopic = claimCheck({
  id: 'claim-topic',
  summary: 'The cited work’s title shows no bearing on the statement.',
  caveat: 'The full text may hold what the statement says; introductions often sum up other work.',
  needs: ['title'],
  live: true,
  severity: 'note',
  priority: 340,
  messages: {
    passed: 'The {source} and the statement share subject words.',
    failed:
      'The cited paper’s title is “{study}”. It does not show how the study bears on this statement; the full text may.',
    'failed-belief':
      'The article tells what people think: “{article}”. The cited paper’s title, “{study}”, does not show how it bears on that.',
    cantTell: 'The {source} has too few words of its own to be compared.',
  },
  look: ({ claim, work, title, abstract }, { reading }) => {
    if (title === null || !isStatement(claim) || !isStudyLike(work)) return null;
    const source = abstract === null ? 'title' : 'abstract';
    const data = { source, study: title };
    const belief = findBelief(claim.text, openingsOfClaim(claim));
    if (
      belief !== null &&
      !GOES_ON_TO_STUDY.test(claim.text) &&
      !STUDIES_OF_VIEWS.test(`${title} ${abstract ?? ''}`)
    ) {
      const words = { article: belief.words, study: title };
      return failed([source], { variant: 'belief', data: { ...data, article: belief.words }, words });
    }
    const own = keysOfClaim(claim);
    // Most titles say enough; abstracts are long.
    if (holdsKey(title, own)) return passed([source], { data });
    const study = keysOfWork(work);
    if (shareKeys(own, study)) return passed([source], { data });
    // "Side effects were mild" and "This may help" take their subject from elsewhere.
    if (tellsWhatHappened(claim) || GOES_ON.test(claim.text)) return null;
    if (!(sayEnough(study, own) || isRich(study, own, abstract)) || FOREIGN_TITLE.test(title)) {
      return cantTell([source], { data });
    }
    const around = findContentKeys(contextOf(claim, reading));
    if (shareKeys(around, study)) return passed([source], { data });
    return failed([source], { data, words: { article: claim.text, study: title } });
  },
});

/** Takes "This may lead to it", "They help"; refuses "Thistles help". */
const GOES_ON = /^(?:this|these|that|those|it|they|such)\b/iu;

/** A sentence that sets a study beside what people think: takes ", but a trial of 12 men found", "and the review does not"; refuses "Many people study". */
const GOES_ON_TO_STUDY =
  /\b(?:the|this|that|an?|one|new|recent|large) (?:[\p{L}\p{N}-]+ ){0,3}?(?:stud(?:y|ies)|trials?|reviews?|analys[ei]s|meta-analys[ei]s|cohort|survey|paper|authors?|evidence|data)\b/iu;

/** What the work is about, by its title and abstract. */
const keysOfWork = memo(({ title, abstract }: CitedWork) =>
  findContentKeys(`${title ?? ''} ${abstract ?? ''}`),
);

/** Things that a text must speak of for a lack of overlap to mean anything. */
const LEAST_IDEAS = 2;

/**
 * Two texts that each speak of two things that we know by several names: only then does a lack of overlap mean anything. One such
 * word may mean another thing: the "energy" of wormholes, the "metabolomic" way to tell oils.
 */
const sayEnough = (study: Set<string>, own: Set<string>): boolean =>
  ideas(study) >= LEAST_IDEAS && ideas(own) >= LEAST_IDEAS;

const ideas = (keys: Set<string>): number => [...keys].filter(isIdea).length;

/** An abstract at hand that says a good deal, none of it on things that we know by several names. */
const RICH_KEYS = 9;
/** A statement with fewer is too thin even beside an abstract. */
const LEAST_KEYS = 2;
const isRich = (study: Set<string>, own: Set<string>, abstract: string | null): boolean =>
  abstract !== null && study.size >= RICH_KEYS && own.size >= LEAST_KEYS && ideas(own) > 0;

/** Works that report something on one subject; handbooks, data banks and guidelines bear on many. */
const isStudyLike = (work: CitedWork): boolean => isPublication(work) && !BROAD_TYPES.has(work.study.type);
const BROAD_TYPES = new Set<StudyType>([
  'book',
  'dataset',
  'guideline',
  'consensus-statement',
  'web-page',
  'news',
]);

/** What a study of people's views calls itself: takes "beliefs", "a survey of", "fear-avoidance", refuses "reviewed". */
const STUDIES_OF_VIEWS =
  /\b(?:beliefs?|attitudes?|percei\p{L}+|perceptions?|perspectives?|opinions?|surve(?:y|ys|yed)|questionnaires?|knowledge|myths?|misconceptions?|views|expectations?|awareness|qualitative|interview\p{L}*|fear\p{L}*|stigma|worr(?:y|ies))\b/iu;

/** Small words of other languages, in titles that share no stems with English: takes "der", "des", "para", refuses "de". */
const FOREIGN_TITLE = /\b(?:der|die|das|und|für|des|les|une|dans|para|los|las|della|nella)\b/u;
