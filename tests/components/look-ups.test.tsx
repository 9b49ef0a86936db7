// @vitest-environment happy-dom
import { render as renderAgain } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { LibraryOption } from '../../components/LibraryOption';
import { ReportView } from '../../components/ReportView';
import { SourcesOption } from '../../components/SourcesOption';
import type { LookUpTools, ViewContext } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import type { Article } from '../../lib/reading/types';
import type { LookupSource, Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { squatReport } from '../fixtures/reports/squat-article';
import { STATES, type StateName } from '../fixtures/reports/states';
import { click, context, expectAccessible, press, render, textOf, translator, withText } from './render';

const tools = (over: Partial<LookUpTools> = {}): LookUpTools => ({
  step: null,
  copies: {},
  cancel: () => {},
  retry: () => {},
  findCopy: () => {},
  ...over,
});

const view = (report: Report, lookUps: Partial<LookUpTools> = {}, over: Partial<ViewContext> = {}) => (
  <ReportView
    report={report as Report & { article: Article }}
    context={{ ...context, lookupChoice: 'on', lookUps: tools(lookUps), ...over }}
    tab="references"
    onTab={() => {}}
  />
);

const draw = (...parts: Parameters<typeof view>) => render(view(...parts));

const reportOf = (name: StateName): Report => (STATES[name] as { report: Report }).report;

const source = (name: string, failed = 0, cause: LookupSource['cause'] = null): LookupSource => ({
  name,
  asked: 6,
  answered: 6 - failed,
  failed,
  reason: null,
  cause,
});

const looked = (...sources: LookupSource[]): Report => ({
  ...squatReport,
  lookups: { mode: 'online', sources },
});

describe('the row about a look-up', () => {
  const row = (root: HTMLElement) => root.querySelector('.lookup-row');

  test('says how far it has come in a live region, and can be ended', () => {
    const cancel = vi.fn();
    const root = draw(squatReport, { step: { done: 12, total: 50, waitingFor: [] }, cancel });
    expect(textOf(row(root)?.querySelector('[role="status"]'))).toBe('References found: 12 of 50');
    expect(row(root)?.querySelector('progress')?.value).toBe(12);
    click(withText(root, '.lookup-row button', 'Cancel')[0]);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('says who is still to answer when all are found, and does not look done', () => {
    const step = { done: 50, total: 50, waitingFor: ['Crossref', 'PubMed'] };
    const root = draw(squatReport, { step });
    expect(textOf(row(root)?.querySelector('[role="status"]'))).toBe(
      'References found: 50 of 50, waiting for Crossref and PubMed',
    );
    expect(row(root)?.querySelector('progress')?.position).toBeLessThan(1);
  });

  test('keeps the focus of whoever pressed its button, and gives it to the words when there is nothing more to press', async () => {
    const step = { done: 1, total: 6, waitingFor: [] };
    const root = draw(looked(source('Crossref', 2, 'offline')));
    const [again] = withText(root, '.lookup-row button', 'Ask again');
    again?.focus();
    await act(() => renderAgain(view(squatReport, { step }), root));
    expect(textOf(document.activeElement)).toBe('Cancel');
    await act(() => renderAgain(view(looked(source('Crossref'))), root));
    expect(textOf(document.activeElement)).toBe('Looked up: Crossref.');
    // Nobody pressed anything: the focus is left where it is.
    const other = draw(squatReport, { step });
    await act(() => renderAgain(view(looked(source('Crossref'))), other));
    expect(document.activeElement).toBe(document.body);
  });

  const cases: [name: string, report: Report, says: string, canRetry: boolean][] = [
    ['about to begin', squatReport, 'Looking up what the records say about the references…', false],
    [
      'all answered',
      looked(source('Europe PMC'), source('Crossref')),
      'Looked up: Europe PMC and Crossref.',
      false,
    ],
    [
      'one failed',
      looked(source('Europe PMC'), source('Crossref', 2, 'timeout')),
      'Crossref left some questions unanswered. What is missing could not be checked.',
      true,
    ],
    [
      'nobody answered',
      looked(source('Europe PMC', 6, 'offline'), source('Crossref', 6, 'offline')),
      'Europe PMC and Crossref did not answer. What is missing could not be checked.',
      true,
    ],
    [
      'cancelled',
      looked(source('Europe PMC'), source('Crossref', 2, 'cancelled')),
      'The look-up was cancelled. What was not asked by then could not be checked.',
      true,
    ],
    [
      'nothing to ask',
      looked(),
      'Look-ups are on, but no reference names a work that could be looked up.',
      false,
    ],
  ];
  test.each(cases)('%s', (_, report, says, canRetry) => {
    const retry = vi.fn();
    const root = draw(report, { retry });
    expect(textOf(row(root)?.querySelector('[role="status"]'))).toBe(says);
    const again = withText(root, '.lookup-row button', 'Ask again');
    expect(again).toHaveLength(canRetry ? 1 : 0);
    if (canRetry) click(again[0]);
    expect(retry).toHaveBeenCalledTimes(canRetry ? 1 : 0);
  });

  test('asks the rest, where one look-up had no question left, and does not say that all was asked for', () => {
    const retry = vi.fn();
    const root = draw(looked(source('Crossref'), source('doi.org', 4, 'limit')), { retry });
    expect(textOf(row(root)?.querySelector('[role="status"]'))).toBe(
      'One look-up asks only so many questions. What is left has not been checked yet.',
    );
    click(withText(root, '.lookup-row button', 'Ask the rest')[0]);
    expect(retry).toHaveBeenCalledOnce();
    const said = textOf(root.querySelector('.lookups'));
    expect(said).toContain('4 of 6 questions to doi.org failed.');
    expect(said).toContain('doi.org: asked for 2, answered 2.');
  });

  test('stays the same element, so that its words are announced', () => {
    const root = draw(squatReport, { step: { done: 1, total: 6, waitingFor: [] } });
    const region = row(root)?.querySelector('[role="status"]');
    renderAgain(view(looked(source('Crossref'))), root);
    expect(row(root)?.querySelector('[role="status"]')).toBe(region);
    expect(textOf(region)).toBe('Looked up: Crossref.');
  });

  test('is not there when look-ups are off', () => {
    expect(row(draw(squatReport, {}, { lookupChoice: 'off' }))).toBeNull();
  });

  test('the foot says what was asked of whom, and why somebody did not answer', () => {
    const words = textOf(draw(looked(source('Crossref', 2, 'timeout'))).querySelector('.lookups'));
    expect(words).toContain('2 of 6 questions to Crossref failed. It did not answer in time.');
    expect(words).toContain('Crossref: asked for 6, answered 4.');
  });

  test('the foot does not say once more what the row says when the look-up is over', () => {
    const report = looked(source('Crossref'));
    expect(textOf(draw(report)).match(/Looked up: Crossref\./gu)).toHaveLength(1);
    expect(
      textOf(draw(report, { step: { done: 1, total: 6, waitingFor: [] } }).querySelector('.lookups')),
    ).toContain('Looked up');
  });

  test('the foot says that nothing was looked up where nobody answered', () => {
    const foot = (...sources: LookupSource[]) =>
      textOf(
        draw(looked(...sources), { step: { done: 1, total: 6, waitingFor: [] } }).querySelector('.lookups p'),
      );
    expect(foot(source('Crossref', 6, 'offline'), source('doi.org'))).toBe('Looked up: doi.org.');
    expect(foot(source('Crossref', 6, 'offline'))).toBe(
      '6 of 6 questions to Crossref failed. It could not be reached.',
    );
  });
});

describe('what a record adds', () => {
  const root = () => draw(reportOf('looked up'));
  const seventh = () => root().querySelector('[aria-label="Reference 7"]');

  test('a work that was found by its title is said to be', () => {
    expect(textOf(seventh())).toContain('Found by its title, author and year; the page gives no identifier.');
    expect(textOf(root().querySelector('[aria-label="Reference 1"]'))).not.toContain('Found by');
  });

  test('a notice has its date, its source, the notice itself, and as of when', () => {
    expect(textOf(seventh()?.querySelector('.notices'))).toBe(
      'Retracted June 21, 2018, Crossref, the notice (as of February 1, 2026)',
    );
    expect(seventh()?.querySelector<HTMLAnchorElement>('.notices a')?.href).toBe(
      'https://doi.org/10.1056/nejmc1806491',
    );
  });

  test('notices on the article itself stand in the masthead, apart from those on references', () => {
    const words = textOf(root().querySelector('.masthead .article-notices'));
    expect(words).toContain('On this article itselfExpression of concern March 2024, Crossref, the notice');
    expect(words).not.toContain('Retracted');
  });

  test('nothing of another work’s record is shown', () => {
    const report = reportOf('looked up');
    const other = draw({
      ...report,
      references: report.references.map((reference) => ({ ...reference, identity: 'different' as const })),
    });
    expect(other.querySelectorAll('.references .notices')).toHaveLength(0);
    expect(withText(other, '.references a', 'Free full text')).toHaveLength(0);
  });
});

describe('a free full text', () => {
  const second = (root: HTMLElement) => root.querySelector<HTMLElement>('[aria-label="Reference 2"]');

  test('is looked for on a click, where none is known', () => {
    const findCopy = vi.fn();
    const root = draw(squatReport, { findCopy });
    click(withText(second(root) ?? root, 'button', 'Find a free full text')[0]);
    expect(findCopy).toHaveBeenCalledWith(expect.objectContaining({ id: 'r2' }));
    expect(withText(draw(squatReport, {}, { lookupChoice: 'off' }), 'button', 'Find a free')).toEqual([]);
  });

  const cases: [name: string, copy: LookUpTools['copies'][string], says: string][] = [
    ['asked', 'asking', 'Find a free full text Asking…'],
    ['none', { outcome: 'none' }, 'Find a free full text No free full text is known there.'],
    [
      'failed',
      { outcome: 'failed', cause: 'timeout' },
      'Find a free full text The index of free copies could not be asked. It did not answer in time.',
    ],
    ['no https address', { outcome: 'found', url: 'javascript:alert(1)' }, 'Find a free full text'],
  ];
  test.each(cases)('%s', (_, copy, says) => {
    const root = draw(squatReport, { copies: { r2: copy } });
    expect(textOf(second(root)?.querySelector('.free-copy')).replace(/(?<=text)(?=[A-Z])/u, ' ')).toBe(says);
  });

  test('gives its place and the focus to the copy that was found', async () => {
    const root = draw(squatReport);
    press(withText(second(root) ?? root, 'button', 'Find a free full text')[0]);
    const copies = { r2: { outcome: 'found', url: 'https://repository.example/copy.pdf' } } as const;
    await act(() => renderAgain(view(squatReport, { copies }), root));
    expect(document.activeElement?.getAttribute('href')).toBe(copies.r2.url);
  });

  test('is linked when it was found', () => {
    const url = 'https://repository.example/copy.pdf';
    const root = draw(squatReport, { copies: { r2: { outcome: 'found', url } } });
    expect(second(root)?.querySelector<HTMLAnchorElement>('.free-copy a')?.href).toBe(url);
  });
});

describe('links', () => {
  test('to publishers go through the reader’s library, all others lead straight there', () => {
    const proxy = parseProxyPrefix('https://lib.example/login?url=');
    const hrefs = [...draw(squatReport, {}, { proxy }).querySelectorAll<HTMLAnchorElement>('.links a')].map(
      ({ href }) => href,
    );
    expect(hrefs.length).toBeGreaterThan(2);
    for (const href of hrefs)
      expect(href.startsWith('https://lib.example/login?url=https://doi.org/')).toBe(
        href.includes('doi.org'),
      );
  });
});

describe('the options of look-ups', () => {
  test('turn single sources off and on, and take keys', async () => {
    const onChange = vi.fn();
    const root = render(
      <SourcesOption
        settings={{ ...DEFAULT_SETTINGS, sourcesOff: ['datacite'] }}
        translator={translator}
        onChange={onChange}
      />,
    );
    await expectAccessible(root);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false, true, true]);
    click(boxes[4]);
    click(boxes[2]);
    const [key] = root.querySelectorAll<HTMLInputElement>('.key input');
    if (!key) throw new Error('There is no field for a key.');
    key.value = ' a1b2 ';
    key.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange.mock.calls).toEqual([
      [{ sourcesOff: ['datacite', 'pubmed'] }],
      [{ sourcesOff: [] }],
      [{ keys: { ncbi: 'a1b2', openAlex: null } }],
    ]);
  });

  test('take the proxy of a library, and nothing else', async () => {
    const onChange = vi.fn();
    const root = render(<LibraryOption prefix={null} translator={translator} onChange={onChange} />);
    await expectAccessible(root);
    const field = root.querySelector('input');
    if (!field) throw new Error('There is no field.');
    for (const text of ['http://lib.example/', 'https://lib.example/login?url=https://a.example/', '']) {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onChange.mock.calls).toEqual([['https://lib.example/login?url='], [null]]);
  });
});
