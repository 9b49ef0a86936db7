/** Whole pages: read, completed, reported with and without records, and printed in every format. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { anchorAll } from '../../lib/anchors/anchor';
import { readPageText } from '../../lib/dom/page-text';
import { unclobbered } from '../../lib/dom/unclobbered';
import { exportReferences } from '../../lib/exports/export-references';
import { REFERENCE_FORMATS } from '../../lib/exports/reference-formats';
import { toPageMarks } from '../../lib/locales/page-marks';
import { createTranslator } from '../../lib/locales/translate';
import { completeReading } from '../../lib/reading/complete-reading';
import { readPage } from '../../lib/reading/read-page';
import type { Identity, StudyRecord } from '../../lib/records/types';
import { buildReport } from '../../lib/report/build-report';
import { toCsv } from '../../lib/report/to-csv';
import { toHtml } from '../../lib/report/to-html';
import { toMarkdown } from '../../lib/report/to-markdown';
import { toReading } from '../../lib/report/to-reading';
import type { Report } from '../../lib/report/types';
import { rawReadingSchema } from '../../lib/storage/reading/schema';
import messages from '../../public/_locales/en/messages.json';
import { parsePage } from '../truth/cases';
import { holdAgreement, holdPrototypes, holdReading, holdReport } from './laws';
import { mutatedPage } from './mutate-page';
import type { FuzzTarget } from './types';

const ENGLISH = createTranslator(messages, 'en');

const IDENTITIES: Identity[] = ['same', 'different', 'unknown-identifier', 'could-not-check', 'not-checked'];

/** A record for every second reference, made of its own words, with each identity in turn. */
function withRecords(report: Report): Report {
  const { references } = report;
  const recordOf = (at: number): StudyRecord => ({
    doi: references[at]?.csl.DOI ?? null,
    pmid: null,
    source: 'Europe PMC',
    fetchedAt: '2026-01-01T00:00:00.000Z',
    title: references[at]?.csl.title ?? references[at]?.raw ?? null,
    abstract: references[at]?.raw ?? null,
    year: 2019,
    journal: null,
    firstAuthor: null,
    publicationTypes: at % 4 === 0 ? ['Randomized Controlled Trial'] : [],
    mesh: [],
    notices: at % 8 === 0 ? [{ kind: 'retraction', date: null, doi: null, source: 'Crossref' }] : [],
    openAccessUrl: 'https://free.example/copy.pdf',
    citedByCount: 1,
  });
  return buildReport(toReading(report), {
    records: Object.fromEntries(
      references.flatMap(({ id }, at) => (at % 2 === 0 ? [[id, recordOf(at)] as const] : [])),
    ),
    identities: Object.fromEntries(
      references.map(({ id }, at) => [id, IDENTITIES[at % IDENTITIES.length] as Identity]),
    ),
    lookups: { mode: 'online', sources: [] },
  });
}

function readLawfully(html: string): Report {
  const document = parsePage(html);
  const before = document.documentElement?.outerHTML;
  const raw = readPage(document);
  equal(document.documentElement?.outerHTML, before, 'the page was changed');
  holdReading(raw, readPageText(unclobbered(document).document).text);
  const wire: unknown = JSON.parse(JSON.stringify(raw));
  const arrived = rawReadingSchema.safeParse(wire);
  ok(arrived.success, arrived.error?.message);
  deepEqual(arrived.data, raw, 'the reading changes on its way to the background');
  deepEqual(readPage(parsePage(html)), raw, 'two readings of a page differ');
  const offline = buildReport(completeReading(raw), {
    records: {},
    lookups: { mode: 'offline', sources: [] },
  });
  holdReport(offline);
  holdPrototypes();
  return offline;
}

/** What is printed holds no element, attribute or address that the page brought along. */
function holdPrinted(html: string): void {
  const { document } = new JSDOM(html).window;
  equal(document.querySelectorAll('script, img, svg, iframe, object, form, base, [style]').length, 0);
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) ok(!name.startsWith('on'), `${name} got into the report`);
  for (const link of document.querySelectorAll('a'))
    ok(/^(?:https:\/\/|#)/.test(link.getAttribute('href') ?? ''), `a link to ${link.getAttribute('href')}`);
}

async function holdEveryFormat(html: string): Promise<void> {
  const online = withRecords(readLawfully(html));
  holdPrinted(toHtml(online, ENGLISH));
  ok(toMarkdown(online, ENGLISH).length > 0);
  ok(toCsv(online).length > 0);
  const items = online.references.map(({ csl }) => csl);
  for (const format of REFERENCE_FORMATS) await exportReferences(items, format);
}

function holdMarks(html: string): void {
  const document = parsePage(html);
  const raw = readPage(document);
  const report = buildReport(completeReading(raw), {
    records: {},
    lookups: { mode: 'offline', sources: [] },
  });
  toPageMarks(report, ENGLISH, null);
  const cited = raw.claims.filter(({ references }) => references.length > 0).slice(0, 40);
  const ranges = anchorAll(document, cited);
  for (const [at, range] of ranges.entries()) {
    const words = (text: string | undefined): string | undefined => text?.replace(/[\s\u200b]+/g, '');
    if (range === null) throw new Error(`${cited[at]?.id} is not found where it was read`);
    // What the reading left out (the text of a form's field) stands in the range all the same, so only its beginning is compared.
    ok(words(range.toString())?.startsWith(words(cited[at]?.quote.exact.slice(0, 1)) ?? ''));
  }
}

export const pageTargets = (pages: readonly string[]): FuzzTarget[] => {
  const inputs = mutatedPage(pages);
  return [
    {
      name: 'pages',
      inputs,
      perPage: 1,
      run(html) {
        const offline = readLawfully(html);
        const online = withRecords(offline);
        holdReport(online);
        holdAgreement(offline, online);
      },
    },
    { name: 'pages printed', inputs, perPage: 1, run: holdEveryFormat },
    { name: 'pages marked', inputs, perPage: 1, run: holdMarks },
  ];
};
