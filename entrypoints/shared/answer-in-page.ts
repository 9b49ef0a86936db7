/** The listening side of a script in a page. */
import { browser } from 'wxt/browser';
import { type Handlers, isFor, receive } from '../../lib/messages/channel';
import type { MessageList } from '../../lib/messages/protocol';
import { toSender } from '../../lib/messages/sender';

/** Answers the script's own messages until the signal ends; every other message is left to the other script. */
export function answerInPage<P extends MessageList<P>>(handlers: Handlers<P>, signal: AbortSignal): void {
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const listen = (
    raw: unknown,
    sender: Parameters<typeof toSender>[0],
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isFor(handlers, raw)) return undefined;
    void receive(handlers, raw, toSender(sender, own)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
