// npm run fuzz: builds scripts/fuzz.ts for Node and runs it; options are passed on.
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = '.output/fuzz';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    target: 'node20',
    ssr: 'scripts/fuzz.ts',
    outDir: OUT,
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: '[name].mjs' } },
  },
});
await import(pathToFileURL(`${OUT}/fuzz.mjs`).href);
