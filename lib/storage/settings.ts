/** What the person chose. Kept in the browser's local store with a version; what cannot be read is replaced by the defaults. */
import { createTurns } from './in-turn';
import { parseSentRequests, parseSettings } from './schema';
import {
  DEFAULT_SETTINGS,
  SETTINGS_KEY,
  type SentLine,
  type Settings,
  type SettingsChange,
} from './settings-types';
import type { StorageArea } from './types';

/** As many lines of "what left this browser" are kept; older ones go. */
export const MOST_SENT_LINES = 100;

const SENT_KEY = 'sent';

export interface SettingsStore {
  get(): Promise<Settings>;
  change(fields: SettingsChange): Promise<Settings>;
  /** The last requests, the newest first. */
  sent(): Promise<SentLine[]>;
  addSent(lines: SentLine[]): Promise<void>;
  clearSent(): Promise<void>;
}

/** The store over one storage area. What reads before it writes takes its turn: two at once would lose one. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const get = async () => parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]) ?? DEFAULT_SETTINGS;
  const sent = async () => parseSentRequests((await area.get(SENT_KEY))[SENT_KEY]);
  const inTurn = createTurns<string>();
  return {
    get,
    change: (fields) =>
      inTurn(SETTINGS_KEY, async () => {
        const settings = { ...(await get()), ...fields };
        await area.set({ [SETTINGS_KEY]: settings });
        return settings;
      }),
    sent,
    addSent: (lines) =>
      inTurn(SENT_KEY, async () => {
        const newest = [...lines.toReversed(), ...(await sent())].slice(0, MOST_SENT_LINES);
        await area.set({ [SENT_KEY]: newest });
      }),
    clearSent: () => inTurn(SENT_KEY, () => area.remove(SENT_KEY)),
  };
}
