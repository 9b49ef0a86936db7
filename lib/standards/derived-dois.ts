/**
 * Publishers whose address of a work determines its DOI although the DOI is not in it. Pure data for
 * `identifiers/identifiers-of-url.ts`. Every row was checked against the publisher's own practice; where a platform has
 * exceptions the pattern leaves them out. Addresses that hold only a PII, a volume and a page, or a number of the platform
 * (sciencedirect.com, journals.lww.com, jamanetwork.com, mdpi.com, academic.oup.com) need a look-up and are not here.
 * `doi` is a template: $1, $2 are the groups of `path`, which is tested against path and query.
 */
export interface DerivedDoiRow {
  host: string;
  path: RegExp;
  doi: string;
}

export const DERIVED_DOIS: readonly DerivedDoiRow[] = [
  // Takes "/articles/s41586-020-2649-2", "/articles/d41586-019-1", "/articles/nature12345", "/articles/nmeth.1234", "/nature/journal/v481/n7379/full/nature10695.html"; refuses "/articles/6800123", "/articles/ijo2010184"
  {
    host: 'nature.com',
    path: /^\/(?:articles|\w+\/journal\/v\w+\/n\w+\/\w+)\/([sd]\d{5}-\d{3}-[\dxz-]+|(?:nature|ncomms|srep)\d{3,5}|[a-z]{2,6}\.\d{1,4}(?:\.\d{1,4})?|nr[a-z]{1,5}\d{4})(?:\.pdf|\.html)?(?:[/?]|$)/i,
    doi: '10.1038/$1',
  },
  // The form up to 2015: takes "/1748-9326/8/2/024035/article"; refuses "/1748-9326/8"
  { host: 'iopscience.iop.org', path: /^\/(\d{4}-\d{3}[\dx]\/\d+\/\w+\/\w+)/i, doi: '10.1088/$1' },
  // Takes "/articles/12345", "/articles/12345v2"; refuses "/articles/sleep"
  {
    host: 'elifesciences.org',
    path: /^\/(?:articles|reviewed-preprints)\/(\d{5,6})(?:v\d)?(?:[/?]|$)/,
    doi: '10.7554/elife.$1',
  },
  // Takes "/articles/123", "/articles/123.pdf"; refuses "/articles/cs-123"
  { host: 'peerj.com', path: /^\/articles\/(\d{1,6})(?:\.pdf)?(?:[/?]|$)/, doi: '10.7717/peerj.$1' },
  // Takes "/articles/cs-123"; refuses "/articles/123"
  { host: 'peerj.com', path: /^\/articles\/cs-(\d{1,5})(?:\.pdf)?(?:[/?]|$)/, doi: '10.7717/peerj-cs.$1' },
  // Takes "/preprints/123v1"; refuses "/preprints/123"
  {
    host: 'peerj.com',
    path: /^\/preprints\/(\d{1,6}v\d)(?:\.pdf)?(?:[/?]|$)/,
    doi: '10.7287/peerj.preprints.$1',
  },
  // Takes "/content/363/bmj.k4867"; refuses "/content/363/7890/123"
  {
    host: 'www.bmj.com',
    path: /^\/content\/(?:bmj\/)?\d{3}\/(bmj[.-][a-z\d-]{2,12})(?:[./?]|$)/i,
    doi: '10.1136/$1',
  },
  // Takes "/1471-2458/11/119", the form up to 2013; refuses "/1471-2458/15/119"
  {
    host: 'biomedcentral.com',
    path: /^\/(?:content\/pdf\/)?(147[12]-\d{3}[\dx])\/(\d|1[0-3])\/([\da-z]{1,5})(?:\/|$)/i,
    doi: '10.1186/$1-$2-$3',
  },
  // Takes "/journals/bmri/2018/1234567/"; refuses "/journals/bmri/2018/"
  {
    host: 'hindawi.com',
    path: /^\/journals\/[a-z]+\/(20[01]\d|202[0-3])\/(\d{6,7})(?:\/|$)/i,
    doi: '10.1155/$1/$2',
  },
  // Titles that take their DOI from the PII: takes "/journals/lancet/article/PIIS0140-6736(18)32335-3/fulltext",
  // "/article/S0140-6736(03)12162-9/fulltext"; refuses "/article/S0016-5085(18)30001-2/fulltext"
  {
    host: 'thelancet.com',
    path: /\/(?:pii|article\/)(s(?:0140-6736|1474-4422|1470-2045|1473-3099|22(?:13-8587|13-2600|14-109x|15-0366)|2468-(?:2667|1253)|2352-(?:3018|3026|4642)|2542-5196|2589-7500|2665-9913|2666-(?:5247|7568))\(\d\d\)\d{5}-[\dx])/i,
    doi: '10.1016/$1',
  },
  // Before DOIs stood in the address: takes "/content/early/2017/01/01/123456"; refuses "/content/early/2017"
  {
    host: 'biorxiv.org',
    path: /^\/content\/(?:[a-z]+\/)?early\/\d{4}\/\d\d\/\d\d\/(\d{6})(?:[./?]|$)/,
    doi: '10.1101/$1',
  },
  // Takes "/content/early/2013/06/12/1303453110"; refuses "/content/114/28/7397"
  {
    host: 'pnas.org',
    path: /^\/content\/early\/\d{4}\/\d\d\/\d\d\/(\d{10})(?:[./?]|$)/,
    doi: '10.1073/pnas.$1',
  },
  // Takes "/sol3/papers.cfm?abstract_id=1234"; refuses "/sol3/cf_dev/AbsByAuth.cfm?per_id=1234"
  { host: 'ssrn.com', path: /abstract(?:_?id)?=(\d{4,8})(?:&|$)/i, doi: '10.2139/ssrn.$1' },
  // Takes "/papers/w12345"; refuses "/papers/h0001"
  { host: 'nber.org', path: /\/papers\/w(\d{1,5})(?:\.pdf)?(?:[/?]|$)/i, doi: '10.3386/w$1' },
  // Takes "/record/12345", "/records/12345"; refuses "/communities/12345"
  { host: 'zenodo.org', path: /^\/records?\/(\d{4,9})(?:[/?]|$)/, doi: '10.5281/zenodo.$1' },
  // Takes "/Article/FullText/123456"; refuses "/Journal/Home/223977"
  {
    host: 'karger.com',
    path: /^\/article\/(?:abstract|fulltext|pdf)\/(\d{6})(?:[/?]|$)/i,
    doi: '10.1159/000$1',
  },
  // Takes "/article/101234"; refuses "/article/1234"
  { host: 'aging-us.com', path: /^\/article\/(1\d{5})(?:[/?]|$)/, doi: '10.18632/aging.$1' },
  // Takes "/article/12345/text"; refuses "/article/101234"
  { host: 'oncotarget.com', path: /^\/article\/(\d{4,5})(?:[/?]|$)/, doi: '10.18632/oncotarget.$1' },
  // Takes "/manuscript/202001.0123/v1"; refuses "/manuscript/202001.0123"
  {
    host: 'preprints.org',
    path: /^\/manuscript\/(\d{6}\.\d{4})\/(v\d{1,2})(?:[/?]|$)/,
    doi: '10.20944/preprints$1.$2',
  },
  // Takes "/article/rs-12345/v1"; refuses "/article/rs-12345"
  {
    host: 'researchsquare.com',
    path: /^\/article\/rs-(\d+)\/(v\d{1,2})(?:[/?]|$)/,
    doi: '10.21203/rs.3.rs-$1/$2',
  },
  // Takes "/preprints/psyarxiv/ab3de"; refuses "/preprints/psyarxiv"
  { host: 'osf.io', path: /^\/preprints\/psyarxiv\/([a-z\d]{5})(?:[/?]|$)/i, doi: '10.31234/osf.io/$1' },
  // Takes "/preprints/socarxiv/ab3de"; refuses "/preprints/socarxiv"
  { host: 'osf.io', path: /^\/preprints\/socarxiv\/([a-z\d]{5})(?:[/?]|$)/i, doi: '10.31235/osf.io/$1' },
  // Takes "/preprints/sportrxiv/ab3de"; refuses "/preprints/sportrxiv"
  { host: 'osf.io', path: /^\/preprints\/sportrxiv\/([a-z\d]{5})(?:[/?]|$)/i, doi: '10.31236/osf.io/$1' },
  // Takes "/ab3de"; refuses "/discover"
  { host: 'psyarxiv.com', path: /^\/([a-z\d]{5})(?:[/?]|$)/i, doi: '10.31234/osf.io/$1' },
];

