/** What the person chose, and the words in the language they chose: for every page of the extension, now and on each change. */
import { browser } from 'wxt/browser';
import type { Translator } from '../../lib/locales/translate';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../lib/storage/settings-types';
import { loadWords } from './load-words';
import { send } from './send';

export interface Chosen {
  settings: Settings;
  translator: Translator;
}

/** Calls `draw` once before it resolves, and again whenever a choice changes, in this page or in another. */
export async function followSettings(page: Document, draw: (chosen: Chosen) => void): Promise<void> {
  const read = async () => {
    const answer = await send('settings.get', {});
    const settings = answer.ok ? answer.value : DEFAULT_SETTINGS;
    draw({ settings, translator: await loadWords(page, settings.language) });
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void read();
  });
  await read();
}

/** Changes some of what the person chose; every page that follows the settings is drawn anew. */
export async function changeSettings(
  settings: Settings,
  changes: Partial<Omit<Settings, 'version'>>,
): Promise<void> {
  const { version: _, ...choices } = settings;
  await send('settings.change', { ...choices, ...changes });
}
