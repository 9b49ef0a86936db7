import { describe, expect, test } from 'vitest';
import { bylineOf } from '../../../lib/reading/byline';

describe('bylineOf', () => {
  test.each([
    ['By\n   Ann Roe', 'Ann Roe'],
    ['Written by: Ann Roe, MD', 'Ann Roe, MD'],
    ['Byron Roe', 'Byron Roe'],
    ['Di Stefano, Maria', 'Di Stefano, Maria'],
    ['Ann Roe, 3 May 2021', 'Ann Roe, 3 May 2021'],
    ['山田', '山田'],
    ['BBC News', 'BBC News'],
  ])('%s', (stated, byline) => {
    expect(bylineOf(stated)).toBe(byline);
  });

  test.each([
    ['a letter', 'a'],
    ['a day', 'Wednesday, 26 February 2025'],
    ['a day in German', '26. Februar 2025'],
    ['a day in Spanish', '3 de mayo de 2021'],
    ['a day, month first', 'May 3, 2021'],
    ['a link to a profile', 'View my complete profile'],
    ['nothing', ' '],
  ])('should take %s for nobody', (_, stated) => {
    expect(bylineOf(stated)).toBeNull();
  });
});
