/** "[1]", "[3–5, 9]", "[1, p. 23]", also split over several elements; the numbers must be labels of the bibliography. */
import { resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/** Takes "[1]", "[3–5, 9]", "[12a]", "[1, p. 23]"; refuses "[PubMed]", "[2019 edition]", "x[0] =" (the label 0 is never known). */
const BRACKET_NUMBER =
  /\[\s?(\d{1,3}[a-z]?(?:\s?[,;–—‐‑−-]\s?\d{1,3}[a-z]?){0,20})\s?(?:[,;:]\s?(?:pp?|S|chap|sec)\.?\s?[^\][]{1,30})?\]/g;

export const findBracketNumbers: FindMarkers = (context) =>
  scanBlocks(context, BRACKET_NUMBER, 'bracket-number', ({ inner, block }) =>
    block.kind === 'code' ? null : resolveNumbers(inner, context.index),
  );
