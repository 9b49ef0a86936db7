/** "[1]", "[3–5, 9]", "[1, p. 23]", "[AL08]", also split over several elements; the numbers must be labels of the bibliography. */
import { runAt } from '../dom/blocks-between';
import type { TextBlock } from '../dom/types';
import { NUMBERS, resolveLabels, resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/**
 * Takes "[1]", "[3–5, 9]", "[2 and 3]", "[12a]", "[1, p. 23]", "[3, с. 14]", "[1, Table 2]", "[see 2]", "[vgl. 3]", "[reviewed in 4]";
 * refuses "[PubMed]", "[2019 edition]", "x[0] =" (the label 0 is never known).
 */
export const BRACKET_NUMBER = new RegExp(
  String.raw`\[\s?(?:(?:see|cf|e\.g|vgl|siehe|voir|véase|ver|cfr|zie|refs?|reviewed in)\.?,?\s)?${NUMBERS}\s?(?:[,;:]\s?(?:pp?|[Sс]|стр|chap|sec|table|fig)\.?\s?[^\][]{1,30})?\]`,
  'gi',
);

/** A letter that stands alone is a variable with an index. Takes "the list a" before "[1]"; refuses "pain", "vitamin C". */
const VARIABLE = /(?:^|[^\p{L}\p{M}\p{N}'’.])\p{Ll}$/u;

const CODE = 'code, kbd, samp';
/** A name glued to what follows. Takes "bits", "row_2"; refuses "pain." */
const ARRAY = /[\p{L}_$][\w$]{0,40}$/u;
/** The same in code. Takes the "bits" of "bits[1]"; refuses "bits(1)". */
const INDEXED = /(?<![\w$])[\p{L}_$][\w$]{0,40}(?=\[)/gu;

/** Takes "[b]", "[iv]" (of what the list knows); refuses "[PubMed]", "[b]ecause". */
const BRACKET_LETTER = /\[([a-z]|[ivx]{2,6})\](?!\p{L})/gu;

/** Takes "[NLH09]", "[AL08, FKT14b]", "[Knuth 84]"; refuses "[PubMed]", "[COVID19" (and whatever the list does not know). */
const BRACKET_KEY =
  /\[(\p{Lu}[\p{L}+]{1,12} ?\d\d[a-z]?(?:[,;]\s?\p{Lu}[\p{L}+]{1,12} ?\d\d[a-z]?){0,10})\]/gu;

export const findBracketNumbers: FindMarkers = (context) => {
  let arrays: Set<string> | null = null;
  /** "Set bits[1] and bits[2]", where the code of the page says "bits["; alone ("in our data[1].") it is a mark. */
  const isIndex = (before: string, after: string): boolean => {
    const name = ARRAY.exec(before)?.[0];
    if (name === undefined || !(before + after).includes(`${name}[`)) return false;
    const { page } = context;
    arrays ??= new Set(
      [
        ...page.blocks.map(({ kind, start, end }) => (kind === 'code' ? page.text.slice(start, end) : '')),
        ...[...page.document.querySelectorAll(CODE)].map(({ textContent }) => textContent ?? ''),
      ].flatMap((code) => code.match(INDEXED) ?? []),
    );
    return arrays.has(name);
  };
  return [
    ...scanBlocks(context, BRACKET_NUMBER, 'bracket-number', ({ inner, before, after, block, start }) =>
      block.kind === 'code' || VARIABLE.test(before) || isIndex(before, after) || isInCode(block, start)
        ? null
        : resolveNumbers(inner, context.index, start),
    ),
    ...scanBlocks(context, BRACKET_LETTER, 'bracket-number', ({ inner, start }) =>
      resolveLabels([inner], context.index, start),
    ),
    ...scanBlocks(context, BRACKET_KEY, 'bracket-number', ({ inner, start }) =>
      context.index.isInEntry({ start, end: start + 1 })
        ? null
        : resolveLabels(inner.split(/[,;]\s?/), context.index, start),
    ),
  ];
};

/** Is the place inside words that are code (`<code>b[2]</code>`)? */
const isInCode = (block: TextBlock, at: number): boolean =>
  runAt(block, at)?.node.parentElement?.closest(CODE) != null;
