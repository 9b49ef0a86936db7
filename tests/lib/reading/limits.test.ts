/** Pages past every limit: a report of their beginning that says so, in a time that does not grow with the rest. */
import { describe, expect, test } from 'vitest';
import { MAX_NODES } from '../../../lib/dom/limits';
import { readPageText } from '../../../lib/dom/page-text';
import { completeReading } from '../../../lib/reading/complete-reading';
import { isCutShort, MOST_CITATIONS, MOST_CLAIMS, MOST_OF_ONE } from '../../../lib/reading/limits';
import { readPage } from '../../../lib/reading/read-page';
import type { RawReading } from '../../../lib/reading/types';
import { buildReport } from '../../../lib/report/build-report';
import { parsePage } from '../../truth/cases';

const article = (body: string, entries = ''): string => `<article><h1>Steps</h1>
  <p>More steps go with fewer deaths [1]. Sitting costs lives [2]. We went home at nine, had soup and bread, and slept well.</p>
  ${body}<h2>References</h2><ol><li>Paluch AE. Daily steps. Lancet Public Health 2022;7:e219–e228.</li>
  <li>Lee IM. Physical inactivity. Lancet 2012;380:219–229.</li>${entries}</ol></article>`;

function read(html: string, change = (_: Document) => {}): RawReading {
  const document = parsePage(html);
  change(document);
  const reading = readPage(document);
  const report = buildReport(completeReading(reading), {
    records: {},
    lookups: { mode: 'offline', sources: [] },
  });
  expect(report.claims).toHaveLength(reading.claims.length);
  return reading;
}

const cited = ({ claims }: RawReading): number =>
  claims.filter(({ references }) => references.length > 0).length;

describe('a page within the limits', { timeout: 120_000 }, () => {
  test('is read whole and says nothing', () => {
    const reading = read(article(''));
    expect(isCutShort(reading)).toBe(false);
    expect(reading.notes.every(({ stage }) => stage === 'bibliography')).toBe(true);
  });

  test.each([
    ['more elements than Readability takes', '<i></i>'.repeat(41_000)],
    ['fifty thousand line breaks', `<p>${'<br>'.repeat(50_000)}</p>`],
    ['deeper than Readability takes', `${'<div>'.repeat(250)}x${'</div>'.repeat(250)}`],
  ])('%s: it is read without Readability', (_name, html) => {
    const reading = read(article(html));
    expect(reading.references).toHaveLength(2);
    expect(cited(reading)).toBe(2);
    expect(reading.notes.map(({ reason }) => reason)).toContain(
      'the page is too large or too deep for Readability',
    );
    expect(isCutShort(reading)).toBe(false);
  });
});

describe('a page past a limit', { timeout: 120_000 }, () => {
  test('of text in one node', () => {
    const reading = read(article(''), (document) => {
      const long = document.createElement('p');
      long.textContent = 'and so on. '.repeat(1_000_000);
      document.body.append(long);
    });
    expect(isCutShort(reading)).toBe(true);
    expect(reading.references).toHaveLength(2);
    expect(cited(reading)).toBe(2);
  });

  test('of nodes', () => {
    const document = parsePage(article(''));
    const flood = document.createDocumentFragment();
    for (let at = 0; at < MAX_NODES + 1_000; at += 1) flood.append(document.createTextNode('a '));
    document.body.append(flood);
    expect(readPageText(document).isCut).toBe(true);
    expect(readPageText(document).text.length).toBeLessThan(700_000);
  });

  test('of sentences', () => {
    const reading = read(article('<p>It is late. </p>'.repeat(MOST_CLAIMS + 1_000)));
    expect(reading.claims).toHaveLength(MOST_CLAIMS);
    expect(isCutShort(reading)).toBe(true);
  });

  test('of works cited by one sentence, and by all of them', () => {
    const entries = Array.from(
      { length: 400 },
      (_, at) => `<li>Lee IM. Walking in town ${at}. Lancet 2012;1:${at}.</li>`,
    );
    const all = Array.from({ length: 14 }, (_, at) => `[${at * 28 + 1}–${at * 28 + 28}]`).join('');
    const reading = read(article(`<p>It helps ${all}.</p>`.repeat(60), entries.join('')));
    const counts = reading.claims.map(({ references }) => references.length);
    expect(Math.max(...counts)).toBe(MOST_OF_ONE);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(MOST_CITATIONS + MOST_OF_ONE);
    expect(isCutShort(reading)).toBe(true);
    expect(isCutShort(read(article(`<p>It helps ${all}.</p>`, entries.join(''))))).toBe(true);
    expect(isCutShort(read(article('<p>It helps [1–28].</p>', entries.join(''))))).toBe(false);
  });
});
