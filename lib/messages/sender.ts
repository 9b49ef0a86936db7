/** Who sent a message, told from what the browser says of the sender, never from the message itself. */

export type SenderKind = 'view' | 'content' | 'background' | 'foreign';

/**
 * `view`: a page of this extension (popup, panel, report). `content`: our content script in a tab's top frame.
 * `background`: this extension without a page or a tab. `foreign`: everybody else, frames inside a page included.
 */
export type Sender =
  | { kind: Exclude<SenderKind, 'content'> }
  | { kind: 'content'; tabId: number; url: string | null };

/** The fields of `runtime.MessageSender` that decide. */
export interface BrowserSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** This extension: its id and the address that all its pages start with ("chrome-extension://…/"). */
export interface OwnExtension {
  id: string;
  baseUrl: string;
}

/**
 * Says who a sender is. An extension page that is open in a tab has a tab too, so the address is asked first.
 * @returns One of four kinds; the tab's id, and the tab's address at that moment (null where the browser does not
 *   tell it), only for a content script. The sender's own address may be that of a single page's article before.
 */
export function toSender(sender: BrowserSender, own: OwnExtension): Sender {
  if (sender.id !== own.id) return { kind: 'foreign' };
  const fromOwnPage = sender.url?.startsWith(own.baseUrl) ?? false;
  const tabId = sender.tab?.id;
  if (fromOwnPage) return { kind: isBackgroundPage(sender.url ?? '', own) ? 'background' : 'view' };
  if (tabId === undefined) return { kind: sender.url === undefined ? 'background' : 'foreign' };
  return sender.frameId === 0
    ? { kind: 'content', tabId, url: sender.tab?.url ?? null }
    : { kind: 'foreign' };
}

/** Names of the background's own page or worker as the two browsers spell them. */
const BACKGROUND_FILES = ['_generated_background_page.html', 'background.js'];

const isBackgroundPage = (url: string, own: OwnExtension): boolean =>
  BACKGROUND_FILES.includes(url.slice(own.baseUrl.length));
