import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { scrollToRange } from '../../entrypoints/marks.content/scroll-to-range';

/** How a page is scrolled to a sentence in an element of a given height, in a window of 600 px. */
function scrolled(height: number, wantsLessMotion: boolean): unknown[] {
  const { window } = new JSDOM('<p>A long walk.</p>');
  const calls: unknown[] = [];
  const paragraph = window.document.querySelector('p');
  const words = paragraph?.firstChild;
  if (!paragraph || !words) throw new Error('The page is empty.');
  const range = window.document.createRange();
  range.selectNode(words);
  range.setStart(words, 2);
  const box = { top: 900, height } as DOMRect;
  paragraph.getBoundingClientRect = () => box;
  range.getBoundingClientRect = () => box;
  paragraph.scrollIntoView = (how) => calls.push(['element', how]);
  const page = {
    innerHeight: 600,
    matchMedia: (query: string) => ({
      matches: query === '(prefers-reduced-motion: reduce)' && wantsLessMotion,
    }),
    scrollBy: (how: unknown) => calls.push(['page', how]),
  };
  scrollToRange(page as unknown as Window, range);
  return calls;
}

test.each([
  [false, 'smooth'],
  [true, 'instant'],
])('a page glides to a sentence only where nobody asked for less motion: %s → %s', (less, behavior) => {
  expect(scrolled(40, less)).toEqual([['element', { block: 'center', inline: 'nearest', behavior }]]);
  // Higher than its window's middle: the sentence itself is brought there.
  expect(scrolled(500, less)).toEqual([['page', { top: 900 + 250 - 300, behavior }]]);
});
