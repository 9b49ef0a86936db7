/** The formats that references are saved in; names without code, so that views can list them. */

export const REFERENCE_FORMATS = ['csl', 'bibtex', 'ris', 'markdown'] as const;

export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/** What a format is called (the same in every language), and the file that it makes. */
export const FORMAT_FILES: Readonly<
  Record<ReferenceFormat, { name: string; extension: string; mediaType: string }>
> = {
  // Not ".json" alone: the report itself is saved as JSON under the same name.
  csl: { name: 'CSL-JSON', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  bibtex: { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  markdown: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown' },
};
