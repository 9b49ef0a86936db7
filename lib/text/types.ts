/** A stretch of a text in UTF-16 code units, start included, end excluded. */
export interface Span {
  start: number;
  end: number;
}
