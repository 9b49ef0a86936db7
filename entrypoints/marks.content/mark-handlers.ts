/** What is shown in the page. Only our own background may ask; what it asks was made or checked there. */
import { anchor } from '../../lib/anchors/anchor';
import type { PageMark } from '../../lib/locales/page-marks';
import type { Handlers } from '../../lib/messages/channel';
import type { MarksProtocol } from '../../lib/messages/protocol';
import { isJsonObject } from '../../lib/text/parse-json';
import { createCard } from './card';
import { createMarks, markShown } from './marks';
import { scrollToRange } from './scroll-to-range';
import { placeOf, watchMarks } from './watch-marks';

type MarksRequest<T extends keyof MarksProtocol> = MarksProtocol[T]['request'];

/**
 * The request as a mark, or null: its place is looked at by hand, so that no schema library comes into the page. The
 * background built it from a report that it had checked.
 */
function parseMark(raw: unknown): PageMark | null {
  if (!isJsonObject(raw) || !isJsonObject(raw.quote) || !isJsonObject(raw.position)) return null;
  const { exact, prefix, suffix } = raw.quote;
  const { start, end } = raw.position;
  const isPlace =
    [raw.id, exact, prefix, suffix].every((words) => typeof words === 'string') &&
    [start, end].every((offset) => typeof offset === 'number');
  return isPlace && Array.isArray(raw.cards) ? (raw as unknown as PageMark) : null;
}

/** The request as a list of marks, or null. */
function parseMarks(raw: unknown): MarksRequest<'marks.set'> | null {
  if (!isJsonObject(raw) || !Array.isArray(raw.marks)) return null;
  const marks = raw.marks.flatMap((mark) => parseMark(mark) ?? []);
  return marks.length === raw.marks.length ? { marks } : null;
}

/** The handlers over the window that was read; what they leave in the page goes when the signal ends. */
export function createMarkHandlers(page: Window, signal: AbortSignal): Handlers<MarksProtocol> {
  const marks = createMarks(page.document);
  const card = createCard(page);
  let watching: AbortController | null = null;

  const setMarks = (request: MarksRequest<'marks.set'>): number => {
    watching?.abort();
    const count = marks.set(request.marks);
    watching = count === 0 ? null : new AbortController();
    if (watching) watchMarks(page, marks, card, watching.signal);
    return count;
  };
  signal.addEventListener('abort', () => {
    card.close();
    setMarks({ marks: [] });
  });

  return {
    'place.show': {
      from: ['background'],
      parse: parseMark,
      handle(mark) {
        const range = anchor(page.document, mark.quote, mark.position);
        // Words inside a folded or hidden part have no boxes: they cannot be shown without changing the page.
        if (range === null || range.getClientRects().length === 0) return false;
        card.close();
        markShown(range);
        scrollToRange(page, range);
        if (mark.cards.length > 0)
          card.open(mark, placeOf({ range }, range.getBoundingClientRect().top), null);
        return true;
      },
    },
    'marks.set': { from: ['background'], parse: parseMarks, handle: setMarks },
  };
}
