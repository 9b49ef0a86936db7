// npm run explain <case or file.html>: what each stage of a reading found and skipped; a case is a folder of tests/fixtures,
// by its name or its path.
//
//     npm run explain <case or file.html> -- --stage markers                    one stage
//     npm run explain reference "Smith J. A title. J Foo 2010;1:2."             which rule took which words of a reference
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions, refuseCall } from './tools/options.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';

async function main() {
  const { values, positionals } = readOptions(
    import.meta.url,
    { stage: { type: 'string' } },
    { allowPositionals: true },
  );
  const [name, ...words] = positionals;
  if (name === undefined) refuseCall('Name a case of tests/fixtures, a file, or a reference.');
  await ensurePackages();
  const built = await runScript('build:cli', ['--logLevel', 'error']);
  if (built.code !== 0) return built.code;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (name === 'reference' && words.length > 0)
    return explainReference(bin['evidence-lens'], words.join(' '));
  const pages = [join('tests', 'fixtures', name, 'page.html'), join(name, 'page.html')];
  const file = pages.find((page) => existsSync(join(ROOT, page))) ?? name;
  const stage = values.stage === undefined ? [] : ['--stage', values.stage];
  return (await run(process.execPath, [bin['evidence-lens'], 'explain', file, ...stage])).code;
}

/** By a file, since a shell would take the signs of a reference for its own. */
async function explainReference(cli, text) {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  try {
    const file = join(folder, 'reference.txt');
    writeFileSync(file, text);
    return (await run(process.execPath, [cli, 'references', file, '--explain'])).code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
