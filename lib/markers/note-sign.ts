/** Numbers behind a sign or word that says "note" or "reference": "※1", "（注2）", "[Anm. 3]", "(note 4)", "(refs 5, 6)". */
import { resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/** Takes "※1", "(※1)", "注2", "[Anm. 3]", "(note 4)", "(ref. 5)", "(refs 5, 6)"; refuses "注目1", "Note 4 is" (a word needs its brackets). */
const NOTE_SIGN =
  /[[(]\s?(?:※|注|註|脚注|anm\.|notes?|noot|nota|refs?\.?|references?|quelle)\s?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20})\s?[\])]|(?<!^\s{0,4})(?:※|注|註|脚注)(\d{1,3})/gi;

export const findNoteSigns: FindMarkers = (context) =>
  context.index.numbered
    ? scanBlocks(context, NOTE_SIGN, 'symbol', ({ match, start }) =>
        resolveNumbers(match[1] ?? match[2] ?? '', context.index, start),
      )
    : [];
