/** Pages that were written against their readers, for real browsers: each holds the same article with two references. */
export interface HostilePage {
  /** Sent with the page, besides its kind. */
  headers: Record<string, string>;
  body: string;
}

/** @param more Paragraphs of the article's own. */
const article = (
  more: string,
): string => `<article><h1>Steps</h1><p>More steps go with fewer deaths [1]. Sitting costs lives
[2]. We went home at nine, had soup and bread, and slept well until the morning came.</p>${more}<h2>References</h2><ol>
<li>Paluch AE. Daily steps. Lancet Public Health 2022;7:e219–e228. doi:10.1016/S2468-2667(21)00302-9</li>
<li>Lee IM. Physical inactivity. Lancet 2012;380:219–229.</li></ol></article>`;

const page = (before: string, after = '', headers: Record<string, string> = {}, more = ''): HostilePage => ({
  headers,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Steps</title></head><body>${before}${article(more)}${after}</body></html>`,
});

const script = (code: string): string => `<script>${code}</script>`;

/** By the name after "/hostile-". Letters only. */
export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
  policy: page('<noscript><img src="x.png"></noscript>', '', {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'",
  }),
  trusted: page('<figure><img><noscript><img src="x.png"></noscript></figure>', '', {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  prototypes: page(
    script(`const stop = () => { globalThis.heard = true; throw new Error('redefined'); };
      for (const [made, names] of [[Array, ['map', 'filter', 'flatMap', 'push', 'includes', 'find', 'sort']],
        [String, ['replace', 'slice', 'matchAll', 'trim', 'split']], [Map, ['get', 'set', 'has']],
        [Element, ['querySelectorAll', 'closest', 'getAttribute', 'matches']],
        [Document, ['createTreeWalker', 'cloneNode', 'importNode', 'querySelectorAll']]])
        for (const name of names) made.prototype[name] = stop;
      Array.prototype[Symbol.iterator] = stop; JSON.parse = stop; JSON.stringify = stop; Object.entries = stop;
      Object.prototype.polluted = 'yes';`),
  ),
  elements: page(
    `<x-bomb>Bombs go off.</x-bomb>`,
    script(`globalThis.built = 0; customElements.define('x-bomb', class extends HTMLElement {
      constructor() { super(); globalThis.built += 1; if (globalThis.built > 1) throw new Error('built again'); }
      get shadowRoot() { throw new Error('asked'); } connectedCallback() { this.dataset.seen = 'once'; } });`),
  ),
  clobbered: page(
    '<form name="body"><input name="parentNode"><input name="children"><input id="tagName"></form><img name="documentElement"><img name="createTreeWalker"><img id="getElementById" name="cloneNode">',
  ),
  markup: page(
    '<p>&lt;img src=x onerror="globalThis.stolen=1"&gt; &lt;script&gt;globalThis.stolen=1&lt;/script&gt; rose by a third [1].</p>',
  ),
  signs: page(
    `<p>It \u202erose\u202c by \u2066a third\u2069 \u200b[1]\ufeff, e${'\u0301'.repeat(20_000)}.</p>`,
  ),
  moving: page(
    '<div id="flood"></div>',
    script(`const flood = document.getElementById('flood'); let count = 0;
      setInterval(() => { flood.textContent = 'Moved ' + (count += 1); flood.append(document.createElement('p')); }, 0);`),
  ),
  markers: page(
    '<p>It rose by (3), fell to [0], x<sup>3</sup> (2019), 5 * 3, 10⁶ and J. Smith (2017).</p>'.repeat(2_000),
  ),
  headings: page('', '<h2>References</h2><ul><li>x</li></ul>'.repeat(20_000)),
  breaks: page(`<p>${'<br>'.repeat(100_000)}</p>`),
  brackets: page(`<p>${'[1,'.repeat(400_000)}</p>`),
};

/** Of these only the beginning is read, and the popup says so. */
export const CUT_PAGES: ReadonlySet<string> = new Set([
  'sentences',
  'marks',
  'works',
  'headed',
  'nodes',
  'long',
]);

const long = (more: string): HostilePage => page('', '', {}, more);

/** Sixty thousand works, each behind `before`: 4 MB. */
const manyWorks = (before: string): string =>
  Array.from(
    { length: 60_000 },
    (_, at) => `${before}<p>Smith J. A walk in town ${at}. BMJ 2010;1:2.</p>`,
  ).join('');

/** The same much larger, too long for every run: `npm run bench -- --only hostile`. */
export const SIZED_PAGES: Readonly<Record<string, HostilePage>> = {
  sentences: long(
    '<p>It rose in the whole town by more than a third, as all of us had said it would [1].</p>'.repeat(
      20_000,
    ),
  ),
  marks: long(`<p>${'It rose [1]. '.repeat(100_000)}</p>`),
  brackets: page('', `<p>${'[1,'.repeat(1_500_000)}</p>`),
  works: page('', `<h2>References</h2>${manyWorks('')}`),
  headed: page('', manyWorks('<h2>References</h2>')),
  nodes: page(
    '',
    script(`const flood = document.createDocumentFragment();
      for (let at = 0; at < 1000000; at += 1) flood.append(document.createElement('i'));
      document.body.append(flood);`),
  ),
  long: page(
    '',
    // Not laid out: Chromium itself takes minutes for so long a line.
    script(`const words = document.createElement('p'); words.style.contentVisibility = 'hidden';
      words.textContent = 'and so on '.repeat(10000000);
      document.body.append(words);`),
  ),
};
