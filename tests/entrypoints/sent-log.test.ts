import { expect, test, vi } from 'vitest';
import { createSentLog } from '../../entrypoints/background/sent-log';
import { createSettingsStore } from '../../lib/storage/settings';
import { fakeArea } from '../lib/storage/fake-area';

test('writes one line after the other, and the next although one could not be written', async () => {
  const settings = createSettingsStore(fakeArea());
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const addSent = vi.spyOn(settings, 'addSent').mockRejectedValueOnce(new Error('The disk is full.'));
  const log = createSentLog(settings);
  for (const at of [1, 2, 3])
    log.note({ source: 'crossref', url: `https://a.example/${at}`, at, attempt: 1 });
  await log.written();
  expect((await settings.sent()).map(({ source, at }) => [source, at])).toEqual([
    ['Crossref', 3],
    ['Crossref', 2],
  ]);
  expect(addSent).toHaveBeenCalledTimes(3);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
