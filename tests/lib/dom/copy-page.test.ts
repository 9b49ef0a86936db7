import { describe, expect, test } from 'vitest';
import { copyPage, copyWithoutHead, inertDocument } from '../../../lib/dom/copy-page';
import { parsePage } from '../../truth/cases';

describe('copyPage', () => {
  test.each([
    '<!doctype html><html lang="en"><body><p>a</p></body></html>',
    '<!doctype<script>1</script><p>a</p>',
    '<!doctype',
    '<p>a</p><!-- b -->',
  ])('should copy %s with everything in its root, and leave it as it was', (html) => {
    const page = parsePage(html);
    const before = page.documentElement.outerHTML;
    const copy = copyPage(page);
    expect(copy.documentElement.outerHTML).toBe(before);
    expect(copy.documentElement).not.toBe(page.documentElement);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(copy.URL).toBe(page.URL);
  });

  test('should build no custom element of the page', () => {
    const page = parsePage('<x-counter></x-counter>');
    let built = 0;
    const view = page.defaultView as Window & typeof globalThis;
    view.customElements.define(
      'x-counter',
      class extends view.HTMLElement {
        constructor() {
          super();
          built += 1;
        }
      },
    );
    expect(built).toBe(1);
    copyPage(page);
    expect(built).toBe(1);
  });

  test('should copy a page without a root, and one whose image stands before it', () => {
    const page = parsePage('<img name="documentElement"><img name="importNode"><p>a</p>');
    expect(copyPage(page).querySelector('p')?.textContent).toBe('a');
    page.querySelector('html')?.remove();
    expect(copyPage(page).childNodes).toHaveLength(0);
  });
});

describe('inertDocument', () => {
  test('should be a document without a window, in which nothing of the page is built', () => {
    const page = parsePage('<x-counter></x-counter><img src="a.png">');
    let built = 0;
    const view = page.defaultView as Window & typeof globalThis;
    const Counter = class extends view.HTMLElement {
      constructor() {
        super();
        built += 1;
      }
    };
    view.customElements.define('x-counter', Counter);
    const before = page.documentElement.outerHTML;
    const inert = inertDocument(page);
    const copy = inert.importNode(page.documentElement, true);
    expect(copy.outerHTML).toBe(before);
    expect([inert.defaultView, copy.isConnected, copy.ownerDocument === page]).toEqual([null, false, false]);
    expect(built).toBe(1);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('should be another one for each reading, since what is left in one slows the next', () => {
    const page = parsePage('<p>a</p>');
    expect(inertDocument(page)).not.toBe(inertDocument(page));
  });

  test('should be had of a page of XML too', () => {
    const { DOMParser } = parsePage('').defaultView as Window & typeof globalThis;
    const page = new DOMParser().parseFromString('<note><p>a</p></note>', 'application/xml');
    expect(inertDocument(page).importNode(page.documentElement, true).textContent).toBe('a');
  });
});

describe('copyWithoutHead', () => {
  test.each([
    [
      '<html lang="en"><head><title>T</title><meta name="a"><style>p {}</style><link rel="stylesheet" href="a.css"><script type="application/ld+json">{}</script><script>x()</script></head><!-- c --><body class="b"><style>q {}</style><p>a</p></body></html>',
      '<html lang="en"><head><script type="application/ld+json">{}</script></head><!-- c --><body class="b"><style>q {}</style><p>a</p></body></html>',
    ],
    ['<p>a</p>', '<html><head></head><body><p>a</p></body></html>'],
    ['<frameset><frame></frameset>', '<html><head></head><frameset><frame></frameset></html>'],
  ])('should keep of the head of %s what is read in it, and everything else', (html, kept) => {
    const page = parsePage(html);
    const before = page.documentElement.outerHTML;
    expect(copyWithoutHead(page, inertDocument(page)).outerHTML).toBe(kept);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('should copy a page without a head', () => {
    const page = parsePage('<p>a</p>');
    page.head.remove();
    expect(copyWithoutHead(page, inertDocument(page)).outerHTML).toBe('<html><body><p>a</p></body></html>');
  });
});
