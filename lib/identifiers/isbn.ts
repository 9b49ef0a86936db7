/**
 * International Standard Book Numbers of ten and thirteen digits: only this file makes an `Isbn`. A number whose check
 * digit does not fit is no ISBN: a misread one would name another book. Source: ISO 2108, https://www.isbn-international.org.
 */
export type Isbn = string & { readonly __brand: 'Isbn' };

export interface LocatedIsbn {
  isbn: Isbn;
  start: number;
  end: number;
}

/** Takes "ISBN 978-0-7360-9226-5", "ISBN-13: 9780736092265", "ISBN: 0 7360 9226 X"; refuses "ISSN 0140-6736". */
const LABELLED_ISBN =
  /\bisbn(?:[- ]?1[03])?\s?[:#]?\s{0,2}((?:97[89][- \u2010-\u2015]?)?\d(?:[- \u2010-\u2015]?\d){8}[- \u2010-\u2015]?[\dx])(?![\dx])/gi;

/** Digits (X last) of a string that is one, with or without label and hyphens; null when the check digit fails. */
export function parseIsbn(text: string): Isbn | null {
  const digits = text
    .replace(/^\s*isbn(?:[- ]?1[03])?\s?:?/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  const valid = digits.length === 13 ? isThirteen(digits) : digits.length === 10 && isTen(digits);
  return valid ? (digits as Isbn) : null;
}

/** Every labelled one with its place, the label included. */
export const locateIsbns = (text: string): LocatedIsbn[] =>
  [...text.matchAll(LABELLED_ISBN)].flatMap((match) => {
    const isbn = parseIsbn(match[1] ?? '');
    return isbn === null ? [] : [{ isbn, start: match.index, end: match.index + match[0].length }];
  });

/** Open Library answers to every ISBN and sells nothing. */
export const isbnUrl = (isbn: Isbn): string => `https://openlibrary.org/isbn/${isbn}`;

const isThirteen = (digits: string): boolean =>
  /^97[89]\d{10}$/.test(digits) &&
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0;

const isTen = (digits: string): boolean =>
  /^\d{9}[\dX]$/.test(digits) &&
  [...digits].reduce((sum, digit, place) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - place), 0) %
    11 ===
    0;
