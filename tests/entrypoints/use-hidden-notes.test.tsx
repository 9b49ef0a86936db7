// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HiddenNotes } from '../../components/types';
import { useHiddenNotes } from '../../entrypoints/shared/use-hidden-notes';
import { hiddenKey } from '../../lib/storage/tab-keys';

type Changes = Record<string, { newValue?: unknown }>;

/** The session store, who listens to it, and what the background was told. */
const session = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listen: (_: Changes): void => undefined,
  sent: [] as unknown[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => session.stored,
        onChanged: {
          addListener: (listen: typeof session.listen) => Object.assign(session, { listen }),
          removeListener: () => {},
        },
      },
    },
  },
}));
vi.mock('../../entrypoints/shared/send', () => ({
  send: async (type: string, request: unknown) => {
    session.sent.push([type, request]);
    return { ok: true, value: null };
  },
}));

const TAB = 3;
let notes: HiddenNotes;
const draw = async (tabId: number | null) => {
  function View() {
    notes = useHiddenNotes(tabId);
    return null;
  }
  await act(() => render(<View />, document.createElement('div')));
};

beforeEach(() => {
  session.stored = {};
  session.sent = [];
});

test('begins with what is stored, and follows what another view puts away', async () => {
  session.stored = { [hiddenKey(TAB)]: ['a', 7, 'b'] };
  await draw(TAB);
  expect([...notes.keys]).toEqual(['a', 'b']);
  await act(() =>
    session.listen({ [hiddenKey(TAB)]: { newValue: ['c'] }, [hiddenKey(8)]: { newValue: ['d'] } }),
  );
  expect([...notes.keys]).toEqual(['c']);
  await act(() => session.listen({ [hiddenKey(TAB)]: {} }));
  expect([...notes.keys]).toEqual([]);
});

test('tells the background what is put away', async () => {
  await draw(TAB);
  await act(() => notes.setKeys(new Set(['a'])));
  expect([...notes.keys]).toEqual(['a']);
  expect(session.sent).toEqual([['notes.hide', { tabId: TAB, notes: ['a'] }]]);
});

test('keeps it to itself where no tab shows the page', async () => {
  session.stored = { [hiddenKey(TAB)]: ['a'] };
  await draw(null);
  await act(() => notes.setKeys(new Set(['b'])));
  expect([...notes.keys]).toEqual(['b']);
  expect(session.sent).toEqual([]);
});
