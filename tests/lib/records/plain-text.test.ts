import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText, plainTextOrNull } from '../../../lib/records/plain-text';

describe('plainText', () => {
  const cases: [markup: string, text: string][] = [
    ['Sleep and <i>Drosophila</i>', 'Sleep and Drosophila'],
    ['CO<sub>2</sub> and VO<sub>2</sub>max', 'CO2 and VO2max'],
    ['<jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    ['<jats:title>Methods</jats:title><jats:p>We asked.</jats:p>', 'Methods: We asked.'],
    ['<h4>Aim</h4>To ask. <h4>Results:</h4>None.', 'Aim: To ask. Results: None.'],
    ['<ns3:p>Text</ns3:p>', 'Text'],
    ['&lt;p&gt;Escaped &amp;amp; escaped&lt;/p&gt;', 'Escaped & escaped'],
    ['Smith &amp; Jones', 'Smith & Jones'],
    ['A&#8211;B &#x2014; C', 'A–B — C'],
    ['P<0.05 and P>0.01', 'P<0.05 and P>0.01'],
    ['5 < 6', '5 < 6'],
    ['AT&T & more;', 'AT&T & more;'],
    ['&unknown; &#0; &#99999999;', '&unknown; &#0; &#99999999;'],
    ['  many \n spaces\t', 'many spaces'],
    ['<xref ref-type="bibr" rid="b1">1</xref>', '1'],
    ['', ''],
  ];
  it.each(cases)('%s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('should say null where nothing is left', () => {
    expect([plainTextOrNull('<p> </p>'), plainTextOrNull(null), plainTextOrNull(undefined)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('text without markup stays as it is but for its spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc XYZ.,;:()0123456789é–') }), (text) => {
      expect(plainText(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('hostile markup ends', () => {
  for (const piece of ['<', '<p ', '&', '&lt;', '<h4>', '<jats:p', '&#x']) {
    expect(typeof plainText(piece.repeat(50_000))).toBe('string');
  }
});
