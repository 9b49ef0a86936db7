/** Where a span ends without the white space behind its words. */
import type { PageText, Span } from '../dom/types';

export const trimEnd = (page: PageText, span: Span): number => {
  let end = span.end;
  while (end > span.start && /\s/.test(page.text.charAt(end - 1))) end -= 1;
  return end;
};
