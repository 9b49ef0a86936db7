import { describe, expect, test } from 'vitest';
import { BUDGETS, compare, filesOfPage } from '../../scripts/sizes/compare.mjs';

const LAST = { version: '1.0.0', measured: { popup: 40_960, 'reading ÷ Readability': 2 } };

describe('compare', () => {
  test('should print weight, budget and change', () => {
    const { lines, over } = compare({ popup: 51_200, 'reading ÷ Readability': 1.5 }, LAST);
    expect(lines.map((line) => line.replace(/ +/gu, ' '))).toEqual([
      'popup 50.0 KB of 60.0 KB +25.0 % since 1.0.0',
      'reading ÷ Readability 1.50 × of 3.00 × −25.0 % since 1.0.0',
    ]);
    expect(over).toEqual([]);
  });

  test('should say when nothing changed, and when there was nothing before', () => {
    const { lines } = compare({ popup: 40_960, background: 1000 }, LAST);
    expect(lines[0]).toContain('as before since 1.0.0');
    expect(lines[1]).toContain('new since');
  });

  test.each(Object.keys(BUDGETS))('should tell when %s is over its budget, and why there is one', (name) => {
    const { most = 0, why = '' } = BUDGETS[name] ?? {};
    expect(compare({ [name]: most }, LAST).over).toEqual([]);
    expect(compare({ [name]: most + 0.01 }, LAST).over).toEqual([expect.stringContaining(why)]);
  });
});

test('filesOfPage should name scripts, preloads and styles once, and nothing from elsewhere', () => {
  const html = `<script type="module" src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js">
<link rel="stylesheet" href="/assets/c.css"><link rel="modulepreload" href="/chunks/b.js"><a href="/d.html">d</a>`;
  expect(filesOfPage(html)).toEqual(['chunks/a.js', 'chunks/b.js', 'assets/c.css']);
});
