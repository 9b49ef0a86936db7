/** The keyboard commands as the browser has them now: the person may have changed them, or another extension may hold a key. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/types';

/** The words of each command in our catalogues, in the order in which they are listed; the first opens the popup. */
const WORDS = [
  ['_execute_action', 'action_title'],
  ['next-statement', 'command_next'],
  ['previous-statement', 'command_previous'],
] as const;

/** Firefox' part, not in the types, which are Chromium's. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/**
 * Each command and its keys, "" where it has none.
 *
 *     await readShortcuts()   →  [{ words: 'action_title', keys: 'Alt+Shift+E' }, …]
 */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await commands.getAll();
  return WORDS.map(([name, words]) => ({
    words,
    keys: all.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** Opens the browser's page where keys are changed. */
export async function changeShortcuts(): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
