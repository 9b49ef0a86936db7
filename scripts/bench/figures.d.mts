/** Types of `figures.mjs`, which runs without a compiler. */
export function quantile(values: number[], share: number): number | null;
export function median(values: number[]): number | null;
export function growthExponent(points: { size: number; milliseconds: number }[]): number;
export function spread<T>(things: T[]): T[];
export function fastestSteps(rounds: number[][]): number[];
