// Builds a TypeScript file of ours for Node and loads it.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/**
 * Vite is imported when it is needed: packages may have to be installed first.
 * @param file Below the project's folder: "scripts/fuzz.ts".
 * @returns What the file exports.
 */
export async function runTypescript(file) {
  const name = basename(file, '.ts');
  const outDir = join(ROOT, '.output', name);
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node20',
      ssr: file,
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}
