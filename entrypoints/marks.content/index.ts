/**
 * The script that paints: it shows places of a page that was read, and opens their cards. It comes into the page with the first
 * place or mark that is asked for: whoever looks at the list alone waits for none of it. An open card is all that it ever adds.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../shared/answer-in-page';
import { lastReading } from '../shared/page-reading';
import { createMarkHandlers } from './mark-handlers';
import './style.css';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main(ctx) {
    const reading = lastReading();
    // Marks are of one reading: those of the next come with a script of their own.
    reading?.signal.addEventListener('abort', () => ctx.abort());
    answerInPage(createMarkHandlers(reading?.view ?? window, ctx.signal), ctx.signal);
  },
});
