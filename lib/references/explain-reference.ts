/** Which rule took which words of a reference: for whoever asks why a field came out as it did. */

import type { Locator } from './read-locator';
import { type ReadReference, readReference } from './read-reference';
import type { Span } from './types';

export interface ExplainedStretch {
  /** The rule's name: "doi", "access date", "authors (family-initials)", "title (quotation)", or "left" for what nothing took. */
  rule: string;
  text: string;
}

/** The whole cleaned text in stretches, in order; joined they are the text. */
export function explainReference(raw: string): ExplainedStretch[] {
  const read = readReference(raw);
  const { tokens, clean, authors, authorYear, locator } = read;
  const spans: { rule: string; span: Span | null }[] = [
    {
      rule: `authors (${authors.style})`,
      span: authors.authors.length > 0 ? { start: authorsStart(read), end: authors.next } : null,
    },
    { rule: 'first of two works', span: firstWork(read) },
    { rule: 'year', span: authorYear },
    { rule: `title (${read.titleRule})`, span: read.title },
    {
      rule: 'in, editors',
      span: read.chapter && { start: read.chapter.titleEnd, end: read.chapter.containerStart },
    },
    {
      rule: `left out: ${read.doubted?.reasons.join(', ')}`,
      span: read.doubted?.title ?? null,
    },
    { rule: 'container', span: read.container },
    { rule: 'publisher', span: read.publisher },
    { rule: `locator (${locator === null ? '' : partsOf(locator)})`, span: locator },
  ];
  const taken = [
    ...read.taken,
    ...spans.flatMap(({ rule, span }) => {
      const [from, to] = span === null ? [] : [tokens[span.start], tokens[span.end - 1]];
      // A rule may have taken no word at all.
      return from && to && from.start < to.end ? [{ rule, start: from.start, end: to.end }] : [];
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: ExplainedStretch[] = [];
  let at = 0;
  for (const { rule, start, end } of taken) {
    if (start > at) stretches.push({ rule: 'left', text: clean.slice(at, start) });
    if (end > Math.max(at, start)) stretches.push({ rule, text: clean.slice(Math.max(at, start), end) });
    at = Math.max(at, end);
  }
  if (at < clean.length) stretches.push({ rule: 'left', text: clean.slice(at) });
  return stretches;
}

/** "year 2010, volume 12, pages 45-67": which number was taken for what. */
const partsOf = ({ year, volume, issue, pages }: Locator): string =>
  Object.entries({ year, volume, issue, pages })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** Index of the first name: behind a title that stands before it. */
const authorsStart = ({ title, authors, authorsFrom }: ReadReference): number =>
  title !== null && title.end < authors.next ? title.end : authorsFrom;

/** What stands before the authors of the work that was read; null when nothing but labels does. */
function firstWork({ tokens, authorsFrom }: ReadReference): Span | null {
  const start = tokens.findIndex(({ kind }) => kind !== 'cut' && kind !== 'sign');
  return start >= 0 && start + 1 < authorsFrom ? { start, end: authorsFrom } : null;
}
