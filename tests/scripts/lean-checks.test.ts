import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../lib/checks/index';
import { withoutPaper } from '../../scripts/build/lean-checks';

test.each(CHECKS.map(({ id }) => [id]))(
  '%s loses the two texts for the page of checks, and no more',
  (id) => {
    const code = readFileSync(`lib/checks/${id}.ts`, 'utf8');
    const lean = withoutPaper(code);
    expect(lean).not.toMatch(/^ *(?:summary|caveat):/mu);
    const lost = code.split('\n').filter((line) => !lean.split('\n').includes(line));
    expect(lost.length).toBeLessThanOrEqual(4);
    expect(lost.every((line) => /^ {2}(?:summary|caveat):|^ {4}['"].*['"],$/u.test(line))).toBe(true);
  },
);
