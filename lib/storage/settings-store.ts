/** What the person agreed to, in the browser's local store: it outlives the session, and leaves this device never. */
import { parseSettings } from './schema';
import type { StorageArea } from './tab-store';
import { SETTINGS_VERSION, type Settings } from './types';

export interface SettingsStore {
  /** The defaults where nothing is stored, or where it cannot be read any more: then the person is asked again. */
  get(): Promise<Settings>;
  put(changes: Partial<Omit<Settings, 'version'>>): Promise<void>;
}

const KEY = 'settings';

const DEFAULTS: Settings = { version: SETTINGS_VERSION, lookUps: false };

export function createSettingsStore(area: StorageArea): SettingsStore {
  const get = async (): Promise<Settings> => parseSettings((await area.get(KEY))[KEY]) ?? DEFAULTS;
  return {
    get,
    put: async (changes) => area.set({ [KEY]: { ...(await get()), ...changes } }),
  };
}
