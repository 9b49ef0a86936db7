/** The whole list of messages, one doc line each. Who may send what is data in `schema.ts`, not part of a name. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { PageReading } from '../reading/types';
import type { Result } from '../result';
import type { Shown, TabState } from '../storage/types';

export type { Asking, ReadingTrouble, Shown, TabState } from '../storage/types';

export interface Protocol {
  /** popup → background: read this tab's page now; answers when the state is final. */
  'reading.start': { request: { tabId: number }; reply: TabState };
  /** content → background: what the page holds; the tab id is taken from the browser's sender. */
  'page.read': { request: PageReading; reply: null };
  /** popup → background: null when this tab was not read. */
  'report.get': { request: { tabId: number }; reply: TabState | null };
  /** popup → background: scroll the tab's page to a place and mark it; false when the words are not there any more. */
  'anchor.show': {
    request: { tabId: number; id: string; quote: TextQuoteSelector; position: TextPositionSelector };
    reply: boolean;
  };
  /** view → background: show the next (1) or the previous (-1) statement that cites a source; null when there is none. */
  'claim.step': { request: { tabId: number; step: number }; reply: Shown | null };
  /** view → background: the person agrees to look-ups, takes that back, or stops the one that is under way. */
  'lookups.order': { request: { tabId: number; order: LookUpsOrder }; reply: null };
}

export type LookUpsOrder = 'allow' | 'refuse' | 'stop';

/** background → content script: what the page's side answers. It reads the page and paints on it, nothing else. */
export interface PageProtocol {
  /** Scroll to a place and mark it; false when the words are not there any more. */
  'place.show': {
    request: { quote: TextQuoteSelector; position: TextPositionSelector };
    reply: boolean;
  };
}

/** A list of messages: what is asked and what is answered, by name. */
export type MessageList<P> = { [T in keyof P]: { request: unknown; reply: unknown } };

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];
/** `no-answer`: nobody listens at the other end (the tab was closed, the page was never read). */
export type MessageFailure = 'unknown-type' | 'forbidden-sender' | 'bad-request' | 'crashed' | 'no-answer';
export type Answer<T extends MessageType> = Result<Reply<T>, MessageFailure>;
