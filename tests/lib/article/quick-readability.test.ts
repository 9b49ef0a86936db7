import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { QuickReadability, TooMuchWork } from '../../../lib/article/quick-readability';
import { caseNames, parsePage, readFile } from '../../truth/cases';

const PAGES = caseNames().map((name) => ({ name, html: readFile(name, 'page.html') }));

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Walking, sleeping and resting help ${index} people.`).join(
    ' ',
  );

/** Readability starts over on so short a text. */
const SHORT = `<div class="comment"><p>${sentences(4)}</p></div>`;

/** Pages of our own for what Readability rarely does. */
const RARE = [
  { name: 'starts over on a short text', html: SHORT },
  { name: 'hidden by style', html: `<p style="DISPLAY: NONE">${sentences(9)}</p><p>${sentences(20)}</p>` },
  { name: 'hidden by attribute', html: `<p hidden>${sentences(9)}</p><p>${sentences(20)}</p>` },
  { name: 'a byline', html: `<article><p class="byline">By Ann Roe</p><p>${sentences(30)}</p></article>` },
  { name: 'a byline by role', html: `<p><a rel="author">Ann Roe</a></p><p>${sentences(30)}</p>` },
  { name: 'empty parts', html: `<div><div> <br></div><div><img></div><p>${sentences(30)}</p></div>` },
  { name: 'hidden in an old font', html: `<font hidden>${sentences(9)}</font><p>${sentences(20)}</p>` },
  {
    name: 'boxes of words',
    html: `<div class="post">${sentences(30)}</div><div class="sidebar" id="ad">${sentences(4)}</div><div class="post">${sentences(3)}</div>`,
  },
  {
    name: 'boxes around one paragraph',
    html: `<div><div> <p>${sentences(30)}</p></div><div>b<p>c</p></div></div>`,
  },
  { name: 'a picture among words', html: `<div>${sentences(30)}<span><img src="a.png"></span></div>` },
  { name: 'a link that runs a script', html: `<p><a href="javascript:x()">Walk</a> ${sentences(30)}</p>` },
  { name: 'nothing', html: '' },
];

const SHOW_TEXT = 4;

const enough = () => ({ characters: 1e9 });

function textNodes(root: Node): Node[] {
  const nodes: Node[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** What a reading takes from Readability; white space apart, which its cleaning of empty elements may eat. */
const essence = (parsed: ReturnType<Readability<unknown>['parse']>) =>
  parsed && {
    title: parsed.title,
    byline: parsed.byline,
    siteName: parsed.siteName,
    lang: parsed.lang,
    publishedTime: parsed.publishedTime,
    words: parsed.textContent?.split(/\s+/).join(' ').trim(),
  };

describe('QuickReadability', () => {
  test.each([...PAGES, ...RARE])('should keep what Readability keeps: $name', ({ html }) => {
    const live = parsePage(html);
    const copy = () => live.cloneNode(true) as Document;
    const used = copy();
    const again = () => used.importNode(live.body, true).childNodes;
    const found = new QuickReadability(used, again, enough()).parse();
    expect(essence(found)).toEqual(essence(new Readability(copy()).parse()));
  });

  type Replaced = Pick<
    QuickReadability,
    '_hasChildBlockElement' | '_hasSingleTagInsideElement' | '_setNodeTag'
  >;
  const both = (page: Document): Replaced[] => [
    new QuickReadability(page, () => [], enough()),
    new Readability(page) as unknown as Replaced,
  ];

  test.each([...PAGES.slice(0, 20), ...RARE])(
    'should say of each element what Readability says: $name',
    ({ html }) => {
      const page = parsePage(html);
      const [quick, plain] = both(page).map((own) =>
        [...page.querySelectorAll('*')].map((element) => [
          own._hasChildBlockElement(element),
          ...['P', 'DIV', 'TR'].map((tag) => own._hasSingleTagInsideElement(element, tag)),
        ]),
      );
      expect(quick).toEqual(plain);
    },
  );

  test('should give an element another tag, in its place, with all that is asked of it', () => {
    const html =
      '<p>a</p><div id="c" class="b" style="display: none" hidden aria-hidden="true" role="dialog" aria-modal="true" itemprop="author" rel="author">g<b>h</b></div><p>i</p>';
    const [quick, plain] = [0, 1].map((which) => {
      const page = parsePage(html);
      const scored = Object.assign(page.querySelector('div') as Element, { readability: 5 });
      const renamed = both(page)[which]?._setNodeTag(scored, 'P') as Element;
      expect(renamed).toHaveProperty('readability', 5);
      const attributes = [...renamed.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [attributes, renamed.innerHTML, page.body.textContent, page.body.children.length];
    });
    expect(quick).toEqual(plain);
  });

  test('should hand over text nodes of its copies, also where it starts over', () => {
    const live = parsePage(SHORT);
    const copy = live.cloneNode(true) as Document;
    const copied = [textNodes(copy)];
    const again = () => {
      const body = copy.importNode(live.body, true);
      copied.push(textNodes(body));
      return body.childNodes;
    };
    const root = new QuickReadability(copy, again, enough()).parse()?.content as Node;
    expect(copied.length).toBeGreaterThan(1);
    expect(textNodes(root).length).toBeGreaterThan(0);
    for (const node of textNodes(root)) expect(copied.flat()).toContain(node);
  });

  test('should stop when it has looked at as much as it may', () => {
    const copy = parsePage(`<div>${`<div><p>${sentences(9)}</p>`.repeat(30)}</div>`);
    const left = { characters: 20_000 };
    expect(() => new QuickReadability(copy, () => [], left).parse()).toThrow(TooMuchWork);
    expect(left.characters).toBeLessThan(0);
  });
});
