import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { peekSettings, peekTab } from '../../../lib/storage/peek';
import { createSettingsStore } from '../../../lib/storage/settings';
import { DEFAULT_SETTINGS, SETTINGS_KEY, SETTINGS_VERSION } from '../../../lib/storage/settings-types';
import { tabKey } from '../../../lib/storage/tab-keys';
import { createTabStore } from '../../../lib/storage/tab-store';
import { type Packer, STORED_TAB_VERSION, type TabState } from '../../../lib/storage/types';
import { squatReport } from '../../fixtures/reports/squat-article';
import { fakeArea } from './fake-area';

const gzip: Packer = {
  pack: async (text) => gzipSync(text).toString('base64'),
  unpack: async (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString(),
};

/** What the area holds when a tab's text is not what the background writes. */
const damaged = (text: string) => ({ version: STORED_TAB_VERSION, savedAt: 1, text });

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
    ['no text', { version: STORED_TAB_VERSION, savedAt: 1 }],
    ['a text that is no tab', damaged('null')],
    ['a tab of its version alone', damaged('{"version":3}')],
    ['an address that is a number', damaged('{"url":7,"state":{"status":"reading"}}')],
    ['a state without a status', damaged('{"url":null,"state":{}}')],
    ['a report without its parts', damaged('{"url":null,"state":{"status":"read","report":{}}}')],
    ['no report', damaged('{"url":null,"state":{"status":"read"}}')],
  ])('sees nothing in %s', async (_, raw) => {
    expect(await peekTab(raw, gzip)).toBeNull();
  });

  test('sees a report', async () => {
    const state: TabState = { status: 'read', report: squatReport };
    expect((await peekTab(await kept(state), gzip))?.state).toEqual(state);
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

  test.each(Object.keys(DEFAULT_SETTINGS))('leaves to the background what is damaged: %s', (field) => {
    expect(peekSettings({ ...DEFAULT_SETTINGS, [field]: undefined })).toBeNull();
  });

  test('leaves to the background a version alone, and keys that are none', () => {
    expect(peekSettings({ version: SETTINGS_VERSION })).toBeNull();
    expect(peekSettings({ ...DEFAULT_SETTINGS, keys: { ncbi: 5, openAlex: null } })).toBeNull();
    expect(peekSettings({ ...DEFAULT_SETTINGS, keys: { ncbi: null, openAlex: 5 } })).toBeNull();
  });
});
