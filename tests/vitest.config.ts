import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const ALL = 'tests/**/*.test.{ts,tsx}';
/** Files here give the browser's own interfaces a stand-in, each its own: a module that holds one must not be met by the next. */
const WITH_STAND_INS = 'tests/entrypoints/**/*.test.{ts,tsx}';

/** Units and components: plain Node, documents are handed in; component files ask for happy-dom themselves. */
export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    reporters: ['default', './scripts/plain-reporter.ts'],
    projects: [
      // Loading jsdom once a worker instead of once a file saves two thirds of the time; no test here leaves anything behind.
      { extends: true, test: { name: 'pure', include: [ALL], exclude: [WITH_STAND_INS], isolate: false } },
      { extends: true, test: { name: 'entrypoints', include: [WITH_STAND_INS], isolate: true } },
    ],
  },
});
