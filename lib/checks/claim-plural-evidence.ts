import { findPluralEvidence } from '../claims/plural-evidence';
import type { PageReading } from '../reading/types';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { memo } from './memo';
import { cantTell, failed, passed } from './results';
import { sourceOf, wordsOf } from './study-words';
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
    passed: 'The article says “{article}” and cites several works, or a review of several.',
    failed: 'The article says “{article}” and cites one work. Its {source} says “{study}”: a single study.',
    cantTell:
      'The article says “{article}” and cites one work. Its {source} does not say whether it sums up several studies.',
  },
  look: ({ claim, study, others, title }, context) => {
    const found = findPluralEvidence(claim.text);
    if (found === null) return null;
    const source = sourceOf(study);
    const data = { article: found.words, study: wordsOf(study), source };
    const words = { article: found.words, study: study.words };
    if (others.length > 0 || citesSeveralNearby({ claim }, context)) return passed([source], { data, words });
    const tier = STUDY_TYPE_TIERS[study.type];
    if (SINGLE_TIERS.has(tier) && !POOLS.test(title ?? '')) return failed([source], { data, words });
    if (SEVERAL_TIERS.has(tier)) return passed([source], { data, words });
    return cantTell([source], { data, words });
  },
});

const SINGLE_TIERS = new Set<string>(['experiment-in-people', 'observation', 'mechanism']);
const SEVERAL_TIERS = new Set<string>(['reviews-of-evidence', 'overview', 'recommendation']);

/** A title that pools studies without naming a review: takes "pooled analysis of 12 cohorts", refuses "pool exercise". */
const POOLS =
  /\b(?:pooled|collaborati(?:on|ve)|individual participant data|\d+ (?:cohorts|studies|trials))\b/iu;

/** Other works cited in the same paragraph are part of "studies". */
const citesSeveralNearby = ({ claim }: Pick<CitedClaim, 'claim'>, { reading }: CheckContext): boolean =>
  (worksByBlock(reading).get(claim.block)?.size ?? 0) > 1;

const worksByBlock = memo(({ claims }: PageReading): Map<number, Set<string>> => {
  const works = new Map<number, Set<string>>();
  for (const { block, references } of claims) {
    works.set(block, new Set([...(works.get(block) ?? []), ...references]));
  }
  return works;
});
