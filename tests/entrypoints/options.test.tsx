// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { click, textOf, translator, withText } from '../components/render';

/** The browser's own list of permissions, and who listens to it. */
const permissions = vi.hoisted(() => ({
  origins: [] as string[],
  listeners: [] as (() => void)[],
  removed: [] as string[][],
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: (listen: () => void) => permissions.listeners.push(listen) };
  return {
    browser: {
      permissions: {
        getAll: async () => ({ origins: permissions.origins }),
        async remove({ origins }: { origins: string[] }) {
          permissions.removed.push(origins);
          takeBack(...origins);
          return true;
        },
        onAdded: event,
        onRemoved: event,
      },
    },
  };
});
vi.mock('../../entrypoints/shared/follow-settings', () => ({
  followSettings: async (_: unknown, draw: (chosen: object) => void) =>
    draw({ settings: DEFAULT_SETTINGS, translator }),
}));
const background = vi.hoisted(() => ({ answer: { ok: true, value: [] } as object }));
vi.mock('../../entrypoints/shared/send', () => ({ send: async () => background.answer }));
vi.mock('../../entrypoints/shared/shortcuts', () => ({
  readShortcuts: async () => [],
  changeShortcuts: vi.fn(),
}));
vi.mock('../../entrypoints/shared/data-consent', () => ({
  changeWithConsent: vi.fn(),
  chooseLookUps: vi.fn(),
}));
vi.mock('../../entrypoints/shared/open-pages', () => ({ openSaved: vi.fn(), openTool: vi.fn() }));

/** The browser takes access back and tells so: after `permissions.remove`, or because the person did it in its own settings. */
function takeBack(...origins: string[]): void {
  permissions.origins = permissions.origins.filter((origin) => !origins.includes(origin));
  for (const listen of permissions.listeners) listen();
}

const sites = () => [...document.querySelectorAll('.site')].map(textOf);
const untilSites = (...wanted: string[]) => vi.waitFor(() => expect(sites()).toEqual(wanted));

beforeEach(async () => {
  vi.resetModules();
  permissions.listeners = [];
  permissions.removed = [];
  permissions.origins = [
    '*://news.example/*',
    'https://news.example/*',
    '*://gym.example/*',
    'https://doi.org/*',
  ];
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../entrypoints/options/main');
  await untilSites('gym.example', 'news.example');
});

test('gives back every access to a site, says so, and keeps the focus there', async () => {
  const button = document.querySelector<HTMLElement>('[aria-label="Remove news.example"]');
  button?.focus();
  click(button ?? undefined);
  await untilSites('gym.example');
  expect(permissions.removed).toEqual([['*://news.example/*', 'https://news.example/*']]);
  await vi.waitFor(() =>
    expect(textOf(document.activeElement)).toBe('news.example is no longer checked without a click.'),
  );
});

test('follows what is taken back in the browser’s own settings, and leaves the focus where it is', async () => {
  takeBack('*://gym.example/*');
  await untilSites('news.example');
  takeBack('*://news.example/*', 'https://news.example/*');
  await vi.waitFor(() => expect(withText(document.body, 'p', 'None so far.')).toHaveLength(1));
  expect(document.activeElement).toBe(document.body);
});

test('claims nothing of what was sent where the background does not say', async () => {
  expect(textOf(document.body)).toContain('Nothing yet.');
  background.answer = { ok: false, error: 'no-answer', detail: '' };
  takeBack('*://gym.example/*');
  await untilSites('news.example');
  expect(textOf(document.body)).not.toContain('Nothing yet.');
});
