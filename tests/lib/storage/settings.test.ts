import { expect, test } from 'vitest';
import { createSettingsStore, MOST_SENT_LINES } from '../../../lib/storage/settings';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-types';
import { fakeArea } from './fake-area';

const line = (at: number) => ({ source: 'Crossref', url: `https://api.crossref.org/works?n=${at}`, at });

test('nothing is looked up before the person has said so', async () => {
  expect(await createSettingsStore(fakeArea()).get()).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS.lookups).toBe('unasked');
});

test('keeps what is changed, and the rest as it was', async () => {
  const area = fakeArea();
  await createSettingsStore(area).change({ email: 'reader@news.example' });
  await createSettingsStore(area).change({ lookups: 'on' });
  expect(await createSettingsStore(area).get()).toMatchObject({
    lookups: 'on',
    email: 'reader@news.example',
  });
});

test('loses no change and no line when two come at once', async () => {
  const store = createSettingsStore(fakeArea());
  await Promise.all([store.change({ email: 'reader@news.example' }), store.change({ language: 'fr' })]);
  expect(await store.get()).toMatchObject({ email: 'reader@news.example', language: 'fr' });
  await Promise.all([store.addSent([line(1)]), store.addSent([line(2)])]);
  expect((await store.sent()).map(({ at }) => at)).toEqual([2, 1]);
});

test('what is forgotten while a line is being written does not come back', async () => {
  const store = createSettingsStore(fakeArea());
  await store.addSent([line(1)]);
  await Promise.all([store.addSent([line(2)]), store.clearSent()]);
  expect(await store.sent()).toEqual([]);
});

test('keeps the choices of an older version', async () => {
  const area = fakeArea();
  await area.set({ settings: { version: 1, lookups: 'on', email: 'reader@news.example' } });
  expect(await createSettingsStore(area).get()).toEqual({
    ...DEFAULT_SETTINGS,
    lookups: 'on',
    email: 'reader@news.example',
  });
  await area.set({
    settings: { ...DEFAULT_SETTINGS, version: 3, trialChecks: undefined, email: 'a@b.example' },
  });
  expect(await createSettingsStore(area).get()).toEqual({ ...DEFAULT_SETTINGS, email: 'a@b.example' });
  await area.set({ settings: { version: 2, lookups: 'off', email: null, language: 'fr' } });
  expect(await createSettingsStore(area).get()).toEqual({
    ...DEFAULT_SETTINGS,
    lookups: 'off',
    language: 'fr',
  });
});

test('falls back to the defaults for another version or damage', async () => {
  for (const settings of [
    { ...DEFAULT_SETTINGS, version: 0 },
    { version: 1, lookups: 'always' },
    { ...DEFAULT_SETTINGS, libraryProxy: 'javascript:alert(1)?url=' },
    { ...DEFAULT_SETTINGS, sourcesOff: ['nobody'] },
    { ...DEFAULT_SETTINGS, version: 99 },
    'x',
  ]) {
    const area = fakeArea();
    await area.set({ settings });
    expect(await createSettingsStore(area).get()).toEqual(DEFAULT_SETTINGS);
  }
});

test('lists what was sent, the newest first, and no more than a hundred', async () => {
  const store = createSettingsStore(fakeArea());
  await store.addSent([line(1), line(2)]);
  await store.addSent(Array.from({ length: MOST_SENT_LINES - 1 }, (_, index) => line(index + 3)));
  const sent = await store.sent();
  expect(sent).toHaveLength(MOST_SENT_LINES);
  expect([sent[0]?.at, sent.at(-1)?.at]).toEqual([MOST_SENT_LINES + 1, 2]);
  await store.clearSent();
  expect(await store.sent()).toEqual([]);
});
