/** The part of citation-js that we call; the package ships no types. See https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** A record as the RIS plugin maps it: tag → value or values. */
  export type RisRecord = Record<string, string | number | (string | number)[]>;

  export const plugins: {
    input: {
      /** A text, or items that were read from one. Throws with its grammar's words where it cannot be read. */
      chain(input: string | unknown[], options: { generateGraph: boolean; forceType: string }): unknown[];
    };
    output: {
      format(name: 'ris', items: readonly object[], options: { format: 'object' }): RisRecord[];
      format(name: 'bibtex', items: readonly object[]): string;
    };
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
