/** The whole list of messages, one doc line each. Who may send what is data in `schema.ts`, not part of a name. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { PageMark } from '../locales/page-marks';
import type { RawReading, Reference } from '../reading/types';
import type { LookupCause } from '../records/types';
import type { Result } from '../result';
import type { SentLine, Settings, SettingsChange } from '../storage/settings-types';
import type { Selection, Shown, TabState } from '../storage/types';

export type { ReadingTrouble, Selection, Shown, TabState } from '../storage/types';

/** What came of looking for a free copy; `url` is https. */
export type FreeCopy =
  | { outcome: 'found'; url: string }
  | { outcome: 'none' }
  | { outcome: 'failed'; cause: LookupCause };

export interface Protocol {
  /** popup → background: read this tab's page now; answers when the state is final. */
  'reading.start': { request: { tabId: number }; reply: TabState };
  /** content → background: what the page holds; the tab id is taken from the browser's sender. */
  'page.read': { request: RawReading; reply: null };
  /** popup → background: null when this tab was not read. */
  'report.get': { request: { tabId: number }; reply: TabState | null };
  /** popup → background: read the tab's page again if it is no longer what was read; null when it still is. */
  'reading.refresh': { request: { tabId: number }; reply: TabState | null };
  /** popup → background: scroll the tab's page to a place and mark it; false when the words are not there any more. */
  'anchor.show': {
    request: { tabId: number; id: string; quote: TextQuoteSelector; position: TextPositionSelector };
    reply: boolean;
  };
  /**
   * reference tool → background: these references are what the tool's tab shows, so that `lookups.start` finds them.
   * `key` names the list: a look-up of the list before it may not overwrite it. Of a private list nothing is kept.
   */
  'list.keep': {
    request: { tabId: number; key: string; references: Reference[]; isPrivate: boolean };
    reply: TabState;
  };
  /** reference tool → background: the selected text that the tool was opened with; null when it was taken before. */
  'selection.take': { request: { key: string }; reply: Selection | null };
  /** view → background: look up the references of a tab's report, if the person has agreed; answers when it is done. */
  'lookups.start': { request: { tabId: number }; reply: null };
  /** view → background: the same, and sources that failed a moment ago are asked again. */
  'lookups.retry': { request: { tabId: number }; reply: null };
  /** view → background: end the look-up of a tab; what is known by then stays. */
  'lookups.stop': { request: { tabId: number }; reply: null };
  /** view → background: find a free copy of one reference's work, if the person has agreed to look-ups. */
  'copy.find': { request: { tabId: number; reference: string }; reply: FreeCopy };
  /** view → background: what the person chose. */
  'settings.get': { request: Record<string, never>; reply: Settings };
  /** view → background: change some of what the person chose; the answer is what holds now. */
  'settings.change': { request: SettingsChange; reply: Settings };
  /** view → background: the last requests that left this browser, the newest first. */
  'sent.get': { request: Record<string, never>; reply: SentLine[] };
  /** view → background: forget every record that is kept, and what was sent. */
  'records.forget': { request: Record<string, never>; reply: null };
  /** view → background: mark all statements that cite a source, or none; how many are marked now. */
  'marks.show': { request: { tabId: number; on: boolean }; reply: number };
  /** view → background: these notes of the tab's report are put away, by their keys, and no others. */
  'notes.hide': { request: { tabId: number; notes: string[] }; reply: null };
  /**
   * view → background: show the next (1) or the previous (-1) statement that cites a source; null when there is none.
   * `withCard` opens its card in the page: for a step by keyboard, where no view stands beside the page.
   */
  'claim.step': { request: { tabId: number; step: number; withCard: boolean }; reply: Shown | null };
}

/** background → the script that read the page. */
export interface ReaderProtocol {
  /** Is the page still what was read? */
  'page.check': { request: Record<string, never>; reply: boolean };
}

/** background → the script that paints on the page; it comes into the page with the first of these. */
export interface MarksProtocol {
  /** Scroll to a place, mark it, and open its card if it comes with one; false when the words are not there any more. */
  'place.show': { request: PageMark; reply: boolean };
  /** Mark these statements, with a card for each, and no others; the number of those whose words were found. */
  'marks.set': { request: { marks: PageMark[] }; reply: number };
}

/** A list of messages: what is asked and what is answered, by name. */
export type MessageList<P> = { [T in keyof P]: { request: unknown; reply: unknown } };

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];
/** `no-answer`: nobody listens at the other end (the tab was closed, the page was never read). */
export type MessageFailure = 'unknown-type' | 'forbidden-sender' | 'bad-request' | 'crashed' | 'no-answer';
export type Answer<T extends MessageType> = Result<Reply<T>, MessageFailure>;
