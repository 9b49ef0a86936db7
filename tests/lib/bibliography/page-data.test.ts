import { expect, test } from 'vitest';
import { findPageData } from '../../../lib/bibliography/page-data';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const entriesOf = (bibtex: string) => {
  const page = readPageText(
    parsePage(`<body><p>Text</p><script type="text/bibliography">${bibtex}</script></body>`),
  );
  return findPageData(page).flatMap(({ entries }) =>
    entries.map(({ keys, raw, links }) => ({ keys, raw, links })),
  );
};

test('should print the records of a page that draws its list itself', () => {
  const bibtex = `@comment{left out}
    @article{doe2010, title = {Lifting in {UK} adults}, author = {Doe, S{\\'e}bastien and Roe, B}, journal = {J Foo},
      volume = 12, pages = {45--67}, year = 2010, doi = {10.5555/twelve-34}, url = {https://example.org/a} }
    @book{roe, title = {Rest}, publisher = {Press}, year = {2011}}`;
  expect(entriesOf(bibtex)).toEqual([
    {
      keys: ['doe2010'],
      raw: 'Lifting in UK adults. Doe, Sébastien; Roe, B. J Foo 12: 45--67. 2010. doi:10.5555/twelve-34',
      links: [{ href: 'https://example.org/a', text: '' }],
    },
    { keys: ['roe'], raw: 'Rest. Press. 2011', links: [] },
  ]);
});

test.each(['@article{open, title = {Never closed', '@article{', 'mail@example.org{a, b}', ''])(
  'should not fail on %j',
  (bibtex) => {
    expect(() => entriesOf(bibtex)).not.toThrow();
  },
);
