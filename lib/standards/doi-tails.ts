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
  // Takes "10.1056/NEJMoa1/full", "10.3389/x/abstract", "/-/DC1"; refuses "10.1016/full"
  {
    tail: /(?<=.)\/(?:full|full-text|fulltext|full\/html|abstract|abs|pdf|epdf|epub|pdfdirect|meta|summary|html|references|citedby|figures|suppinfo|tables|metrics|-\/dc\w*)$/i,
  },
  // Takes "10.1007/x.pdf", "10.1101/x.full.pdf", x.long; refuses "10.1038/nmeth.1"
  { tail: /\.(?:pdf|full|full-text|long|short|abstract|html?|xml|epub|article-info|figures-only)$/i },
  // 10.1101/2020.01.01.123456v2 → without the version
  { tail: /(?<=\d)v\d{1,2}$/i, registrant: '10.1101' },
  // 10.1371/journal.pone.0123456.g001: a figure of the paper
  { tail: /\.[gts]\d{3}$/i, registrant: '10.1371' },
  // 10.1093/ije/dyab012/6123456: the platform's own number behind the DOI
  { tail: /(?<=\/.{0,120})\/\d{6,9}$/, registrant: '10.1093' },
];

/** Suffixes that cannot be whole, so that a space behind them is a broken line. */
export const INCOMPLETE_SUFFIXES: readonly RegExp[] = [
  // "", "journal.pone.", "j.": no digit yet
  /^[^\d]{0,24}$/,
  // "s40279-016-", "978-3-319_": ends with a joint
  /[-_/(:]$/,
  // "j.jse.2016.", "j.jse.2016.01.": Elsevier's dated form
  /^j\.[a-z]{1,12}\.\d{4}\.(?:\d\d\.)?$/i,
];
