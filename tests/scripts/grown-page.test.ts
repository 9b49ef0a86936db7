import { expect, test } from 'vitest';
import { grownAlone, grownPage } from '../../scripts/bench/grown-page.mjs';

const count = (page: string, what: RegExp): number => page.match(what)?.length ?? 0;
const countAll = (page: string) => ({
  blocks: count(page, /<p>/g),
  entries: count(page, /<li>/g),
  marks: count(page, /\[\d+\]/g),
});

test('grownPage should let all grow together', () => {
  expect(countAll(grownPage(40))).toEqual({ blocks: 40, entries: 40, marks: 40 });
});

test.each(['blocks', 'entries', 'marks'] as const)('grownAlone should let only the %s grow', (what) => {
  const steady = { blocks: 30, entries: 30, marks: 30 };
  expect(countAll(grownAlone(what, 100))).toEqual({ ...steady, [what]: 100 });
});
