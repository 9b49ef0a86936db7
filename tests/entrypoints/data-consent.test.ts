/** Firefox' own consent: what it was refused is neither kept nor used. Elsewhere the person's answer is all there is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allowedSettings, changeWithConsent } from '../../entrypoints/shared/data-consent';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../lib/storage/settings-types';

const given = vi.hoisted(() => ({ kinds: [] as string[], asked: [] as string[][], says: true }));
const sent = vi.hoisted(() => ({ changes: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ data_collection: given.kinds }),
      request: async ({ data_collection }: { data_collection: string[] }) => {
        given.asked.push(data_collection);
        return given.says;
      },
    },
    runtime: {
      sendMessage: async (message: unknown) => {
        sent.changes.push(message);
        return { ok: true, value: null };
      },
    },
  },
}));

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  lookups: 'on',
  email: 'reader@mail.example',
  keys: { ncbi: 'secret', openAlex: null },
};

/** Nothing but what is changed: what another page has changed meanwhile stays. */
const change = (request: SettingsChange) => ({ type: 'settings.change', request });

beforeEach(() => {
  given.kinds = [];
  given.asked = [];
  given.says = true;
  sent.changes = [];
});

describe.each([
  [true, 'Firefox'],
  [false, 'another browser'],
])('the consent (Firefox: %s), %s', (isFirefox) => {
  beforeEach(() => vi.stubEnv('FIREFOX', isFirefox ? 'true' : undefined));

  test('words of pages leave only with the consent to them', async () => {
    expect(await allowedSettings(SETTINGS)).toEqual(isFirefox ? null : SETTINGS);
    given.kinds = ['websiteContent'];
    expect(await allowedSettings(SETTINGS)).toEqual(
      isFirefox ? { ...SETTINGS, email: null, keys: { ncbi: null, openAlex: null } } : SETTINGS,
    );
    given.kinds = ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'];
    expect(await allowedSettings(SETTINGS)).toEqual(SETTINGS);
  });

  test('an address and a key are kept only with the consent to them', async () => {
    given.says = false;
    const kept = await changeWithConsent({ email: 'reader@mail.example' });
    expect(kept).toBe(!isFirefox);
    await changeWithConsent({ keys: SETTINGS.keys });
    expect(sent.changes).toEqual(
      isFirefox ? [] : [change({ email: 'reader@mail.example' }), change({ keys: SETTINGS.keys })],
    );
    expect(given.asked).toEqual(isFirefox ? [['personallyIdentifyingInfo'], ['authenticationInfo']] : []);
  });

  test('what holds neither is kept without a question', async () => {
    given.says = false;
    expect(await changeWithConsent({ email: null })).toBe(true);
    expect(await changeWithConsent({ language: 'de', keys: { ncbi: null, openAlex: null } })).toBe(true);
    expect(given.asked).toEqual([]);
  });
});
