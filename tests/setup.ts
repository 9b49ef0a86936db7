import { beforeEach, vi } from 'vitest';

/** No test may use the network: a stray `fetch` is a failing test, not a slow one. */
beforeEach(() => {
  vi.stubGlobal('fetch', (input: unknown) => {
    throw new Error(`A test reached for the network: ${String(input)}`);
  });
});
