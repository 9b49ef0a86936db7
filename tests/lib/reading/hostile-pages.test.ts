/**
 * Pages that were written against their readers. Each gives a report or no article, changes nothing, and lets nothing of the page
 * become code, a link or a property. The same in a real browser, with what jsdom lacks: `e2e/hostile-pages.e2e.ts`.
 */
import { describe, expect, test } from 'vitest';
import { identifierLinks } from '../../../lib/locales/identifier-links';
import { completeReading } from '../../../lib/reading/complete-reading';
import { readPage } from '../../../lib/reading/read-page';
import { buildReport } from '../../../lib/report/build-report';
import type { Report } from '../../../lib/report/types';
import { parsePage } from '../../truth/cases';

const article = (
  body: string,
  entries: string,
  head = '',
): string => `<html lang="en"><head>${head}</head><body>
  <article><h1>Steps</h1><p>More steps go with fewer deaths [1]. Sitting costs lives [2]. We went home at nine, had soup and
  bread, and slept well until the morning came.</p>${body}<h2>References</h2><ol>
  <li>Paluch AE. Daily steps. Lancet Public Health 2022;7:e219–e228.</li>
  <li>Lee IM. Physical inactivity. Lancet 2012;380:219–229.</li>${entries}</ol></article></body></html>`;

function read(document: Document): Report {
  const before = document.documentElement.outerHTML;
  const report = buildReport(completeReading(readPage(document)), {
    records: {},
    lookups: { mode: 'offline', sources: [] },
  });
  expect(document.documentElement.outerHTML).toBe(before);
  return report;
}

const cited = ({ claims }: Report): number => claims.filter(({ references }) => references.length > 0).length;

describe('addresses of a page', () => {
  test.each([
    ['javascript:alert(1)//10.1000/walk.2019.12', []],
    ['data:text/html,10.1000/walk.2019.12', []],
    ['vbscript:10.1000/walk.2019.12', []],
    // The host is another one, in Cyrillic or below a stranger's name: the DOI in it is a DOI, the address is never followed.
    ['https://dоi.org/10.1000/walk.2019.12', ['https://doi.org/10.1000/walk.2019.12']],
    ['https://doi.org.evil.example/10.1000/walk.2019.12', ['https://doi.org/10.1000/walk.2019.12']],
    ['https://doi.org@evil.example/10.1000/walk.2019.12', ['https://doi.org/10.1000/walk.2019.12']],
    ['https://pubmed.ncbi.nlm.nih.gov.evil.example/12345678/', []],
    ['https://evil.example/?u=https://doi.org/10.1000/walk.2019.12"onmouseover="1', null],
  ])('%s leads to a service that we name, or nowhere', (href, expected) => {
    const document = parsePage(article('', '<li id="x">Doe J. A title. BMJ 2010;1:2. <a>link</a></li>'));
    document.querySelector('#x a')?.setAttribute('href', href);
    const links = identifierLinks(read(document).references[2]?.identifiers ?? []).map((link) => link.href);
    if (expected !== null) expect(links).toEqual(expected);
    for (const link of links) expect(new URL(link).host).toBe('doi.org');
  });
});

describe('markup in places of words', () => {
  const script = '&lt;script&gt;globalThis.stolen = 1&lt;/script&gt;&lt;img src=x onerror=1&gt;';

  test('stays words in titles, authors, entries and attributes', () => {
    const head = `<title>${script}</title><meta name="author" content="${script}"><meta name="citation_title" content="${script}">`;
    const report = read(
      parsePage(
        article(`<p title="${script}">${script} [3].</p>`, `<li>${script} 2019. ${script}</li>`, head),
      ),
    );
    expect(report.references[2]?.raw).toContain('<script>');
    expect(globalThis).not.toHaveProperty('stolen');
  });

  test('JSON of the page changes no object', () => {
    const json =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"ScholarlyArticle","@id":"__proto__"}';
    const head = `<script type="application/ld+json">${json}</script><meta name="__proto__" content="polluted"><meta name="constructor" content="x">`;
    read(
      parsePage(
        article(
          '<p id="__proto__">toString [1] constructor (Constructor, 2019).</p>',
          '<li id="constructor">Constructor C. hasOwnProperty. 2019.</li>',
          head,
        ),
      ),
    );
    expect({}).not.toHaveProperty('polluted');
    expect([]).not.toHaveProperty('polluted');
  });
});

