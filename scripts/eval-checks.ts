/**
 * npm run eval:checks: the checks on the labelled set of tests/claims-set, with precision and recall.
 *
 *   npm run eval:checks                 from titles and records
 *   npm run eval:checks -- --titles     from titles alone, as without look-ups
 *   npm run eval:checks -- --misses     with every wrong note and every missed one
 *   npm run eval:checks -- --blank      writes empty sheets for a second reader (every third article)
 *   npm run eval:checks -- --agreement  Cohen's kappa between the two readers
 */
import { buildSetContext, readSet, type SetArticle } from '../tests/claims-set/read-set';
