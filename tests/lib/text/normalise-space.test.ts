import { describe, expect, it } from 'vitest';
import { normaliseSpace } from '../../../lib/text/normalise-space';

describe('normaliseSpace', () => {
  it.each([
    ['  a \n\t b  ', 'a b'],
    ['a\u00a0\u2009b', 'a b'],
    ['re\u00adsult\u200bs', 'results'],
    ['\ufeffa', 'a'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(normaliseSpace(text)).toBe(expected);
  });
});
