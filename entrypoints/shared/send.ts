import { browser } from 'wxt/browser';
import { createSend } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';

/** Asks the background; the way of every page of the extension. */
export const send = createSend<Protocol>(browser.runtime);
