import type { StorageArea } from '../../../lib/storage/types';

/** A storage area that holds at most `limit` characters of JSON, and says so as Chromium does. */
export function fakeArea(limit = Number.POSITIVE_INFINITY): StorageArea {
  let items: Record<string, unknown> = {};
  return {
    async get(keys) {
      if (keys === null) return { ...items };
      return keys in items ? { [keys]: items[keys] } : {};
    },
    async set(added) {
      const next = { ...items, ...structuredClone(added) };
      if (JSON.stringify(next).length > limit)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      items = next;
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}
