import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../lib/dom/page-text';
import { readPage } from '../../../lib/reading/read-page';
import type { RawReading } from '../../../lib/reading/types';
import { caseNames, parsePage, readFile, readTruth } from '../../truth/cases';

/** Every fifth case: enough layouts to hold the laws against, and quick. */
const SOME_CASES = caseNames().filter((_, index) => index % 5 === 0);

/** What holds of every reading, whatever the page says. */
function expectLawful(reading: RawReading, text: string): void {
  const ids = new Set(reading.references.map(({ id }) => id));
  const markers = new Set(reading.markers.map(({ id }) => id));
  expect(ids.size).toBe(reading.references.length);
  for (const { references } of [...reading.markers, ...reading.claims])
    for (const id of references) expect(ids).toContain(id);
  for (const claim of reading.claims) for (const id of claim.markers) expect(markers).toContain(id);
  for (const { position } of [...reading.references, ...reading.markers, ...reading.claims]) {
    expect(position.start).toBeGreaterThanOrEqual(0);
    expect(position.end).toBeGreaterThanOrEqual(position.start);
    expect(position.end).toBeLessThanOrEqual(text.length);
  }
  for (const { quote, position } of reading.claims)
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
}

describe('readPage', () => {
  test.each(SOME_CASES)('should read %s lawfully, the same twice, and leave it as it was', (name) => {
    const html = readFile(name, 'page.html');
    const document = parsePage(html, readTruth(name).url);
    const before = document.documentElement.outerHTML;
    const first = readPage(document);
    expectLawful(first, readPageText(document).text);
    expect(readPage(document)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('should read a page that is cut off anywhere', () => {
    const html = readFile('wikipedia-en--named-groups', 'page.html');
    fc.assert(
      fc.property(fc.nat(html.length), (end) => {
        const document = parsePage(html.slice(0, end));
        expectLawful(readPage(document), readPageText(document).text);
      }),
      { numRuns: 15 },
    );
  });
});

const ARTICLE = `<article><h1>Steps</h1><p>More steps go with fewer deaths [1]. Sitting costs lives [2]. We went home
  at nine, had soup and bread, and slept well until the morning came.</p><h2>References</h2>
  <ol><li>Paluch AE. Daily steps. Lancet Public Health 2022;7:e219–e228.</li>
  <li>Lee IM. Physical inactivity. Lancet 2012;380:219–229.</li></ol></article>`;

const cited = ({ claims }: RawReading): number =>
  claims.filter(({ references }) => references.length > 0).length;

describe('readPage', () => {
  test.each([
    ['(See <a href="#r1">Paluch 2022</a>.)', '(See Paluch 2022.)'],
    ['(See also <a href="#r1">1</a>.)', '(See also.)'],
    ['(e.g., <a href="#r1">1</a>.)', '(e.g.,.)'],
  ])('should give a bracket of markers to the sentence before it: %s', (bracket, text) => {
    const html = ARTICLE.replace('deaths [1].', `deaths. ${bracket}`)
      .replace(' [2]', '')
      .replace('<li>', '<li id="r1">');
    const [claim] = readPage(parsePage(html)).claims.filter(({ references }) => references.length > 0);
    expect(claim?.text).toBe(`More steps go with fewer deaths. ${text}`);
  });

  test('should give the source of a quotation to its last sentence, with the page and what it says of itself', () => {
    const source = '(<a href="https://doi.org/10.1016/j.a.3">Findley 2011</a>, pp. 26–62, emphasis ours)';
    const aside = '(Findings differ, see <a href="https://doi.org/10.1016/j.a.2">Lee 2019</a>, in towns.)';
    const html = ARTICLE.replace(
      '<p>',
      `<p>“We are shooting in the dark.” ${source}</p><p>Readers trust papers. ${aside} `,
    );
    const claims = readPage(parsePage(html)).claims.filter(({ references }) => references.length > 0);
    expect(claims.slice(0, 2).map(({ text }) => text.slice(0, 30))).toEqual([
      '“We are shooting in the dark.”',
      '(Findings differ, see Lee 2019',
    ]);
  });

  test('should read each section with a mark that is tied to the list, and none beside the article', () => {
    const filler =
      'We left at nine with bread and soup, and came home when the lamps were lit in the street. ';
    const section = (words: string, mark: string): string =>
      `<div class="sect1"><h2>Part</h2><div class="sectionbody"><div class="paragraph"><p>${words}<sup>[<a href="${mark}">1</a>]</sup>.</p></div></div></div>`;
    const { claims } = readPage(
      parsePage(
        `<body><div class="nav"><p>${filler}<a href="#n1">1</a> ${filler}</p></div>
        ${section('Few of the people who walk to work in winter are ever ill, says the first part of this text', '#n1')}
        <div class="sect1"><h2>Part</h2><div class="sectionbody"><div class="paragraph"><p>${filler.repeat(8)}</p><p>${filler.repeat(8)}</p></div></div></div>
        ${section('More of those who drive there are ill by the end of it, says the last part of this text', '#n1')}
        <div id="footnotes"><div class="footnote" id="n1"><a href="#top">1</a>. Doll R. Walking. BMJ 1950;2:739.</div></div></body>`,
      ),
    );
    expect(
      claims.filter(({ references }) => references.length > 0).map(({ text }) => text.slice(0, 10)),
    ).toEqual(['Few of the', 'More of th']);
  });

  test('should read a raised mark without a link whose note hovers beside it', () => {
    const words =
      'Do not let it update.<sup class="mark">2)</sup><span class="footnote_tooltip">It once broke.</span> It then ran.';
    const { markers, claims } = readPage(parsePage(ARTICLE.replace('<p>', `<p>${words} `)));
    expect(markers[0]).toMatchObject({ style: 'hidden-note', text: '2)' });
    expect(claims[0]?.text).toBe('Do not let it update.');
  });

  test.each([
    [
      '<a>Sleep lowers pain. Walking lowers blood pressure. Coffee causes headaches in most adults.</a>',
      ['Sleep lowers pain.', 'Walking lowers blood pressure.', 'Coffee causes headaches in most adults.'],
    ],
    [
      '<a>Sleep lowers pain. Walking helps</a> the heart of most adults.',
      ['Sleep lowers pain.', 'Walking helps the heart of most adults.'],
    ],
  ])('should part the sentences of one link: %s', (words, sentences) => {
    const linked = words.replace('<a>', '<a href="https://doi.org/10.1016/S2468-2667(21)00302-9">');
    const { claims } = readPage(parsePage(ARTICLE.replace('<p>', `<p>${linked} `)));
    expect(claims.slice(0, sentences.length).map(({ text }) => text)).toEqual(sentences);
  });

  test('should read a cell as one statement on several lines', () => {
    const filler = 'We left at nine with bread and soup and came home when the lamps were lit in the street.';
    const table =
      '<table><tr><th>Motion</th><td>RA: +3.083 mas<br>Dec.: −12.573 mas<a href="#n1">[1]</a></td></tr></table>';
    const notes =
      '<ol><li id="n1">Gaia Collaboration. Data release 2. Astron Astrophys 2018;616:A1.</li></ol>';
    const { claims } = readPage(
      parsePage(
        `<article><h1>Stars</h1><p>${filler} ${filler}</p>${table}<p>${filler}</p>${notes}</article>`,
      ),
    );
    expect(claims.filter(({ references }) => references.length > 0).map(({ text }) => text)).toEqual([
      'RA: +3.083 mas Dec.: −12.573 mas',
    ]);
  });
});

describe('readPage on hostile pages', () => {
  test.each([
    ['an empty page', ''],
    ['a page of white space', ' \n '.repeat(1_000)],
    ['a page that is one attribute', `<p title="${'['.repeat(10_000)}">`],
  ])('should say that %s holds no article', (_, html) => {
    const reading = readPage(parsePage(html));
    expect(reading).toMatchObject({ article: null, references: [], markers: [], claims: [] });
    expect(reading.notes).toHaveLength(1);
  });

  test('should read a document without a body, and without a root', () => {
    const bodyless = parsePage(ARTICLE);
    bodyless.body.remove();
    expect(readPage(bodyless).article).toBeNull();
    const rootless = parsePage(ARTICLE);
    rootless.documentElement.remove();
    expect(readPage(rootless).article).toBeNull();
  });

  test('should find two references among ten thousand look-alikes', () => {
    const noise = '<p>It rose by (3), fell to [0], x<sup>3</sup> (2019), 5 * 3, 10⁶ and J. Smith (2017).</p>';
    const reading = readPage(parsePage(noise.repeat(1_500) + ARTICLE));
    expect(reading.references).toHaveLength(2);
    expect(cited(reading)).toBe(2);
  });

  test('should read null bytes and lone surrogates as they come', () => {
    const document = parsePage(ARTICLE);
    const paragraph = document.querySelector('p');
    paragraph?.append(' A \ud800 and \udc00 \u0000 end here.');
    const reading = readPage(document);
    expectLawful(reading, readPageText(document).text);
    expect(cited(reading)).toBe(2);
  });

  test('should read a thousand references with their markers', () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => index + 1);
    const text = rows.map((n) => `<p>Walk number ${n} was a good one <a href="#r${n}">[${n}]</a>.</p>`);
    const list = rows.map((n) => `<li id="r${n}">Doll R. Walk ${n}. BMJ 1950;${n}:1–2.</li>`);
    const reading = readPage(parsePage(`<article>${text.join('')}<ol>${list.join('')}</ol></article>`));
    expect(reading.references).toHaveLength(1_000);
    expect(cited(reading)).toBe(1_000);
  });

  test('should read a page without Readability when its elements are nested too deep for it', () => {
    const document = parsePage(ARTICLE);
    let inner: Element = document.querySelector('article') as Element;
    for (let depth = 0; depth < 300; depth++) {
      const around = document.createElement('div');
      inner.replaceWith(around);
      around.append(inner);
      inner = around;
    }
    expect(cited(readPage(document))).toBe(2);
  });

  test.each(['body', 'title', 'URL', 'querySelectorAll'])('should read past an image called %s', (name) => {
    expect(cited(readPage(parsePage(`${ARTICLE}<img name="${name}">`)))).toBe(2);
  });

  test.each(['firstChild', 'parentNode', 'getAttribute', 'tagName'])(
    'should read past a form’s field called %s',
    (name) => {
      expect(cited(readPage(parsePage(`<form><input name="${name}">${ARTICLE}</form>`)))).toBe(2);
    },
  );
});
