import { describe, expect, test } from 'vitest';
import { identifiersOfUrl } from '../../../lib/identifiers/identifiers-of-url';
import { originalAddress, unwrapAddress } from '../../../lib/identifiers/unwrap-address';

const named = (href: string): string[] => identifiersOfUrl(href).map(({ kind, value }) => `${kind}:${value}`);

describe('identifiersOfUrl', () => {
  test.each<[string, string[]]>([
    // the DOI stands in the address
    ['https://doi.org/10.5555/Twelve-34', ['doi:10.5555/twelve-34']],
    ['https://link.springer.com/article/10.1007/s00000-001-0002-3#Sec1', ['doi:10.1007/s00000-001-0002-3']],
    ['https://onlinelibrary.wiley.com/doi/10.1002/abc.12345/epdf', ['doi:10.1002/abc.12345']],
    [
      'https://www.tandfonline.com/doi/full/10.1080%2F01234567.2011.123456',
      ['doi:10.1080/01234567.2011.123456'],
    ],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
      ['doi:10.1371/journal.pone.0000001'],
    ],
    ['https://x.example.org/view?lang=en&doi=10.5555/twelve-34', ['doi:10.5555/twelve-34']],
    ['https://academic.oup.com/x/advance-article/doi/10.1093/x/abc012/6123456', ['doi:10.1093/x/abc012']],
    // the address determines it
    ['https://www.nature.com/articles/s41586-001-0002-3', ['doi:10.1038/s41586-001-0002-3']],
    ['https://www.nature.com/articles/nature01234', ['doi:10.1038/nature01234']],
    ['http://www.nature.com/nature/journal/v401/n7301/full/nature01234.html', ['doi:10.1038/nature01234']],
    ['http://www.nature.com/nm/journal/vaop/ncurrent/full/nm.1234.html', ['doi:10.1038/nm.1234']],
    ['http://www.nature.com/nature/journal/v401/n7301/full/401275a.html', []],
    ['http://iopscience.iop.org/1748-0001/8/2/024001/article', ['doi:10.1088/1748-0001/8/2/024001']],
    ['https://elifesciences.org/articles/01234', ['doi:10.7554/elife.01234']],
    ['https://www.bmj.com/content/363/bmj.k1234', ['doi:10.1136/bmj.k1234']],
    ['https://peerj.com/articles/1234/', ['doi:10.7717/peerj.1234']],
    ['https://zenodo.org/records/123456', ['doi:10.5281/zenodo.123456']],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', ['doi:10.2139/ssrn.1234567']],
    // it does not
    ['https://www.nature.com/articles/6800123', []],
    ['https://www.sciencedirect.com/science/article/pii/S0000111101022229', []],
    ['https://journals.lww.com/nsca-jscr/fulltext/2010/10000/title.40.aspx', []],
    ['https://academic.oup.com/ajcn/article/1/2/3/4567890', []],
    ['https://www.mdpi.com/2072-6643/1/2/3', []],
    ['https://bjsm.bmj.com/content/52/6/376', []],
    // record services
    ['https://pubmed.ncbi.nlm.nih.gov/1234567/?from=x', ['pmid:1234567']],
    ['http://www.ncbi.nlm.nih.gov/pubmed?term=1234567[uid]', ['pmid:1234567']],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/1234567/', ['pmid:1234567']],
    ['https://reference.medscape.com/medline/abstract/1234567', ['pmid:1234567']],
    // Atypon's redirect: "doi" is the article that cites, "key" the work that is cited.
    [
      'https://journals.example.org/servlet/linkout?suffix=r1&dbid=8&doi=10.5555%2Fciting&key=1234567%3Asysref',
      ['pmid:1234567'],
    ],
    [
      'https://journals.example.org/servlet/linkout?suffix=r1&dbid=16&doi=10.5555%2Fciting&key=10.5555%2Fcited',
      ['doi:10.5555/cited'],
    ],
    ['https://shop.example.org/list?dbid=8&page=2&key=1234567', []],
    ['https://journals.example.org/servlet/linkout?suffix=r1&dbid=128&doi=10.5555%2Fciting&key=000123', []],
    [
      'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=PubMed&list_uids=1234567&dopt=Abstract',
      ['pmid:1234567'],
    ],
    ['http://www.example.org/pubmed/1234567', ['pmid:1234567']],
    ['/lookup/external-ref?access_num=1234567&link_type=MED', ['pmid:1234567']],
    ['https://www.ncbi.nlm.nih.gov/pubmed/?term=creatine+2010', []],
    ['https://europepmc.org/article/MED/1234567', ['pmid:1234567']],
    ['https://europepmc.org/article/PMC/PMC1234567', ['pmcid:PMC1234567']],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/#S5', ['pmcid:PMC1234567']],
    ['http://www.ncbi.nlm.nih.gov/pmc/articles/1234567', ['pmcid:PMC1234567']],
    ['https://arxiv.org/pdf/1234.56789v3.pdf', ['arxiv:1234.56789']],
    ['http://arxiv.org/ftp/arxiv/papers/1234/1234.56789.pdf', ['arxiv:1234.56789']],
    ['https://arxiv.org/list/cs.CL/recent', []],
    ['https://doi.org/10.48550/arXiv.1234.56789', ['doi:10.48550/arxiv.1234.56789', 'arxiv:1234.56789']],
    ['https://www.biorxiv.org/content/10.1101/2020.03.04.123456v1.full', ['doi:10.1101/2020.03.04.123456']],
    // wrapped
    [
      'https://www.google.com/url?q=https%3A%2F%2Fdoi.org%2F10.5555%2Ftwelve-34&sa=D',
      ['doi:10.5555/twelve-34'],
    ],
    ['https://pubmed-ncbi-nlm-nih-gov.ezproxy.lib.example.edu/1234567/', ['pmid:1234567']],
    ['https://www.nature.com.proxy.example.edu/articles/nature01234', ['doi:10.1038/nature01234']],
    ['https://proxy.example.edu/login?url=https://pubmed.ncbi.nlm.nih.gov/1234567/', ['pmid:1234567']],
    ['https://web.archive.org/web/2020/https://pubmed.ncbi.nlm.nih.gov/1234567/', ['pmid:1234567']],
    // nothing to read
    ['https://example.org/', []],
    ['mailto:a@example.org', []],
    ['#ref-1', []],
    ['https://example.org/%E0%A4%A', []],
  ])('should read %s', (href, expected) => {
    expect(named(href)).toEqual(expected);
  });
});

