import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../lib/checks/index';
import { OPPOSED } from '../../lib/claims/opposed-groups';
import { withoutExamples, withoutPaper } from '../../scripts/build/lean-checks';
import { CUE_TABLES } from '../lib/claims/cue-tables';

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

test.each(Object.entries(CUE_TABLES))(
  '%s loses the sentences that try its cues, and no more',
  (file, tables) => {
    const code = readFileSync(`lib/claims/${file}.ts`, 'utf8');
    const lean = withoutExamples(code);
    const cues = Object.values(tables).flat();
    for (const { name } of cues) expect(lean).toContain(name);
    const isKept = (example: string): boolean =>
      lean.includes(`'${example}',`) || lean.includes(`"${example}",`);
    expect(cues.filter(({ takes, refuses }) => isKept(takes) || isKept(refuses))).toEqual([]);
    const lost = code.split('\n').filter((line) => !lean.split('\n').includes(line));
    const examples = [...cues, ...OPPOSED.flatMap((row) => Object.values(row))].flatMap((cue) => [
      cue.takes,
      cue.refuses,
    ]);
    expect(lost.filter((line) => !examples.some((example) => line.includes(example)))).toEqual([]);
  },
);

test('no other code of claims loses anything', () => {
  const others = readdirSync('lib/claims').filter((name) => !(name.replace('.ts', '') in CUE_TABLES));
  const codes = others.map((name) => readFileSync(`lib/claims/${name}`, 'utf8'));
  expect(codes.map(withoutExamples)).toEqual(codes);
});
