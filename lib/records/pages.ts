/** What stands before a dash, comma, semicolon or space: takes the "e1660" of "e1660-e1676", the "S71" of "S71–7", "445"; refuses "-7". */
const FIRST_PAGE = /^[^-–,;\s]{1,20}/;

/** The first page or the e-locator of a page span; null when there is none. */
export const firstPageOf = (pages: string | null | undefined): string | null =>
  FIRST_PAGE.exec(pages ?? '')?.[0] ?? null;