describe('unwrapAddress', () => {
  test('should stop at a redirect that leads to itself', () => {
    const loop = 'https://www.google.com/url?q=https://www.google.com/url?q=https://www.google.com/url';
    expect(unwrapAddress(loop)?.hostname).toBe('www.google.com');
  });

  test('should refuse what is no web address, and give a relative one a host of its own', () => {
    expect(unwrapAddress('javascript:alert(1)')).toBeNull();
    expect(unwrapAddress(`https://example.org/${'a'.repeat(3000)}`)).toBeNull();
    expect(unwrapAddress('/a/b')?.href).toBe('https://page.invalid/a/b');
  });
});

test.each([
  ['https://web.archive.org/web/20190102030405/https://www.bbc.com/news/1', 'https://www.bbc.com/news/1'],
  ['https://archive.ph/2019/www.bbc.com/news/1', 'https://www.bbc.com/news/1'],
  [
    'https://shop.example/login?url=https://www.bbc.com/news/1',
    'https://shop.example/login?url=https://www.bbc.com/news/1',
  ],
  [
    'https://archive.example/web/2019/https://www.bbc.com/',
    'https://archive.example/web/2019/https://www.bbc.com/',
  ],
  ['doi:10.1000/1', null],
])('originalAddress(%j) is %j', (href, original) => {
  expect(originalAddress(href)?.href ?? null).toBe(original);
});
