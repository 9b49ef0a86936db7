/** "*", "†", "‡" that stand for a note which begins with the same sign. */
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/** The sign is looked for first: what stands before it is a hundred times as dear to ask for. Takes the "*" of "pain.*", the "†" of "pain†"; refuses "**bold", "5 * 3". */
const SYMBOL = /(?=[*†‡§¶])(?<=[\p{L}\p{N}.,;”"’)%])([*†‡§¶]{1,2})(?![*\p{L}\p{N}])/gu;

export const findSymbols: FindMarkers = (context) =>
  scanBlocks(context, SYMBOL, 'symbol', ({ inner, start }) => {
    const entry = context.index.byLabel(inner, start);
    return entry ? { labels: [inner], entries: [entry] } : null;
  });
