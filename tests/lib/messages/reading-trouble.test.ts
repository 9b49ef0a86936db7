import { expect, test } from 'vitest';
import { toReadingTrouble } from '../../../lib/messages/reading-trouble';

const OWN_ICON = 'chrome://global/skin/icons/info.svg';

const cases: [url: string | null, words: string, trouble: string, icon?: string][] = [
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'restricted-page'],
  ['about:addons', 'Missing host permission for the tab', 'restricted-page'],
  [
    'https://chromewebstore.google.com/detail/x',
    'The extensions gallery cannot be scripted.',
    'restricted-page',
  ],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'restricted-page'],
  ['https://accounts.firefox.com/', 'The script in the page stopped without an answer.', 'restricted-page'],
  ['https://journal.example/paper.PDF', 'Missing host permission for the tab', 'pdf'],
  ['chrome-extension://viewer/https://journal.example/paper.pdf', 'Cannot access contents of url', 'pdf'],
  [null, 'Cannot access contents of the page.', 'restricted-page'],
  [null, 'No tab with id: 12.', 'no-tab'],
  ['https://news.example/paper.pdf', 'Frame with ID 0 is showing error page', 'not-loaded'],
  ['https://news.example/', 'Missing host permission for the tab', 'not-loaded', OWN_ICON],
  ['https://news.example/paper.pdf', 'Missing host permission for the tab', 'not-loaded', OWN_ICON],
  ['https://news.example/', 'Missing host permission for the tab', 'restricted-page', '/icon.svg'],
  ['about:config', 'The script in the page stopped without an answer.', 'restricted-page', OWN_ICON],
  ['https://news.example/', 'Out of memory', 'failed', OWN_ICON],
  ['https://news.example/', 'Out of memory', 'failed'],
  ['not an address', 'Out of memory', 'failed'],
];

test.each(cases)('%s, "%s": %s', (url, words, trouble, icon = '') => {
  expect(toReadingTrouble(url, words, icon)).toBe(trouble);
});
