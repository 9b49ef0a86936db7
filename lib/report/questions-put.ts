import type { LookupSource } from './types';

/**
 * About how many works a source was really asked: what one look-up had no question left for was not.
 *
 *     { asked: 300, answered: 24, failed: 276, cause: 'limit' }  →  24
 */
export const questionsPut = ({ asked, failed, cause }: LookupSource): number =>
  cause === 'limit' ? asked - failed : asked;
