import { shareKeys } from '../claims/content-words';
import { fold } from '../claims/cues';
import { findNumbers } from '../claims/numbers';
import { findPluralEvidence } from '../claims/plural-evidence';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { paragraphOf } from './claim-context';
import { keysOfClaim, openingsOfClaim } from './claim-words';
import { designWords } from './own-design';
import { cantTell, failed, passed } from './results';
import { sumsUpStudies, withGloss } from './study-words';
import { type CitedClaim, claimCheck } from './subjects';
import type { CheckContext } from './types';

/** "Studies show", with one mark to one study. */
export const claimPluralEvidence = claimCheck({
  id: 'claim-plural-evidence',
  summary: 'The article speaks of several studies and cites one.',
  caveat: 'The cited study may itself sum up earlier ones in its introduction.',
  needs: ['title'],
  live: true,
  severity: 'note',
  priority: 360,
  messages: {
    passed: 'The article says “{article}” and cites several works near by, or a review of several.',
    failed:
      'The article says “{article}” and cites one work for it, a single study. Its {source} says “{study}”.',
    'failed-glossed':
      'The article says “{article}” and cites one work for it, a single study. Its {source} says “{study}” ({gloss}).',
    'failed-opinion':
      'The article says “{article}” and cites one work for it. Its {source} says “{study}”: someone’s view rather than several studies.',
    cantTell:
      'The article says “{article}” and cites one work for it. Its {source} does not say whether it sums up several studies.',
  },
  look: ({ claim, work, study, others, title, abstract }, context) => {
    const found = findPluralEvidence(claim.text, openingsOfClaim(claim));
    if (found === null) return null;
    const { source, study: named, words: printed } = designWords(work);
    const data = { article: found.words, study: named, source };
    const words = { article: found.words, study: printed };
    if (others.length > 0 || citesSeveralNearby({ claim }, context)) return passed([source], { data, words });
    const tier = STUDY_TYPE_TIERS[study.type];
    if (SINGLE_TIERS.has(tier) && !POOLS.test(title ?? '') && !HOLDS_SEVERAL.test(fold(abstract ?? '')))
      return failed([source], { ...withGloss(data), words });
    if (tier === 'opinion' && study.confidence === 'stated' && study.words !== LETTER)
      return failed([source], { variant: 'opinion', data, words });
    const people = study.type === 'unknown' ? findPeople(`${title ?? ''}. ${abstract ?? ''}`) : null;
    if (people !== null) {
      const told = { article: found.words, study: people };
      return failed(['abstract'], { data: { ...told, source: 'abstract' }, words: told });
    }
    if (sumsUpStudies(study.type)) return passed([source], { data, words });
    return cantTell([source], { data, words });
  },
});

const SINGLE_TIERS = new Set<string>(['experiment-in-people', 'observation', 'mechanism']);

/** A title that pools studies without naming a review: takes "pooled analysis of 12 cohorts", "in two prospective cohorts", "four experiments"; refuses "pool exercise". */
const POOLS =
  /\b(?:pooled|collaborati(?:on|ve)|individual participant data|(?:\d+|two|three|four|five|six) (?:\p{L}+ ){0,2}(?:cohorts|studies|trials|experiments))\b/iu;

/** One paper on several studies of its own: takes "in study b, 48 adults", "experiment 2", "across two studies"; refuses "this study", "two previous studies". */
const HOLDS_SEVERAL =
  /\b(?:study|experiment) (?:b|2|ii|two)\b|\b(?:two|three|four|five) (?:studies|experiments|trials)\b/u;

/** A letter may be a short study. */
const LETTER = 'Letter';

/** Words of a work that speaks of several: takes "studies were included", "trials", "a review"; refuses "this study". */
const SEVERAL = /\b(?:studies|trials|reviews?|reviewed|meta-analys[ei]s|cohorts|literature)\b/iu;

/** Fewer people than this are a group inside a study. */
const LEAST_PEOPLE = 5;

/** The people that one study counted, as its abstract prints them: "112 athletes"; null where it may speak of several studies. */
function findPeople(text: string): string | null {
  if (SEVERAL.test(text)) return null;
  const counted = findNumbers(text).find(
    ({ kind, value }) => kind === 'participants' && value >= LEAST_PEOPLE,
  );
  return counted?.words ?? null;
}

/** Other works cited in the same paragraph on the same subject are part of "studies". */
function citesSeveralNearby({ claim }: Pick<CitedClaim, 'claim'>, { reading }: CheckContext): boolean {
  const own = keysOfClaim(claim);
  const near = paragraphOf(claim, reading).filter(
    (other) => other === claim || own.size === 0 || shareKeys(own, keysOfClaim(other)),
  );
  return new Set(near.flatMap(({ references }) => references)).size > 1;
}
