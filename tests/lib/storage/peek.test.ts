import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { peekSettings, peekTab } from '../../../lib/storage/peek';
import { createSettingsStore } from '../../../lib/storage/settings';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../../lib/storage/settings-types';
import { tabKey } from '../../../lib/storage/tab-keys';
import { createTabStore, type Packer } from '../../../lib/storage/tab-store';
import { STORED_TAB_VERSION, type TabState } from '../../../lib/storage/types';
import { fakeArea } from './fake-area';

const gzip: Packer = {
  pack: async (text) => gzipSync(text).toString('base64'),
  unpack: async (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString(),
};

describe('peekTab', () => {
  /** What the area holds after the background has put a state. */
  async function kept(state: TabState): Promise<unknown> {
    const area = fakeArea();
    await createTabStore(area, () => 5, gzip).put(1, 'https://a.example/b#c', state);
    return (await area.get(null))[tabKey(1)];
  }
  const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

  test.each([
    ['as it is', trouble('short')],
    ['packed', trouble('long '.repeat(300_000))],
  ])('sees what the background put, %s', async (_, state) => {
    expect(await peekTab(await kept(state), gzip)).toEqual({
      version: STORED_TAB_VERSION,
      url: 'https://a.example/b',
      savedAt: 5,
      state,
    });
  });

  test.each([
    ['nothing', undefined],
    ['another version', { version: STORED_TAB_VERSION - 1, savedAt: 1, text: '{}' }],
    ['what is damaged', { version: STORED_TAB_VERSION, savedAt: 1, text: '{"version":' }],
    ['what cannot be unpacked', { version: STORED_TAB_VERSION, savedAt: 1, packed: 'no gzip' }],
  ])('sees nothing in %s', async (_, raw) => {
    expect(await peekTab(raw, gzip)).toBeNull();
  });
});

describe('peekSettings', () => {
  test('sees what the person chose, and the defaults before', async () => {
    const area = fakeArea();
    expect(peekSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])).toEqual(DEFAULT_SETTINGS);
    const chosen = await createSettingsStore(area).change({ lookups: 'on', language: 'pt' });
    expect(peekSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])).toEqual(chosen);
  });

  test('leaves an older version, and what is none, to the background', () => {
    expect(peekSettings({ version: 1, lookups: 'on', email: null })).toBeNull();
    expect(peekSettings('on')).toBeNull();
  });
});
