import { remembered } from '../text/remembered';
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
export function fillMessage(sentence: string, data: CheckData): string {
  const parts = partsOf(sentence);
  let message = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 4) {
    const [name, one, many] = [parts[at] ?? '', parts[at + 1], parts[at + 2]];
    const value = data[name];
    if (value === undefined) throw new Error(`The message needs "${name}": ${sentence}`);
    const isCounted = one !== undefined && many !== undefined;
    message += isCounted ? `${value} ${value === 1 ? one : many}` : termOf(name, value);
    message += parts[at + 3] ?? '';
  }
  return message;
}

/** Text, then for each gap its name, both words of a count or none, and the text behind. */
const partsOf = remembered((sentence: string): (string | undefined)[] => sentence.split(GAP));
