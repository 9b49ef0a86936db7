// npm run eval:checks: builds scripts/eval-checks.ts for Node and runs it; options are passed on.
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = '.output/eval-checks';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    target: 'node20',
    ssr: 'scripts/eval-checks.ts',
    outDir: OUT,
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: '[name].mjs' } },
  },
});
await import(pathToFileURL(`${OUT}/eval-checks.mjs`).href);
