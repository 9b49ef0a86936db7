/** Types of `options.mjs`, which runs without a compiler. */
import type { ParseArgsConfig } from 'node:util';

export function usageOf(text: string): string;
export function readOptions(
  script: string,
  options?: ParseArgsConfig['options'],
  settings?: { allowPositionals?: boolean; args?: string[] },
): { values: Record<string, string | boolean | undefined>; positionals: string[] };
export function refuseCall(message: string): never;
