/** What the person chose, and the words in the language they chose: for every page of the extension, now and on each change. */
import { browser } from 'wxt/browser';
import type { Translator } from '../../lib/locales/translate';
import { peekSettings } from '../../lib/storage/peek';
import {
  DEFAULT_SETTINGS,
  SETTINGS_KEY,
  type Settings,
  type SettingsChange,
} from '../../lib/storage/settings-types';
import { readWords } from './load-words';
import { send } from './send';

export interface Chosen {
  settings: Settings;
  translator: Translator;
}

/** Where they need to be brought up to the present version, the background does it. */
async function settingsOf(stored: unknown): Promise<Settings> {
  const seen = peekSettings(stored);
  if (seen !== null) return seen;
  const answer = await send('settings.get', {});
  return answer.ok ? answer.value : DEFAULT_SETTINGS;
}

/**
 * Calls `draw` once before it resolves, and again whenever a choice changes, in this page or in another. Sets `lang` and
 * `dir` of the page's document.
 */
export async function followSettings(page: Document, draw: (chosen: Chosen) => void): Promise<void> {
  // Begun before the settings are known: hardly anyone chooses another language than the browser's.
  let words = { language: DEFAULT_SETTINGS.language, translator: readWords(DEFAULT_SETTINGS.language) };
  let newest = 0;
  const show = async (stored: unknown) => {
    newest += 1;
    const turn = newest;
    const settings = await settingsOf(stored);
    const { language } = settings;
    if (words.language !== language) words = { language, translator: readWords(language) };
    const translator = await words.translator;
    // A later choice may have been faster.
    if (turn !== newest) return;
    page.documentElement.lang = translator.locale;
    page.documentElement.dir = translator.direction;
    draw({ settings, translator });
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void show(changes[SETTINGS_KEY]?.newValue);
  });
  await show((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes some of what the person chose; every page that follows the settings is drawn anew. */
export async function changeSettings(changes: SettingsChange): Promise<void> {
  await send('settings.change', changes);
}
