/** What the views of a report take: data of `lib/` types, words, and callbacks. They keep no state of their own. */
import type { CitationStyle } from '../lib/exports/citation-styles';
import type { ReferenceFormat } from '../lib/exports/reference-formats';
import type { ProxyPrefix } from '../lib/identifiers/types';
import type { ReferenceChoice } from '../lib/locales/choose-references';
import type { Translator } from '../lib/locales/translate';
import type { FreeCopy } from '../lib/messages/protocol';
import type { Claim } from '../lib/reading/types';
import type { ReportReference } from '../lib/report/types';
import type { Settings } from '../lib/storage/settings-types';
import type { LookUpStep, Shown } from '../lib/storage/types';

/** A keyboard command: the key of its words in the catalogues, and its keys as the browser writes them; "" for none. */
export interface Shortcut {
  words: string;
  keys: string;
}

/** Which of the two lists is open. */
export type ReportTab = 'references' | 'statements';

/** A place in the page: a claim, or a reference's own entry. */
export type Place = Pick<Claim | ReportReference, 'id' | 'quote' | 'position'>;

export interface ViewActions {
  /** Scroll the page to a place and mark it; absent where there is no page. */
  show?: (place: Place) => void;
  /** Bring a reference's entry in the list into sight, whatever hides it; absent where nothing does. */
  openEntry?: (id: string) => void;
  /** Show the next (1) or the previous (-1) statement that cites a source. */
  step(step: number): void;
  /** Choose which references are listed, and in which order; absent where all stand as on the page. */
  choose?: (choice: ReferenceChoice) => void;
  /** Mark all cited statements in the page, or none; absent where there is no page. */
  showMarks?: (on: boolean) => void;
  /** Say once whether references may be looked up; absent where that cannot be changed. */
  allowLookups?: (on: boolean) => void;
  /** Open the whole report on a page of its own, at its references when asked; absent where that is so already. */
  openReport?: (place?: 'references') => void;
  /** Open the reference tool; absent where that is so already. */
  openTool?: () => void;
  /** Open the options; absent where there are none. */
  openOptions?: () => void;
  /** Ask for leave to check this page's site without a click, or give it back; absent where there is no such page. */
  checkSite?: (on: boolean) => void;
  /** Open the report beside the page; absent where that is so already, or cannot be. */
  openPanel?: () => void;
}

/** The look-up of a report, and what can be asked about its references. */
export interface LookUpTools {
  /** How far it has come; null when none is under way. */
  step: LookUpStep | null;
  /** End it; what is known by then stays. */
  cancel(): void;
  /** Ask again where a source did not answer. */
  retry(): void;
  /** What came of looking for free copies, by reference id. */
  copies: Record<string, FreeCopy | 'asking'>;
  /** Look for a free copy of a reference's work. */
  findCopy(reference: ReportReference): void;
}

/** Copying one citation: the style, and what came of the last copy. */
export interface CitationTools {
  style: CitationStyle;
  /** The reference copied last and the style it was written in; `style` null: the clipboard refused. */
  copied: { id: string; style: CitationStyle | null } | null;
  copy(reference: ReportReference): void;
  setStyle(style: CitationStyle): void;
}

/** Choosing references to save or copy only these. */
export interface SelectionTools {
  /** Ids of the chosen references; none chosen stands for all that are listed. */
  ids: ReadonlySet<string>;
  /** What came of the last saving or copying; null while there was none. */
  outcome: { kind: 'copied' | 'saved' | 'failed'; count: number } | null;
  setIds(ids: ReadonlySet<string>): void;
  save(references: ReportReference[], format: ReferenceFormat): void;
  copy(references: ReportReference[]): void;
}

/** Putting notes away, and bringing them back. */
export interface HiddenNotes {
  /** Keys of the notes that are put away. */
  keys: ReadonlySet<string>;
  setKeys(keys: ReadonlySet<string>): void;
}

/** Passed down unchanged to every part of a report. */
export interface ViewContext {
  translator: Translator;
  actions: ViewActions;
  shown: Shown | null;
  choice: ReferenceChoice;
  /** So many entries of a list are drawn by now, the first ones; absent where all are. */
  drawn?: number;
  /** Whether the cited statements are marked in the page. */
  marked: boolean;
  /**
   * The page's site, and whether its pages are checked without a click (null until the browser has said so);
   * null where it cannot be chosen.
   */
  site: { name: string; isChosen: boolean | null } | null;
  /** What the person said about look-ups. */
  lookupChoice: Settings['lookups'];
  /** Absent where nothing can be asked. */
  lookUps?: LookUpTools;
  /** The reader's library, by way of which links lead to publishers; absent where there is none. */
  proxy?: ProxyPrefix | null;
  /** Absent where nothing can be copied. */
  citations?: CitationTools;
  /** Absent where references are only read. */
  selection?: SelectionTools;
  /** Absent where no note can be put away. */
  hiddenNotes?: HiddenNotes;
}
