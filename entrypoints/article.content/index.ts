/**
 * The page's side: reads the article, sends what it read, and afterwards shows places in the page. It runs in one tab, on a
 * click or on a site that the person chose. Reading changes nothing in the page's DOM; an open card is all that is ever added.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend, receive } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import { toSender } from '../../lib/messages/sender';
import { readingSteps } from '../../lib/reading/read-page';
import type { RawReading } from '../../lib/reading/types';
import { fail, ok, type Result, wordsOf } from '../../lib/result';
import type { ReadingTrouble } from '../../lib/storage/types';
import { articlePlace } from './article-place';
import { createPageHandlers } from './page-handlers';
import { pageSlicing, readInSlices } from './read-in-slices';
import './style.css';

/** Fewer words around a large frame are its border: title, menu, a notice on cookies. */
const MIN_WORDS = 150;

const holdsNothing = ({ article, references }: RawReading): boolean =>
  references.length === 0 && (article?.words ?? 0) < MIN_WORDS;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  async main(ctx): Promise<Result<null, ReadingTrouble>> {
    // A browser's own PDF viewer is a page with nothing to read in it.
    if (document.contentType === 'application/pdf') return fail('pdf');
    const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
    const { view, hasClosedFrame } = articlePlace(window);
    const handlers = createPageHandlers(view, ctx.signal);
    const listen = (
      raw: unknown,
      sender: Parameters<typeof toSender>[0],
      respond: (answer: unknown) => void,
    ) => {
      void receive(handlers, raw, toSender(sender, own)).then(respond);
      return true as const;
    };
    browser.runtime.onMessage.addListener(listen);
    // The script comes anew with every click: the one before it must not answer as well.
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(listen));
    try {
      const reading = await readInSlices(readingSteps(view.document), pageSlicing(view));
      if (reading === null) return fail('failed', 'the page was replaced while it was read');
      if (hasClosedFrame && holdsNothing(reading)) return fail('closed-frame');
      const sent = await createSend<Protocol>(browser.runtime)('page.read', reading);
      return sent.ok ? ok(null) : fail('failed', `${sent.error} ${sent.detail}`.trim());
    } catch (error) {
      return fail('failed', wordsOf(error));
    }
  },
});
