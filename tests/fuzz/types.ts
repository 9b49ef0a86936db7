import type { Arbitrary } from 'fast-check';

/** One thing that takes text from strangers. Its input is always a string, so that a failure can be kept as it was. */
export interface FuzzTarget {
  name: string;
  inputs: Arbitrary<string>;
  /** How many inputs cost about as much as one page: a run spreads its cases by it. */
  perPage: number;
  /** Throws when a law is broken. */
  run(input: string): void | Promise<void>;
}
