import { describe, expect, test } from 'vitest';
import { gatherIdentifiers, locateIdentifiers } from '../../../lib/identifiers/find-identifiers';

const link = (href: string, text = 'PubMed') => ({ href, text });
const found = (text: string, links: { href: string; text: string }[] = []): string[] =>
  gatherIdentifiers(locateIdentifiers(text), links).map(
    ({ kind, value, foundIn }) => `${kind}:${value} (${foundIn})`,
  );

describe('the identifiers of a text and its links', () => {
  test('should put what settles an entry first, whatever its place in the text', () => {
    expect(
      found('Doe A. Title. https://example.org/a PMC1234567 PMID: 1234567. doi:10.5555/twelve-34'),
    ).toEqual([
      'doi:10.5555/twelve-34 (text)',
      'pmid:1234567 (text)',
      'pmcid:PMC1234567 (text)',
      'url:https://example.org/a (text)',
    ]);
  });

  test('should take from the links what the words do not say', () => {
    expect(found('Doe A. Title.', [link('https://pubmed.ncbi.nlm.nih.gov/1234567/')])).toEqual([
      'pmid:1234567 (link)',
    ]);
  });

  test('should name an identifier once, as printed before as linked', () => {
    expect(found('doi:10.5555/twelve-34', [link('https://doi.org/10.5555/TWELVE-34')])).toEqual([
      'doi:10.5555/twelve-34 (text)',
    ]);
  });

  test('should let a torn DOI give way to the whole one behind it', () => {
    expect(found('doi:10.5555/twel', [link('https://doi.org/10.5555/twelve-34')])).toEqual([
      'doi:10.5555/twelve-34 (link)',
    ]);
  });

  test.each([
    ['a search', 'https://scholar.google.com/scholar?q=title'],
    ['a mark back into the text', 'https://example.org/page#cite_ref-3'],
    ['a link to nowhere', 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001#'],
    [
      'a share button with the citing article',
      'https://twitter.com/intent/tweet?url=https://doi.org/10.5555/citing-1',
    ],
    ['a page about identifiers', 'https://en.wikipedia.org/wiki/Doi_(identifier)'],
    ['a relative address', '/references/3'],
  ])('should not take %s for the work', (_, href) => {
    expect(found('Doe A. Title.', [link(href)])).toEqual([]);
  });

  test('should read a DOI torn out of its address by a space', () => {
    expect(found('https://doi.org/10.5555/ twelve-34')).toEqual(['doi:10.5555/twelve-34 (text)']);
  });
});
