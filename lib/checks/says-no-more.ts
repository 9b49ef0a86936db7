/** Whether a result is told of what is asked about and of nothing else: another dose, another place, other people, another time. */
import { findContentKeys, shareKeys } from '../claims/content-words';
import { findWords } from '../claims/found-words';
import type { Span } from '../text/types';

/** Words of any result, whatever it is about. Takes "supplementation", "participants", "relative"; refuses "injection", "smokers". */
const OF_ANY_RESULT = new Set(
  `treat treated treatment treatments intervention interventions supplement supplements supplemented supplementation therapy
  programme programmes program programs medication drug drugs capsule capsules pill pills tablet tablets extract extracts
  use user users using intake consumption consumed consuming exposure assignment assigned administration regimen
  dose doses daily regular oral active trial trials study studies review reviews analysis analyses results findings data
  evidence researchers authors conclusion conclusions outcome outcomes primary participants patients subjects people persons
  individuals adults men women population ordinary general both group groups arm arms placebo control controls sham usual care
  compared comparison versus difference differences differed differ significant significantly significance statistical
  statistically clinical clinically meaningful measurable overall all total major main little large small additional each every
  any risk risks rate rates incidence level levels score scores number frequency likelihood odds prevalence ratio hazard
  relative occurrence development progression change changes changed improvement improvements reduction reductions increase
  increases show showed shown shows found find reported observed demonstrated revealed seen appear appears appeared conclude
  concluded suggest suggests suggested indicate indicates indicated produce produced gave made association associated linked
  related monthly weekly average mean median moderate certainty quality events event surveys survey diaries
  lives life mortality death deaths dying survival`.split(/\s+/u),
);

/** Figures in brackets and the heading of a part: takes "(RR 0.95, 95% CI 0.8 to 1.1)", "RESULTS:"; refuses "Results were". */
const ASIDE = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]|^[A-Z ]{3,40}:/gu;

/** What parts outcomes that are denied together: takes ",", "or", "nor"; refuses "of". */
const LISTED = /,|\b(?:or|and|nor)\b/iu;

/** Where, in whom or when: takes "in smokers", "than placebo"; refuses "of the heart". */
const CIRCUMSTANCE = /\b(?:in|among|at|after|when|if|with|for|during|until|within|over|than)\b.*/isu;

/** Without the other outcomes that are listed behind the first: " or stroke in smokers" → " in smokers". */
const withoutOthers = (tail: string): string =>
  tail
    .split(LISTED)
    .map((part, at) => (at === 0 ? part : (CIRCUMSTANCE.exec(part)?.[0] ?? '')))
    .join(' ');

/**
 * Does a clause that denies name nothing that neither title nor claim names, beside other outcomes that it denies as well?
 *
 *     'Ginkgo had no effect on dementia or stroke in this trial', of ginkgo and dementia   →   true
 *     'Ginkgo had no effect on dementia in smokers', of ginkgo and dementia                 →   false
 *
 * @param told Where the clause says what it denies: these words are left out.
 * @param about The keys of title and claim.
 */
export function saysNoMore(clause: string, { start, end }: Span, about: Set<string>): boolean {
  const rest = `${clause.slice(0, start)} ${withoutOthers(clause.slice(end))}`.replaceAll(ASIDE, ' ');
  return findWords(rest).every(({ words, lower }) => {
    const keys = findContentKeys(words);
    return keys.size === 0 || OF_ANY_RESULT.has(lower) || shareKeys(keys, about);
  });
}
