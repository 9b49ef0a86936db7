import { isCutShort } from '../reading/limits';
import { about, aboutArticle, cantTell, failed, passed, untested } from './results';
import type { Check, CheckContext } from './types';

/** Where fewer than this share of a list is pointed to, marks have probably been missed rather than left out. */
const MOST = 0.5;

/** An entry of the list that no sentence and no mark points to. */
export const referenceUnused: Check = {
  id: 'reference-unused',
  summary: 'A listed reference is cited nowhere in the text.',
  caveat: 'The text may name the work in words without a mark.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 100,
  messages: {
    passed: 'The text cites this reference.',
    failed: 'This reference is listed, but no mark in the text points to it.',
    cantTell:
      'The text carries no marks that point into the list, so which statement rests on which reference is not said.',
    'cantTell-few':
      'The marks that were found point to {used} of {all} references. Marks in a form that is not known may point to others.',
  },
  run: (context) => {
    const listed = context.reading.references.filter(({ origin }) => origin === 'bibliography');
    if (listed.length === 0) return [];
    if (isCutShort(context.reading)) return [aboutArticle(untested('rest'))];
    const used = findUsedReferences(context);
    const count = listed.filter(({ id }) => used.has(id)).length;
    if (count === 0) return [aboutArticle(cantTell(['page']))];
    if (count < listed.length * MOST) {
      return [
        aboutArticle(cantTell(['page'], { variant: 'few', data: { used: count, all: listed.length } })),
      ];
    }
    return listed.map(({ id }) => about({ reference: id }, (used.has(id) ? passed : failed)(['page'])));
  },
};

const findUsedReferences = ({ reading }: CheckContext): Set<string> =>
  new Set([...reading.markers, ...reading.claims].flatMap(({ references }) => references));
