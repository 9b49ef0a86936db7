import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { settleAsides } from '../../../lib/article/settle-asides';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const PROSE =
  'We left at nine with bread and soup, and came home when the lamps were lit in the street, tired but content.';
const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count);

/** Is the paragraph that begins with "Here" an aside, and was its text kept? */
function settled(html: string): { aside: boolean | undefined; kept: boolean } {
  const text = readPageText(parsePage(`<article><h1>A walk</h1>${html}</article>`));
  const { page, kept } = settleAsides(text, readArticle(text).kept);
  const block = page.blocks.find(({ start }) => page.text.startsWith('Here', start));
  return { aside: block?.aside, kept: block?.runs.some(({ node }) => kept.has(node)) ?? false };
}

describe('settleAsides', () => {
  test('should not believe a name against the article', () => {
    const html = `<div class="sidebar"><p>Here we begin. ${PROSE}</p>${paragraphs(6)}</div>`;
    expect(settled(html)).toEqual({ aside: false, kept: true });
  });

  test('should not believe a builder’s name for one paragraph', () => {
    const html = `${paragraphs(6)}<div class="elementor-widget"><p>Here we go on. ${PROSE}</p></div>${paragraphs(6)}`;
    expect(settled(html)).toEqual({ aside: false, kept: true });
  });

  test('should believe a small box that says what it is for', () => {
    const html = `${paragraphs(6)}<div class="newsletter-promo"><p>Here you sign up. ${PROSE}</p></div>${paragraphs(6)}`;
    expect(settled(html)).toEqual({ aside: true, kept: false });
  });
});
