import { describe, expect, test } from 'vitest';
import { scholarlyAddress } from '../../../lib/identifiers/scholarly-address';

/** Platform → an address of one work there, and one that is near it but no work. */
const IDENTIFIER: [string, string][] = [
  ['https://doi.org/10.5555/twelve-34', 'https://www.doi.org/'],
  ['https://pubmed.ncbi.nlm.nih.gov/1234567/', 'https://pubmed.ncbi.nlm.nih.gov/?term=creatine'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'https://www.ncbi.nlm.nih.gov/pmc/'],
  ['https://europepmc.org/article/MED/1234567', 'https://europepmc.org/search?query=x'],
  ['https://arxiv.org/abs/1234.56789', 'https://arxiv.org/list/cs.CL/recent'],
  [
    'https://www.medrxiv.org/content/10.1101/2020.03.04.20012345v1',
    'https://www.medrxiv.org/content/early/recent',
  ],
];

const JOURNAL: [string, string][] = [
  ['https://www.annals.example/content/17/2/145.full', 'https://www.annals.example/content/2019/01/02'],
  ['http://content.journal.example/cgi/content/full/359/3/229', 'http://content.journal.example/cgi/search'],
  [
    'https://pubs.society.example/apl/article/114/1/010001/36514',
    'https://pubs.society.example/apl/issue/114/1',
  ],
  ['https://www.publisher.example/10.3892/etm.2019.1234', 'https://www.publisher.example/etm/10.5/x'],
  ['https://acp.copernicus.org/articles/19/1/2019/', 'https://acp.copernicus.org/articles/19/issue1.html'],
  [
    'https://iovs.arvojournals.org/article.aspx?articleid=2700001',
    'https://iovs.arvojournals.org/issues.aspx',
  ],
  ['https://www.thieme-connect.de/DOI/DOI?10.1055/s-0030-1234567', 'https://www.thieme-connect.de/products'],
  [
    'https://journals.ametsoc.org/view/journals/clim/32/1/jcli-d-18-0001.1.xml',
    'https://journals.ametsoc.org/view/journals/clim/clim-overview.xml',
  ],
  ['https://www.nature.com/articles/s41586-001-0002-3', 'https://www.nature.com/nature/volumes/600'],
  [
    'https://www.sciencedirect.com/science/article/pii/S0000111101022229',
    'https://www.sciencedirect.com/journal/bone',
  ],
  [
    'https://journals.lww.com/nsca-jscr/Abstract/2010/10000/Title.40.aspx',
    'https://journals.lww.com/nsca-jscr/pages/default.aspx',
  ],
  ['http://iopscience.iop.org/2041-0001/771/1/L15/', 'http://iopscience.iop.org/2041-0001/771'],
  ['https://www.bmj.com/content/363/bmj.k1234', 'https://www.bmj.com/content/363'],
  ['https://bjsm.bmj.com/content/52/6/376', 'https://bjsm.bmj.com/content/52/6'],
  [
    'https://jamanetwork.com/journals/jama/fullarticle/2705000',
    'https://jamanetwork.com/journals/jama/currentissue',
  ],
  ['https://www.nejm.org/doi/full/10.1056/NEJMoa0000001', 'https://www.nejm.org/toc/nejm/medical-journal'],
  [
    'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(01)02222-9/fulltext',
    'https://www.thelancet.com/journals/lancet/home',
  ],
  ['https://www.cell.com/cell/fulltext/S0092-8674(01)00222-3', 'https://www.cell.com/cell/home'],
  [
    'https://www.tandfonline.com/doi/abs/10.1080/01234567.2011.1',
    'https://www.tandfonline.com/toc/rjsp20/current',
  ],
  ['https://link.springer.com/article/10.1007/s00000-001-0002-3', 'https://link.springer.com/journal/40279'],
  ['https://academic.oup.com/ajcn/article/84/2/289/4881813', 'https://academic.oup.com/ajcn/issue/84/2'],
  [
    'https://www.cambridge.org/core/journals/x/article/title/0123ABC',
    'https://www.cambridge.org/core/journals/x',
  ],
  ['https://www.mdpi.com/2072-6643/10/1/14', 'https://www.mdpi.com/2072-6643/10/1'],
  [
    'https://www.frontiersin.org/articles/10.3389/fx.2016.00001/full',
    'https://www.frontiersin.org/journals/physiology',
  ],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
    'https://journals.plos.org/plosone/',
  ],
  [
    'https://bmcpublichealth.biomedcentral.com/articles/10.1186/s00000-001-0002-3',
    'https://bmcpublichealth.biomedcentral.com/articles',
  ],
  ['https://www.hindawi.com/journals/bmri/2018/1234567/', 'https://www.hindawi.com/journals/bmri/'],
  ['https://www.jstor.org/stable/186099', 'https://www.jstor.org/journal/x'],
  [
    'https://www.science.org/doi/10.1126/science.0000001',
    'https://www.science.org/content/article/news-about-something',
  ],
  ['https://www.pnas.org/content/114/28/7397', 'https://www.pnas.org/toc/pnas/114/28'],
  [
    'https://journals.example.org/index.php/x/article/view/123',
    'https://journals.example.org/index.php/x/issue/view/12',
  ],
  ['https://www.example.org/doi/10.5555/twelve-34', 'https://www.example.org/doi/'],
  [
    'https://www.jpain.example.org/article/S1526-5900(18)30001-2/fulltext',
    'https://www.jpain.example.org/issue/S1526-5900(18)X0001-2',
  ],
  ['https://www.scielo.br/j/rbme/a/abcDEF/?lang=en', 'https://www.scielo.br/j/rbme/i/2016.v22n2/'],
];

