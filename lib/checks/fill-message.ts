import { termOf } from './terms';
import type { CheckData } from './types';

/** A gap in a sentence: takes "{count}" and "{count|study|studies}", refuses "{two words}" and "{}". */
const GAP = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * The sentence with its gaps filled from `data`, terms in their English words.
 *
 *     "{count|statement gives|statements give} no source"  with count 1  →  "1 statement gives no source"
 *
 * Throws when `data` lacks a name that the sentence uses: that is our own mistake, and a sentence with a hole in it
 * must not reach a reader.
 */
export const fillMessage = (sentence: string, data: CheckData): string =>
  sentence.replaceAll(GAP, (_gap, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The message needs "${name}": ${sentence}`);
    if (one === undefined || many === undefined) return termOf(name, value);
    return `${value} ${value === 1 ? one : many}`;
  });
