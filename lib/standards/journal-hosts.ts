/**
 * Publishers and journals, with the path that one article has there (and a home page, an issue, an author or a search has not).
 * A row is a platform, never a single journal, unless the journal runs its own. How a row is asked: `scholarly-hosts.ts`.
 */
import type { ScholarlyHostRow } from './scholarly-hosts';

/** Takes `/content/52/6/376`, `/content/363/bmj.k4867`, `/content/early/2013/07/01/x`; refuses `/content/52/6`, `/content/363` */
const HIGHWIRE_ARTICLE =
  /^\/(?:[a-z]+\/)?content\/(?:early\/.*\d|[\w-]+\/(?:[\w-]+\/[\w.-]*\d|[a-z]+\.[a-z]?\d))/i;
/** Takes `/ajcn/article/84/2/289/1`, `/ije/advance-article/doi/10.1093/ije/dyab012`, `/x/article-abstract/1/2`; refuses `/ajcn/issue/84/2` */
const SILVERCHAIR_ARTICLE = /\/(?:advance-)?article(?:-abstract|-pdf|-lookup)?\/[^/]\S*\d/i;

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
  // Takes "/2072-6643/10/1/14", "/2041-8205/771/1/L15/"; refuses "/2072-6643/10/1"
  { hosts: ['mdpi.com', 'iopscience.iop.org'], work: /^\/\d{4}-\d{3}[\dx]\/\d+\/[\w-]+\/l?\d/i },
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
