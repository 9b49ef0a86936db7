import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenSites, parseSite, siteOf, sitePattern } from '../../../lib/storage/chosen-sites';

describe('siteOf', () => {
  const cases: [url: string | null, site: string | null][] = [
    ['https://news.example/story?id=7#top', 'news.example'],
    ['http://www.news.example:8080/', 'www.news.example'],
    ['chrome://extensions/', null],
    ['file:///home/reader/page.html', null],
    ['moz-extension://0f0f/popup.html', null],
    // Access to it is there for look-ups, so it can neither be given nor taken back.
    ['https://doi.org/10.1136/bmj.l6890', null],
    [null, null],
  ];
  test.each(cases)('%s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('parseSite', () => {
  const cases: [typed: string, site: string | null][] = [
    [' News.example ', 'news.example'],
    ['https://news.example/story', 'news.example'],
    ['news.example/story', 'news.example'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['strength training', null],
    ['news', null],
    ['about:config', null],
    ['', null],
  ];
  test.each(cases)('%j: %s', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });
});

describe('chosenSites', () => {
  test('takes patterns of one site each, once, in order', () => {
    expect(
      chosenSites(['*://news.example/*', 'https://a.example/*', 'http://a.example/*', 'https://doi.org/*']),
    ).toEqual(['a.example', 'news.example']);
  });

  test('does not take a pattern of many sites for a choice', () => {
    expect(chosenSites(['*://*/*', 'https://*/*', 'https://*.example/*', '<all_urls>', 'file:///*'])).toEqual(
      [],
    );
  });

  test('finds every site that was asked for', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const site = parseSite(domain);
        return site === null || chosenSites([sitePattern(site)])[0] === site;
      }),
    );
  });
});