/** Addresses of the record services that hold a PubMed or PubMed Central number; $1 is its digits. */
export const NUMBERED_ADDRESSES: readonly { kind: 'pmid' | 'pmcid'; host: string | null; path: RegExp }[] = [
  // Takes "/27102172/", "/pubmed/27102172"; refuses "/?term=27102172"
  { kind: 'pmid', host: 'pubmed.ncbi.nlm.nih.gov', path: /^\/(?:pubmed\/)?([1-9]\d{0,7})(?:[/?]|$)/ },
  // Takes "/27102172"; refuses "/advanced"
  { kind: 'pmid', host: 'pubmed.gov', path: /^\/([1-9]\d{0,7})(?:[/?]|$)/ },
  // Takes "/27102172"; refuses "/advanced"
  { kind: 'pmid', host: 'pubmed.com', path: /^\/([1-9]\d{0,7})(?:[/?]|$)/ },
  // Takes "/pubmed?term=27102172[uid]", "/pubmed/?term=27102172"; refuses "/pubmed?term=creatine+2010"
  {
    kind: 'pmid',
    host: 'ncbi.nlm.nih.gov',
    path: /[?&](?:term|cmd=search&term)=([1-9]\d{4,7})(?:\[[a-z]+\])?(?:&|$)/i,
  },
  // Takes "/entrez/query.fcgi?db=PubMed&list_uids=27102172"; refuses "/entrez/query.fcgi?db=PubMed"
  { kind: 'pmid', host: 'ncbi.nlm.nih.gov', path: /[?&]list_uids=([1-9]\d{0,7})(?:&|$)/i },
  // Takes "/article/MED/27102172", "/abstract/med/27102172"; refuses "/article/PMC/4996814"
  { kind: 'pmid', host: 'europepmc.org', path: /\/med\/([1-9]\d{0,7})(?:[/?]|$)/i },
  // As HighWire journals link: takes "/lookup/external-ref?access_num=27102172&link_type=MED"; refuses "/lookup/external-ref?access_num=27102172&link_type=ISI"
  { kind: 'pmid', host: null, path: /[?&]access_num=([1-9]\d{0,7})&link_type=(?:med|pubmed)\b/i },
  // The database of number 8 is PubMed: takes "/servlet/linkout?suffix=r1&dbid=8&doi=10.1056/x&key=27102172"; refuses "/servlet/linkout?suffix=r1&dbid=16&key=27102172"
  { kind: 'pmid', host: null, path: /\/servlet\/linkout\?(?:.*&)?dbid=8&(?:.*&)?key=([1-9]\d{0,7})(?!\d)/ },
  // A redirect on any journal's host: takes "/pubmed/27102172"; refuses "/pubmed/12"
  { kind: 'pmid', host: null, path: /^\/(?:m\/)?pubmed\/([1-9]\d{3,7})(?:[/?]|$)/i },
  // As Medscape and PMC link: takes "/medline/abstract/27102172", "/pmc/articles/pmid/27102172"; refuses "/medline/27102172"
  { kind: 'pmid', host: null, path: /\/(?:medline\/abstract|articles\/pmid)\/([1-9]\d{0,7})(?:[/?]|$)/i },
  // Takes "/pmc/articles/PMC4996814/", "/articles/PMC4996814", "/article/PMC/PMC4996814"; refuses "/pmc/4996814"
  {
    kind: 'pmcid',
    host: 'ncbi.nlm.nih.gov',
    path: /\/(?:pmc\/)?(?:articles\/)?(?:pmc|pmid\/pmc)(\d{4,8})(?:[/?]|$)/i,
  },
  // Takes "/pmc/articles/4996814"; refuses "/pmc/journals/4996"
  { kind: 'pmcid', host: 'ncbi.nlm.nih.gov', path: /\/pmc\/articles\/(\d{4,8})(?:[/?]|$)/i },
  // Takes "/article/PMC4996814", "/articles/PMC4996814"; refuses "/article/MED/27102172"
  { kind: 'pmcid', host: 'europepmc.org', path: /\/(?:pmc|articles?)\/pmc(\d{4,8})(?:[/?]|$)/i },
  // Takes "/articlerender.cgi?accid=PMC4996814"; refuses "/articlerender.cgi?artid=4996814"
  { kind: 'pmcid', host: 'europepmc.org', path: /[?&]accid=pmc(\d{4,8})(?:&|$)/i },
  // Takes "/articlerender.fcgi?artid=4996814"; refuses "/articlerender.fcgi?id=4996814"
  { kind: 'pmcid', host: 'pubmedcentral.nih.gov', path: /[?&]artid=(?:pmc)?(\d{4,8})(?:&|$)/i },
];
