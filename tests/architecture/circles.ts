/** Files that import each other in a circle: none of them can be read, moved or tested before the others. */
import { posix } from 'node:path';
import { importsOf, type SourceFile } from './source';

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

/**
 * What is left when files that import none of the rest, and files that none of the rest imports, are taken away again and again: the
 * circles, and what stands between two of them.
 *
 *     a → b → a, a → c   →   ["a", "b"]
 */
export function findCircles(files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const arrows = files.flatMap(({ path, code }) =>
    importsOf(code)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .flatMap((target) => ENDINGS.map((ending) => target + ending).filter((to) => paths.has(to)))
      .map((to) => ({ from: path, to })),
  );
  let left = arrows;
  for (let count = -1; count !== left.length; ) {
    count = left.length;
    const importing = new Set(left.map(({ from }) => from));
    const imported = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => imported.has(from) && importing.has(to));
  }
  return [...new Set(left.map(({ from }) => from))].sort();
}
