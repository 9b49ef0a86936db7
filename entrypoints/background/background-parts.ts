/** What is handed to the handlers of the background: browser, stores and network, so that tests can hand in others. */
import type { RunOptions } from '../../lib/checks/run-checks';
import type { PageMark } from '../../lib/locales/page-marks';
import type { Send } from '../../lib/messages/channel';
import type { MarksProtocol, ReaderProtocol } from '../../lib/messages/protocol';
import type { PageReading } from '../../lib/reading/types';
import type { LookUpResult } from '../../lib/records/look-up';
import type { Report } from '../../lib/report/types';
import type { Result } from '../../lib/result';
import type { SettingsStore } from '../../lib/storage/settings';
import type { TabStore } from '../../lib/storage/tab-store';
import type { ReadingTrouble } from '../../lib/storage/types';
import type { LookUps } from './look-ups';

export interface BackgroundParts {
  store: TabStore;
  /** The tab's address; null where the browser does not tell it. */
  tabUrl(tabId: number): Promise<string | null>;
  /** Runs the content script in the tab; done when the script has sent what it read. */
  runReader(tabId: number): Promise<Result<null, ReadingTrouble>>;
  buildReport(reading: PageReading, found: LookUpResult | null, options: RunOptions): Report;
  /** Looks up what a page cites; null when the person has not agreed. */
  lookUp: LookUps['run'];
  lookUps: Pick<LookUps, 'stop' | 'stopAll' | 'findFreeCopy'>;
  forgetRecords(): Promise<void>;
  settings: SettingsStore;
  /** The marks of a report with the words of their cards. */
  markWords(report: Report): Promise<PageMark[]>;
  /** Shows a tab's report on the toolbar button; null takes it away. */
  showBadge(tabId: number, report: Report | null): Promise<void>;
  /** Lays the entries of the context menu anew, in the words that hold now. */
  layMenus(): Promise<void>;
  /** The sending side towards the script that read a tab's page. */
  toReader(tabId: number): Send<ReaderProtocol>;
  /** The sending side towards what shows places in a tab's page, which is brought there when it is needed. */
  toMarks(tabId: number): Send<MarksProtocol>;
}

/** Which checks the person wants run. */
export const runOptions = async ({ settings }: Pick<BackgroundParts, 'settings'>): Promise<RunOptions> => ({
  trial: (await settings.get()).trialChecks,
});
