// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { useLookUps } from '../../entrypoints/shared/use-look-ups';
import { askingKey } from '../../lib/storage/tab-keys';
import type { LookUpStep } from '../../lib/storage/types';

type Changes = Record<string, { newValue?: unknown }>;

/** The session store, who listens to it, and the reports that are still unpacked. */
const session = vi.hoisted(() => ({
  read: (_: unknown): void => undefined,
  listen: (_: Changes): Promise<void> => Promise.resolve(),
  unpacked: [] as (() => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: () => new Promise((read) => Object.assign(session, { read })),
        onChanged: {
          addListener: (listen: typeof session.listen) => Object.assign(session, { listen }),
          removeListener: () => {},
        },
      },
    },
  },
}));
vi.mock('../../entrypoints/shared/tab-state', () => ({
  statesHandedOn: () => new Promise<void>((done) => session.unpacked.push(done)),
}));
vi.mock('../../entrypoints/shared/send', () => ({ send: async () => ({ ok: true, value: null }) }));

const TAB = 3;
const step = (done: number): LookUpStep => ({ done, total: 4, waitingFor: [] });

let seen: (number | null)[];
function View() {
  seen.push(useLookUps(TAB).step?.done ?? null);
  return null;
}

beforeEach(async () => {
  seen = [];
  session.unpacked = [];
  await act(() => render(<View />, document.createElement('div')));
});

const tell = (newValue?: LookUpStep) => void session.listen({ [askingKey(TAB)]: { newValue } });
const unpack = (at: number) => act(async () => session.unpacked[at]?.());
const read = (stored: LookUpStep) => act(async () => session.read({ [askingKey(TAB)]: stored }));

test('a step is shown once the report that belongs to it was handed on', async () => {
  await read(step(0));
  tell(step(1));
  await act(async () => void (await session.listen({ 'tab:4': { newValue: step(3) } })));
  expect(seen).toEqual([null, 0]);
  await unpack(0);
  expect(seen).toEqual([null, 0, 1]);
});

test('a step whose report is unpacked later than that of the next one is left out', async () => {
  tell(step(1));
  tell(step(2));
  await unpack(1);
  await unpack(0);
  expect(seen).toEqual([null, 2]);
});

test('a look-up that has ended does not seem to go on', async () => {
  tell(step(1));
  tell();
  await unpack(1);
  await unpack(0);
  await read(step(0));
  expect(seen.at(-1)).toBeNull();
});
