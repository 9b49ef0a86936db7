/** The part of citation-js that we call; the package ships no types. See https://citation.js.org/api/ */
declare module '@citation-js/core' {
  export const plugins: {
    output: {
      format(name: string, items: readonly object[], options?: object): string;
    };
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
