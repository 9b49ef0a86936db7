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

test.each([
  // A manual's page, as pkgdown 1 wraps it; an appendix, as Quarto prints it; a page of nothing but works.
  ['template-reference-topic', 'map', '<h2>References</h2>', 0],
  ['references', 'References', '', 1],
  ['bibliography', 'Works consulted', '', 1],
])('a box of class “%s” with the title “%s” is a list: %i', (names, title, heading, count) => {
  const works = ['Walking to work', 'Walking home'].map(
    (work) => `<p>Doll R. ${work}. BMJ 1950;2:739–748.</p>`,
  );
  const box = `<div class="${names}"><div><h1>${title}</h1><p>Finds both. Run twice.</p></div>${heading}${works.join('')}</div>`;
  const page = readPageText(parsePage(box.replace(heading === '' ? /<p>Finds.*?<\/p>/ : /$^/, '')));
  expect(findNamedContainers(page)).toHaveLength(count);
});

test.each([
  ['bibitem', 1],
  ['csl-entry', 1],
  ['bib-item', 0],
])('a box of rows of class “%s” holds works without years: %i', (name, count) => {
  const rows = ['Walking to work', 'Walking home'].map(
    (title) => `<div class="${name}">${title}. Hill Press.</div>`,
  );
  const page = readPageText(parsePage(`<div class="sources">${rows.join('')}</div>`));
  expect(findNamedContainers(page)).toHaveLength(count);
});
