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
  /** Takes the address of one work. Examples beside it: what it takes · what it refuses. */
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

/** `/content/52/6/376`, `/content/363/bmj.k4867`, `/content/early/2013/07/01/x` · `/content/52/6`, `/content/363` */
const HIGHWIRE_ARTICLE =
  /^\/(?:[a-z]+\/)?content\/(?:early\/.*\d|[\w-]+\/(?:[\w-]+\/[\w.-]*\d|[a-z]+\.[a-z]?\d))/i;
/** `/ajcn/article/84/2/289/1`, `/ije/advance-article/doi/…`, `/x/article-abstract/1/2` · `/ajcn/issue/84/2` */
const SILVERCHAIR_ARTICLE = /\/(?:advance-)?article(?:-abstract|-pdf|-lookup)?\/[^/]\S*\d/i;
/** `/doi/10.1177/x`, `/doi/full/10.1056/y`, `/insight/content/doi/10.1108/z` · `/toc/1`, `/doi/` */
const DOI_PATH = /\/(?:doi|article|articles|abstract|chapter|document)\/(?:[\w-]+\/)?10\.\d{4,9}\//i;

export const JOURNAL_HOSTS: readonly ScholarlyHostRow[] = [
  // /articles/s41586-020-1-2, /nature/journal/v1/n2/full/x.html · /nature, /nature/volumes/1,
  // and /articles/d41586-019-1, the magazine part of the journal: news and comment
  {
    hosts: ['nature.com'],
    work: /^\/(?:articles\/(?!d\d{5}-)[\w.-]*\d|[a-z]+\/journal\/v\d+\/n\d+\/(?:full|abs|pdf)\/)/i,
  },
  // /science/article/pii/S0140…, /science/article/abs/pii/S…, /sdfe/pdf/download/eid/1-s2.0-S… · /science/journal/01406736
  {
    hosts: ['sciencedirect.com'],
    work: /^\/(?:(?:[a-z]+\/)?science\/(?:article\/|.*_ob=ArticleURL)|sdfe\/pdf\/download\/eid\/)/i,
  },
  // /retrieve/pii/S0140… · /
  { hosts: ['linkinghub.elsevier.com', 'reader.elsevier.com'], work: /\/pii\/s\w/i },
  // /nsca-jscr/Abstract/2010/10000/Title.40.aspx, /x/fulltext/2019/… · /nsca-jscr/toc/2010/10000
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
  // /journals/jama/fullarticle/123, /aim/article/123/title, /article.aspx?articleid=123 · /journals/jama/issue/1, /issues.aspx
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
  // /core/journals/x/article/title/HASH · /core/journals/x
  { hosts: ['cambridge.org'], work: /\/(?:article|product\/identifier|content\/view)\/\S/i },
  // /1471-2458/11/119 · /1471-2458
  { hosts: ['biomedcentral.com'], work: /^\/\d{4}-\d{3}[\dx]\/\d+\/\w+/i },
  // /2072-6643/10/1/14 · /2072-6643/10/1
  { hosts: ['mdpi.com'], work: /^\/\d{4}-\d{3}[\dx]\/\d+\/[\w-]+\/\d/i },
  // /Physiology/article/…/123 · /journals/physiology
  { hosts: ['frontiersin.org'], work: /\/article\//i },
  // /plosone/article?id=10.1371/…, /article/info:doi/10.1371/… · /plosone/
  { hosts: ['plos.org', 'plosone.org', 'plosmedicine.org'], work: /\/article(?:\/|\?).*10\.\d{4}/i },
  // /journals/bmri/2018/1234567/ · /journals/bmri/
  { hosts: ['hindawi.com'], work: /^\/journals\/[a-z]+\/\d{4}\/\d/i },
  // /stable/186099 · /journal/x
  { hosts: ['jstor.org'], work: /^\/(?:stable|discover)\/\S*\d/i },
  // /Article/Abstract/123456 · /Journal/Home/1
  { hosts: ['karger.com'], work: /^\/article\/(?:abstract|fulltext|pdf|purchase)\/\d/i },
  // /action/showPdf?pii=S0140 · /action/showCoverGallery
  { hosts: ['cell.com', 'thelancet.com'], work: /\/action\/showpdf\?pii=/i },
  // /en/content/articlelanding/2018/x/y · /en/journals
  { hosts: ['rsc.org'], work: /\/content\/article(?:landing|html|pdf)?\//i },
  // /DOI/DOI?10.1055/x · /products/ejournals/journal/10.1055/s-0000
  {
    hosts: ['thieme-connect.com', 'thieme-connect.de', 'thieme.de'],
    work: /\/doi\?10\.\d/i,
  },
  // /view/journals/ijsnem/28/2/article-p104.xml · /view/journals/ijsnem
  {
    hosts: ['humankinetics.com', 'degruyter.com'],
    work: /\/(?:article-p\d|view\/j\/.*\.xml)/i,
  },
  // /scielo.php?script=sci_arttext&pid=S0102, /j/rbme/a/abc/ · /j/rbme/i/2016.v22n2
  {
    hosts: ['scielo.br', 'scielo.org', 'scielo.cl', 'scielo.org.mx', 'scielo.isciii.es', 'scielo.org.co'],
    work: /script=sci_(?:arttext|abstract)|^\/j\/[a-z]+\/a\/\w/i,
  },
  // /article/jjphysiol/60/2/60_1/_article · /browse/jjphysiol
  { hosts: ['jstage.jst.go.jp'], work: /^\/article\/[\w-]+\/\w/i },
  // /article/103418/text, /articles/view/64240, /articles/12345, /articles/5-1234/v1 · /articles
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
  // /archiv/12345/Titel, /int/archive/article/12345 · /archiv/titel-uuid, /nachrichten/1 (its news)
  { hosts: ['aerzteblatt.de'], work: /\/archiv\/\d|\/archive\/article\/\d/i },
  // /2018/1/e12/ · /themes/1
  { hosts: ['jmir.org', 'researchprotocols.org'], work: /\/\d{4}\/\d+\/e?\d+/ },
  // /title-peer-reviewed-fulltext-article-JPR · /journal-of-pain-research-journal
  { hosts: ['dovepress.com'], work: /peer-reviewed(?:-[a-z]+)?-article|\/getfile\.php/i },
  // /record/1985-12345-001, /fulltext/…, /doi/10.1037/… · /PsycARTICLES/journal/bul
  { hosts: ['apa.org'], work: /^\/(?:record|fulltext|buy|doi(?:landing)?|pubs\/journals\/releases)\b\S*\d/i },
  // /document/123, /abstract/document/123 · /xpl/RecentIssue.jsp
  { hosts: ['ieeexplore.ieee.org', 'ieee.org'], work: /\/document\/\d|arnumber=\d/i },
  // /content/pub/x/2018/1/2/art00001 · /content/pub/x
  { hosts: ['ingentaconnect.com'], work: /\/art\d{4}/i },
  // /pubs/afp/issues/2018/0301/p314.html · /pubs/afp
  { hosts: ['aafp.org'], work: /\/afp\/(?:issues\/)?\d{4}\/\d{4}\/p/i },
  // /mmwr/volumes/67/wr/mm6701a1.htm · /mmwr/index.html
  { hosts: ['cdc.gov'], work: /\/(?:mmwr\/.*mm\d{4}[a-z]|eid\/article\/)/i },
  // /journal/2018/208/1/title · /journal
  { hosts: ['mja.com.au'], work: /^\/journal\/\d{4}\/\d+\/\d+\/\w/i },
  // /CD012345/x, /evidence/CD012345_title · /evidence
  { hosts: ['cochrane.org', 'cochranelibrary.com'], work: /\/cd\d{6}/i },
  // /papers/volume9/x/x.pdf, /v28/sutskever13.html, /paper/2012/hash/x, /forum?id=x, /N13-1090/ · /papers/
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
  // /articles/19/1/2019/, /preprints/tc-2019-1/ · /articles/19/issue1.html
  {
    hosts: ['copernicus.org', 'atmos-chem-phys.net', 'biogeosciences.net', 'the-cryosphere.net'],
    work: /^\/(?:articles\/)?\d+\/\d+\/\d{4}\/|^\/preprints\/[a-z]+-\d{4}-\d/i,
  },
  // /articles/aa/full_html/2019/01/aa12345-18/x.html · /articles/aa/abs/2019/01/contents
  { hosts: ['aanda.org', 'edpsciences.org'], work: /\/\d{4}\/\d{2}\/[a-z]+\d{3,}/i },
  // /view/journals/clim/32/1/jcli-d-18-0001.1.xml · /view/journals/clim/clim-overview.xml
  { hosts: ['ametsoc.org'], work: /\/view\/journals\/[a-z]+\/\d+\/\d+\/\S+\.xml/i },
  // /oe/fulltext.cfm?uri=oe-27-1-1 · /oe/issue.cfm?volume=27
  { hosts: ['optica.org', 'osapublishing.org'], work: /[?&]uri=[a-z]+-\d/i },
  // /articles/journal-of-alzheimers-disease/jad180001 · /journals/x
  { hosts: ['iospress.com'], work: /\/articles\/[\w-]+\/[a-z]+\d{3,}/i },
  // /article/12345 · /journal/1
  { hosts: ['muse.jhu.edu', 'eurekaselect.com'], work: /^\/(?:pub\/\d+\/)?article\/\d/i },
  // /1007-9327/full/v25/i1/1.htm, /1007-9327/CitedArticlesInF6/… · /1007-9327/index.htm
  { hosts: ['wjgnet.com'], work: /^\/\d{4}-\d{3}[\dx]\/(?:full|abstract)\/v\d/i },
  // /open-access/title-12345.html · /open-access.php
  { hosts: ['omicsonline.org', 'longdom.org'], work: /^\/(?:open-access|abstract)\/\S+\d\.html/i },
  // /v15p0001.htm · /ms/index
  { hosts: ['ijbs.com', 'thno.org', 'jcancer.org', 'medsci.org'], work: /^\/v\d+p\d/i },
  // /show_abstract.php?abstract_id=1234, /article/3804 · /issue/1
  { hosts: ['sjweh.fi'], work: /abstract_id=\d|^\/article\/\d/i },
];

export const REPOSITORY_HOSTS: readonly ScholarlyHostRow[] = [
  // /sol3/papers.cfm?abstract_id=123, /abstract=123 · /
  { hosts: ['ssrn.com'], work: /abstract(?:_?id)?=\d/i },
  // /preprints/psyarxiv/abcde, /abcde · /preprints/psyarxiv, /search
  {
    hosts: ['osf.io'],
    work: /^\/(?:preprints\/(?:[a-z]+\/)?[a-z0-9]{5}(?:_v\d+)?|(?=[a-z]*\d)[a-z0-9]{5})(?:\/|$)/i,
  },
  { hosts: ['psyarxiv.com', 'socarxiv.org'], work: /^\/[a-z0-9]{5}(?:\/|$)/i },
  // /manuscript/202001.0123/v1 · /subject
  { hosts: ['preprints.org'], work: /^\/manuscript\/\d/i },
  // /papers/w12345 · /papers
  { hosts: ['nber.org'], work: /\/papers\/[a-z]\d|\/chapters\/c\d/i },
  // /paper/Title/hash, /735d/4220.pdf · /search
  { hosts: ['semanticscholar.org'], work: /^\/paper\/\S|^\/[\da-f]{4}\/[\da-f]+\.pdf|corpusid:\d/i },
  // /publication/245032250_Title, /profile/x/publication/1_Title · /profile/x
  { hosts: ['researchgate.net'], work: /\/publication\/\d/i },
  // /1234567/Title · /Documents/in/Pain
  { hosts: ['academia.edu'], work: /^\/\d{4,}\/\S/i },
  // /record/123, /records/123 · /communities/x
  { hosts: ['zenodo.org', 'figshare.com'], work: /\/(?:records?|articles?\/\S+)\/\d/i },
  // /uc/item/1ab2c · /uc/ucsf
  { hosts: ['escholarship.org'], work: /\/(?:uc\/)?item\/\w/i },
  // /hal-01234567, /inserm-00123 · /browse/author
  { hosts: ['hal.science', 'archives-ouvertes.fr'], work: /^\/[a-z]+-\d{5,}/i },
  // /download/pdf/123.pdf, /display/123, /outputs/123 · /search
  { hosts: ['core.ac.uk'], work: /\/(?:download|display|reader|outputs|works)\/\S*\d/i },
  // /abs/2018ApJ…A · /search/q=x
  { hosts: ['adsabs.harvard.edu'], work: /\/(?:abs|full|pdf)\/\d{4}\S/i },
  // /rec/SMITHA-1 · /browse/x
  { hosts: ['philpapers.org'], work: /^\/rec\/\w/i },
  // /books/NBK123 · /books
  { hosts: ['ncbi.nlm.nih.gov'], work: /\/books\/nbk\d/i },
  // /?id=EJ123456 · /?q=x
  { hosts: ['eric.ed.gov'], work: /[?&]id=e[jd]\d/i },
  // /viewdoc/summary?doi=10.1.1.1.2 · /
  { hosts: ['citeseerx.ist.psu.edu'], work: /\/viewdoc\/|\/document\?/i },
  // /publications/i/item/9789240015128, /iris/handle/10665/1, /bulletin/volumes/97/1/18-123456/en · /publications
  { hosts: ['who.int'], work: /\/publications\/i\/item\/\w|\/handle\/\d|\/bulletin\/volumes\/\d+\/\d+\/\d/i },
  // /engage/chemrxiv/article-details/60c74abc · /engage/chemrxiv/public-dashboard
  { hosts: ['chemrxiv.org', 'cambridge.org'], work: /\/engage\/\w+\/article-details\/\w/i },
  // /ct2/show/NCT01234567, /study/NCT01234567 · /search
  { hosts: ['clinicaltrials.gov'], work: /\/nct\d{8}/i },
  // /citations/20190001234 · /search
  { hosts: ['ntrs.nasa.gov'], work: /^\/(?:citations|api\/citations)\/\d|casi\.ntrs/i },
  // /publications/dp/12345 · /publications
  { hosts: ['iza.org', 'docs.iza.org'], work: /\/(?:publications\/)?dp\/?\d/i },
  // /1000012345 · /search
  { hosts: ['publikationen.bibliothek.kit.edu'], work: /^\/\d{6,}/i },
  // /pubs/research_reports/RR123.html · /pubs.html
  { hosts: ['rand.org'], work: /\/pubs\/\w+\/[a-z]+\d/i },
  // /smash/record.jsf?pid=diva2:123, /smash/get/diva2:123/FULLTEXT01 · /smash/search.jsf
  { hosts: ['diva-portal.org'], work: /diva2(?::|%3a)\d/i },
];

/** Paths that name one work on any host: the software of the platform is known, not the host. A platform whose addresses all hold a DOI needs no row. */
export const ANY_HOST_JOURNAL: readonly RegExp[] = [
  DOI_PATH,
  // A DOI anywhere in a path: /10.3892/etm.2019.1234, /prl/abstract/10.1103/x1, /article/10.1007/s1 · /10.5/x
  /\/10\.\d{4,9}\/[\w.()-]*\d/i,
  // HighWire: /content/69/678/1, /cgi/content/full/359/3/229 · /content/69/678, /content/2019/01/01 (a date), /content/10/1/90/figure/F1
  /\/content\/(?:[a-z]{2,12}\/)?(?!(?:19|20)\d\d\/)\d{1,3}\/[\w-]{1,9}\/[a-z]{0,8}\.?\d[\w.-]*\/?$/i,
  // Silverchair: /apl/article/114/1/010001/12345 · /article/114/1
  /\/article(?:-abstract|-pdf)?\/\d+\/[\w-]+\/\w+\/\d{4,}/i,
  // Open Journal Systems: /index.php/x/article/view/123 · /index.php/x/issue/view/12
  /\/article\/(?:view|download)\/\w*\d/i,
  // Elsevier's society journals: /article/S0016-5085(18)30001-2/fulltext · /issue/S0016-5085(18)X0001-2
  /\/(?:article|abstract|fulltext|pdf)\/(?:pii)?s\d{4}-?\d{3}[\dx]\(?\d\d\)?\d{5}-?[\dx]/i,
];

export const ANY_HOST_REPOSITORY: readonly RegExp[] = [
  // DSpace: /handle/1721.1/12345, /bitstream/handle/1721.1/12345/x.pdf · /handle/1721.1
  /\/(?:handle|bitstream)\/\d[\d.]*\/\d/i,
  // EPrints: /id/eprint/12345 · /view/year
  /\/id\/eprint\/\d/i,
  // Digital Commons: /cgi/viewcontent.cgi?article=1234&context=x · /cgi/query.cgi
  /\/cgi\/viewcontent\.cgi\?article=\d/i,
];

/** Hosts of universities: stanford.edu, ox.ac.uk, unimelb.edu.au, umontreal.ca · education.com */
export const ACADEMIC_HOST =
  /(?:\.edu|\.edu\.[a-z]{2}|\.ac\.[a-z]{2}|(?:^|\.)(?:uni|tu)-[a-z-]+\.de|(?:^|\.)(?:u[a-z]{5,}|mcgill)\.ca|\.uib\.no|\.inria\.fr)$/i;

/** A PDF that a university page keeps among papers: /~user/papers/x.pdf, /files/pubs/x.pdf, EPrints' /173607/3/x.pdf · /menu/lunch.pdf */
export const ACADEMIC_PAPER =
  /(?:^\/\d{4,}\/\d+\/|\/~|paper|pubs?\/|publication|article|refs|absps|preprint|pointeurs|thes[ei]s).*\.pdf$/i;
