import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './e2e/driver';

/** The built extension in real browsers and the built command in a process of its own, one file after the other. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a view shows comes when it comes: an assertion about it is asked again for as long as `until` waits.
    expect: { poll: { timeout: PATIENCE_MS, interval: 100 } },
    reporters: ['default', './scripts/plain-reporter.ts'],
  },
});
