/**
 * Where single works live on the web: hosts of publishers, journal platforms and repositories, with the path that one
 * article has there (and a home page, an issue, an author or a search has not). Pure data, used by
 * `identifiers/scholarly-address.ts`. Knowledge: the platforms' own addresses as seen in November 2026; a row is a
 * platform, never a single journal, unless the journal runs its own. Host names match with their subdomains.
 * A pattern is tested against path and query, `/content/1/2/3?x=y`, the path percent-decoded.
 * Longer than 300 lines: one table, a row a platform.
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

/** Takes `/content/52/6/376`, `/content/363/bmj.k4867`, `/content/early/2013/07/01/x`; refuses `/content/52/6`, `/content/363` */
const HIGHWIRE_ARTICLE =
  /^\/(?:[a-z]+\/)?content\/(?:early\/.*\d|[\w-]+\/(?:[\w-]+\/[\w.-]*\d|[a-z]+\.[a-z]?\d))/i;
/** Takes `/ajcn/article/84/2/289/1`, `/ije/advance-article/doi/10.1093/ije/dyab012`, `/x/article-abstract/1/2`; refuses `/ajcn/issue/84/2` */
const SILVERCHAIR_ARTICLE = /\/(?:advance-)?article(?:-abstract|-pdf|-lookup)?\/[^/]\S*\d/i;
/** Takes `/doi/10.1177/x`, `/doi/full/10.1056/y`, `/insight/content/doi/10.1108/z`; refuses `/toc/1`, `/doi/` */
const DOI_PATH = /\/(?:doi|article|articles|abstract|chapter|document)\/(?:[\w-]+\/)?10\.\d{4,9}\//i;

