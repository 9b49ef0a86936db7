/** Numbers behind a sign or word that says "note" or "reference": "※1", "（注2）", "[Anm. 3]", "(note 4)", "(refs 5 and 6)", "see ref. 4". */
import { resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/**
 * Takes "※1", "(※1)", "注2", "[Anm. 3]", "(note 4)", "(ref. 5)", "(refs 5 and 6)", and in running text "see ref. 4 for more"; refuses
 * "注目1", "Note 4 is" (a word needs its brackets), "pref. 4", "ref. 4711", "ref 4.2", "ref 12/3".
 */
const NOTE_SIGN =
  /[[(]\s?(?:※|注|註|脚注|anm\.|notes?|noot|nota|refs?\.?|references?|quelle)\s?(\d{1,3}(?:\s?(?:[,–-]|and|&)\s?\d{1,3}){0,20})\s?[\])]|(?<!^\s{0,4})(?:※|注|註|脚注)(\d{1,3})|(?<=[\s([])refs?\.? (\d{1,3}(?:\s?(?:[,–-]|and|&)\s?\d{1,3}){0,20})(?![\d/]|[.,:-]\d)/gi;

export const findNoteSigns: FindMarkers = (context) =>
  context.index.numbered
    ? scanBlocks(context, NOTE_SIGN, 'symbol', ({ match, start }) =>
        resolveNumbers(match[1] ?? match[2] ?? match[3] ?? '', context.index, start),
      )
    : [];
