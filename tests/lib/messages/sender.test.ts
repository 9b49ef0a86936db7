import { expect, test } from 'vitest';
import { type BrowserSender, type Sender, toSender } from '../../../lib/messages/sender';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };

const cases: [name: string, sender: BrowserSender, expected: Sender][] = [
  ['the popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, { kind: 'view' }],
  [
    'a view that is open in a tab',
    { id: 'ours', url: 'chrome-extension://ours/report.html', tab: { id: 3 }, frameId: 0 },
    { kind: 'view' },
  ],
  [
    'a content script',
    {
      id: 'ours',
      url: 'https://news.example/before',
      tab: { id: 3, url: 'https://news.example/story' },
      frameId: 0,
    },
    { kind: 'content', tabId: 3, url: 'https://news.example/story' },
  ],
  [
    'a content script in a frame',
    { id: 'ours', url: 'https://advert.example/', tab: { id: 3 }, frameId: 9 },
    { kind: 'foreign' },
  ],
  ['the worker', { id: 'ours', url: 'chrome-extension://ours/background.js' }, { kind: 'background' }],
  ['the worker without an address', { id: 'ours' }, { kind: 'background' }],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }, { kind: 'foreign' }],
  ['a page that looks like ours', { id: 'ours', url: 'https://ours/popup.html' }, { kind: 'foreign' }],
  ['nobody', {}, { kind: 'foreign' }],
];

test.each(cases)('tells %s', (_name, sender, expected) => {
  expect(toSender(sender, own)).toEqual(expected);
});