export const JOURNAL_HOSTS: readonly ScholarlyHostRow[] = [
  // Takes "/articles/s41586-020-1-2", "/nature/journal/v1/n2/full/x.html"; refuses "/nature", "/nature/volumes/1",
  // and "/articles/d41586-019-1", the magazine part of the journal: news and comment
  {
    hosts: ['nature.com'],
    work: /^\/(?:articles\/(?!d\d{5}-)[\w.-]*\d|[a-z]+\/journal\/v\d+\/n\d+\/(?:full|abs|pdf)\/)/i,
  },
  // Takes "/science/article/pii/S0140…", "/science/article/abs/pii/S…", "/sdfe/pdf/download/eid/1-s2.0-S…"; refuses "/science/journal/01406736"
  {
    hosts: ['sciencedirect.com'],
    work: /^\/(?:(?:[a-z]+\/)?science\/(?:article\/|.*_ob=ArticleURL)|sdfe\/pdf\/download\/eid\/)/i,
  },
  // Takes "/retrieve/pii/S0140…"; refuses "/"
  { hosts: ['linkinghub.elsevier.com', 'reader.elsevier.com'], work: /\/pii\/s\w/i },
  // Takes "/nsca-jscr/Abstract/2010/10000/Title.40.aspx", "/x/fulltext/2019/…"; refuses "/nsca-jscr/toc/2010/10000"
  { hosts: ['journals.lww.com'], work: /\/(?:abstract|fulltext|citation|pages\/articleviewer\.aspx)\b.*\d/i },
  {
    hosts: [
      'bmj.com',
      'oxfordjournals.org',
      'sciencemag.org',
      'jneurosci.org',
      'pnas.org',
      'ahajournals.org',
      'physiology.org',
      'aappublications.org',
      'biologists.org',
      'jbc.org',
      'cmaj.ca',
      'annfammed.org',
      'diabetesjournals.org',
      'aacrjournals.org',
      'sagepub.com',
      'asm.org',
      'endojournals.org',
      'nutrition.org',
      'jabfm.org',
      'ersjournals.com',
      'snmjournals.org',
      'plantphysiol.org',
      'aspetjournals.org',
    ],
    work: HIGHWIRE_ARTICLE,
  },
  {
    hosts: [
      'oup.com',
      'diabetesjournals.org',
      'aacrjournals.org',
      'biologists.com',
      'ashpublications.org',
      'rupress.org',
      'aap.org',
      'silverchair.com',
      'asha.org',
      'asahq.org',
      'geoscienceworld.org',
      'portlandpress.com',
      'karger.com',
    ],
    work: SILVERCHAIR_ARTICLE,
  },
  // Takes "/journals/jama/fullarticle/123", "/aim/article/123/title", "/article.aspx?articleid=123"; refuses "/journals/jama/issue/1", "/issues.aspx"
  {
    hosts: [
      'jamanetwork.com',
      'annals.org',
      'arvojournals.org',
      'asahq.org',
      'asmedigitalcollection.asme.org',
    ],
    work: /\/(?:full)?article(?:-abstract)?(?:\.aspx\?articleid=|\/)\d/i,
  },
  // Takes "/core/journals/x/article/title/HASH"; refuses "/core/journals/x"
  { hosts: ['cambridge.org'], work: /\/(?:article|product\/identifier|content\/view)\/\S/i },
  // Takes "/1471-2458/11/119"; refuses "/1471-2458"
  { hosts: ['biomedcentral.com'], work: /^\/\d{4}-\d{3}[\dx]\/\d+\/\w+/i },
  // Takes "/2072-6643/10/1/14"; refuses "/2072-6643/10/1"
  { hosts: ['mdpi.com'], work: /^\/\d{4}-\d{3}[\dx]\/\d+\/[\w-]+\/\d/i },
  // Takes "/Physiology/article/…/123"; refuses "/journals/physiology"
  { hosts: ['frontiersin.org'], work: /\/article\//i },
  // Takes "/plosone/article?id=10.1371/…", "/article/info:doi/10.1371/…"; refuses "/plosone/"
  { hosts: ['plos.org', 'plosone.org', 'plosmedicine.org'], work: /\/article(?:\/|\?).*10\.\d{4}/i },
  // Takes "/journals/bmri/2018/1234567/"; refuses "/journals/bmri/"
  { hosts: ['hindawi.com'], work: /^\/journals\/[a-z]+\/\d{4}\/\d/i },
  // Takes "/stable/186099"; refuses "/journal/x"
  { hosts: ['jstor.org'], work: /^\/(?:stable|discover)\/\S*\d/i },
  // Takes "/Article/Abstract/123456"; refuses "/Journal/Home/1"
  { hosts: ['karger.com'], work: /^\/article\/(?:abstract|fulltext|pdf|purchase)\/\d/i },
  // Takes "/action/showPdf?pii=S0140"; refuses "/action/showCoverGallery"
  { hosts: ['cell.com', 'thelancet.com'], work: /\/action\/showpdf\?pii=/i },
  // Takes "/en/content/articlelanding/2018/x/y"; refuses "/en/journals"
  { hosts: ['rsc.org'], work: /\/content\/article(?:landing|html|pdf)?\//i },
  // Takes "/DOI/DOI?10.1055/x"; refuses "/products/ejournals/journal/10.1055/s-0000"
  {
    hosts: ['thieme-connect.com', 'thieme-connect.de', 'thieme.de'],
    work: /\/doi\?10\.\d/i,
  },
  // Takes "/view/journals/ijsnem/28/2/article-p104.xml"; refuses "/view/journals/ijsnem"
  {
    hosts: ['humankinetics.com', 'degruyter.com'],
    work: /\/(?:article-p\d|view\/j\/.*\.xml)/i,
  },
  // Takes "/scielo.php?script=sci_arttext&pid=S0102", "/j/rbme/a/abc/"; refuses "/j/rbme/i/2016.v22n2"
  {
    hosts: ['scielo.br', 'scielo.org', 'scielo.cl', 'scielo.org.mx', 'scielo.isciii.es', 'scielo.org.co'],
    work: /script=sci_(?:arttext|abstract)|^\/j\/[a-z]+\/a\/\w/i,
  },
  // Takes "/article/jjphysiol/60/2/60_1/_article"; refuses "/browse/jjphysiol"
  { hosts: ['jstage.jst.go.jp'], work: /^\/article\/[\w-]+\/\w/i },
  // Takes "/article/103418/text", "/articles/view/64240", "/articles/12345", "/articles/5-1234/v1"; refuses "/articles"
  {
    hosts: [
      'aging-us.com',
      'oncotarget.com',
      'jci.org',
      'elifesciences.org',
      'peerj.com',
      'f1000research.com',
      'cureus.com',
      'wellcomeopenresearch.org',
      'tidsskriftet.no',
      'impactjournals.com',
      'cogentoa.com',
      'researchsquare.com',
    ],
    work: /\/(?:articles?|archiv|preprints)\/(?:view\/)?[\w-]*\d/i,
  },
  // Takes "/archiv/12345/Titel", "/int/archive/article/12345"; refuses "/archiv/titel-uuid", "/nachrichten/1" (its news)
  { hosts: ['aerzteblatt.de'], work: /\/archiv\/\d|\/archive\/article\/\d/i },
  // Takes "/2018/1/e12/"; refuses "/themes/1"
  { hosts: ['jmir.org', 'researchprotocols.org'], work: /\/\d{4}\/\d+\/e?\d+/ },
  // Takes "/title-peer-reviewed-fulltext-article-JPR"; refuses "/journal-of-pain-research-journal"
  { hosts: ['dovepress.com'], work: /peer-reviewed(?:-[a-z]+)?-article|\/getfile\.php/i },
  // Takes "/record/1985-12345-001", "/fulltext/1985-1", "/doi/10.1037/…"; refuses "/PsycARTICLES/journal/bul"
  { hosts: ['apa.org'], work: /^\/(?:record|fulltext|buy|doi(?:landing)?|pubs\/journals\/releases)\b\S*\d/i },
  // Takes "/document/123", "/abstract/document/123"; refuses "/xpl/RecentIssue.jsp"
  { hosts: ['ieeexplore.ieee.org', 'ieee.org'], work: /\/document\/\d|arnumber=\d/i },
  // Takes "/content/pub/x/2018/1/2/art00001"; refuses "/content/pub/x"
  { hosts: ['ingentaconnect.com'], work: /\/art\d{4}/i },
  // Takes "/pubs/afp/issues/2018/0301/p314.html"; refuses "/pubs/afp"
  { hosts: ['aafp.org'], work: /\/afp\/(?:issues\/)?\d{4}\/\d{4}\/p/i },
  // Takes "/mmwr/volumes/67/wr/mm6701a1.htm"; refuses "/mmwr/index.html"
  { hosts: ['cdc.gov'], work: /\/(?:mmwr\/.*mm\d{4}[a-z]|eid\/article\/)/i },
  // Takes "/journal/2018/208/1/title"; refuses "/journal"
  { hosts: ['mja.com.au'], work: /^\/journal\/\d{4}\/\d+\/\d+\/\w/i },
  // Takes "/CD012345/x", "/evidence/CD012345_title"; refuses "/evidence"
  { hosts: ['cochrane.org', 'cochranelibrary.com'], work: /\/cd\d{6}/i },
  // Takes "/papers/volume9/x/x.pdf", "/v28/sutskever13.html", "/paper/2012/hash/x", "/forum?id=x", "/N13-1090/"; refuses "/papers/"
  {
    hosts: [
      'jmlr.org',
      'mlr.press',
      'nips.cc',
      'neurips.cc',
      'openreview.net',
      'aclanthology.org',
      'aclweb.org',
      'usenix.org',
      'thecvf.com',
      'cv-foundation.org',
      'ijcai.org',
      'aaai.org',
    ],
    work: /\/(?:papers?|proceedings\/papers|v\d+|anthology|content\w*|index\.php\/\w+\/article)\/\S*\d|forum\?id=\w|^\/[a-z]\d\d-\d|^\/\d{4}\.[a-z]/i,
  },
  // Takes "/articles/19/1/2019/", "/preprints/tc-2019-1/"; refuses "/articles/19/issue1.html"
  {
    hosts: ['copernicus.org', 'atmos-chem-phys.net', 'biogeosciences.net', 'the-cryosphere.net'],
    work: /^\/(?:articles\/)?\d+\/\d+\/\d{4}\/|^\/preprints\/[a-z]+-\d{4}-\d/i,
  },
  // Takes "/articles/aa/full_html/2019/01/aa12345-18/x.html"; refuses "/articles/aa/abs/2019/01/contents"
  { hosts: ['aanda.org', 'edpsciences.org'], work: /\/\d{4}\/\d{2}\/[a-z]+\d{3,}/i },
  // Takes "/view/journals/clim/32/1/jcli-d-18-0001.1.xml"; refuses "/view/journals/clim/clim-overview.xml"
  { hosts: ['ametsoc.org'], work: /\/view\/journals\/[a-z]+\/\d+\/\d+\/\S+\.xml/i },
  // Takes "/oe/fulltext.cfm?uri=oe-27-1-1"; refuses "/oe/issue.cfm?volume=27"
  { hosts: ['optica.org', 'osapublishing.org'], work: /[?&]uri=[a-z]+-\d/i },
  // Takes "/articles/journal-of-alzheimers-disease/jad180001"; refuses "/journals/x"
  { hosts: ['iospress.com'], work: /\/articles\/[\w-]+\/[a-z]+\d{3,}/i },
  // Takes "/article/12345"; refuses "/journal/1"
  { hosts: ['muse.jhu.edu', 'eurekaselect.com'], work: /^\/(?:pub\/\d+\/)?article\/\d/i },
  // Takes "/1007-9327/full/v25/i1/1.htm"; refuses "/1007-9327/index.htm"
  { hosts: ['wjgnet.com'], work: /^\/\d{4}-\d{3}[\dx]\/(?:full|abstract)\/v\d/i },
  // Takes "/open-access/title-12345.html"; refuses "/open-access.php"
  { hosts: ['omicsonline.org', 'longdom.org'], work: /^\/(?:open-access|abstract)\/\S+\d\.html/i },
  // Takes "/v15p0001.htm"; refuses "/ms/index"
  { hosts: ['ijbs.com', 'thno.org', 'jcancer.org', 'medsci.org'], work: /^\/v\d+p\d/i },
  // Takes "/show_abstract.php?abstract_id=1234", "/article/3804"; refuses "/issue/1"
  { hosts: ['sjweh.fi'], work: /abstract_id=\d|^\/article\/\d/i },
];

export const REPOSITORY_HOSTS: readonly ScholarlyHostRow[] = [
  // Takes "/sol3/papers.cfm?abstract_id=123", "/abstract=123"; refuses "/"
  { hosts: ['ssrn.com'], work: /abstract(?:_?id)?=\d/i },
  // Takes "/preprints/psyarxiv/abcde", "/ab3de"; refuses "/preprints/psyarxiv", "/search"
  {
    hosts: ['osf.io'],
    work: /^\/(?:preprints\/(?:[a-z]+\/)?[a-z0-9]{5}(?:_v\d+)?|(?=[a-z]*\d)[a-z0-9]{5})(?:\/|$)/i,
  },
  // Takes "/ab3de"; refuses "/discover"
  { hosts: ['psyarxiv.com', 'socarxiv.org'], work: /^\/[a-z0-9]{5}(?:\/|$)/i },
  // Takes "/manuscript/202001.0123/v1"; refuses "/subject"
  { hosts: ['preprints.org'], work: /^\/manuscript\/\d/i },
  // Takes "/papers/w12345"; refuses "/papers"
  { hosts: ['nber.org'], work: /\/papers\/[a-z]\d|\/chapters\/c\d/i },
  // Takes "/paper/Title/hash", "/735d/4220.pdf"; refuses "/search"
  { hosts: ['semanticscholar.org'], work: /^\/paper\/\S|^\/[\da-f]{4}\/[\da-f]+\.pdf|corpusid:\d/i },
  // Takes "/publication/245032250_Title", "/profile/x/publication/1_Title"; refuses "/profile/x"
  { hosts: ['researchgate.net'], work: /\/publication\/\d/i },
  // Takes "/1234567/Title"; refuses "/Documents/in/Pain"
  { hosts: ['academia.edu'], work: /^\/\d{4,}\/\S/i },
  // Takes "/record/123", "/records/123"; refuses "/communities/x"
  { hosts: ['zenodo.org', 'figshare.com'], work: /\/(?:records?|articles?\/\S+)\/\d/i },
  // Takes "/uc/item/1ab2c"; refuses "/uc/ucsf"
  { hosts: ['escholarship.org'], work: /\/(?:uc\/)?item\/\w/i },
  // Takes "/hal-01234567", "/inserm-00123"; refuses "/browse/author"
  { hosts: ['hal.science', 'archives-ouvertes.fr'], work: /^\/[a-z]+-\d{5,}/i },
  // Takes "/download/pdf/123.pdf", "/display/123", "/outputs/123"; refuses "/search"
  { hosts: ['core.ac.uk'], work: /\/(?:download|display|reader|outputs|works)\/\S*\d/i },
  // Takes "/abs/2018ApJ…A"; refuses "/search/q=x"
  { hosts: ['adsabs.harvard.edu'], work: /\/(?:abs|full|pdf)\/\d{4}\S/i },
  // Takes "/rec/SMITHA-1"; refuses "/browse/x"
  { hosts: ['philpapers.org'], work: /^\/rec\/\w/i },
  // Takes "/books/NBK123"; refuses "/books"
  { hosts: ['ncbi.nlm.nih.gov'], work: /\/books\/nbk\d/i },
  // Takes "/?id=EJ123456"; refuses "/?q=x"
  { hosts: ['eric.ed.gov'], work: /[?&]id=e[jd]\d/i },
  // Takes "/viewdoc/summary?doi=10.1.1.1.2"; refuses "/"
  { hosts: ['citeseerx.ist.psu.edu'], work: /\/viewdoc\/|\/document\?/i },
  // Takes "/publications/i/item/9789240015128", "/iris/handle/10665/1", "/bulletin/volumes/97/1/18-123456/en"; refuses "/publications"
  { hosts: ['who.int'], work: /\/publications\/i\/item\/\w|\/handle\/\d|\/bulletin\/volumes\/\d+\/\d+\/\d/i },
  // Takes "/engage/chemrxiv/article-details/60c74abc"; refuses "/engage/chemrxiv/public-dashboard"
  { hosts: ['chemrxiv.org', 'cambridge.org'], work: /\/engage\/\w+\/article-details\/\w/i },
  // Takes "/ct2/show/NCT01234567", "/study/NCT01234567"; refuses "/search"
  { hosts: ['clinicaltrials.gov'], work: /\/nct\d{8}/i },
  // Takes "/citations/20190001234"; refuses "/search"
  { hosts: ['ntrs.nasa.gov'], work: /^\/(?:citations|api\/citations)\/\d|casi\.ntrs/i },
  // Takes "/publications/dp/12345"; refuses "/publications"
  { hosts: ['iza.org', 'docs.iza.org'], work: /\/(?:publications\/)?dp\/?\d/i },
  // Takes "/1000012345"; refuses "/search"
  { hosts: ['publikationen.bibliothek.kit.edu'], work: /^\/\d{6,}/i },
  // Takes "/pubs/research_reports/RR123.html"; refuses "/pubs.html"
  { hosts: ['rand.org'], work: /\/pubs\/\w+\/[a-z]+\d/i },
  // Takes "/smash/record.jsf?pid=diva2:123", "/smash/get/diva2:123/FULLTEXT01"; refuses "/smash/search.jsf"
  { hosts: ['diva-portal.org'], work: /diva2(?::|%3a)\d/i },
];

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
