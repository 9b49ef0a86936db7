import { defineConfig } from 'vitest/config';

/** The built extension in real browsers and the built command in a process of its own, one file after the other. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/plain-reporter.ts'],
  },
});
