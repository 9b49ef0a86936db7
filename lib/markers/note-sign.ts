/** Numbers behind a sign or word that says "note" or "reference": "※1", "（注2）", "[Anm. 3]", "(note 4)", "(refs 5 and 6)", "see ref. 4". */
import { NUMBERS, resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/**
 * Takes "※1", "(※1)", "注2", "（文献2）", "[Anm. 3]", "(note 4)", "(ref. 5)", "(see refs 5 and 6)", "(vgl. Quelle 3)", and in
 * running text "see ref. 4 for more"; refuses "注目1", "Note 4 is" (a word needs its brackets), "(study 2)", "(source 2)" (of
 * a leak), "quote ref 2", "pref. 4", "ref. 4711", "ref 4.2", "ref. 5 in the catalogue".
 */
const NOTE_SIGN = new RegExp(
  String.raw`[[(]\s?(?:(?:see|cf|vgl|siehe)\.? )?(?:※|注|註|脚注|(?:参考)?文献|出典|anm\.|notes?|noot|nota|refs?\.?|references?|citations?|quellen?|lit\.):?\s?${NUMBERS}\s?[\])]|(?<!^\s{0,4})(?:※|注|註|脚注)(\d{1,3})|(?<=[\s([])(?:ref\.|refs\.?) ${NUMBERS}(?![\d/]|[.,:-]\d| in (?:the|our) (?:catalog|shop))`,
  'gi',
);

export const findNoteSigns: FindMarkers = (context) =>
  context.index.numbered
    ? scanBlocks(context, NOTE_SIGN, 'symbol', ({ match, start }) =>
        resolveNumbers(match[1] ?? match[2] ?? match[3] ?? '', context.index, start),
      )
    : [];
