import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfBytes, faultOfText, MAX_PAGE_BYTES } from '../../cli/html-faults';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('faultOfBytes', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'is a PDF, not an HTML page'],
    [
      'an office document',
      bytes('PK\x03\x04word'),
      'is a ZIP archive or an office document, not an HTML page',
    ],
    ['a picture', bytes('\x89PNG\r\n'), 'is a PNG image, not an HTML page'],
    ['zeros', new Uint8Array(64), 'holds binary data, not an HTML page'],
    [
      'too much',
      new Uint8Array(MAX_PAGE_BYTES + 1),
      'has 16 MB, more than the 16 MB that are read of a page',
    ],
  ])('should refuse %s', (_, content, fault) => {
    expect(faultOfBytes(content)).toBe(fault);
  });

  test.each([
    ['a page', bytes('<p>Words</p>')],
    ['a page in UTF-16', Buffer.from('\ufeff<p>Words</p>', 'utf16le')],
    ['nothing: the text says it better', new Uint8Array(0)],
  ])('should let pass %s', (_, content) => {
    expect(faultOfBytes(content)).toBeNull();
  });
});

const PAGE =
  '<!doctype html><html lang="en"><body><div><p>One <a href="/x">two</a> three.</p><!-- note --><ul><li>Four</ul></div></body></html>';

describe('faultOfText', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['white space', ' \n\t ', 'is empty'],
    ['plain words', 'Words < 5 and more', 'is not HTML: it holds no tag of a web page'],
    ['a feed', '<?xml version="1.0"?><rss><channel/></rss>', 'is not HTML: it holds no tag of a web page'],
    [
      'an attribute that is begun',
      '<html><body><p>One <a href="htt',
      'was cut off: it ends inside a tag. Save the page again',
    ],
    [
      'a comment that is begun',
      '<p>One<!-- two',
      'was cut off: it ends inside a comment. Save the page again',
    ],
    [
      'an open script',
      '<p>One<script>let a = 1;',
      'was cut off: it ends before <script> is closed. Save the page again',
    ],
    [
      'an open division',
      '<html><body><div><p>One.</p>',
      'was cut off: it ends before <div> is closed. Save the page again',
    ],
    [
      'a link that is open behind one that is closed',
      '<p><a href="/x">One</a> and <a href="/y">tw',
      'was cut off: it ends before <a> is closed. Save the page again',
    ],
    [
      'half a sentence',
      '<html><body><p>One tw',
      'was cut off: it ends in the middle of a text. Save the page again',
    ],
    [
      'deep nesting',
      `<p>${'<b>'.repeat(1001)}x</body>`,
      'nests more than 1,000 elements in each other, too many for a page',
    ],
    ['a flood of tags', `<p>${'<br>'.repeat(400_001)}`, 'holds more than 400,000 tags, too many for a page'],
  ])('should refuse %s', (_, html, fault) => {
    expect(faultOfText(html)).toBe(fault);
  });

  test.each([
    ['a whole page', PAGE],
    ['a page without the end tags that may be left out', '<!doctype html><title>T</title><p>One.<p>Two.'],
    [
      'a minified page with attributes on html',
      '<!doctype html><html lang=en><title>T</title><h1>T</h1><p>One</p>',
    ],
    ['a fragment', '<div><p>One.</p></div>'],
    ['anchors that their paragraph ends', '<p><a name="top">One.</p><p>Two, <a href="#top">up</a>.</p>'],
    ['a mis-nested page that ends', '<html><body><div><span>One.</body></html>'],
    ['void elements and open list items', `<ul>${'<li>One<br>'.repeat(2000)}</ul>`],
  ])('should let pass %s', (_, html) => {
    expect(faultOfText(html)).toBeNull();
  });

  test('should notice a page cut anywhere after its first tag', () => {
    const first = PAGE.indexOf('<div>') + '<div>'.length;
    const last = PAGE.indexOf('</body') - 1;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - '</div>'.length }), (end) => {
        expect(faultOfText(PAGE.slice(0, end))).toMatch(/^was cut off/);
      }),
    );
  });
});
