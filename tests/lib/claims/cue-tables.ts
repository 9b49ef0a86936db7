/** Every table of cues, by the file of `lib/claims` that holds it and by its name. */
import type { Cue } from '../../../lib/claims/cues';
import { NULL_CUES } from '../../../lib/claims/null-claim';
import { KEPT_APART } from '../../../lib/claims/opposed-groups';
import { GROUP_MATTERS } from '../../../lib/claims/own-matters';
import { PLAIN_CONDITIONAL, PLAIN_EFFECTS, PLAIN_NULL } from '../../../lib/claims/plain-speech';
import { FACTS, OTHER_THAN_FACTS, STRONG_FACTS } from '../../../lib/claims/source-cues';
import {
  ASSOCIATION,
  CALLS,
  COMPARISON,
  CONDITIONAL,
  DIRECT,
  FLAT_NULL,
  RISK,
  STRONG,
} from '../../../lib/claims/wording-cues';

export const CUE_TABLES: Record<string, Record<string, readonly Cue[]>> = {
  'null-claim': { NULL_CUES },
  'opposed-groups': { KEPT_APART },
  'own-matters': { GROUP_MATTERS },
  'plain-speech': { PLAIN_CONDITIONAL, PLAIN_EFFECTS, PLAIN_NULL },
  'source-cues': { FACTS, OTHER_THAN_FACTS, STRONG_FACTS },
  'wording-cues': { ASSOCIATION, CALLS, COMPARISON, CONDITIONAL, DIRECT, FLAT_NULL, RISK, STRONG },
};
