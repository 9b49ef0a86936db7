import { expect, test } from 'vitest';
import { findNamedContainers } from '../../../lib/bibliography/named-containers';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

test.each([
  ['references text-sm', 1],
  ['footnotes text-gray-600 mt-4', 1],
  ['text-sm references', 1],
  ['reference-text', 0],
  ['references_text wide', 0],
])('a list of class “%s” names itself: %i', (names, count) => {
  const items = ['Walking to work', 'Walking home'].map(
    (title) => `<li>Doll R. ${title}. BMJ 1950;2:739–748.</li>`,
  );
  const page = readPageText(parsePage(`<ol class="${names}">${items.join('')}</ol>`));
  expect(findNamedContainers(page)).toHaveLength(count);
});
