/** Numbers glued to the end of a sentence where raised type was lost: "less pain.12 It", "reported,3 and". */
import { resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/** Takes the "12" of "pain.12 It", the "1, 2" of "pain.1, 2 It", the "3" of "reported,3 and"; refuses "0.12", "v2.1", "No.5 of". */
const GLUED = /(?=\d)(?<=\p{Ll}{3}[.,;”"’)])(\d{1,3}(?:(?:, ?|[–-])\d{1,3}){0,10})(?=\s+["“(]?\p{L}|\s*$)/gu;

/** What is counted. Takes " times a week"; refuses " and it fell". */
const COUNTED = /^\s+(?:times|hours|days|weeks|months|years|men|women|people|patients)\b/;

/** Fewer than this on a page are slips of the type-setter, not a citation style. */
const MIN_MARKERS = 2;

export const findGluedNumbers: FindMarkers = (context) => {
  if (!context.index.numbered) return [];
  const found = scanBlocks(context, GLUED, 'glued-number', ({ inner, after, start }) =>
    // "…of their own weight,3, 4 times a week": the second number counts.
    inner.includes(', ') && COUNTED.test(after) ? null : resolveNumbers(inner, context.index, start),
  );
  return found.length >= MIN_MARKERS ? found : [];
};
