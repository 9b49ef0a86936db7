/**
 * The script that reads: it sends what the page holds, and says afterwards whether the page is still that. It runs in one tab,
 * on a click or on a site that the person chose, and changes nothing in the page; what is shown there is `marks.content`'s.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSend, type Handlers } from '../../lib/messages/channel';
import type { Protocol, ReaderProtocol } from '../../lib/messages/protocol';
import { readingSteps } from '../../lib/reading/read-page';
import type { RawReading } from '../../lib/reading/types';
import { fail, ok, type Result, wordsOf } from '../../lib/result';
import type { ReadingTrouble } from '../../lib/storage/types';
import { answerInPage } from '../shared/answer-in-page';
import { beginReading } from '../shared/page-reading';
import { articlePlace } from './article-place';
import { rememberPage } from './page-state';
import { pageSlicing, readInSlices } from './read-in-slices';

/** Fewer words around a large frame are its border: title, menu, a notice on cookies. */
const MIN_WORDS = 150;

/** What the script answers once it has read. */
const createReaderHandlers = (view: Window): Handlers<ReaderProtocol> => ({
  'page.check': { from: ['background'], parse: () => ({}), handle: rememberPage(view) },
});

const holdsNothing = ({ article, references }: RawReading): boolean =>
  references.length === 0 && (article?.words ?? 0) < MIN_WORDS;

export default defineUnlistedScript({
  async main(): Promise<Result<null, ReadingTrouble>> {
    // A browser's own PDF viewer is a page with nothing to read in it.
    if (document.contentType === 'application/pdf') return fail('pdf');
    const { view, hasClosedFrame } = articlePlace(window);
    answerInPage(createReaderHandlers(view), beginReading(view));
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
