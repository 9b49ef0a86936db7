import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { withoutLogs } from '../../scripts/build/without-logs';

describe('withoutLogs', () => {
  test('should take out lines that log, and nothing beside them', () => {
    expect(withoutLogs('a();\n  this.log("b", c);\nd();\n  this.log(\n    "e",\n    f\n  );\ng();\n')).toBe(
      'a();\nd();\ng();\n',
    );
    const kept = 'this.log = function () {\n  x();\n};\nthis.logs("a");\n';
    expect(withoutLogs(kept)).toBe(kept);
  });

  test('should leave no log in Readability, and a script that parses', () => {
    const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    const code = readFileSync(file, 'utf8');
    const quiet = withoutLogs(code);
    expect(code.match(/this\.log\(/g)?.length).toBeGreaterThan(20);
    expect(quiet).not.toMatch(/this\.log\(/);
    expect(() => new Script(quiet)).not.toThrow();
  });
});
