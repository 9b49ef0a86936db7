/**
 * Entries of several siblings each, with nothing around them: a row of parts that begins anew with each work.
 *
 *     <div class=title>…</div><div class=journal>…</div><div class=title>…</div><div class=journal>…</div>   →   two entries
 */
import type { PageText } from '../dom/types';
import type { EntrySource } from './entry-text';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { trimEnd } from './trim-end';

/** An entry has no more parts than label, authors, title, journal, date and two links. */
const MAX_PARTS = 8;

/** Does a part's link name a work? Takes "Oat fibre and cholesterol in adults"; refuses "Full text", an address. */
function linksWork(part: Element): boolean {
  const words = part.querySelector('a')?.textContent.trim() ?? '';
  return words.length > 20 && words.includes(' ');
}

/** The entries whose parts begin with `first`; empty where no second one begins like it, or where the parts are entries themselves. */
export function partedEntries(page: PageText, first: Element): EntrySource[] {
  const kind = first.getAttribute('class');
  const found: EntrySource[] = [];
  let likely = 0;
  let linked = 0;
  let most = MAX_PARTS;
  for (let part: Element | null = kind ? first : null; part; part = part.nextElementSibling) {
    const span = page.spans.get(part);
    if (!span || span.end === span.start) continue;
    const end = trimEnd(page, span);
    const last = found.at(-1);
    const opens = part.getAttribute('class') === kind;
    if (opens) likely = linked = 0;
    likely += Number(referenceLikeness(page.text.slice(span.start, end), []) >= LIKELY);
    linked += Number(linksWork(part));
    // Striped rows: each is an entry.
    if (likely > 1 || linked > 1) return [];
    if (opens) {
      // The first entry shows how many parts the others can have: what stands behind the last is no part of it.
      if (found.length === 1) most = last?.elements.length ?? most;
      if (most === 1) return [];
      found.push({ start: span.start, end, elements: [part], ordinal: null });
    } else if (last && last.elements.length < most) {
      last.elements.push(part);
      last.end = end;
    } else break;
  }
  return found.length > 1 ? found : [];
}
