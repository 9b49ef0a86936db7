/**
 * The catalogue: every check, in the order in which they are documented. `npm run new:check` adds a line here; the
 * invariants that hold for all of them are in `tests/lib/checks/catalogue.test.ts`.
 */
import { articleConcentration } from './article-concentration';
import { articleOneSource } from './article-one-source';
import { articleRetracted } from './article-retracted';
import { articleSelfCitation } from './article-self-citation';
import { articleUncitedClaims } from './article-uncited-claims';
import { claimCausalDesign } from './claim-causal-design';
import { claimDirection } from './claim-direction';
import { claimNamesDesign } from './claim-names-design';
import { claimNullInsufficient } from './claim-null-insufficient';
import { claimNumber } from './claim-number';
import { claimPluralEvidence } from './claim-plural-evidence';
import { claimPopulation } from './claim-population';
import { claimProofWording } from './claim-proof-wording';
import { claimTopic } from './claim-topic';
import { markerUndefined } from './marker-undefined';
import { referenceAge } from './reference-age';
import { referenceConcern } from './reference-concern';
import { referenceCorrected } from './reference-corrected';
import { referenceDuplicate } from './reference-duplicate';
import { referenceIdentity } from './reference-identity';
import { referenceNewerVersion } from './reference-newer-version';
import { referenceNotResearch } from './reference-not-research';
import { referenceOpinion } from './reference-opinion';
import { referencePreprint } from './reference-preprint';
import { referenceProtocol } from './reference-protocol';
import { referenceRetracted } from './reference-retracted';
import { referenceUnused } from './reference-unused';
import { type RunOptions, runCatalogue } from './run-checks';
import type { Check, CheckContext, Finding } from './types';

export const CHECKS: Check[] = [
  claimCausalDesign,
  claimNullInsufficient,
  claimPopulation,
  claimNumber,
  claimPluralEvidence,
  claimNamesDesign,
  claimProofWording,
  claimTopic,
  claimDirection,
  referenceRetracted,
  referenceConcern,
  referenceCorrected,
  referenceNewerVersion,
  referenceIdentity,
  referencePreprint,
  referenceProtocol,
  referenceOpinion,
  referenceNotResearch,
  referenceUnused,
  referenceDuplicate,
  referenceAge,
  markerUndefined,
  articleRetracted,
  articleUncitedClaims,
  articleOneSource,
  articleSelfCitation,
  articleConcentration,
];

/** Checks that ask about a cited work alone, not about what an article makes of it. */
const ABOUT_WORKS = CHECKS.filter((check) => check.id.startsWith('reference-') && check !== referenceUnused);

/**
 * What the checks say about a page, the most important first. Only findings that say something are listed; a check
 * that lacked a title, abstract or record is `untested` and its message names what was missing. A reading without an
 * article is a bare list of references: then only the checks that need no article are run.
 */
export const runChecks = (context: CheckContext, options: RunOptions = { trial: false }): Finding[] =>
  runCatalogue(context.reading.article === null ? ABOUT_WORKS : CHECKS, context, options);