const REPOSITORY: [string, string][] = [
  ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', 'https://papers.ssrn.com/sol3/results.cfm'],
  ['https://osf.io/preprints/psyarxiv/ab3de', 'https://osf.io/preprints/psyarxiv'],
  ['https://www.nber.org/papers/w12345', 'https://www.nber.org/papers'],
  ['https://www.semanticscholar.org/paper/Title/0123abcd', 'https://www.semanticscholar.org/search?q=x'],
  [
    'https://www.researchgate.net/publication/12345678_Title',
    'https://www.researchgate.net/profile/Somebody',
  ],
  ['https://dspace.mit.edu/handle/1721.1/12345', 'https://dspace.mit.edu/'],
  ['https://escholarship.org/uc/item/1ab2c3d4', 'https://escholarship.org/uc/ucsf'],
  ['https://hal.science/hal-01234567', 'https://hal.science/browse/author'],
  ['https://www.cs.example.edu/~someone/papers/x.pdf', 'https://www.cs.example.edu/~someone/'],
  ['https://eprints.example.ac.uk/12345/1/x.pdf', 'https://www.example.edu/menu/lunch.pdf'],
];

const none = [
  'https://www.nytimes.com/2020/01/01/health/study.html',
  'https://en.wikipedia.org/wiki/Creatine',
  'https://www.healthline.com/nutrition/creatine',
  'https://www.amazon.com/dp/B000000001',
  '/relative/article/10.5555/twelve-34',
  'not an address',
];

describe('scholarlyAddress', () => {
  test.each(IDENTIFIER)('should know %s by its identifier, and not %s', (work, other) => {
    expect([scholarlyAddress(work), scholarlyAddress(other)]).toEqual(['identifier', null]);
  });
  test.each(JOURNAL)('should know %s as an article, and not %s', (work, other) => {
    expect([scholarlyAddress(work), scholarlyAddress(other)]).toEqual(['journal', null]);
  });
  test.each(REPOSITORY)('should know %s as kept in a repository, and not %s', (work, other) => {
    expect([scholarlyAddress(work), scholarlyAddress(other)]).toEqual(['repository', null]);
  });
  test.each(none)('should not take %s for a work', (href) => {
    expect(scholarlyAddress(href)).toBeNull();
  });
  test('should look through proxies and redirects', () => {
    expect(scholarlyAddress('https://www.google.com/url?url=https://www.bmj.com/content/363/bmj.k1234')).toBe(
      'journal',
    );
  });
});