describe('names that stand before the DOM', () => {
  const NAMES = [
    'body',
    'documentElement',
    'createTreeWalker',
    'cloneNode',
    'getElementById',
    'querySelector',
    'children',
    'parentNode',
    'attributes',
    'textContent',
    'ownerDocument',
    'nodeType',
    'constructor',
  ];

  test.each(NAMES)('%s, as an image, a form, a field and an object', (name) => {
    const html = `<img name="${name}"><form id="${name}"><input name="${name}"><object id="${name}"></object></form>`;
    expect(cited(read(parsePage(article(html, ''))))).toBe(2);
  });
});

describe('signs that are no letters', () => {
  test.each([
    ['null bytes', '\u0000'],
    ['lone halves of signs', '\ud800'],
    ['signs that turn the reading direction', '\u202e\u2066'],
    ['signs without width', '\u200b\u200d\ufeff'],
    ['ten thousand accents on one letter', `e${'\u0301'.repeat(10_000)}`],
  ])('%s are read as they come', (_name, sign) => {
    const document = parsePage(article('<p id="p"></p>', ''));
    document.querySelector('#p')?.append(`It rose ${sign} by a third ${sign}[1]${sign}.${sign} It fell [2].`);
    const report = read(document);
    expect(report.references).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('pages without end', () => {
  const wide = (tag: string, count: number): string => `<${tag}></${tag}>`.repeat(count);

  test.each([
    ['ten thousand empty elements', wide('i', 10_000)],
    ['a thousand lists', '<ul><li>x</li></ul>'.repeat(1_000)],
    ['a thousand headings of references', '<h2>References</h2>'.repeat(1_000)],
    [
      'ten thousand look-alike markers',
      '<p>up (3) [0] x<sup>3</sup> (2019) J. Smith (2017).</p>'.repeat(2_000),
    ],
    ['a thousand links to one note', '<a href="#n">[1]</a> '.repeat(1_000)],
    ['a thousand notes of one name', '<p id="n">x</p>'.repeat(1_000)],
    ['a long run of one sign', `<p>${'['.repeat(100_000)}</p>`],
    ['a long word', `<p>${'a'.repeat(100_000)}</p>`],
    ['a long run of full stops', `<p>${'A.'.repeat(50_000)}</p>`],
  ])('%s', { timeout: 120_000 }, (_name, html) => {
    expect(cited(read(parsePage(article(html, ''))))).toBeGreaterThanOrEqual(2);
  });
});

describe('documents that are no open page', () => {
  test('one without a window', () => {
    const page = parsePage(article('', ''));
    const detached = page.implementation.createHTMLDocument('x');
    detached.documentElement.replaceWith(detached.importNode(page.documentElement, true));
    expect(cited(read(detached))).toBe(2);
  });

  test('one that is not HTML', () => {
    const page = parsePage(article('', ''));
    const xml = new (page.defaultView as Window & typeof globalThis).DOMParser().parseFromString(
      '<a><b>1</b></a>',
      'text/xml',
    );
    expect(read(xml).article).toBeNull();
  });
});

test('a page whose custom element throws is read, and the element is not built again', () => {
  const page = parsePage(`${article('<x-bomb>Bombs go off [1].</x-bomb>', '')}`);
  const view = page.defaultView as Window & typeof globalThis;
  let built = 0;
  view.customElements.define(
    'x-bomb',
    class extends view.HTMLElement {
      constructor() {
        super();
        built += 1;
        if (built > 1) throw new Error('built again');
      }
    },
  );
  expect(cited(read(page))).toBeGreaterThanOrEqual(2);
  expect(built).toBe(1);
});
