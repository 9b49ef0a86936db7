import type { Report } from '../report/types';
import type { StoredTab } from './types';

/** The report of a stored tab; null when the tab holds none, or nothing is known of it. */
export const reportOf = (tab: StoredTab | null): Report | null =>
  tab?.state.status === 'read' ? tab.state.report : null;
