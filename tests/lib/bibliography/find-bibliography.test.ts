import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/reading/read-page';
import { parsePage } from '../../truth/cases';

const PROSE = 'We left at nine with bread and soup and came home when the lamps were lit in the street.';

/** The first words of each reference of a page that ends with `html`. */
const referencesOf = (html: string): string[] =>
  readPage(
    parsePage(`<article><h1>Minds</h1><p>${PROSE}</p><p>${PROSE}</p>${html}</article>`),
  ).references.map(({ raw }) => raw.split(' ').slice(0, 2).join(' '));

const MILLER = 'Miller GA. The magical number seven. Psychol Rev 1956;63:81–97.';
const LAKOFF = 'Lakoff G. Hedges. J Philos Log 1973;2:458–508.';
const GRICE = 'Grice HP. Meaning. Philos Rev 1957;66:377–388.';
const LOOSE =
  '<p><em>Miller et al. 1956. <a href="https://example.com/seven">The magical number seven</a>. Psychological Review 63(2): 81–97. doi:10.1037/h0043158</em></p>';
const ADDRESSES = ['a', 'b', 'c'].map(
  (name) => `<p><a href="https://${name}.org/x">https://${name}.org/x</a></p>`,
);

describe('findBibliography', () => {
  test('should keep a work that one list prints twice with two labels', () => {
    const list = `<h2>References</h2><ol><li>${MILLER}</li><li>${LAKOFF}</li><li>${MILLER}</li></ol>`;
    expect(referencesOf(list)).toEqual(['Miller GA.', 'Lakoff G.', 'Miller GA.']);
  });

  test('should take each of some striped rows for a work', () => {
    const rows = [
      'Oat fibre and cholesterol',
      'Creatine and lean tissue',
      'Stairs and the old heart',
      'Sleep and the young heart',
    ]
      .map(
        (title, at) =>
          `<p class="${at % 2 ? 'even' : 'odd'}"><a href="https://pubmed.ncbi.nlm.nih.gov/${at + 1}1111111/">${title}</a></p>`,
      )
      .join('');
    expect(referencesOf(`<h2>References</h2>${rows}`)).toEqual([
      'Oat fibre',
      'Creatine and',
      'Stairs and',
      'Sleep and',
    ]);
  });

  test('should take a closing paragraph that is a whole reference', () => {
    expect(referencesOf(LOOSE)).toEqual(['Miller et']);
  });

  test.each([
    ['(Science, 2022; doi: 10.1126/science.abn1)', ['Science, 2022;']],
    ['(Science, 2022; DOI: 10.1126/science.abn1).', ['Science, 2022;']],
    ['(eLife, 2022; doi: 10.7554/eLife.00001)', ['eLife, 2022;']],
    ['(see the journal Science, 2022; doi: 10.1126/science.abn1)', []],
    ['(see also Lee et al., Science, 2022; doi: 10.1126/science.abn1)', []],
  ])('should read the closing bracket %s', (bracket, expected) => {
    expect(referencesOf(`<p>${PROSE} ${bracket}</p>`)).toEqual(expected);
  });

  test('should not take one beside a list, nor a DOI that stands alone there', () => {
    const list = `<h2>References</h2><ol><li>${LAKOFF}</li><li>${GRICE}</li><li>${MILLER}</li></ol>`;
    expect(
      referencesOf(
        `${list}<h2>Reports</h2>${LOOSE}<p>DOI: <a href="https://doi.org/10.5256/report.6433.r7334">10.5256/report.6433.r7334</a></p><p>${PROSE}</p>`,
      ),
    ).toEqual(['Lakoff G.', 'Grice HP.', 'Miller GA.']);
  });

  test.each([
    [
      'a text',
      JSON.stringify({ '@type': 'MedicalWebPage', citation: [MILLER, LAKOFF] }),
      ['Miller GA.', 'Lakoff G.'],
    ],
    [
      'a work',
      JSON.stringify({
        '@graph': [
          {
            '@type': 'Article',
            citation: {
              '@type': 'ScholarlyArticle',
              name: 'Hedges',
              author: [{ name: 'Lakoff G' }],
              url: 'https://doi.org/10.1007/BF00262952',
            },
          },
        ],
      }),
      ['Lakoff G.'],
    ],
    [
      'no work',
      JSON.stringify({ '@type': 'Article', citation: ['our own research', { name: 'Hedges' }] }),
      [],
    ],
    ['no JSON', '<!-- {"citation": 1} -->', []],
  ])('should take %s that is named in the page’s data only', (_, data, found) => {
    expect(referencesOf(`<script type="application/ld+json">${data}</script>`)).toEqual(found);
  });

  test('should leave the page’s data aside where a list is printed', () => {
    const data = JSON.stringify({ '@type': 'Article', citation: [MILLER] });
    const list = `<h2>References</h2><ol><li>${LAKOFF}</li><li>${GRICE}</li></ol>`;
    expect(referencesOf(`<script type="application/ld+json">${data}</script>${list}`)).toEqual([
      'Lakoff G.',
      'Grice HP.',
    ]);
  });

  test('should take the edition of a book for no entry of its own', () => {
    const first =
      '[1] Müller, H. (2012). Lehrbuch der Physiologie. 2. Auflage. Berlin: Springer Verlag. https://doi.org/10.1007/978-3-642-00001-1';
    const list = `<h2>References</h2><p>${first}<br>[2] Schmidt, A. (2014). Schlaf und Last. Berlin: Springer Verlag.</p>`;
    expect(referencesOf(list)).toEqual(['Müller, H.', 'Schmidt, A.']);
  });

  test('should go on behind a short heading inside one list of paragraphs', () => {
    const [first, second, third] = ADDRESSES;
    const list = `<h2>References</h2>${first}${second}<h2>Notable research</h2>${third}<p>${PROSE}</p>`;
    expect(referencesOf(list)).toEqual(['https://a.org/x', 'https://b.org/x', 'https://c.org/x']);
  });

  test.each([
    ['Recent papers we used', 3],
    ['Recent papers', 0],
    ['Cited by', 0],
  ])('should take a list under “%s” for the article’s own or another’s: %i', (heading, count) => {
    const list = `<ul><li>${LAKOFF}</li><li>${GRICE}</li><li>${MILLER}</li></ul>`;
    expect(referencesOf(`<h2>${heading}</h2>${list}`)).toHaveLength(count);
  });

  /** References and marks of an article whose first sentence is `sentence`. */
  const countsOf = (sentence: string, html: string): number[] => {
    const page = `<article><h1>Minds</h1><p>${sentence} ${PROSE}</p><p>${PROSE}</p>${html}</article>`;
    const { references, markers } = readPage(parsePage(page));
    return [references.length, markers.length];
  };

  test('should take notes that have a link to themselves beside their words', () => {
    const notes = ['Smith, History of walking, 45.', 'Jones, History of rest, 12.'].map(
      (words, at) => `<p id="fn${at + 1}"><a href="#fn${at + 1}">${at + 1}.</a> ${words}</p>`,
    );
    const sentence = 'Walking is old.<a href="#fn1">1</a> Rest is older.<a href="#fn2">2</a>';
    expect(countsOf(sentence, notes.join(''))).toEqual([2, 2]);
  });

  test.each([
    [
      'two works, one of them named again, and a remark',
      [MILLER, LAKOFF, 'Ibid., 46.', 'See the first chapter.'],
      4,
    ],
    ['law cases and one named again', ['Adams v. Jones, 777 F.3d 478 (2015).', 'Id. at 15.'], 2],
    ['one work', ['Smith (2010), History of walking, London: Routledge.'], 1],
    ['remarks', ['I owe this to a friend.', 'We were three.', 'See the first chapter.', MILLER], 0],
  ])('should take notes that the text marks for references where they are %s', (_, notes, count) => {
    const sentence = notes.map((_note, at) => `Minds are small.<sup>${at + 1}</sup>`).join(' ');
    const list = `<h2>Notes</h2><ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>`;
    expect(countsOf(sentence, list)).toEqual([count, count]);
  });

  test.each([
    ['One [1], two [2] and three [3].', 3],
    ['None is marked.', 0],
  ])('should take links of the own site for works where the text marks them: “%s”', (sentence, count) => {
    const works = ['Smith 2015, ', 'Adams and Brown 2017, ', 'Jones 2012, '];
    const items = works
      .map((work, at) => `<li>${work}<a href="/out/${at}">Load and pain ${at}</a></li>`)
      .join('');
    expect(countsOf(sentence, `<h2>Sources</h2><ol>${items}</ol>`)).toEqual([count, count]);
  });

  test('should take loose notes for references where the second names the first again', () => {
    const notes = ['Adams v. Jones, 777 F.3d 478 (2015).', 'Id. at 15.'];
    const html = notes.map((note, at) => `<p><sup>[${at + 1}]</sup> ${note}</p>`).join('');
    expect(countsOf('Minds are small.[1] So they say.[2]', `<hr>${html}`)).toEqual([2, 2]);
  });

  test('should not take conditions that name a standard for works', () => {
    const notes = ['Rated to ISO 22810:2010. Not for diving.', 'Depends on use and settings.'];
    const html = notes.map((note, at) => `<p><sup>${at + 1}</sup> ${note}</p>`).join('');
    const sentence = 'It swims<sup>1</sup> for days<sup>2</sup> and sinks<sup>1</sup> for hours<sup>2</sup>.';
    expect(countsOf(sentence, html)).toEqual([0, 0]);
  });

  test('should go through lists of one item each, however short', () => {
    const lists = [MILLER, LAKOFF, GRICE].map((item, at) => `<ol start="${at + 1}"><li>${item}</li></ol>`);
    expect(referencesOf(`<h2>References</h2>${lists.join('')}`)).toEqual([
      'Miller GA.',
      'Lakoff G.',
      'Grice HP.',
    ]);
  });

  test.each([
    ['Minds are small [1]. So they say [2, 3].', 3],
    ['Minds are small [1]. So they say [2–3].', 3],
    ['Minds are small [1]. So they say [2].', 0],
  ])(
    'should take numbered paragraphs below a rule for notes where the text marks them all: “%s”',
    (sentence, count) => {
      const html = [MILLER, LAKOFF, GRICE].map((note, at) => `<p>${at + 1}. ${note}</p>`).join('');
      expect(countsOf(sentence, `<hr>${html}`)[0]).toBe(count);
    },
  );

  test('should count loose notes by letters on behind "h", where "i" and "v" are letters too', () => {
    const letters = [...'abcdefghijklmnopqrstuvw'];
    const html = letters
      .map((letter) => `<p><sup>${letter}</sup> ${MILLER.replace('seven', letter)}</p>`)
      .join('');
    const sentence = letters.map((letter) => `Minds are small.<sup>${letter}</sup>`).join(' ');
    expect(countsOf(sentence, html)).toEqual([23, 23]);
  });

  test.each([
    [
      [
        '1-Miller GA. The magical number seven. Psychol Rev 1956;63:81.',
        '2-Grice HP. Meaning. Philos Rev 1957;66:377.',
      ],
      1,
    ],
    [
      [
        '3-Hydroxybutyrate in the blood. J Philos 1973;2:458.',
        '4-Hydroxybutyrate in the brain. Mind 1950;59:1.',
      ],
      0,
    ],
  ])('should take the place glued to each entry for its label: %j', (items, marks) => {
    const html = `<h2>References</h2>${items.map((item) => `<p>${item}</p>`).join('')}`;
    expect(countsOf('Minds are small.(2)', html)).toEqual([2, marks]);
  });

  test.each([
    ['<sup><button>1</button></sup>', 2],
    ['[<button>1</button>]', 2],
    ['<button>10</button>', 0],
    ['<button>i</button>', 0],
    ['<button></button>', 0],
  ])(
    'should take a pop-over that says anything for a note where its button is set as a mark: “%s”',
    (mark, count) => {
      const button = (id: string) => mark.replace('<button', `<button popovertarget="${id}"`);
      const html =
        '<aside popover id="a">Told by the keeper of the old bridge.</aside><aside popover id="b">Told by his wife.</aside>';
      expect(countsOf(`Minds are small${button('a')}. So they say${button('b')}.`, html)).toEqual([
        count,
        count,
      ]);
    },
  );

  test.each([
    ['<button popovertarget="ID">1</button>'],
    ['<button data-cite="ID">Miller</button>'],
    ['<button data-cite="ID">*</button>'],
    ['<button data-cite="ID"><svg></svg></button>'],
  ])('should take the works that buttons lead to, whatever the buttons say: “%s”', (button) => {
    const html = `<div id="a">${MILLER}</div><div id="b">${GRICE}</div>`;
    const sentence = `Minds are small${button.replace('ID', 'a')}. So they say${button.replace('ID', 'b')}.`;
    expect(countsOf(sentence, html)).toEqual([2, 2]);
  });

  test.each([
    ['Calls are limited (see <a href="#n2">note 2</a>).', 0],
    ['Calls are limited <a href="#n1">1</a> <a href="#n2">2</a>.', 3],
    ['Calls are limited.<sup><a href="#n1">1</a></sup>', 3],
    ['Calls are limited [<a href="#n1">1</a>].', 3],
  ])(
    'should take items for notes where the text marks one, or points to most of them: “%s”',
    (sentence, count) => {
      const notes = [
        'Old orders are left out.',
        'The limit is counted by the hour.',
        'Trials end after a month.',
      ];
      const html = `<h2>Notes</h2><ol>${notes.map((note, at) => `<li id="n${at + 1}">${note}</li>`).join('')}</ol>`;
      expect(countsOf(sentence, html)[0]).toBe(count);
    },
  );

  test('should read a page whose tags are XML', () => {
    const body = `<nav><ul><li><a href="#n1">1</a></li></ul></nav><article><h1>Minds</h1><p>Minds are small.<a href="#n1">1</a> ${PROSE}</p><p>${PROSE}</p>
      <ol><li id="n1">${MILLER}</li><li id="n2">${GRICE}</li></ol></article>`;
    const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Minds</title></head><body>${body}</body></html>`;
    const { window } = new JSDOM(xml, { contentType: 'application/xhtml+xml' });
    const { references, markers, claims } = readPage(window.document);
    expect(references.map(({ label }) => label)).toEqual(['1', '2']);
    expect([markers.length, claims.some(({ text }) => text === 'Minds are small.')]).toEqual([1, true]);
  });

  test.each(['<div hidden>', '<button aria-controls="x">Terms</button><div id="x" style="display:none">'])(
    'should not read hidden text for that of the article: %s',
    (open) => {
      const hidden = `${open}<p>${PROSE} Members pay less (1) and get Foam<sup>®</sup> at home for good [2].</p></div><p>${PROSE}</p>`;
      const list = `<h2>References</h2><ol><li>${MILLER}</li><li>${GRICE}</li></ol>`;
      expect(countsOf('Minds are small [1].', `${hidden}${list}`)).toEqual([2, 1]);
    },
  );

  const MARKS = [1, 2].map((n) => `It was late<sup><a id="m${n}" href="#n${n}">${n}</a></sup>.`).join(' ');
  const notes = (...texts: string[]): string =>
    `<p>${MARKS}</p><ol>${texts.map((text, at) => `<li id="n${at + 1}">${text}</li>`).join('')}</ol>`;
  const back = (n: number): string => `<a href="#m${n}">¶</a>`;

  test.each([
    ['a place in a judgment', notes('See the complaint, ¶¶ 45–47.', 'So said the lower court (¶12).')],
    ['a way back', notes(`The lamps were of oil.${back(1)}`, `Or so we were told.${back(2)}`)],
  ])('should take notes in which the sign of a paragraph is %s', (_, html) => {
    expect(referencesOf(html)).toHaveLength(2);
  });

  test('should take works under a line with the words of the link', () => {
    const keys = ['Miller and others', 'Lakoff and others'];
    const links = keys.map((key, at) => `<a href="#w${at}">${key}</a>`).join(' and ');
    const works = [MILLER, LAKOFF].map((work, at) => `<div id="w${at}"><b>${keys[at]}</b><br>${work}</div>`);
    expect(referencesOf(`<p>So say ${links}.</p><div>${works.join('')}</div>`)).toEqual([
      'Miller and',
      'Lakoff and',
    ]);
  });

  test('should keep a work that is once cited behind a word for a part of a text', () => {
    const mark = (n: number): string => `<a href="#w${n}">${n}</a>`;
    const works = [MILLER, LAKOFF, GRICE].map((work, at) => `<p id="w${at + 1}">${at + 1}. ${work}</p>`);
    expect(
      referencesOf(
        `<p>Minds err ${mark(1)}, ${mark(2)}, ${mark(3)}. By definition ${mark(1)} they do.</p>${works.join('')}`,
      ),
    ).toEqual(['Miller GA.', 'Lakoff G.', 'Grice HP.']);
  });

  test('should take works that an item of a list folds out', () => {
    const works = [MILLER, LAKOFF, GRICE].join('<br>');
    const item = `<li><a href="#box">Sources</a><div id="box"><p>${works}</p></div></li>`;
    expect(referencesOf(`<ul>${item}</ul>`)).toEqual(['Miller GA.', 'Lakoff G.', 'Grice HP.']);
  });

  test.each([
    ['it', 3],
    ['en', 0],
  ])('should take what stands under “Note” in a page of language %s for notes: %i', (language, count) => {
    const items = [
      '<a href="https://example.com/a">Le cene</a>, 2011.',
      MILLER,
      'Dati del comune, primavera.',
    ];
    const page = parsePage(
      `<article><h1>Minds</h1><p>${PROSE}</p><h2>Note</h2><ul><li>${items.join('</li><li>')}</li></ul></article>`,
    );
    page.documentElement.lang = language;
    expect(readPage(page).references).toHaveLength(count);
  });

  test('should follow marks of a typed letter to its notes', () => {
    const notes = ['Written at nine.', 'The lamps were of oil.'].map(
      (note, at) => `<a id="n${at + 1}">[${at + 1}]</a> ${note}`,
    );
    const text = `${PROSE}<a href="#n1">[1]</a>\n${PROSE}<a href="#n2">[2]</a>\n`;
    expect(referencesOf(`<pre>${text}</pre><div><p>${notes.join('</p><p>')}</p></div>`)).toEqual([
      'Written at',
      'The lamps',
    ]);
  });

  test('should cite nothing by the tab that opens the one reference', () => {
    const tabs = '<ul><li><a href="#a">More</a></li><li><a href="#b">References</a></li></ul>';
    const panels = `<div id="a">Write to us.</div><div id="b"><a href="https://doi.org/10.5555/a">Load and pain in rowers</a><br>Miller, Moss<br>Pain</div>`;
    const page = parsePage(`<article><h1>Minds</h1><p>${PROSE}</p><p>${PROSE}</p>${tabs}${panels}</article>`);
    const { references, markers } = readPage(page);
    expect(references.map(({ raw }) => raw)).toEqual(['Load and pain in rowers Miller, Moss Pain']);
    expect(markers).toEqual([]);
  });
});
