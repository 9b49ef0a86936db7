/**
 * One tab's state, and notes on it, in a store of 10 MB for all tabs together: a state that is large or does not fit is packed;
 * then the oldest other tabs make room; when it still does not fit, what was stored before stays.
 */
import { parseKeptTab, parseStoredTab } from './schema';
import { savedKey, TAB_KEY_PREFIX, tabKey, tabsIn } from './tab-keys';
import type { Packer, StorageArea, StoredTab } from './types';

/** From so many characters of JSON on a state is packed at once: a tenth of the room is enough for one tab. */
const PACKED_FROM = 1_000_000;

/** Takes "Session storage quota bytes exceeded." and "QuotaExceededError: …"; refuses "Invalid value". */
const QUOTA_EXCEEDED = /quota/iu;

const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && QUOTA_EXCEEDED.test(`${error.name} ${error.message}`);

/** A tab's state out of what the store holds for it; null when that is nothing, damaged, or of another version. */
export async function openTab(packer: Packer, stored: unknown): Promise<StoredTab | null> {
  const kept = parseKeptTab(stored);
  if (kept === null) return null;
  try {
    return parseStoredTab(JSON.parse('text' in kept ? kept.text : await packer.unpack(kept.packed)));
  } catch {
    // What is damaged is as good as of another version: the page is read anew.
    return null;
  }
}

/** Stores a state: as it is, packed, packed in the place of the oldest others; false when nothing helps. */
export async function keepTab(
  area: StorageArea,
  packer: Packer,
  tabId: number,
  value: StoredTab,
): Promise<boolean> {
  const { version, savedAt } = value;
  const text = JSON.stringify(value);
  const items = { [savedKey(tabId)]: savedAt };
  const plain = { ...items, [tabKey(tabId)]: { version, savedAt, text } };
  if (text.length < PACKED_FROM && (await fits(area, plain))) return true;
  const packed = { version, savedAt, packed: await packer.pack(text) };
  return keepMakingRoom(area, tabId, { ...items, [tabKey(tabId)]: packed });
}

/** Stores what is kept of a tab, in the place of the oldest others where there is no room; false when nothing helps. */
export async function keepMakingRoom(
  area: StorageArea,
  tabId: number,
  items: Record<string, unknown>,
): Promise<boolean> {
  if (await fits(area, items)) return true;
  for (const other of await othersByAge(area, tabId)) {
    await area.remove([tabKey(other), savedKey(other)]);
    if (await fits(area, items)) return true;
  }
  return false;
}

async function fits(area: StorageArea, items: Record<string, unknown>): Promise<boolean> {
  try {
    await area.set(items);
    return true;
  } catch (error) {
    if (isQuotaError(error)) return false;
    throw error;
  }
}

/** The other tabs, oldest first; what cannot be read counts as oldest. */
async function othersByAge(area: StorageArea, tabId: number): Promise<number[]> {
  const all = await area.get(null);
  const savedAt = (other: number): number => parseKeptTab(all[tabKey(other)])?.savedAt ?? 0;
  return tabsIn(all, TAB_KEY_PREFIX)
    .filter((other) => other !== tabId)
    .sort((a, b) => savedAt(a) - savedAt(b));
}
