/** What the session store keeps of each tab, and what a store is made of. */
import type { Report } from '../report/types';

/** Why a page gave no report: expected troubles, each with a sentence of its own in the views. */
export type ReadingTrouble =
  | 'restricted-page'
  | 'pdf'
  | 'closed-frame'
  | 'not-loaded'
  | 'no-tab'
  | 'too-large'
  | 'failed';

/** What is known of a tab's page. */
export type TabState =
  | { status: 'reading' }
  | { status: 'read'; report: Report }
  | { status: 'trouble'; trouble: ReadingTrouble; detail: string };

/** The last place of a tab's page that was to be shown, and whether its words were still there. */
export interface Shown {
  /** Id of a claim or a reference. */
  id: string;
  found: boolean;
}

/** How far a look-up has come. */
export interface LookUpStep {
  /** References of which a record was found that is theirs, and references that can be asked about. */
  done: number;
  total: number;
  /** Names of the sources that are still to answer. */
  waitingFor: string[];
}

/** Text that the person selected in a page, on its way to the reference tool. */
export interface Selection {
  text: string;
  /** It stood in a private window: nothing of it may be kept. */
  isPrivate: boolean;
}

/** Raised when the shape below changes; what an older version stored is then discarded and the page read anew. */
export const STORED_TAB_VERSION = 3;

export interface StoredTab {
  version: typeof STORED_TAB_VERSION;
  /** Address of the page that was read, without its fragment; null where the browser does not tell. */
  url: string | null;
  /** Milliseconds since 1970: the oldest goes first when room is short. */
  savedAt: number;
  state: TabState;
}

/** The part of `browser.storage` that is used. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Makes a text small and brings it back. */
export interface Packer {
  pack(text: string): Promise<string>;
  /** Rejects for what `pack` did not make. */
  unpack(packed: string): Promise<string>;
}
