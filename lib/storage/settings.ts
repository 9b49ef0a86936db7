/** What the person chose. Kept in the browser's local store with a version; what cannot be read is replaced by the defaults. */
import { parseSentRequests, parseSettings } from './schema';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type SentLine, type Settings } from './settings-types';
import type { StorageArea } from './types';

/** As many lines of "what left this browser" are kept; older ones go. */
export const MOST_SENT_LINES = 100;

const SENT_KEY = 'sent';

export interface SettingsStore {
  get(): Promise<Settings>;
  change(fields: Partial<Omit<Settings, 'version'>>): Promise<Settings>;
  /** The last requests, the newest first. */
  sent(): Promise<SentLine[]>;
  addSent(lines: SentLine[]): Promise<void>;
  clearSent(): Promise<void>;
}

/** The store over one storage area. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const get = async () => parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]) ?? DEFAULT_SETTINGS;
  const sent = async () => parseSentRequests((await area.get(SENT_KEY))[SENT_KEY]);
  return {
    get,
    async change(fields) {
      const settings = { ...(await get()), ...fields };
      await area.set({ [SETTINGS_KEY]: settings });
      return settings;
    },
    sent,
    async addSent(lines) {
      const newest = [...lines.toReversed(), ...(await sent())].slice(0, MOST_SENT_LINES);
      await area.set({ [SENT_KEY]: newest });
    },
    clearSent: () => area.remove(SENT_KEY),
  };
}
