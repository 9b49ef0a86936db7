import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * Two files: the command line, and what its reading threads load. Packages stay packages (jsdom loads files of its own at run
 * time).
 */
export default defineConfig({
  // Icons and catalogues are the extension's; the words that the terminal prints are bundled.
  publicDir: false,
  build: {
    target: 'node20',
    outDir: '.output/cli',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    ssr: true,
    rollupOptions: {
      input: { 'evidence-lens': 'cli/main.ts', 'read-worker': 'cli/read-worker.ts' },
      external: [...builtinModules, /^node:/],
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        banner: ({ name }) => (name === 'evidence-lens' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
