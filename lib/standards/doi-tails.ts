/**
 * What publishers' addresses and careless typesetting hang onto a DOI, and where a line break inside one can be told.
 * Pure data for `identifiers/scan-doi.ts`. Seen on Silverchair, HighWire, Atypon, Wiley, PLOS, bioRxiv (November 2026).
 */

/** Words that follow a DOI without a space. Case matters: no registrant uses these spellings. */
export const GLUED_WORDS: readonly string[] = [
  'PMID',
  'PMCID',
  'PubMed',
  'Pubmed',
  'Epub',
  'MEDLINE',
  'Medline',
  'Google',
  'CrossRef',
  'Crossref',
  'Available',
  'Accessed',
  'Retrieved',
  'Search',
  'Published',
  'View',
  'http:',
  'https:',
  'doi:',
  'DOI:',
];

/** Ends of addresses that are not part of the DOI; taken off one after another. */
export const URL_TAILS: readonly { tail: RegExp; registrant?: string }[] = [
  // Takes "10.1056/NEJMoa1/full", "10.3389/x/abstract", "10.1136/x/-/DC1"; refuses "10.1016/fully"
  {
    tail: /(?<=.)\/(?:full|full-text|fulltext|full\/html|abstract|abs|pdf|epdf|epub|pdfdirect|meta|summary|html|references|citedby|figures|suppinfo|tables|metrics|-\/dc\w*)$/i,
  },
  // Takes "10.1007/x.pdf", "10.1101/x.full.pdf", "10.1101/x.long"; refuses "10.1038/nmeth.1"
  { tail: /\.(?:pdf|full|full-text|long|short|abstract|html?|xml|epub|article-info|figures-only)$/i },
  // The number of the copy at PubMed Central: takes "10.1016/j.lansea.2022.100065PMC10305872"; refuses "10.1000/pmc12"
  { tail: /(?<=\d)PMC\d{6,8}$/ },
  // The version: takes "10.1101/2020.01.01.123456v2"; refuses "10.1101/gr.v2"
  { tail: /(?<=\d)v\d{1,2}$/i, registrant: '10.1101' },
  // A figure or table of the paper: takes "10.1371/journal.pone.0123456.g001"; refuses "10.1371/journal.pone.0123456"
  { tail: /\.[gts]\d{3}$/i, registrant: '10.1371' },
  // The platform's own number behind the DOI: takes "10.1093/ije/dyab012/6123456"; refuses "10.1093/ije/dyab012"
  { tail: /(?<=\/.{0,120})\/\d{6,9}$/, registrant: '10.1093' },
];

/** Suffixes that cannot be whole, so that a space behind them is a broken line. */
export const INCOMPLETE_SUFFIXES: readonly RegExp[] = [
  // No digit yet: takes "journal.pone.", "j."; refuses "s40279"
  /^[^\d]{0,24}$/,
  // It ends with a joint: takes "s40279-016-", "978-3-319_"; refuses "s40279-016"
  /[-_/(:]$/,
  // Elsevier's dated form: takes "j.jse.2016.", "j.jse.2016.01."; refuses "j.jse.2016.01.001"
  /^j\.[a-z]{1,12}\.\d{4}\.(?:\d\d\.)?$/i,
];
