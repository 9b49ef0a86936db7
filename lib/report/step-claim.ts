import type { Claim } from '../reading/types';
import type { Report } from './types';

/** The statements that cite a source, in reading order: what one steps through. */
export const citedClaims = (report: Pick<Report, 'claims'>): Claim[] =>
  report.claims.filter(({ references }) => references.length > 0);

/**
 * The statement to show next, round the end and back to the beginning.
 * @param current Id of the place shown last; null, or the id of anything that cites nothing, starts at the first
 *   statement (the last when stepping back). A statement without a source counts by its place in the reading order.
 * @param step 1 for the next, -1 for the one before.
 * @returns Null when the article cites nothing.
 */
export function stepClaim(
  report: Pick<Report, 'claims'>,
  current: string | null,
  step: number,
): Claim | null {
  const cited = citedClaims(report);
  const at = report.claims.findIndex(({ id }) => id === current);
  const place = new Map(report.claims.map((claim, index) => [claim.id, index]));
  const from = (claim: Claim): number => place.get(claim.id) ?? -1;
  const found =
    step > 0
      ? cited.find((claim) => from(claim) > at)
      : cited.findLast((claim) => at >= 0 && from(claim) < at);
  return found ?? cited.at(step > 0 ? 0 : -1) ?? null;
}
