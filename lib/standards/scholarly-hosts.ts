/**
 * Where single works live on the web: what one row of the tables `journal-hosts.ts` and `repository-hosts.ts` is, and what needs
 * no row, since the work's identifier or the platform's software tells it on any host. Pure data, used by
 * `identifiers/scholarly-address.ts`. Knowledge: the platforms' own addresses as seen in November 2026. Host names match with
 * their subdomains. A pattern is tested against path and query, `/content/1/2/3?x=y`, the path percent-decoded.
 */
export type ScholarlyKind = 'identifier' | 'journal' | 'repository';

export interface ScholarlyHostRow {
  hosts: string[];
  /** Takes the address of one work. Beside it an address that it takes and one that it refuses. */
  work: RegExp;
}

/** Services whose address holds the work's own identifier. */
export const IDENTIFIER_HOSTS: readonly string[] = [
  'doi.org',
  'ncbi.nlm.nih.gov',
  'pubmed.gov',
  'pubmedcentral.nih.gov',
  'europepmc.org',
  'arxiv.org',
  'biorxiv.org',
  'medrxiv.org',
];

/** Takes `/doi/10.1177/x`, `/doi/full/10.1056/y`, `/insight/content/doi/10.1108/z`; refuses `/toc/1`, `/doi/` */
const DOI_PATH = /\/(?:doi|article|articles|abstract|chapter|document)\/(?:[\w-]+\/)?10\.\d{4,9}\//i;

/** Paths that name one work on any host: the software of the platform is known, not the host. A platform whose addresses all hold a DOI needs no row. */
export const ANY_HOST_JOURNAL: readonly RegExp[] = [
  DOI_PATH,
  // A DOI anywhere in a path: takes "/10.3892/etm.2019.1234", "/prl/abstract/10.1103/x1", "/article/10.1007/s1"; refuses "/10.5/x"
  /\/10\.\d{4,9}\/[\w.()-]*\d/i,
  // HighWire: takes "/content/69/678/1", "/cgi/content/full/359/3/229"; refuses "/content/69/678", "/content/2019/01/01" (a date), "/content/10/1/90/figure/F1"
  /\/content\/(?:[a-z]{2,12}\/)?(?!(?:19|20)\d\d\/)\d{1,3}\/[\w-]{1,9}\/[a-z]{0,8}\.?\d[\w.-]*\/?$/i,
  // Silverchair: takes "/apl/article/114/1/010001/12345"; refuses "/article/114/1"
  /\/article(?:-abstract|-pdf)?\/\d+\/[\w-]+\/\w+\/\d{4,}/i,
  // Open Journal Systems: takes "/index.php/x/article/view/123"; refuses "/index.php/x/issue/view/12"
  /\/article\/(?:view|download)\/\w*\d/i,
  // Elsevier's society journals: takes "/article/S0016-5085(18)30001-2/fulltext"; refuses "/issue/S0016-5085(18)X0001-2"
  /\/(?:article|abstract|fulltext|pdf)\/(?:pii)?s\d{4}-?\d{3}[\dx]\(?\d\d\)?\d{5}-?[\dx]/i,
];

export const ANY_HOST_REPOSITORY: readonly RegExp[] = [
  // DSpace: takes "/handle/1721.1/12345", "/bitstream/handle/1721.1/12345/x.pdf"; refuses "/handle/1721.1"
  /\/(?:handle|bitstream)\/\d[\d.]*\/\d/i,
  // EPrints: takes "/id/eprint/12345"; refuses "/view/year"
  /\/id\/eprint\/\d/i,
  // Digital Commons: takes "/cgi/viewcontent.cgi?article=1234&context=x"; refuses "/cgi/query.cgi"
  /\/cgi\/viewcontent\.cgi\?article=\d/i,
];

/** Hosts of universities: takes "stanford.edu", "ox.ac.uk", "unimelb.edu.au", "umontreal.ca"; refuses "education.com". */
export const ACADEMIC_HOST =
  /(?:\.edu|\.edu\.[a-z]{2}|\.ac\.[a-z]{2}|(?:^|\.)(?:uni|tu)-[a-z-]+\.de|(?:^|\.)(?:u[a-z]{5,}|mcgill)\.ca|\.uib\.no|\.inria\.fr)$/i;

/** A PDF that a university page keeps among papers: takes "/~user/papers/x.pdf", "/files/pubs/x.pdf", "/173607/3/x.pdf" of EPrints; refuses "/menu/lunch.pdf". */
export const ACADEMIC_PAPER =
  /(?:^\/\d{4,}\/\d+\/|\/~|paper|pubs?\/|publication|article|refs|absps|preprint|pointeurs|thes[ei]s).*\.pdf$/i;
