import { beforeEach, expect, test, vi } from 'vitest';
import { gzipPacker } from '../../entrypoints/shared/packer';
import { onTabState, readTabState, statesHandedOn } from '../../entrypoints/shared/tab-state';
import { tabKey } from '../../lib/storage/tab-keys';
import { STORED_TAB_VERSION, type TabState } from '../../lib/storage/types';

type Changes = Record<string, { newValue?: unknown }>;

/** What the browser's session store holds, and who listens to it. */
const session = vi.hoisted(() => ({
  items: {} as Record<string, unknown>,
  listen: (_: Changes): unknown => null,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.items[key] }),
        onChanged: {
          addListener: (listen: typeof session.listen) => {
            session.listen = listen;
          },
        },
      },
    },
  },
}));

const TAB = 3;
const state = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });
const textOf = (detail: string): string =>
  JSON.stringify({
    version: STORED_TAB_VERSION,
    url: 'https://a.example/b',
    savedAt: 1,
    state: state(detail),
  });
const plain = (detail: string) => ({ version: STORED_TAB_VERSION, savedAt: 1, text: textOf(detail) });
const packed = async (detail: string) => ({
  version: STORED_TAB_VERSION,
  savedAt: 1,
  packed: await gzipPacker.pack(textOf(detail)),
});
const tell = (newValue: unknown): unknown => session.listen({ [tabKey(TAB)]: { newValue } });

let seen: (TabState | null)[];
beforeEach(() => {
  seen = [];
  session.items = {};
});

test('a view reads what is known of the page that its tab shows, and nothing of another one', async () => {
  expect(await readTabState(TAB, null)).toBeNull();
  session.items[tabKey(TAB)] = await packed('kept');
  expect(await readTabState(TAB, 'https://a.example/b#c')).toEqual(state('kept'));
  expect(await readTabState(TAB, 'https://a.example/other')).toBeNull();
});

test('a view is told what became of its tab, and of no other', async () => {
  onTabState(() => TAB, seen.push.bind(seen));
  await tell(plain('new'));
  await session.listen({ [tabKey(4)]: { newValue: plain('other') } });
  await tell(undefined);
  expect(seen).toEqual([state('new'), null]);
});

test('a state that is still unpacked when the next one comes is left out', async () => {
  onTabState(() => TAB, seen.push.bind(seen));
  await Promise.all([tell(await packed('older')), tell(plain('newer'))]);
  expect(seen).toEqual([state('newer')]);
});

test('what is said about a report waits until the report was handed on', async () => {
  onTabState(() => TAB, seen.push.bind(seen));
  void tell(await packed('looked up'));
  expect(seen).toEqual([]);
  await statesHandedOn();
  expect(seen).toEqual([state('looked up')]);
});
