import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { HTML_END, htmlSection, htmlStart, toHtml } from '../../../lib/report/to-html';
import { ENGLISH, EXAMPLE, reportOf } from './build-example';

describe('toHtml', () => {
  const html = toHtml(reportOf(EXAMPLE), ENGLISH);
  const { document } = new JSDOM(html).window;

  test('should be one whole document with the parts of the report', () => {
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(document.title).toBe('Evidence report: Sleep & strength <b>now</b>');
    expect([...document.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Notes',
      'References',
      'Statements beside their sources',
      'Statements that give no source here',
      'What these kinds of study can show',
      'What was looked up, and what was not checked',
    ]);
  });

  test('should keep the words of the page as words', () => {
    expect(document.querySelectorAll('b, i, script')).toHaveLength(0);
    expect(document.body.textContent).toContain('Naps are <i>better</i>.');
  });

  test('should link to parsed identifiers only', () => {
    expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://doi.org/10.1000/rest.1',
    ]);
  });

  test('should forbid itself to load anything', () => {
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  test('should never let text become an element or an attribute', () => {
    const parts = ['<', '>', '"', "'", '&', '=', ' onload', '</bdi>', '<script>', '&lt;', 'x'];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const report = reportOf({ article: { title: 'T', byline: `[${words}]` }, claims: [{ text: words }] });
        const page = new JSDOM(toHtml(report, ENGLISH)).window.document;
        expect(page.querySelector('main bdi + p, main p bdi')?.textContent).toBe(`[${words}]`);
        expect(page.querySelectorAll('script, [onload]')).toHaveLength(0);
      }),
      { numRuns: 15 },
    );
  });
});

test('a document in parts should give each report a section of its own', () => {
  const sections = [EXAMPLE, {}].map((changes) => htmlSection(reportOf(changes), ENGLISH));
  const html = [htmlStart(null, ENGLISH), ...sections, HTML_END].join('');
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('main > article')).toHaveLength(2);
  expect(document.title).toBe('Evidence report');
});
