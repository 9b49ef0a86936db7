import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findArticleIdentifiers } from '../../../lib/article/article-identifiers';

const identifiers = (head: string, url = 'https://news.example/story') =>
  findArticleIdentifiers(new JSDOM(`<head>${head}</head>`, { url }).window.document).map(
    ({ kind, value }) => `${kind} ${value}`,
  );

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const paper = { '@type': 'ScholarlyArticle', headline: 'A study' };

describe('findArticleIdentifiers', () => {
  const cases: [name: string, head: string, expected: string[]][] = [
    ['nothing in a story', '<meta name="author" content="10.1000/not.this">', []],
    [
      'Highwire tags',
      '<meta name="citation_doi" content="10.1000/Study.1"><meta name="citation_pmid" content="123">',
      ['doi 10.1000/study.1', 'pmid 123'],
    ],
    [
      'Dublin Core with a label',
      '<meta name="DC.Identifier" content="doi:10.1000/study.1">',
      ['doi 10.1000/study.1'],
    ],
    [
      'JSON-LD: the id',
      jsonLd({ ...paper, '@id': 'https://doi.org/10.1000/study.1' }),
      ['doi 10.1000/study.1'],
    ],
    [
      'JSON-LD: sameAs',
      jsonLd([{ ...paper, sameAs: ['https://doi.org/10.1000/study.1'] }]),
      ['doi 10.1000/study.1'],
    ],
    [
      'JSON-LD: an identifier with a name',
      jsonLd({
        '@graph': [
          {
            ...paper,
            '@type': ['ScholarlyArticle'],
            identifier: [{ '@type': 'PropertyValue', propertyID: 'doi', value: '10.1000/study.1' }],
          },
        ],
      }),
      ['doi 10.1000/study.1'],
    ],
    [
      'JSON-LD: the main thing of a page',
      jsonLd({ '@type': 'WebPage', mainEntity: { ...paper, identifier: 'doi:10.1000/study.1' } }),
      ['doi 10.1000/study.1'],
    ],
    [
      'JSON-LD: not what a paper cites',
      jsonLd({ ...paper, citation: [{ ...paper, '@id': 'https://doi.org/10.1000/study.1' }] }),
      [],
    ],
    [
      'JSON-LD: not what a story says of itself',
      jsonLd({ '@type': 'NewsArticle', sameAs: 'https://doi.org/10.1000/study.1' }),
      [],
    ],
    ['JSON-LD that is none', '<script type="application/ld+json">{ "@type": /* later */ }</script>', []],
    [
      'the canonical address',
      '<link rel="canonical" href="https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0196346">',
      ['doi 10.1371/journal.pone.0196346'],
    ],
    [
      'the tags before the address',
      '<meta name="citation_doi" content="10.1000/study.1"><link rel="canonical" href="https://doi.org/10.1000/study.2">',
      ['doi 10.1000/study.1'],
    ],
  ];
  test.each(cases)('%s', (_, head, expected) => {
    expect(identifiers(head)).toEqual(expected);
  });

  test('the page’s own address', () => {
    expect(identifiers('', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12166167/')).toEqual([
      'pmcid PMC12166167',
    ]);
    expect(identifiers('', 'https://news.example/2101.00001/')).toEqual([]);
  });
});
