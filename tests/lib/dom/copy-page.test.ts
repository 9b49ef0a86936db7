import { describe, expect, test } from 'vitest';
import { copyPage, copyWithoutLooks } from '../../../lib/dom/copy-page';
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

describe('copyWithoutLooks', () => {
  test('should leave out the sheets of the head and nothing else', () => {
    const page = parsePage(
      '<html lang="en"><head><title>T</title><meta name="a"><style>p { color: red }</style><link rel="stylesheet" href="a.css"><script type="application/ld+json">{}</script></head><!-- c --><body class="b"><style>q { color: red }</style><p>a</p></body></html>',
    );
    const before = page.documentElement.outerHTML;
    expect(copyWithoutLooks(page).documentElement.outerHTML).toBe(
      before.replace(/<style>p.*?<link [^>]*>/, ''),
    );
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
