import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from './architecture/rules';
import type { SourceFile } from './architecture/source';

/** Everything that is or would be committed; fixtures are other people's pages in our words, not code. */
function projectFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => /\.(?:tsx?|mjs)$|README\.md$/.test(path) && !path.startsWith('tests/fixtures/'))
    .filter((path) => path !== 'README.md' && existsSync(path))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
}

/** Rules that look at the READMEs too. */
const OF_ALL_FILES = /README|half merged/;

const isCode = ({ path }: SourceFile): boolean => !path.endsWith('.md');
const files = projectFiles();

describe('the project', () => {
  test.each(RULES)('$name', ({ name, find }) => {
    expect(find(OF_ALL_FILES.test(name) ? files : files.filter(isCode))).toEqual([]);
  });
});

const file = (path: string, code = ''): SourceFile => ({ path, code });
const many = (count: number, room: string): SourceFile[] =>
  Array.from({ length: count }, (_, index) => file(`${room}/part-${index}.ts`));

/** A fault for each rule, and its nearest honest neighbour. */
const CASES: Record<string, { faults: SourceFile[][]; honest: SourceFile[][] }> = {
  'every file stands in a room': {
    faults: [[file('helpers.ts')], [file('lib/utils/thing.ts')], [file('src/a.ts')]],
    honest: [[file('wxt.config.ts')], [file('lib/text/thing.ts')], [file('lib/result.ts')]],
  },
  'a room imports itself and the rooms before it': {
    faults: [
      [file('lib/text/a.ts', "import { b } from '../claims/b';")],
      [file('lib/text/a.ts', "import type { B } from '../claims/types-of-b';")],
      [file('lib/text/a.ts', "export { b } from '../../cli/b';")],
      [file('lib/records/x/a.ts', "const b = await import('../../report/b');")],
    ],
    honest: [
      [file('lib/claims/a.ts', "import { b } from '../text/b';")],
      [file('lib/claims/a.ts', "// not from '../report/b'\nimport { b } from './b';")],
      [file('lib/checks/a.ts', "import type { Claim } from '../reading/types';")],
    ],
  },
  'no files import each other in a circle': {
    faults: [
      [
        file('lib/text/a.ts', "import { b } from './b';"),
        file('lib/text/b.ts', "import type { A } from './a';"),
      ],
      [
        file('cli/a.ts', "import { b } from '../lib/text/b';"),
        file('lib/text/b.ts', "import { c } from './c';"),
        file('lib/text/c.ts', "import { b } from './b';"),
      ],
    ],
    honest: [
      [
        file('lib/text/a.ts', "import { b } from './b';\nimport { c } from './c';"),
        file('lib/text/b.ts', "import { c } from './c';"),
        file('lib/text/c.ts'),
      ],
    ],
  },
  'views import lib/ and each other': {
    faults: [[file('components/A.tsx', "import { b } from '../entrypoints/popup/b';")]],
    honest: [[file('components/A.tsx', "import { b } from '../lib/text/b';\nimport { C } from './C';")]],
  },
  'zod stands in schema.ts': {
    faults: [
      [file('lib/records/a.ts', "import { z } from 'zod';")],
      [file('cli/a.ts', "import * as z from 'zod/mini';")],
    ],
    honest: [[file('lib/records/pubmed/schema.ts', "import { z } from 'zod';")]],
  },
  'lib/ imports the packages that it may': {
    faults: [
      [file('lib/text/a.ts', "import b from 'lodash';")],
      [file('lib/claims/a.ts', "import { Readability } from '@mozilla/readability';")],
    ],
    honest: [[file('lib/article/a.ts', "import { Readability } from '@mozilla/readability';")]],
  },
  'lib/ and views know no browser module': {
    faults: [
      [file('components/A.tsx', "import { browser } from 'wxt/browser';")],
      [file('lib/text/a.ts', "import { readFile } from 'node:fs';")],
    ],
    honest: [[file('entrypoints/popup/main.tsx', "import { browser } from 'wxt/browser';")]],
  },
  'lib/ and views know no browser global': {
    faults: [
      [file('components/A.tsx', 'await browser.tabs.query({});')],
      [file('lib/text/a.ts', 'chrome.runtime.id;')],
    ],
    honest: [[file('lib/text/a.ts', "// browser.tabs is not for us\nconst a = 'browser.tabs';")]],
  },
  'clock and chance are handed in': {
    faults: [
      [file('lib/text/a.ts', 'const t = Date.now();')],
      [file('lib/text/a.ts', 'Math.random()')],
      [file('components/A.tsx', 'new Date()')],
    ],
    honest: [
      [file('lib/text/a.ts', 'const t = new Date(0);')],
      [file('entrypoints/background/index.ts', 'Date.now();')],
    ],
  },
  'nothing is typed any': {
    faults: [
      [file('cli/a.ts', 'const a: any = 1;')],
      [file('cli/a.ts', 'b as any')],
      [file('cli/a.ts', 'let c: Map<string, any[]>;')],
    ],
    honest: [[file('cli/a.ts', "const many = 'as any';")]],
  },
  'the page becomes text nodes only': {
    faults: [
      [file('components/A.tsx', 'node.innerHTML = words;')],
      [file('components/A.tsx', '<p dangerouslySetInnerHTML={{}} />')],
    ],
    honest: [[file('lib/dom/a.ts', 'const same = node.innerHTML === before;')]],
  },
  'no code comes from elsewhere, and none from text': {
    faults: [
      [file('lib/text/a.ts', 'eval(page)')],
      [file('entrypoints/popup/a.ts', 'new Function(page)()')],
      [file('entrypoints/popup/a.ts', 'await import(address)')],
      [file('components/A.tsx', 'setTimeout("go()", 1)')],
    ],
    honest: [
      [file('entrypoints/popup/a.ts', "await import('./b')")],
      [file('components/A.tsx', 'setTimeout(go, 1)')],
      [file('lib/text/a.ts', 'medieval(page)')],
    ],
  },
  'every named pattern says what it takes': {
    faults: [
      [file('lib/text/a.ts', 'const YEAR = /\\d/u;')],
      [file('lib/text/a.ts', '/** Takes "a". */\nconst A = /a/;\nexport const YEAR =\n  /\\d/u;')],
    ],
    honest: [
      [file('lib/text/a.ts', '/** Takes "1"; refuses "a". */\nconst YEAR = /\\d/u;\nconst HALF = 1 / 2;')],
    ],
  },
  'no error is swallowed': {
    faults: [
      [file('cli/a.ts', 'try { b(); } catch {}')],
      [file('cli/a.ts', 'try { b(); } catch (error) { /* well */ }')],
      [file('cli/a.ts', 'b().catch(() => {});')],
    ],
    honest: [[file('cli/a.ts', 'try { b(); } catch { return null; }')]],
  },
  'nothing is half merged': {
    faults: [[file('lib/text/README.md', `one\n${'<'.repeat(7)} HEAD\ntwo`)]],
    honest: [[file('lib/text/README.md', 'a << b\n=======\n')]],
  },
  'nothing is left to do': {
    faults: [[file('cli/a.ts', '// TODO later')], [file('cli/a.ts', '// @ts-ignore')]],
    honest: [[file('cli/a.ts', '// Todos los casos')]],
  },
  'exports have names': {
    faults: [[file('lib/text/a.ts', 'export default 1;')]],
    honest: [
      [file('entrypoints/background/index.ts', 'export default defineBackground(() => {});')],
      [file('cli/vite.config.ts', 'export default {};')],
    ],
  },
  'files are called after what they hold': {
    faults: [[file('lib/text/splitText.ts')], [file('components/claim-card.tsx')]],
    honest: [
      [file('lib/text/split-text.ts')],
      [file('components/ClaimCard.tsx')],
      [file('tests/lib/text/split-text.test.ts')],
    ],
  },
  'long files say why': {
    faults: [
      [file('lib/text/a.ts', '\n'.repeat(301))],
      [file('lib/text/a.ts', `/** Longer than 300 lines: no. */${'\n'.repeat(501)}`)],
    ],
    honest: [
      [file('lib/text/a.ts', `/** Longer than 300 lines: one table. */${'\n'.repeat(310)}`)],
      [file('lib/text/a.ts', '\n'.repeat(300))],
    ],
  },
  'rooms with more than five files have a README': {
    faults: [many(6, 'lib/text')],
    honest: [many(5, 'lib/text'), [...many(6, 'lib/text'), file('lib/text/README.md')]],
  },
  'tests mirror lib/': {
    faults: [[file('tests/lib/text/gone.test.ts')]],
    honest: [[file('tests/lib/text/tables.test.ts'), file('lib/text/here.ts')]],
  },
};

describe.each(RULES)('the rule "$name"', ({ name, find }) => {
  const { faults, honest } = CASES[name] ?? { faults: [], honest: [] };

  test('should see its faults', () => {
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(find(fault), JSON.stringify(fault)).not.toEqual([]);
  });

  test('should let honest code be', () => {
    for (const good of honest) expect(find(good), JSON.stringify(good)).toEqual([]);
  });
});
