import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace, isFolded } from '../../../lib/text/folded-space';

test.each([
  ['a \n\t b', 'a b'],
  ['WWF\u0007 (2020):\u0007 Report', 'WWF (2020): Report'],
  ['Panel\u0007on', 'Panel on'],
  ['12\u00a0mg', '12\u00a0mg'],
  ['re\u00adsult', 're\u00adsult'],
  ['', ''],
])('foldSpace(%j) is %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test('what is folded, sign by sign, is what runs of it become one space of', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const signs = text.split('').map((_, at) => (isFolded(text, at) ? ' ' : text.charAt(at)));
      expect(foldSpace(text)).toBe(signs.join('').replace(/ +/g, ' '));
    }),
  );
  expect(isFolded('a', 1)).toBe(false);
});
