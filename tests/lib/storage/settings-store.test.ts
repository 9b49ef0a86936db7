import { expect, test } from 'vitest';
import { createSettingsStore } from '../../../lib/storage/settings-store';
import { fakeArea } from './fake-area';

test('look-ups are off until the person says yes', async () => {
  const settings = createSettingsStore(fakeArea());
  expect(await settings.get()).toEqual({ version: 1, lookUps: false });
  await settings.put({ lookUps: true });
  expect(await settings.get()).toEqual({ version: 1, lookUps: true });
});

test.each([{ version: 2, lookUps: true }, { version: 1, lookUps: 'yes' }, 'true', null])(
  'what cannot be read is no yes: %j',
  async (stored) => {
    const area = fakeArea();
    await area.set({ settings: stored });
    expect((await createSettingsStore(area).get()).lookUps).toBe(false);
  },
);
