/**
 * Every regular expression of the product, by its source: none may take more than its text's length in time. scslre finds
 * the two ways in which one does: parts that can trade characters, and a search that begins anew at every sign of a run
 * (https://github.com/RunDevelopment/scslre). `npm run bench -- --only patterns` measures the readers themselves.
 */
import { analyse } from 'scslre';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { writtenPatterns } from './architecture/written-patterns';

interface Pattern {
  source: string;
  flags: string;
  /** File and line of a literal; "built" for one made at run time. */
  place: string;
}

/** Beginnings of the patterns that are asked of short texts only, or that the analysis takes for worse than they are. */
const EXCEPTIONS: [start: string, reason: string][] = [
  ['(?:[\\s\\d.:)(–—·•+▼▸▾◂¶#§-]|\\[?edit', 'a heading has at most 60 signs (MAX_HEADING)'],
  [
    '\\u00a6[\\u00a6 ]*|(?<number>\\d+(?!',
    'the word takes the digits that are no number, so none is looked at thrice',
  ],
  ['^[\\s↩↑^⇧⏎←↵⤴⇑▲]*(?:\\[?\\(?\\d{0,4}', 'a link back has at most 80 signs (MAX_BACK_LINK)'],
  ['\\s*[-\\u2010-\\u2015\\u2212\\u207b]\\s*', 'a marker has at most 400 signs (MAX_TEXT)'],
  ['\\s*[,;，、]\\s*(?:(?:and|und|et|y)\\s+', 'a marker has at most 400 signs (MAX_TEXT)'],
  ['\\b(?:(?:common|seen|prevalent|frequent|present', 'its runs of words have at most 60 signs'],
];

/** The patterns that the modules of lib/ build while they are loaded. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Own = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Own, {
      construct(target, args: [string | RegExp, string?]) {
        const pattern = new target(...args);
        built.push({ source: pattern.source, flags: pattern.flags, place: 'built' });
        return pattern;
      },
    }),
  );
  const modules = import.meta.glob(['../lib/**/*.ts', '!../lib/**/*.d.ts']);
  for (const load of Object.values(modules)) await load();
  vi.unstubAllGlobals();
  return built;
}

const faultsOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] =>
  analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.map(
    (report) => `${report.type} ${report.exponential ? 'exponential' : 'polynomial'}`,
  );

const isException = ({ source }: Pattern): boolean => EXCEPTIONS.some(([start]) => source.startsWith(start));

describe('regular expressions', () => {
  let patterns: Pattern[] = [];
  beforeAll(async () => {
    patterns = [...writtenPatterns(), ...(await builtPatterns())];
  }, 60_000);

  test('should all be found', () => {
    expect(patterns.filter(({ place }) => place !== 'built').length).toBeGreaterThan(900);
    expect(patterns.filter(({ place }) => place === 'built').length).toBeGreaterThan(30);
  });

  test('should each be linear', () => {
    const faults = patterns
      .filter((pattern) => !isException(pattern))
      .flatMap((pattern) => faultsOf(pattern).map((fault) => `${pattern.place} ${fault}: ${pattern.source}`));
    expect(faults).toEqual([]);
  });

  test.each(EXCEPTIONS)('should still need the exception of %s', (start) => {
    const meant = patterns.filter(({ source }) => source.startsWith(start));
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.some((pattern) => faultsOf(pattern).length > 0)).toBe(true);
  });

  test.each([
    [/\s*$/, ['Move polynomial']],
    [/^\s*,?\s*$/, ['Trade polynomial']],
    [/^(?:a+)+$/, ['Self exponential']],
    [/^\s+|x{0,3}$/, []],
  ])('should judge %s', (pattern, faults) => {
    expect(faultsOf(pattern)).toEqual(faults);
  });
});
