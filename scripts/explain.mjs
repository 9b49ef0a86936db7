// npm run explain <case or file.html> [-- --stage markers]: what each stage of a reading found and skipped.
// A case is the name of a folder in tests/fixtures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';

async function main([name, ...options]) {
  if (name === undefined || name.startsWith('-')) {
    throw new Error(
      'Name a case of tests/fixtures or a file: npm run explain <case or file.html> -- --stage markers',
    );
  }
  await ensurePackages();
  const built = await runScript('build:cli', ['--logLevel', 'error']);
  if (built.code !== 0) return built.code;
  const fixture = join('tests', 'fixtures', name, 'page.html');
  const file = existsSync(join(ROOT, fixture)) ? fixture : name;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return (await run(process.execPath, [bin['evidence-lens'], 'explain', file, ...options])).code;
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 1;
});
