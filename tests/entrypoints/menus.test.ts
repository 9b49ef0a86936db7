import { beforeEach, expect, test, vi } from 'vitest';
import { onMenu } from '../../entrypoints/background/menus';
import type { TabStore } from '../../lib/storage/tab-store';

const done = vi.hoisted(() => ({ list: [] as string[], canOpenPopup: true }));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      get openPopup() {
        return done.canOpenPopup ? async () => void done.list.push('popup') : undefined;
      },
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => void done.list.push(`panel ${windowId}`),
    },
    tabs: { create: async ({ url }: { url: string }) => void done.list.push(url) },
    runtime: { getURL: (path: string) => path },
    scripting: {
      executeScript: async ({ target: { frameIds } }: { target: { frameIds: number[] } }) => {
        if (frameIds[0] === 7) throw new Error('Cannot access contents of the page.');
        return [{ result: 'First entry.\nSecond entry.' }];
      },
    },
  },
}));

const store = {
  putSelection: async (_: string, { text, isPrivate }: { text: string; isPrivate: boolean }) =>
    void done.list.push(`kept ${JSON.stringify(text)} ${isPrivate ? 'private' : 'plain'}`),
} as Pick<TabStore, 'putSelection'> as TabStore;

type Click = Parameters<typeof onMenu>[1];
const click = (fields: Partial<Click>) => fields as Click;
const tab = { id: 3, windowId: 5, incognito: false } as Parameters<typeof onMenu>[2];

beforeEach(() => {
  done.list = [];
  done.canOpenPopup = true;
});

test('"check this page" opens the popup within the click: a moment later browsers open none', () => {
  void onMenu(store, click({ menuItemId: 'check-page' }), tab);
  expect(done.list).toEqual(['popup']);
});

test('… and the panel where the browser opens no popup of its own accord', () => {
  done.canOpenPopup = false;
  void onMenu(store, click({ menuItemId: 'check-page' }), tab);
  expect(done.list).toEqual(['panel 5']);
});

test('"check these references" hands the selected lines to the tool, as they stand in their frame', async () => {
  await onMenu(
    store,
    click({ menuItemId: 'check-selection', frameId: 0, selectionText: 'First Second' }),
    tab,
  );
  expect(done.list).toEqual([
    String.raw`kept "First entry.\nSecond entry." plain`,
    expect.stringMatching(/^\/references\.html\?selection=[\da-f-]{36}$/u),
  ]);
});

test('… and the menu’s own copy of them where no script may run', async () => {
  await onMenu(
    store,
    click({ menuItemId: 'check-selection', frameId: 7, selectionText: 'First Second' }),
    tab,
  );
  expect(done.list[0]).toBe('kept "First Second" plain');
});

test('the tool opens empty, and other entries are none of ours', async () => {
  await onMenu(store, click({ menuItemId: 'open-tool' }), undefined);
  await onMenu(store, click({ menuItemId: 'of another time' }), tab);
  expect(done.list).toEqual(['/references.html']);
});
