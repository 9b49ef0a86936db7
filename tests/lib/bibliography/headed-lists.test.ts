import { expect, test } from 'vitest';
import { findHeadedLists } from '../../../lib/bibliography/headed-lists';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const headed = (count: number): string =>
  '<h2>References</h2><ol><li>Doll R. Walking to work. BMJ 1950;2:739–748.</li></ol>'.repeat(count);

const listsOf = (html: string) => findHeadedLists(readPageText(parsePage(html)));

test.each([
  [3, 3],
  [5_100, 5_000],
])('findHeadedLists looks behind the first of %i headings, up to %i', (count, looked) => {
  expect(listsOf(headed(count))).toHaveLength(looked);
});

test.each([
  ['WHO. Sleep. Geneva, 2010.', 3],
  ['Last change 3.4.2015', 2],
  ['Updated April 3, 2015.', 2],
])('a list in the lines of one block ends with “%s” or before it: %i', (last, count) => {
  const entries = ['Walking to work', 'Walking home'].map((title) => `Doll R. ${title}. BMJ 1950;2:739–748.`);
  const [list] = listsOf(`<p>${['Walking is good.', 'References', ...entries, last].join('<br>')}</p>`);
  expect(list?.entries).toHaveLength(count);
});

test.each([
  ['Reviews', 1],
  ['Further reading', 2],
])('a list of paragraphs goes on behind “%s” or ends there: %i', (words, lists) => {
  const entry = (title: string) => `<p>Doll R. ${title}. BMJ 1950;2:739–748.</p>`;
  const page = `<h2>References</h2>${entry('Walking to work')}<h3>${words}</h3>${entry('Walking home')}`;
  expect(listsOf(page)).toHaveLength(lists);
});

test.each([
  ['2. Doll R. Walking home and the', 'old heart. BMJ 1951;2:9.', 2],
  [
    '2. Doll R. Walking home. BMJ 1951;2:9.',
    'Hill A. On the heart',
    'Roe B. Sleep. BMJ 1952;2:4.',
    'Lee C. Diet. BMJ 1953;2:5.',
    5,
  ],
])('lines go on with an entry that breaks off where most entries count up: %j', (...lines) => {
  const count = lines.pop();
  const [list] = listsOf(
    `<h2>References</h2><p>${['1. Doll R. Walking to work. BMJ 1950;2:7.', ...lines].join('<br>')}</p>`,
  );
  expect(list?.entries).toHaveLength(Number(count));
});
