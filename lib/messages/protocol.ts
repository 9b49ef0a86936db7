/** The whole list of messages, one doc line each. Who may send what is data in `schema.ts`, not part of a name. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { PageReading } from '../reading/types';
import type { Report } from '../report/types';
import type { Result } from '../result';

/** Why a page gave no report: expected troubles, each with a sentence of its own in the views. */
export type ReadingTrouble = 'restricted-page' | 'pdf' | 'no-tab' | 'failed';

/** What the session store holds for a tab. */
export type TabState =
  | { status: 'reading' }
  | { status: 'read'; report: Report }
  | { status: 'trouble'; trouble: ReadingTrouble; detail: string };

export interface Protocol {
  /** popup → background: read this tab's page now; answers when the state is final. */
  'reading.start': { request: { tabId: number }; reply: TabState };
  /** content → background: what the page holds; the tab id is taken from the browser's sender. */
  'page.read': { request: PageReading; reply: null };
  /** popup → background: null when this tab was not read. */
  'report.get': { request: { tabId: number }; reply: TabState | null };
  /** popup → background: scroll the tab's page to a place and mark it; false when the words are not there any more. */
  'anchor.show': {
    request: { tabId: number; quote: TextQuoteSelector; position: TextPositionSelector };
    reply: boolean;
  };
}

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];
export type MessageFailure = 'unknown-type' | 'forbidden-sender' | 'bad-request' | 'crashed';
export type Answer<T extends MessageType> = Result<Reply<T>, MessageFailure>;
