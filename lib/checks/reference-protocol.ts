import { isPublication } from './is-publication';
import { cantTell, failed, passed } from './results';
import { sourceOf } from './study-words';
import { referenceCheck } from './subjects';

/** The plan of a study: it has no results that could carry a statement. */
export const referenceProtocol = referenceCheck({
  id: 'reference-protocol',
  summary: 'The cited work is the plan of a study, without results.',
  caveat: 'The statement may be about the plan itself.',
  needs: ['title'],
  live: true,
  severity: 'caution',
  priority: 500,
  messages: {
    passed: 'The {source} names no plan of a study.',
    failed:
      'The cited paper’s {source} says “{study}”: the plan of a study, which reports no results itself.',
    'failed-record':
      'The record of the cited paper files it as the plan of a study, which reports no results itself.',
    cantTell: 'The {source} does not say what kind of study this is.',
  },
  look: (work, { reading }) => {
    const { study, reference } = work;
    if (!isPublication(work)) return null;
    const source = sourceOf(study);
    if (study.type === 'unknown') return cantTell(['title'], { data: { source: 'title' } });
    if (study.type !== 'protocol') return passed([source], { data: { source } });
    const citing = reading.claims.filter(({ references }) => references.includes(reference.id));
    if (citing.length > 0 && citing.every(({ text }) => PLAN.test(text))) return null;
    if (study.words === null) return failed(['record'], { variant: 'record' });
    const words = { article: null, study: study.words };
    return failed([source], { data: { source, study: study.words }, words });
  },
});

/** What tells a reader that there are no results yet: takes "has published its protocol", "is under way", "are planned", "the design of a trial"; refuses "planning meals". */
const PLAN =
  /\b(?:protocols?|planned|ongoing|under ?way|in progress|recruiting|(?:the|its|their) (?:design|plans?) (?:of|for)|yet to report)\b/iu;
