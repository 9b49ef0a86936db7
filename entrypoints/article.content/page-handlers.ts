/** What the page's side answers. Only our own background may ask; what it asks was checked there against its schema. */
import { anchor } from '../../lib/anchors/anchor';
import type { Handlers } from '../../lib/messages/channel';
import type { PageProtocol } from '../../lib/messages/protocol';
import { markShown } from './marks';
import { scrollToRange } from './scroll-to-range';

type Place = PageProtocol['place.show']['request'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The request as a place, or null: its fields are looked at by hand, so that no schema library comes into the page. */
function parsePlace(raw: unknown): Place | null {
  if (!isObject(raw) || !isObject(raw.quote) || !isObject(raw.position)) return null;
  const { exact, prefix, suffix } = raw.quote;
  const { start, end } = raw.position;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return { quote: { exact, prefix, suffix }, position: { start, end } };
}

/** The handlers over the page's window. */
export function createPageHandlers(page: Window): Handlers<PageProtocol> {
  return {
    'place.show': {
      from: ['background'],
      parse: parsePlace,
      handle({ quote, position }) {
        const range = anchor(page.document, quote, position);
        // Words inside a folded or hidden part have no boxes: they cannot be shown without changing the page.
        if (range === null || range.getClientRects().length === 0) return false;
        markShown(range);
        scrollToRange(page, range);
        return true;
      },
    },
  };
}
