import type { Finding } from '../checks/types';
import type { Claim } from '../reading/types';
import type { Report } from './types';

/** The statement that a finding is about: its own, or the one in which its mark stands; undefined where it is about neither. */
export const statementOf = (
  { claim, marker }: Pick<Finding, 'claim' | 'marker'>,
  { claims }: Pick<Report, 'claims'>,
): Claim | undefined =>
  claims.find(({ id, markers }) => id === claim || (marker !== null && markers.includes(marker)));
