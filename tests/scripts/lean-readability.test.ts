import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { QuickReadability } from '../../lib/article/quick-readability';
import {
  SWITCHES,
  UNASKED,
  UNUSED,
  withoutLogs,
  withoutMethods,
  withoutSwitches,
  withoutUnread,
  withoutValues,
} from '../../scripts/build/lean-readability';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

describe('withoutLogs', () => {
  test('should take out lines that log, and nothing beside them', () => {
    expect(withoutLogs('a();\n  this.log("b", c);\nd();\n  this.log(\n    "e",\n    f\n  );\ng();\n')).toBe(
      'a();\nd();\ng();\n',
    );
    const kept = 'this.log = function () {\n  x();\n};\nthis.logs("a");\n';
    expect(withoutLogs(kept)).toBe(kept);
  });

  test('should leave no log in Readability, and a script that parses', () => {
    const quiet = withoutLogs(readability);
    expect(readability.match(/this\.log\(/g)?.length).toBeGreaterThan(20);
    expect(quiet).not.toMatch(/this\.log\(/);
    expect(() => new Script(quiet)).not.toThrow();
  });
});

describe('withoutUnread', () => {
  test('should leave a Readability that parses and finds out nothing else less', () => {
    const lean = withoutUnread(readability);
    expect(() => new Script(lean)).not.toThrow();
    const speaksOf = (pattern: RegExp, code: string) => code.match(pattern)?.length ?? 0;
    const unread = /metadata\.excerpt|_articleDir/g;
    expect([speaksOf(unread, readability), speaksOf(unread, lean)]).toEqual([10, 0]);
    const read =
      /metadata\.(?:title|byline|siteName|publishedTime|datePublished)|_article(?:Lang|Title|Byline)/g;
    expect(speaksOf(read, lean)).toBe(speaksOf(read, readability));
    const methods = /^ {2}\w+(?=\([^\n]*\) \{$)/gm;
    expect(speaksOf(methods, lean)).toBe(speaksOf(methods, readability));
  });
});

describe('withoutMethods', () => {
  test('should take out the methods of these names, and nothing beside them', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(
      (name) => `  ${name}(x) {\n    if (x) {\n      y();\n    }\n  },\n`,
    );
    expect(withoutMethods(`${a}${b}  d: 1,\n${c}`, ['b', 'd'])).toBe(`${a}  d: 1,\n${c}`);
  });

  test('should leave a Readability that parses, calls none of them but those we replace, and lacks no other', () => {
    const lean = withoutMethods(readability, UNUSED);
    expect(() => new Script(lean)).not.toThrow();
    const called = UNUSED.filter((name) => lean.includes(`this.${name}(`));
    expect(called).toEqual(called.filter((name) => Object.hasOwn(QuickReadability.prototype, name)));
    const methods = (code: string) => code.match(/^ {2}\w+(?=\([^\n]*\) \{$)/gm)?.length ?? 0;
    expect(methods(lean)).toBe(methods(readability) - UNUSED.length);
  });
});

describe('withoutValues', () => {
  test('should take out the values of these names, and nothing beside them', () => {
    const a = '  a: [\n    1,\n  ],\n';
    const b = '    b:\n      /x: y,/i,\n';
    const c = '  c: { d: 1 },\n';
    expect(withoutValues(a + b + c, ['a', 'd'])).toBe(b + c);
    expect(withoutValues(a + b + c, ['b', 'c'])).toBe(a);
  });

  test('should leave a Readability that parses and asks for none of them', () => {
    const lean = withoutValues(withoutMethods(readability, UNUSED), UNASKED);
    expect(() => new Script(lean)).not.toThrow();
    for (const name of UNASKED) {
      expect(readability).toContain(`${name}:`);
      expect(lean).not.toMatch(new RegExp(`\\.${name}\\b|\\b${name}:`));
    }
  });
});

describe('withoutSwitches', () => {
  test('should turn them off where they are asked, and nothing beside them', () => {
    const code = '  this._a = !!b.a;\n  if (this._a) c();\n  this._ab = this._a;\n';
    expect(withoutSwitches(code, ['_a'])).toBe('  if (false) c();\n  this._ab = false;\n');
  });

  test('should leave a Readability that parses and has none of them', () => {
    const lean = withoutSwitches(readability, SWITCHES);
    expect(() => new Script(lean)).not.toThrow();
    for (const name of SWITCHES) {
      expect(readability).toMatch(new RegExp(`\\bthis\\.${name}(?! =)`));
      expect(lean).not.toContain(name);
    }
  });
});
