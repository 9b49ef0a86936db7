import { firstIndex, sharing } from '../text/first-index';
import type { PageText, Span, TextBlock, TextRun } from './types';

/** The blocks that share text with a span, in order; found by halving, so asking for each entry of a long list stays cheap. */
export const blocksBetween = ({ blocks }: PageText, span: Span): TextBlock[] => sharing(blocks, span);

/** The index of the first block that begins at `offset` or later; the number of blocks when none does. */
export const firstBlockFrom = ({ blocks }: PageText, offset: number): number =>
  firstIndex(blocks, ({ start }) => start >= offset);

/** The stretch of a block's text that holds the sign at `at`, or the next one; undefined behind the last. Found by halving. */
export const runAt = ({ runs }: TextBlock, at: number): TextRun | undefined =>
  runs[firstIndex(runs, ({ end }) => end > at)];

/**
 * The stretches of text that share signs with a span, in order. Halved inside blocks too: a paragraph may be a list of thousands of
 * lines, and each of them is asked for.
 */
export const runsBetween = (page: PageText, span: Span): TextRun[] =>
  blocksBetween(page, span).flatMap(({ runs }) => sharing(runs, span));
