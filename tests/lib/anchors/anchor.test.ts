import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, anchorAll } from '../../../lib/anchors/anchor';
import { describe as describePlace } from '../../../lib/anchors/describe';
import { readPageText } from '../../../lib/dom/page-text';
import { foldSpace } from '../../../lib/text/folded-space';
import { parsePage } from '../../truth/cases';

const PAGE = `<body><p>Walking  more is <b>good</b>.<sup>1</sup> Walking more is cheap.</p>
  <pre>
   Walking is old. It was done before
   wheels. It is done still. It costs nothing.

   It  needs shoes. Some do without.</pre>
  <ul><li>One walk</li><li>Two\n walks</li></ul><form><input name="parentNode">Walking more is fun.</form><p>Old\u0007 files\u0007keep\u0001\u0002 signs.</p></body>`;

/** White space as the page text folds it. */
const folded = (text: string): string => foldSpace(text).trim();

describe('anchor', () => {
  test('should return the words that were described, wherever they stand', () => {
    const document = parsePage(PAGE);
    const { text } = readPageText(document);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const span = { start, end: Math.min(text.length, start + length) };
        const { quote, position } = describePlace(text, span);
        const range = anchor(document, quote, position);
        if (folded(quote.exact) === '') return;
        expect(folded(range?.toString() ?? '').replace(/ /g, '')).toBe(folded(quote.exact).replace(/ /g, ''));
      }),
    );
  });

  test('should find a quote again after text was added before it', () => {
    const document = parsePage(PAGE);
    const { text } = readPageText(document);
    const start = text.lastIndexOf('Walking more is cheap');
    const { quote, position } = describePlace(text, { start, end: start + 21 });
    document.body.prepend(parsePage('<p>Walking more is not new.</p>').body.firstElementChild as Element);
    expect(anchor(document, quote, position)?.toString()).toBe('Walking more is cheap');
  });

  test('should return null for words that are gone, and never a neighbour', () => {
    const document = parsePage(PAGE);
    const quote = { exact: 'Walking less', prefix: '', suffix: '' };
    expect(anchor(document, quote, { start: 0, end: 12 })).toBeNull();
    expect(anchor(document, { exact: '', prefix: '', suffix: '' }, { start: 0, end: 0 })).toBeNull();
  });

  test('should lead to the live nodes of a page whose names hide the DOM', () => {
    const document = parsePage(PAGE);
    const { text } = readPageText(document);
    const start = text.indexOf('Walking more is fun');
    const [range] = anchorAll(document, [describePlace(text, { start, end: start + 19 })]);
    expect(range?.startContainer.ownerDocument).toBe(document);
  });
});
