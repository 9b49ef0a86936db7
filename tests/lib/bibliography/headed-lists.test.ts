import { expect, test } from 'vitest';
import { findHeadedLists } from '../../../lib/bibliography/headed-lists';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const headed = (count: number): string =>
  '<h2>References</h2><ol><li>Doll R. Walking to work. BMJ 1950;2:739–748.</li></ol>'.repeat(count);

test.each([
  [3, 3],
  [300, 200],
])('findHeadedLists looks behind the first of %i headings, up to %i', (count, looked) => {
  expect(findHeadedLists(readPageText(parsePage(headed(count))))).toHaveLength(looked);
});
