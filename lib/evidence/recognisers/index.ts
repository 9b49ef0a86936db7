/** The ordered tables: the order is the rule (wrappers, synthesis, stated designs, species and laboratory, reviews, hints). */
import type { Recogniser } from '../recogniser';
import { LABORATORY } from './laboratory';
import { OBSERVATIONAL } from './observational';
import { OTHER_LANGUAGES } from './other-languages';
import { REVIEWS } from './reviews';
import { SUGGESTIVE } from './suggestive';
import { SYNTHESIS } from './synthesis';
import { TRIALS } from './trials';
import { WRAPPERS } from './wrappers';

/** Asked of a title. */
export const TITLE_RECOGNISERS: readonly Recogniser[] = [
  ...WRAPPERS,
  ...SYNTHESIS,
  ...TRIALS,
  ...OBSERVATIONAL,
  ...OTHER_LANGUAGES,
  ...REVIEWS,
  ...LABORATORY,
  ...SUGGESTIVE,
];
