import { findProofWords } from '../claims/proof-words';
import type { StudyType } from '../standards/study-types';
import { speakerOf } from './claim-context';
import { cantTell, failed, passed } from './results';
import { claimCheck } from './subjects';

/** Works of which nobody thinks as one paper among many. */
const NO_PAPERS = new Set<StudyType>(['book', 'news', 'web-page', 'dataset']);

/**
 * "Proves", "debunks", "conclusively" about one cited work. "Demonstrates" and "confirms" were read strictly on unseen
 * sentences and mostly said no more than "found", so they are no longer spoken of.
 */
export const claimProofWording = claimCheck({
  id: 'claim-proof-wording',
  summary: 'The article speaks of proof and cites one work.',
  caveat: 'The question may be long settled, and one work cited for many.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 310,
  messages: {
    passed: 'The article says “{article}” and cites several works.',
    failed: 'The article says “{article}” and cites one work. A single paper seldom settles a question.',
    cantTell: '{speaker} “{article}”. The word is the speaker’s own.',
  },
  look: ({ claim, study, others }) => {
    const found = findProofWords(claim.text);
    if (found === null || NO_PAPERS.has(study.type)) return null;
    const data = { article: found.words, speaker: speakerOf(claim) };
    const words = { article: found.words, study: null };
    if (others.length > 0) return passed(['page'], { data, words });
    return claim.attributedTo === null
      ? failed(['page'], { data, words })
      : cantTell(['page'], { data, words });
  },
});
