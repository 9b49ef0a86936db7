import type { Span } from '../dom/types';
import type { TextPositionSelector, TextQuoteSelector } from './types';

/** Text kept on either side of a quote, so that a repeated phrase is told apart. UTF-16 code units. */
const CONTEXT = 32;

/** Selectors of a stretch of page text: what it says, what stands around it, and where it was. */
export function describe(
  text: string,
  { start, end }: Span,
): { quote: TextQuoteSelector; position: TextPositionSelector } {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}
