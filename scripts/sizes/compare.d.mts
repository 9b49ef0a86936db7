/** Types of `compare.mjs`, which runs without a compiler. */
export type Measured = Record<string, number>;
export const BUDGETS: Record<string, { most: number; why: string }>;
export function filesOfPage(html: string): string[];
export function compare(
  measured: Measured,
  last: { version: string; measured: Measured },
): { lines: string[]; over: string[] };
