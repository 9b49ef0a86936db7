import type { NamedDesign } from '../claims/named-designs';
import { findNumbers } from '../claims/numbers';
import { findPluralEvidence } from '../claims/plural-evidence';
import { findProofWords } from '../claims/proof-words';
import type { Claim } from '../reading/types';
import { STUDY_TYPE_TIERS, type StudyType } from '../standards/study-types';
import { speakerOf } from './claim-context';
import { designsOfClaim, openingsOfClaim } from './claim-words';
import { cantTell, failed, passed } from './results';
import { sumsUpStudies } from './study-words';
import { claimCheck } from './subjects';

/** Works of which nobody thinks as one paper among many. */
const NO_PAPERS = new Set<StudyType>(['book', 'news', 'web-page', 'dataset']);

/** What several studies may do: takes "demonstrated", "confirm"; refuses "proven". */
const SHOWN = /^(?:demonstrat|confirm)/iu;

/** Takes "demonstrated in 15 studies", "confirmed by two trials"; refuses "confirmed by one trial". */
const IN_SEVERAL = /\b(?:studies|trials)$/iu;

/** Are the studies of the review counted: "as nine trials confirm"? */
const countsStudies = (text: string): boolean =>
  findNumbers(text).some(({ kind, value }) => kind === 'studies' && value > 1);

/** What is said of evidence as a whole: takes "proven", "proof that", "confirm"; refuses "beyond any doubt", "debunks". */
const MAY_SUM_UP = /^(?:prove|proof|demonstrat|confirm)/iu;

const ONE_STUDY = new Set<NamedDesign>(['study', 'trial', 'randomised-trial']);

/**
 * Strict readers shrugged mostly at "proven" beside a review that looked for every study: it is no single paper among many, unless
 * the sentence takes it for one ("a study of 900 people proves it").
 */
const restsOnReview = (claim: Claim, words: string, type: StudyType): boolean =>
  STUDY_TYPE_TIERS[type] === 'reviews-of-evidence' &&
  MAY_SUM_UP.test(words) &&
  !designsOfClaim(claim).some(({ design }) => ONE_STUDY.has(design));

/** "Proves", "demonstrates", "debunks", "confirms" about one cited work. */
export const claimProofWording = claimCheck({
  id: 'claim-proof-wording',
  summary: 'The article speaks of proof and cites one work.',
  caveat: 'The question may be long settled, and one work cited for many.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 310,
  messages: {
    passed: 'The article says “{article}” and cites several works, or a review of several.',
    failed: 'The article says “{article}” and cites one work for it. Other studies may find otherwise.',
    cantTell: '{speaker} “{article}”. The word is the speaker’s own.',
  },
  look: ({ claim, study, others }) => {
    const openings = openingsOfClaim(claim);
    const found = findProofWords(claim.text, openings);
    if (found === null || NO_PAPERS.has(study.type)) return null;
    const data = { article: found.words, speaker: speakerOf(claim) };
    const words = { article: found.words, study: null };
    // "Numerous studies have demonstrated" beside a review of them speaks of no single paper.
    const isOfSeveral =
      SHOWN.test(found.words) &&
      sumsUpStudies(study.type) &&
      (IN_SEVERAL.test(found.words) ||
        findPluralEvidence(claim.text, openings) !== null ||
        countsStudies(claim.text));
    if (others.length > 0 || isOfSeveral || restsOnReview(claim, found.words, study.type))
      return passed(['page'], { data, words });
    return claim.attributedTo === null
      ? failed(['page'], { data, words })
      : cantTell(['page'], { data, words });
  },
});
