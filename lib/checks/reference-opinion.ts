import { calledSo, OPINION } from './called-so';
import { isPublication } from './is-publication';
import { cantTell, failed, passed } from './results';
import { sourceOf } from './study-words';
import { referenceCheck } from './subjects';

/**
 * An editorial, letter or comment: an argument, not results. Only where the title says so or the record files it as an
 * editorial: "Comment" and "Introductory Journal Article" are filed beside reviews and trials, too. Not where the article calls it so itself.
 */
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
    'cantTell-letter':
      'The record files this as a letter or comment. Journals file short studies and reviews so too.',
  },
  look: (work, { reading }) => {
    const { study, record, reference } = work;
    if (!isPublication(work)) return null;
    const source = sourceOf(study);
    if (study.type === 'unknown') return cantTell(['title'], { data: { source: 'title' } });
    if (study.type !== 'editorial-letter') return passed([source], { data: { source } });
    if (findCalledSo(reading).has(reference.id)) return null;
    const isFiled = record?.publicationTypes.some((type) => EDITORIAL.test(type)) ?? false;
    if (study.basis !== 'title' && !isFiled && OFTEN_MORE.test(study.words ?? ''))
      return cantTell(['record'], { variant: 'letter' });
    if (study.words === null) return failed(['record'], { variant: 'record' });
    // Beside "Comment", an indexer's "Editorial" is the plainer word.
    const named =
      (source === 'record' && record?.publicationTypes.find((type) => EDITORIAL.test(type))) || study.words;
    return failed([source], { data: { source, study: named }, words: { article: null, study: named } });
  },
});

const findCalledSo = calledSo(OPINION);

/** Kinds by which short studies and reviews go, too: takes "Letter", "Comment", "article-commentary"; refuses "Editorial". */
const OFTEN_MORE = /^(?:letter|comment|article-commentary|introductory journal article)$/iu;

/** Takes "Editorial", "editorial"; refuses "Comment". */
const EDITORIAL = /^editorial$/iu;
