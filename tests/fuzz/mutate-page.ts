/** Pages that strangers might serve: the pages of `tests/fixtures`, cut, doubled, moved about, and salted with hostile markup. */
import fc, { type Arbitrary } from 'fast-check';
import { PIECES } from './mutate-text';

/** Markup that tries something; each has been tried on real readers. */
const SALT: readonly string[] = [
  '<script>globalThis.stolen = 1</script>',
  '<img src=x onerror="globalThis.stolen = 1">',
  '<svg/onload=globalThis.stolen=1>',
  '<a href="javascript:globalThis.stolen=1">[1]</a>',
  '<a href="data:text/html,<script>1</script>">1</a>',
  '<a href="https://dоi.org/10.1000/homograph">2</a>',
  '<a href="//doi.org.evil.example/10.1000/x">3</a>',
  '<a href="http://[bad">4</a>',
  '<a href="#">5</a>',
  '<a href="#%zz">6</a>',
  '<form name="body"><input name="parentNode"><input name="children"></form>',
  '<img name="body"><img id="querySelectorAll"><img name="title">',
  '<form id="documentElement"><input id="getAttribute"><input name="tagName"></form>',
  '<object id="head"></object><embed name="cloneNode">',
  '<script type="application/ld+json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>',
  '<script type="application/ld+json">{"@type":"ScholarlyArticle","sameAs":["https://doi.org/10.1000/1",{}],"identifier":{"@graph":[[[]]]}}</script>',
  '<script type="text/bibliography">@article{__proto__, title={constructor}, year={x}}</script>',
  '<meta name="citation_doi" content="<b>10.1000/x</b>">',
  '<meta name="__proto__" content="polluted">',
  '<title></title><title>second</title>',
  '<base href="javascript:1//">',
  '<base href="https://evil.example/">',
  '<template><p>never read [1]</p></template>',
  '<noscript><p>[2]</p></noscript>',
  '<iframe srcdoc="<p>[3]</p>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1&gt;">',
  '<svg><foreignObject><p>Smith (2019)</p></foreignObject></svg>',
  '<p title="]]>">&#0;&#xD800;&#x110000;&lt;script&gt;</p>',
  '<ol start="-99999999999"><li value="NaN">Smith J. A title. J Foo 2010;1:2.</li></ol>',
  '<sup>1</sup><sup>,</sup><sup>2–9</sup>',
  '<sup><a href="#fn1" id="fnref1">1</a></sup><li id="fn1">1 <a href="#fnref1">↩</a></li>',
  '<p hidden>hidden [1]</p><details><summary>References</summary><ol><li>A. 2001.</li></ol></details>',
  '<h2>References</h2>',
  '<h2>References</h2><ol></ol>',
  '<div role="doc-bibliography"><div role="doc-biblioentry" id="r1"></div></div>',
  '<x-evil></x-evil><table><tr><td><table>',
  '<select><option>[1]</option></select><textarea>[2]</textarea>',
  '<frameset><frame></frameset>',
  '<plaintext>',
  '<!--',
  '--><![CDATA[',
  '</p></div></article></body></html>',
  '<body><html lang="x-\u0000">',
  '<p dir="rtl">\u202e[1]\u2066 \u05d0',
];

const PLACES = 1_000_000;
const place = fc.nat(PLACES);

type Change =
  | { kind: 'salt'; at: number; words: string }
  | { kind: 'cut' | 'double' | 'truncate' | 'move'; at: number; length: number; to: number };

const change: Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('salt' as const),
    at: place,
    words: fc.constantFrom(...SALT, ...PIECES),
  }),
  fc.record({
    kind: fc.constantFrom('cut' as const, 'double' as const, 'move' as const, 'truncate' as const),
    at: place,
    length: fc.nat(400),
    to: place,
  }),
);

/** Positions are taken modulo the length; a salt goes before a tag or wherever it falls, half and half. */
function apply(html: string, step: Change): string {
  const at = step.at % (html.length + 1);
  if (step.kind === 'truncate') return html.slice(0, at);
  if (step.kind === 'salt') {
    const tag = step.at % 2 === 0 ? html.indexOf('<', at) : at;
    const place = tag < 0 ? at : tag;
    return html.slice(0, place) + step.words + html.slice(place);
  }
  const taken = html.slice(at, at + step.length);
  if (step.kind === 'double') return html.slice(0, at) + taken + html.slice(at);
  const rest = html.slice(0, at) + html.slice(at + step.length);
  if (step.kind === 'cut') return rest;
  const to = step.to % (rest.length + 1);
  return rest.slice(0, to) + taken + rest.slice(to);
}

export const mutatedPage = (pages: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([page, steps]) => steps.reduce(apply, page));
