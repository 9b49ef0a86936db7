import { isPublication } from './is-publication';
import { cantTell, failed, passed } from './results';
import { sourceOf } from './study-words';
import { referenceCheck } from './subjects';

/** An editorial, letter or comment: an argument, not results. */
export const referenceOpinion = referenceCheck({
  id: 'reference-opinion',
  summary: 'The cited work is an editorial, letter or comment.',
  caveat: 'Letters now and then carry data of their own.',
  needs: ['title'],
  live: true,
  severity: 'note',
  priority: 400,
  messages: {
    passed: 'The {source} names no editorial, letter or comment.',
    failed: 'The cited paper’s {source} says “{study}”: someone’s view of the evidence rather than a study.',
    'failed-record':
      'The record of the cited paper files it as an editorial, letter or comment: someone’s view rather than a study.',
    cantTell: 'The {source} does not say what kind of paper this is.',
    'cantTell-letter': 'The record files this as a letter. Journals print short studies as letters too.',
  },
  look: (work) => {
    const { study } = work;
    if (!isPublication(work)) return null;
    const source = sourceOf(study);
    if (study.type === 'unknown') return cantTell(['title'], { data: { source: 'title' } });
    if (study.type !== 'editorial-letter') return passed([source], { data: { source } });
    if (study.basis !== 'title' && study.words === 'Letter')
      return cantTell(['record'], { variant: 'letter' });
    if (study.words === null) return failed(['record'], { variant: 'record' });
    const words = { article: null, study: study.words };
    return failed([source], { data: { source, study: study.words }, words });
  },
});
