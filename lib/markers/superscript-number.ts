/** Raised numbers without a link: `<sup>1,2</sup>`, "lifts.¹²", "Wasser₃". Refused: exponents, ordinals, chemical formulas. */
import { plainDigits } from '../text/script-digits';
import { NUMBERS, resolveLabels, resolveNumbers } from './numbers';
import { scanBlocks } from './scan-blocks';
import type { FindMarkers, FoundMarker, MarkerContext } from './types';

/** Takes "1", "1,2", "1 2", "[3]", "3–5", "1,2*"; refuses "st", "th", "2+". */
const RAISED_NUMBERS = new RegExp(String.raw`^[\s[(]*${NUMBERS}[\s\])*†]*[,.]?$`);

/** Raised numbers that nothing but a space parts. Takes "1 2"; refuses "1, 2". */
const GAPS = /(?<=\d) (?=\d)/g;

/** Takes "a", "iii, iv", "[k]" (of what the list knows); refuses "th", "er", "C" (of degrees, of a vitamin). */
const RAISED_LETTERS = /^[\s[(]*(?:[a-z]|[ivx]{2,6})(?:[,;]\s?(?:[a-z]|[ivx]{2,6})){0,9}[\s\])]*$/;

/** Takes "¹²", "¹,²", "₃"; refuses "12". */
const SCRIPT_NUMBERS = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,⁻–-][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,10}|[₀₁₂₃₄₅₆₇₈₉]{1,3})/g;

/** What an exponent or an index stands behind. Takes "10", "cm", "m", "CO", "kg/m"; refuses "pain.", "pain". */
const EXPONENT_BASE =
  /(?:\d|[/×^=]\s?|(?:^|[^\p{L}])(?:[kcdµμn]?m|km|ft|in|yd|s|R|r|x|y|n|p|e|χ|η|R²|[A-Z][a-z]?[A-Z]?))$/u;

/** What an ordinal's letter stands behind. Takes "XIX", "the xx"; refuses "pain", "civil". */
const ROMAN_ORDINAL = /(?:^|[^\p{L}])(?:[IVXLC]+|x{0,2}(?:i?[xv]|v?i{1,3}))$/u;

/** No base is longer. UTF-16 code units. */
const BASE = 8;

const findRaised = ({ page, plain, body, index }: MarkerContext): FoundMarker[] =>
  body.flatMap((block) =>
    block.runs.flatMap((run) => {
      // A block that begins with a raised number lists institutions or verses.
      if (run.raised === null || run.raised.localName === 'sub' || block.runs[0]?.raised) return [];
      const text = page.text.slice(run.start, run.end);
      const inner = RAISED_NUMBERS.exec(plain.slice(run.start, run.end).replace(GAPS, ','))?.[1];
      if (!inner && !RAISED_LETTERS.test(text)) return [];
      const before = page.text.slice(Math.max(block.start, run.start - BASE), run.start);
      if (EXPONENT_BASE.test(before) || (!inner && ROMAN_ORDINAL.test(before))) return [];
      if (inner && !index.numbered) return [];
      const resolved = inner
        ? resolveNumbers(inner, index, run.start)
        : resolveLabels(text.match(/[a-z]+/g) ?? [], index, run.start);
      if (!resolved) return [];
      return [
        {
          style: 'superscript-number' as const,
          text,
          ...resolved,
          href: null,
          start: run.start,
          end: run.end,
          block,
        },
      ];
    }),
  );

const findScriptDigits: FindMarkers = (context) =>
  scanBlocks(context, SCRIPT_NUMBERS, 'superscript-number', ({ inner, before, start }) =>
    before === '' || EXPONENT_BASE.test(before.slice(-BASE))
      ? null
      : resolveNumbers(plainDigits(inner), context.index, start),
  );

export const findSuperscripts: FindMarkers = (context) => [
  ...findRaised(context),
  ...(context.index.numbered ? findScriptDigits(context) : []),
];
