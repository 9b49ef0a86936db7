/** Page spans as they are printed, and as the formats want them. */

/** The last page of a span in whole: of "101-9" it is 109. */
export const wholeLastPage = (first: string, last: string): string =>
  /^\d+$/.test(first) && /^\d+$/.test(last) && last.length < first.length
    ? first.slice(0, first.length - last.length) + last
    : last;
