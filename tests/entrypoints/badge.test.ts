import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../entrypoints/background/badge';
import { createTranslator } from '../../lib/locales/translate';
import { squatReport } from '../fixtures/reports/squat-article';

/** What the browser was told, by the name of the call. */
const told = new Map<string, unknown>();
const action = vi.hoisted(() => ({}) as Record<string, (details: unknown) => Promise<void>>);
vi.mock('wxt/browser', () => ({ browser: { action } }));

const english = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

const CALLS = ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'];

const tell = (name: string) => (details: unknown) => {
  told.set(name, details);
  return Promise.resolve();
};

beforeEach(() => {
  told.clear();
  for (const name of CALLS) action[name] = tell(name);
});

test('should put the number of references on the button, white on a dark ground', async () => {
  await showBadge(3, squatReport, english);
  expect(told.get('setBadgeText')).toEqual({ tabId: 3, text: '6' });
  expect(told.get('setTitle')).toEqual({ tabId: 3, title: 'Evidence Lens: 6 references, 3 notes' });
  expect(told.get('setBadgeTextColor')).toEqual({ tabId: 3, color: '#ffffff' });
});

test('should take the badge away where there is no report', async () => {
  await showBadge(3, null, english);
  expect([told.get('setBadgeText'), told.get('setTitle')]).toEqual([
    { tabId: 3, text: '' },
    { tabId: 3, title: '' },
  ]);
});

test('should show it in a browser that gives letters their colour by itself, as Safari does', async () => {
  delete action.setBadgeTextColor;
  await showBadge(3, squatReport, english);
  expect(told.get('setBadgeText')).toEqual({ tabId: 3, text: '6' });
});

test('should take a tab that was closed meanwhile for no fault', async () => {
  for (const name of CALLS) action[name] = () => Promise.reject(new Error('No tab with id: 3.'));
  await expect(showBadge(3, squatReport, english)).resolves.toBeUndefined();
});
