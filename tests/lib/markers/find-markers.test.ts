import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/reading/read-page';
import { parsePage } from '../../truth/cases';

const LIST = `<h2 id="references">References</h2><ol><li>Kahneman D, Tversky A. Prospect theory. Econometrica 1979;47:263–291.</li>
  <li>Miller GA. The magical number seven. Psychol Rev 1956;63:81–97.</li>
  <li>van den Berg HA. On the same ground. Mind 1950;59:1–9.</li></ol>`;

/** The markers of one sentence above a list of three: as printed, with the numbers of the references. */
function markersOf(sentence: string): string[] {
  const filler = 'We left at nine with bread and soup and came home when the lamps were lit in the street.';
  const page = `<article><h1>Minds</h1><p>${sentence}</p><p>${filler} ${filler}</p>${LIST}</article>`;
  return readPage(parsePage(page)).markers.map(({ text, references }) => `${text} → ${references.join(' ')}`);
}

describe('findMarkers', () => {
  test.each([
    ['Losses loom large [1].', ['[1] → r1']],
    ['Losses loom large [1, 3].', ['[1, 3] → r1 r3']],
    ['Losses loom large [1–3].', ['[1–3] → r1 r2 r3']],
    ['Losses loom large [1, p. 270].', ['[1, p. 270] → r1']],
    ['Losses loom large. (1) However, gains please.', ['(1) → r1']],
    ['So say two systematic reviews (1, 2).', ['(1, 2) → r1 r2']],
    ['So says one review (3). Gains please.', ['(3) → r3']],
    ['Losses loom large(1)(2).', ['(1) → r1', '(2) → r2']],
    ['Losses loom large.<sup>1,2</sup>', ['1,2 → r1 r2']],
    ['So say <a href="#references">Kahneman and Tversky [1]</a>.', ['[1] → r1']],
    ['Losses loom large in our data[1].</p><p>Read <code>data[1]</code> first.', ['[1] → r1']],
    ['Set data[1] and data[2], as <code>data[1] = 1</code> does. Losses loom [3].', ['[3] → r3']],
    ['Rated from never (1) to always (3), losses loom.', ['(3) → r3']],
    ['Losses loom large.¹', ['¹ → r1']],
    ['Losses loom (Kahneman & Tversky, 1979).', ['(Kahneman & Tversky, 1979) → r1']],
    [
      'So many say (Kahneman et al., Miller and Moss, 1956).',
      ['(Kahneman et al., Miller and Moss, 1956) → r2'],
    ],
    ['Miller’s (1956) seven is famous.', ['Miller’s (1956) → r2']],
    ['As van den Berg (1950) wrote.', ['van den Berg (1950) → r3']],
    ['Losses loom (Kahneman och Tversky, 1979).', ['(Kahneman och Tversky, 1979) → r1']],
    ['Losses loom (Kahneman m.fl., 1979).', ['(Kahneman m.fl., 1979) → r1']],
    ['損失は大きい（１）。', ['（１） → r1']],
    ['損失は大きい※2。', ['※2 → r2']],
    ['Losses loom [Anm. 3].', ['[Anm. 3] → r3']],
    ['Losses loom [vgl. 3].', ['[vgl. 3] → r3']],
    ['Losses loom (refs 1, 3).', ['(refs 1, 3) → r1 r3']],
    ['Losses loom (refs 1 and 3).', ['(refs 1 and 3) → r1 r3']],
    ['Losses loom [1 and 3].', ['[1 and 3] → r1 r3']],
    ['Losses loom [1, 2, and 3].', ['[1, 2, and 3] → r1 r2 r3']],
    ['Losses loom [1]–[3].', ['[1] → r1', '[3] → r2 r3']],
    ['Losses loom [2, Table 1].', ['[2, Table 1] → r2']],
    ['Losses loom [reviewed in 3].', ['[reviewed in 3] → r3']],
    ['So say two reviews (vgl. Quelle 3).', ['(vgl. Quelle 3) → r3']],
    ['損失は大きい（文献2）。', ['（文献2） → r2']],
    ['Losses loom large.<sup>1 2</sup>', ['1 2 → r1 r2']],
    ['Losses loom large.<sup>1,3*</sup>', ['1,3* → r1 r3']],
    ['Losses loom (see ref. 3 for more).', ['ref. 3 → r3']],
    ['Losses loom, as ref. 3 in the list below says.', ['ref. 3 → r3']],
    ['Losses loom,1, 2 and gains please.3', ['1, 2 → r1 r2', '3 → r3']],
    ['Losses loom,2, 3 times as much as gains.1 Gains please.3', ['1 → r1', '3 → r3']],
    ['Losses loom in all those with an IQ ≥ 90 (3)', ['(3) → r3']],
    ['Losses loom large.¹⁻³', ['¹⁻³ → r1 r2 r3']],
    [
      'Losses loom (see Miller, 1956; Kahneman et al., 1979).',
      ['Miller, 1956 → r2', 'Kahneman et al., 1979 → r1'],
    ],
    ['Losses loom (Kahneman et al., Econometrica, 1979).', ['(Kahneman et al., Econometrica, 1979) → r1']],
    ['Losses loom (Lee et al., Kahneman et al., 1979).', ['(Lee et al., Kahneman et al., 1979) → r1']],
    ['損失は大きい（Miller，1956）。', ['（Miller，1956） → r2']],
    ['しかしMillerら（1956）が示した。', ['Millerら（1956） → r2']],
    ['Miller等(1956)指出。', ['Miller等(1956) → r2']],
    ['Losses loom.1, 2 Gains please.3 So it is.', ['1, 2 → r1 r2', '3 → r3']],
  ])('should find those of %j', (sentence, markers) => {
    expect(markersOf(sentence)).toEqual(markers);
  });

  test.each([
    'The interval [0, 1] holds them all.',
    'The hall (built in 1956) is large.',
    'The hall has 40 m<sup>2</sup> and CO<sub>2</sub>.',
    'It came 1<sup>st</sup> on 10<sup>2</sup> days.',
    'First (1) load, then (2) pain.',
    'See Fig. (1) and call (020) 7946.',
    'Reviews (2)',
    '★ References (3)',
    'Losses loom large.<br>Comments (1)<br>Gains please.',
    'So says the law in 46.102(l)(2).',
    'The shop has 4.8 (3,482). Gains please.',
    'Stars: <span data-tooltip-content="Rated 2 of 5 stars"></span> Losses loom large.',
    'The list a[1] is short, as <code>b[2]</code> is.',
    'Miller (2020) is a baker.',
    'The mill (Miller, Econometrica, 1956) and the psychologist (of 1956) are old.',
    'In 3.1, 2 men and, as of 2.3, 4 women came.',
    'First 注目1 and note 1 of the score.',
    'The reference 2 of the judge (referee 3) fell.',
    'So it was in both phases (1 and 2). In three weeks (2 to 3). In study 1 (study 2).',
    'The area is 10<sup>1 2</sup> or 5<sup>3*</sup>.',
    'It is [1 or 2] that counts, the open source 3 and the news source (3rd) say.',
    'Messages <span style="position:relative;top:-2px">3</span> wait for you.',
    'Rated between never and always (1 and 3). Press both buttons (1 and 2).',
    'The first leak (source 2) was mended. Please quote ref 2 when you call.',
    'Quote ref 12/3, pref. 2, ref. 2.1 and Ref. 4711.',
    '<a href="#so">How it came [2]</a> <b id="so">so</b> far.',
  ])('should find none in %j', (sentence) => {
    expect(markersOf(sentence)).toEqual([]);
  });

  test.each([
    ['so says the essay (Miller 42).', ['(Miller 42)']],
    ['so it is with diabetes (Type 2).', []],
  ])('should tell the page of a name from the number of a kind in “%s”', (words, marks) => {
    const list = `<h2>Works Cited</h2><p>Miller, George. The Magical Number. Norton, 1956.</p>
      <p>Type 2 diabetes in the young. Lancet, 2018;391:2415–2427.</p><p>Lakoff, George. Hedges. Journal of Logic, vol. 2, 1973.</p>`;
    const filler = 'We left at nine with bread and soup and came home when the lamps were lit in the street.';
    const html = `<article><h1>Minds</h1><p>Losses loom large, ${words} ${filler}</p><p>${filler}</p>${list}</article>`;
    expect(readPage(parsePage(html)).markers.map(({ text }) => text)).toEqual(marks);
  });

  test.each([
    ['Losses loom large.<sup>a</sup> Gains please<sup>b,e</sup>.', ['a', 'b,e']],
    ['Losses loom in the XIX<sup>e</sup> century and in the xx<sup>e</sup>.', []],
    ['Losses loom large [a], so [b].', ['[a]', '[b]']],
    ['Losses are “[a]s a rule” large, “[b]ecause they loom”.', []],
    [
      'Losses loom large<sup>h</sup> and more so<sup>j,k</sup>, at 10<sup>k</sup> and x<sup>j</sup>.',
      ['h', 'j,k'],
    ],
    ['Losses loom large<sup>l</sup>, so [m].', []],
    ['The Vitamin<sup>D</sup> society says so at 20 °<sup>C</sup>.', []],
  ])('should find the letters of notes in “%s”', (sentence, marks) => {
    const notes = [...'abcdefghijk'].map(
      (letter) => `<p><sup>${letter}</sup> Miller GA. The magical ${letter}. Psychol Rev 1956;63:81–97.</p>`,
    );
    const filler = 'We left at nine with bread and soup and came home when the lamps were lit in the street.';
    const html = `<article><h1>Minds</h1><p>${sentence}</p><p>${filler}</p><h2>References</h2>${notes.join('')}</article>`;
    expect(readPage(parsePage(html)).markers.map(({ text }) => text)).toEqual(marks);
  });

  test('should take two labels of a long list for what they are', () => {
    const items = Array.from(
      { length: 120 },
      (_, index) => `<li>Miller GA. The magical number ${index}. Psychol Rev 1956;63:${index}–99.</li>`,
    );
    const html = `<article><h1>Minds</h1><p>Losses loom large (98,102). Gains please those who stay.</p><h2>References</h2><ol>${items.join('')}</ol></article>`;
    expect(readPage(parsePage(html)).markers.map(({ references }) => references)).toEqual([['r98', 'r102']]);
  });

  test('should take a mark and the words linked to the same work before it as one', () => {
    const link = '<a href="https://doi.org/10.2307/1914185">loom large</a>';
    const page = LIST.replace('263–291.', '263–291. doi:10.2307/1914185');
    const html = `<article><h1>Minds</h1><p>Losses ${link}.<sup>1</sup> Gains please.</p>${page}</article>`;
    expect(readPage(parsePage(html)).markers.map(({ text }) => text)).toEqual(['1']);
  });

  test.each([
    ['https://doi.org/10.1136/bjsports-2018-100278', ['r1', 'r2']],
    ['doi:10.1136/bjsports-2018-100278', ['r1', 'r2']],
  ])('should take no year inside %s for that of a work', (address, references) => {
    const html = `<article><h1>Naps</h1><p>Naps are short (Lee, 2020). Naps help (Lee, 2018). We left at nine with bread and soup.</p>
      <h2>References</h2><p>Lee A. (2020). Naps and coffee. Sleep. ${address}</p><p>Lee A. (2018). Naps alone. Sleep, 4, 1–9.</p></article>`;
    expect(readPage(parsePage(html)).markers.map((marker) => marker.references)).toEqual(
      references.map((reference) => [reference]),
    );
  });

  test('should take the year inside an address where a work has no other', () => {
    const html = `<article><h1>Naps</h1><p>Naps help (Lee, 2018). We left at nine with bread and soup and came home late.</p>
      <h2>References</h2><p>Lee A. Naps alone. https://sleep.example.com/2018/naps</p><p>Roe B. (2020). Naps and coffee. Sleep, 4, 1–9.</p></article>`;
    expect(readPage(parsePage(html)).markers.map(({ references }) => references)).toEqual([['r1']]);
  });

  const NOTED = `<p>Losses loom large.<a href="#n1" id="b1"><sup>1</sup></a> So says <a href="https://example.com/ladder">a ladder</a>.</p>
    <p>We left at nine with bread and soup and came home when the lamps were lit in the street.</p><h2>Notes</h2><ol>`;

  test('should not take a link in the text for a note that talks of the same page', () => {
    const note =
      '<li id="n1">I owe the picture to a friend, who saw it in <a href="https://example.com/ladder">this</a> and wrote to me. <a href="#b1">↩</a></li>';
    const { markers } = readPage(parsePage(`<article><h1>Minds</h1>${NOTED}${note}</ol></article>`));
    expect(markers.map(({ text }) => text)).toEqual(['1']);
  });

  test('should take it for a note that is the work', () => {
    const note =
      '<li id="n1">Victor B. <a href="https://example.com/ladder">Up and down the ladder</a>. 2011. <a href="#b1">↩</a></li>';
    const { markers } = readPage(parsePage(`<article><h1>Minds</h1>${NOTED}${note}</ol></article>`));
    expect(markers.map(({ text }) => text)).toEqual(['1', 'a ladder']);
  });

  test('should not take an item that names a listed work once more', () => {
    const list = LIST.replace('263–291.', '263–291. <a href="https://prospects.org/theory">Full text</a>');
    const outside =
      '<h2>External links</h2><ul><li><a href="https://prospects.org/theory">Prospects</a>, Department of Risk and Gain</li></ul>';
    const html = `<article><h1>Minds</h1><p>Losses loom large [1]. We left at nine with bread and soup and came home late.</p>${list}${outside}</article>`;
    expect(readPage(parsePage(html)).markers.map(({ text }) => text)).toEqual(['[1]']);
  });

  test('should find those of a note that is an aside beside a list', () => {
    const aside =
      '<span class="ltx_note ltx_role_footnote"><sup>1</sup><span class="ltx_note_content footnote-text">1 Others call it aversion <a href="#r2">2</a>.</span></span>';
    const list = LIST.replaceAll('<li>', () => '<li id="r">');
    const numbered = [1, 2, 3].reduce((html, n) => html.replace('id="r"', `id="r${n}"`), list);
    const html = `<article><h1>Minds</h1><p>Losses loom large <a href="#r1">1</a>.${aside} We left at nine with bread and soup and came home <a href="#r3">3</a>.</p>${numbered}</article>`;
    expect(readPage(parsePage(html)).markers.map(({ references }) => references)).toEqual([
      ['r1'],
      ['r3'],
      ['r2'],
    ]);
  });

  test('should tell works apart whose addresses differ in the query only', () => {
    const to = (id: number): string =>
      `<a href="https://www.google.com/url?q=https://pubmed.ncbi.nlm.nih.gov/${id}">study</a>`;
    const html = `<article><h1>Minds</h1><p>A ${to(111111)} of losses was long ago, and it had few people in it.</p><h2>References</h2>
      <ol><li>Kahneman D. Prospect theory. 1979. ${to(222222)}</li><li>Miller GA. Psychol Rev 1956;63:81–97. ${to(111111)}</li></ol></article>`;
    expect(readPage(parsePage(html)).markers.map(({ references }) => references)).toEqual([['r2']]);
  });
});
