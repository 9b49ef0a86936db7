import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** One file for the command line; jsdom and commander stay packages (jsdom loads files of its own at run time). */
export default defineConfig({
  // Icons and catalogues are the extension's; the words that the terminal prints are bundled.
  publicDir: false,
  build: {
    target: 'node20',
    outDir: '.output/cli',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    ssr: 'cli/main.ts',
    rollupOptions: {
      external: [...builtinModules, /^node:/],
      output: {
        entryFileNames: 'evidence-lens.mjs',
        chunkFileNames: '[name]-[hash].mjs',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
