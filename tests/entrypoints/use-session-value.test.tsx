// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { useSessionValue } from '../../entrypoints/shared/use-session-value';

type Changes = Record<string, { newValue?: unknown }>;

const session = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<(changes: Changes) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.stored[key] }),
        onChanged: {
          addListener: (listen: (changes: Changes) => void) => session.listeners.add(listen),
          removeListener: (listen: (changes: Changes) => void) => session.listeners.delete(listen),
        },
      },
    },
  },
}));

const isTrue = (stored: unknown) => stored === true;

let value: boolean;
let setValue: (next: boolean) => void;
let root: HTMLElement;
function View({ of }: { of: string | null }) {
  [value, setValue] = useSessionValue(of, isTrue);
  return null;
}
const draw = async (key: string | null) => {
  await act(() => render(<View of={key} />, root));
  // The effect has asked; now the store answers.
  await act(async () => {});
};
const change = (changes: Changes) =>
  act(() => {
    for (const listen of session.listeners) listen(changes);
  });

beforeEach(() => {
  session.stored = { a: true };
  session.listeners.clear();
  root = document.createElement('div');
});

test('begins with what is stored, and follows its own key alone', async () => {
  await draw('a');
  expect(value).toBe(true);
  await change({ b: { newValue: false } });
  expect(value).toBe(true);
  await change({ a: {} });
  expect(value).toBe(false);
});

test('shows what it is told before the store holds it', async () => {
  await draw('b');
  await act(() => setValue(true));
  expect(value).toBe(true);
});

test.each([
  ['told', () => session.listeners.forEach((listen) => void listen({ a: { newValue: false } }))],
  ['set', () => setValue(false)],
])('what was %s before the store has answered is not gone back from', async (_, change) => {
  act(() => render(<View of="a" />, root));
  act(change);
  await act(async () => {});
  expect(value).toBe(false);
});

test('reads another key anew, and listens no more to the first', async () => {
  await draw('a');
  await draw('b');
  expect(value).toBe(false);
  await change({ a: { newValue: true } });
  expect(value).toBe(false);
  expect(session.listeners.size).toBe(1);
});

test('reads nothing for no key', async () => {
  await draw(null);
  expect([value, session.listeners.size]).toEqual([false, 0]);
});
