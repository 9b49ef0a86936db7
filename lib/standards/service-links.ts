/**
 * Links that stand beside a reference but are not the work: searches, buttons, resolvers, share links.
 * Seen on HighWire, Silverchair, Springer, PubMed Central, MDPI and Atypon pages (November 2026).
 */
export const SERVICE_HOSTS: readonly string[] = [
  'scholar.google.com',
  'scifinder.cas.org',
  'chemport.cas.org',
  'serialssolutions.com',
  'worldcat.org',
  'webofknowledge.com',
  'webofscience.com',
  'scopus.com',
  'copyright.com',
  'crossref.org',
  'facebook.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'mendeley.com',
  'citeulike.org',
  'altmetric.com',
  'orcid.org',
  'creativecommons.org',
  'page.invalid',
];

/** Among them, those whose addresses name the citing page or article, not the cited work. */
export const CITING_HOSTS: readonly string[] = [
  'scifinder.cas.org',
  'chemport.cas.org',
  'copyright.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'mendeley.com',
  'citeulike.org',
];

/** Fragments that lead back into the citing page: takes "#cite_ref-3", "#fnref1", "#xref-ref-1-1", a bare "#"; refuses "#Sec12". */
export const BACK_FRAGMENT = /^#?(?:$|[\w-]*(?:ref|note|cite|fn\d|marker|back|link$))/i;

/** Articles of Wikipedia in any language: takes "https://en.wikipedia.org/wiki/Sleep"; refuses "https://en.wikipedia.org/w/index.php". */
export const ENCYCLOPEDIA = /^https?:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\/wiki\//i;

/** Encyclopedia pages on identifiers themselves: takes "/wiki/Doi_(identifier)"; refuses "/wiki/Identifier". */
export const ABOUT_IDENTIFIERS = /_\(identifier\)$/i;

/** Names of buttons that reference lists print behind an entry, with or without brackets. */
export const SERVICE_LABELS: readonly string[] = [
  'pubmed central',
  'pubmed abstract',
  'pubmed',
  'pmc free article',
  'free pmc article',
  'abstract/free full text',
  'free full text',
  'order article via infotrieve',
  'show context',
  'openurl',
  'view at publisher',
  'view at google scholar',
  'view at scopus',
  'isi',
  'full text',
  'free article',
  'google scholar',
  'cross ref',
  'crossref',
  'view article',
  'view abstract',
  'web of science',
  'publisher full text',
  'article',
  'medline',
  'scopus',
  'cas',
  'inspire',
  'doi',
  'pdf',
  'abstract',
  'ncbi',
];
