// npm run explain <case or file.html> [-- --stage markers]: what each stage of a reading found and skipped.
// A case is the name of a folder in tests/fixtures.
// npm run explain reference "Smith J. A title. J Foo 2010;1:2.": which rule took which words of a reference.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';

async function main([name, ...options]) {
  if (name === undefined || name.startsWith('-')) {
    throw new Error(
      'Name a case of tests/fixtures or a file: npm run explain <case or file.html> -- --stage markers; or: npm run explain reference "<text>"',
    );
  }
  await ensurePackages();
  const built = await runScript('build:cli', ['--logLevel', 'error']);
  if (built.code !== 0) return built.code;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (name === 'reference' && options.length > 0)
    return explainReference(bin['evidence-lens'], options.join(' '));
  const fixture = join('tests', 'fixtures', name, 'page.html');
  const file = existsSync(join(ROOT, fixture)) ? fixture : name;
  return (await run(process.execPath, [bin['evidence-lens'], 'explain', file, ...options])).code;
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

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 1;
});
