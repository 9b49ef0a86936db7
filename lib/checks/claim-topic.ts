import { findBelief } from '../claims/beliefs';
import { findContentKeys, sharedKeys } from '../claims/content-words';
import { contextOf } from './claim-context';
import { isStatement } from './claim-words';
import { cantTell, failed, passed } from './results';
import { claimCheck } from './subjects';

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
      'The article says “{article}”: what people think. The cited paper’s title, “{study}”, does not show how it bears on that.',
    cantTell: 'The {source} has too few words of its own to be compared.',
  },
  look: ({ claim, title, abstract }, context) => {
    if (title === null || !isStatement(claim)) return null;
    const source = abstract === null ? 'title' : 'abstract';
    const studyText = `${title} ${abstract ?? ''}`;
    const belief = findBelief(claim.text);
    if (belief !== null && !STUDIES_OF_VIEWS.test(studyText)) {
      const data = { article: belief.words, study: title };
      return failed([source], { variant: 'belief', data, words: { article: belief.words, study: title } });
    }
    const study = findContentKeys(studyText);
    const article = findContentKeys(contextOf(claim, context.reading));
    const own = findContentKeys(claim.text);
    if (study.size < LEAST_KEYS || own.size < LEAST_KEYS || FOREIGN_TITLE.test(title)) {
      return cantTell([source], { data: { source } });
    }
    if (sharedKeys(study, article).length > 0) return passed([source], { data: { source } });
    return failed([source], { data: { study: title }, words: { article: claim.text, study: title } });
  },
});

/** A text with fewer keys than this is too thin for a lack of overlap to mean anything. */
const LEAST_KEYS = 2;

/** What a study of people's views calls itself: takes "beliefs", "a survey of", "fear-avoidance", refuses "reviewed". */
const STUDIES_OF_VIEWS =
  /\b(?:beliefs?|attitudes?|percei\p{L}+|perceptions?|perspectives?|opinions?|surve(?:y|ys|yed)|questionnaires?|knowledge|myths?|misconceptions?|views|expectations?|awareness|qualitative|interview\p{L}*|fear\p{L}*|stigma|worr(?:y|ies))\b/iu;

/** Small words of other languages, in titles that share no stems with English: takes "der", "des", "para", refuses "de". */
const FOREIGN_TITLE = /\b(?:der|die|das|und|für|des|les|une|dans|para|los|las|della|nella)\b/u;
