import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../lib/dom/page-text';
import { isFragment, pointedElement, pointedIds } from '../../../lib/dom/pointers';
import { parsePage } from '../../truth/cases';

const elementOf = (html: string): Element =>
  parsePage(`<body>${html}</body>`, 'https://example.org/a').body.firstElementChild as Element;

describe('pointedIds', () => {
  test.each([
    ['<a href="#fn1">1</a>', 'fn1'],
    ['<a href="ch02.html#fn1">1</a>', 'fn1'],
    ['<a href="#caf%C3%A9">1</a>', 'café'],
    ['<span data-rid="ref-11">11</span>', 'ref-11'],
    ['<label for="sn-1"></label>', 'sn-1'],
    ['<span data-tooltip-content="#tip_1"></span>', 'tip_1'],
    ['<d-cite key="a2015,b2016"></d-cite>', 'b2016'],
    [`<a onclick="showRef(event, 'ref1')">1</a>`, 'ref1'],
  ])('should name the target of %s', (html, id) => {
    expect(pointedIds(elementOf(html))).toContain(id);
  });

  test.each([
    '<a href="https://example.org/">1</a>',
    '<a href="#">1</a>',
    '<a>1</a>',
    '<span data-tooltip-content="Rated 2 of 5 stars"></span>',
  ])('should name none for %s', (html) => {
    expect(pointedIds(elementOf(html))).toEqual([]);
  });

  test('should bear a broken percent escape', () => {
    expect(pointedIds(elementOf('<a href="#a%E0%A4%A">1</a>'))).toContain('a%E0%A4%A');
  });
});

describe('pointedElement', () => {
  test('should find elements by id and anchors by name, never itself', () => {
    const page = readPageText(
      parsePage('<a id="me" href="#me">x</a><a href="#n">y</a><p>z<a name="n"></a></p><a href="#gone">w</a>'),
    );
    const found = [...page.document.querySelectorAll('a[href]')].map((link) => pointedElement(link, page));
    expect(found.map((element) => element?.getAttribute('name') ?? null)).toEqual([null, 'n', null]);
  });
});

describe('isFragment', () => {
  test.each([
    ['#a', true],
    ['ch2.html#a', true],
    ['https://example.org/a#b', true],
    ['https://example.org/other#b', false],
    ['https://example.org/a', false],
  ])('%s → %s', (href, expected) => {
    expect(isFragment(elementOf(`<a href="${href}">1</a>`))).toBe(expected);
  });
});
