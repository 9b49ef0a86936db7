/**
 * Places in a page, as the W3C Web Annotation model names them (https://www.w3.org/TR/annotation-model/).
 * Offsets are UTF-16 code units of the page's text map, end excluded.
 */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  start: number;
  end: number;
}
