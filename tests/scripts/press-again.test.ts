import { Script } from 'node:vm';
import type { ConfigEnv, Plugin, UserConfig } from 'vite';
import { describe, expect, test } from 'vitest';
import { pressAgain } from '../../scripts/build/press-again';

const CODE =
  'const twice = (number) => { const two = 2; return number * two; };\nglobalThis.found = twice(21);\n';

/** What becomes of one file of a bundle. */
async function pressed(fileName: string, code = CODE): Promise<string> {
  const chunk = { type: 'chunk', fileName, code };
  const { generateBundle } = pressAgain() as {
    generateBundle: { handler: (...parts: unknown[]) => unknown };
  };
  await generateBundle.handler({}, { [fileName]: chunk, 'a.css': { type: 'asset', fileName: 'a.css' } });
  return chunk.code;
}

describe('pressAgain', () => {
  test.each(['article.js', 'background.js'])(
    'should press %s, which does the same afterwards',
    async (name) => {
      const code = await pressed(name);
      expect(code.length).toBeLessThan(CODE.length / 2);
      const own = { found: 0 };
      new Function('globalThis', code)(own);
      expect(own.found).toBe(42);
    },
  );

  test('should leave what a script ends with, which the browser hands to whoever put it into the page', async () => {
    const code = '(function () {\n  const answer = 41;\n  return answer + 1;\n})();\n';
    expect(new Script(await pressed('article.js', code)).runInNewContext()).toBe(42);
  });

  test('should leave every other file as it is', async () => {
    expect(await pressed('popup.js')).toBe(CODE);
  });

  test.each<[ConfigEnv, boolean]>([
    [{ command: 'build', mode: 'production' }, true],
    [{ command: 'build', mode: 'development' }, false],
    [{ command: 'serve', mode: 'production' }, false],
  ])('should run in what is shipped alone: %o', (env, runs) => {
    const { apply } = pressAgain() as Plugin & { apply: (config: UserConfig, env: ConfigEnv) => boolean };
    expect(apply({}, env)).toBe(runs);
  });
});
