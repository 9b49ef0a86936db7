/**
 * The catalogue: every check, in the order in which they are documented. `npm run new:check` adds a line here; the
 * invariants that hold for all of them are in `tests/lib/checks/catalogue.test.ts`.
 */
import { markerUndefined } from './marker-undefined';
import { referenceDuplicate } from './reference-duplicate';
import { referenceUnused } from './reference-unused';
import { type RunOptions, runCatalogue } from './run-checks';
import type { Check, CheckContext, Finding } from './types';

export const CHECKS: Check[] = [referenceUnused, referenceDuplicate, markerUndefined];

/**
 * What the checks say about a page, the most important first. Only findings that say something are listed; a check
 * that lacked a title, abstract or record is `untested` and its message names what was missing.
 */
export const runChecks = (context: CheckContext, options: RunOptions = { trial: false }): Finding[] =>
  runCatalogue(CHECKS, context, options);
