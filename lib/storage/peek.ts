/**
 * What the background has stored, for the extension's own views, straight from the browser's stores: so that a view need
 * not wake the background before it can show something. Version only, and no schema: these stores are written by the
 * background of the same build alone, as replies to messages are, and the session store does not outlive an update.
 */
import type { KeptTab } from './schema';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings-types';
import type { Packer } from './tab-store';
import { STORED_TAB_VERSION, type StoredTab } from './types';

const hasVersion = (raw: unknown, version: number): boolean =>
  typeof raw === 'object' && raw !== null && 'version' in raw && raw.version === version;

/**
 * @param raw What stands under a tab's key in the session store.
 * @returns Null when nothing stands there, when it is of another version, and when it cannot be unpacked.
 */
export async function peekTab(raw: unknown, packer: Pick<Packer, 'unpack'>): Promise<StoredTab | null> {
  if (!hasVersion(raw, STORED_TAB_VERSION)) return null;
  const kept = raw as KeptTab;
  try {
    return JSON.parse('text' in kept ? kept.text : await packer.unpack(kept.packed)) as StoredTab;
  } catch {
    // What is damaged is as good as of another version: the page is read anew.
    return null;
  }
}

/**
 * @param raw What stands under the settings' key in the local store.
 * @returns The person's choices, or the defaults where none was made; null when the background must first bring them up
 *   to the present version.
 */
export function peekSettings(raw: unknown): Settings | null {
  if (raw === undefined) return DEFAULT_SETTINGS;
  return hasVersion(raw, SETTINGS_VERSION) ? (raw as Settings) : null;
}
