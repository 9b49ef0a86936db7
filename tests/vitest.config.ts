import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Units and components: plain Node, documents are handed in; component files ask for happy-dom themselves. */
export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    // Loading jsdom once a worker instead of once a file saves two thirds of the time; no test leaves anything behind.
    isolate: false,
    reporters: ['default', './scripts/plain-reporter.ts'],
  },
});
