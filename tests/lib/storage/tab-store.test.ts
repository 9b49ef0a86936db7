import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createTabStore } from '../../../lib/storage/tab-store';
import { type Packer, STORED_TAB_VERSION, type StorageArea, type TabState } from '../../../lib/storage/types';
import { fakeArea } from './fake-area';

const reading: TabState = { status: 'reading' };
const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

describe('createTabStore', () => {
  test('gives back what was put, without the fragment of the address', async () => {
    const store = createTabStore(fakeArea(), () => 5);
    await store.put(1, 'https://news.example/story#part', reading);
    expect(await store.get(1)).toEqual({
      version: STORED_TAB_VERSION,
      url: 'https://news.example/story',
      savedAt: 5,
      state: reading,
    });
  });

  test('knows nothing of a tab that was not read, or was removed', async () => {
    const store = createTabStore(fakeArea(), () => 0);
    await store.put(1, null, reading);
    await store.remove(1);
    expect(await store.get(1)).toBeNull();
    expect(await store.get(2)).toBeNull();
  });

  test('keeps which notes are put away until none is, or the tab is forgotten', async () => {
    const area = fakeArea();
    const store = createTabStore(area, () => 0);
    await store.putHidden(1, ['a', 'b']);
    expect(await area.get('hidden:1')).toEqual({ 'hidden:1': ['a', 'b'] });
    await store.putHidden(1, []);
    expect(await area.get('hidden:1')).toEqual({});
    await store.putHidden(1, ['a']);
    await store.remove(1);
    expect(await area.get('hidden:1')).toEqual({});
  });

  test('discards what another version stored, or what is damaged', async () => {
    const area = fakeArea();
    const store = createTabStore(area, () => 0);
    const tab = (version: number, state: unknown) =>
      JSON.stringify({ version, url: null, savedAt: 0, state });
    await area.set({
      'tab:1': { version: 2, url: null, savedAt: 0, state: reading },
      'tab:2': { version: STORED_TAB_VERSION, savedAt: 0, text: tab(2, reading) },
      'tab:3': {
        version: STORED_TAB_VERSION,
        savedAt: 0,
        text: tab(STORED_TAB_VERSION, { status: 'read', report: {} }),
      },
      'tab:4': 'x',
    });
    for (const tabId of [1, 2, 3, 4]) expect(await store.get(tabId)).toBeNull();
  });

  test('does not check again what it wrote itself, but believes the area when that holds something else', async () => {
    const area = fakeArea();
    let time = 5;
    const store = createTabStore(area, () => time);
    await store.put(1, null, reading);
    expect(await store.get(1)).toBe(await store.get(1));
    time = 6;
    await createTabStore(area, () => time).put(1, null, trouble('read anew'));
    expect((await store.get(1))?.state).toEqual(trouble('read anew'));
    await createTabStore(area, () => time).remove(1);
    expect(await store.get(1)).toBeNull();
  });

  test('does not have the area hand over again what it wrote itself', async () => {
    const area = fakeArea();
    const asked: unknown[] = [];
    const get: typeof area.get = (keys) => {
      asked.push(keys);
      return area.get(keys);
    };
    const store = createTabStore({ ...area, get }, () => 5);
    await store.put(1, null, reading);
    await store.get(1);
    expect(asked).toEqual(['saved:1']);
    await store.remove(1);
    expect(await area.get(null)).toEqual({});
  });

  test('keeps nothing of a tab that is closed while its report is being packed', async () => {
    const area = fakeArea();
    let packed = (_: string) => {};
    const packer: Packer = {
      pack: () => new Promise((done) => (packed = done)),
      unpack: async (text) => text,
    };
    const store = createTabStore(area, () => 1, packer);
    const stored = store.put(1, null, trouble('c'.repeat(1_000_000)));
    await new Promise((soon) => setTimeout(soon));
    const removed = store.remove(1);
    packed('small');
    await Promise.all([stored, removed]);
    expect(await area.get(null)).toEqual({});
  });

  test('forgets the oldest tabs, and only as many as needed, when room is short', async () => {
    let time = 0;
    const store = createTabStore(fakeArea(1200), () => ++time);
    await store.put(1, null, trouble('a'.repeat(300)));
    await store.put(2, null, trouble('b'.repeat(300)));
    expect(await store.put(3, null, trouble('c'.repeat(500)))).toMatchObject({ ok: true });
    expect(await store.get(1)).toBeNull();
    expect(await store.get(2)).not.toBeNull();
    expect(await store.get(3)).not.toBeNull();
  });

  test('says that a report does not fit, and keeps what was there', async () => {
    const store = createTabStore(fakeArea(400), () => 0);
    await store.put(1, null, reading);
    expect(await store.put(1, null, trouble('x'.repeat(500)))).toMatchObject({
      ok: false,
      error: 'too-large',
    });
    expect((await store.get(1))?.state).toEqual(reading);
  });

  describe('with a packer', () => {
    const packer: Packer = {
      pack: async (text) => gzipSync(text).toString('base64'),
      unpack: async (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
    };

    test('packs what does not fit, before any other tab has to go', async () => {
      let time = 0;
      const area = fakeArea(1200);
      const store = createTabStore(area, () => ++time, packer);
      await store.put(1, null, trouble('a'.repeat(300)));
      const long = trouble('c'.repeat(5_000));
      expect(await store.put(2, 'https://news.example/', long)).toMatchObject({ ok: true });
      const woken = createTabStore(area, () => time, packer);
      expect(await woken.get(2)).toMatchObject({ url: 'https://news.example/', state: long });
      expect((await woken.get(1))?.state).toEqual(trouble('a'.repeat(300)));
    });

    test('packs a large state though there is room for it, and a small one never', async () => {
      const area = fakeArea();
      const store = createTabStore(area, () => 1, packer);
      const large = trouble('c'.repeat(1_000_000));
      await store.put(1, null, large);
      await store.put(2, null, trouble('small'));
      expect(Object.keys((await area.get('tab:1'))['tab:1'] ?? {})).toContain('packed');
      expect(Object.keys((await area.get('tab:2'))['tab:2'] ?? {})).not.toContain('packed');
      expect((await createTabStore(area, () => 1, packer).get(1))?.state).toEqual(large);
    });

    test('lets a packed tab go when it is the oldest', async () => {
      let time = 0;
      const store = createTabStore(fakeArea(4_000), () => ++time, packer);
      // Numbers that no packer makes much smaller.
      const noise = Array.from({ length: 500 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0).join('');
      await store.put(1, null, trouble(noise));
      expect(await store.get(1)).not.toBeNull();
      expect(await store.put(2, null, trouble(noise))).toMatchObject({ ok: true });
      expect(await store.get(1)).toBeNull();
    });
  });

  test('lets any other fault of the store through', async () => {
    const area: StorageArea = { ...fakeArea(), set: () => Promise.reject(new Error('disk on fire')) };
    await expect(createTabStore(area, () => 0).put(1, null, reading)).rejects.toThrow('disk on fire');
  });
});

test('a look-up that has not ended is noted by tab, and forgotten with the tab', async () => {
  const store = createTabStore(fakeArea(), () => 1);
  await store.putAsking(3, { done: 0, total: 2, waitingFor: [] });
  await store.putAsking(4, { done: 1, total: 2, waitingFor: [] });
  await store.putAsking(4, null);
  expect(await store.askingTabs()).toEqual([3]);
  await store.remove(3);
  expect(await store.askingTabs()).toEqual([]);
});

test('a note that finds no room takes that of the oldest other tab; where nothing helps it is left out', async () => {
  let time = 0;
  const store = createTabStore(fakeArea(1_000), () => ++time);
  await store.put(1, null, trouble('a'.repeat(300)));
  await store.put(2, null, trouble('b'.repeat(430)));
  const step = { done: 0, total: 2, waitingFor: [] };
  await store.putAsking(2, step);
  expect([await store.get(1), await store.askingTabs()]).toEqual([null, [2]]);
  await store.put(2, null, trouble('c'.repeat(750)));
  await store.putShown(2, { id: 'c'.repeat(300), found: true });
  expect([await store.getShown(2), (await store.get(2))?.state]).toEqual([null, trouble('c'.repeat(750))]);
});

test('that a list is private is never left out', async () => {
  const store = createTabStore(fakeArea(10), () => 1);
  await expect(store.putPrivate(2, true)).rejects.toThrow('quota');
});
