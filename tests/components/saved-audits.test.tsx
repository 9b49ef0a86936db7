// @vitest-environment happy-dom
import { render as renderAgain } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CompareView } from '../../components/CompareView';
import { KeepBar, type KeepTools } from '../../components/KeepBar';
import { SavedAuditsView } from '../../components/SavedAuditsView';
import { compareReports } from '../../lib/report/compare-reports';
import { toAuditEntry } from '../../lib/storage/audits/audit-entry';
import type { SavedAudit } from '../../lib/storage/audits/types';
import { otherArticle, squatNow, squatThen } from '../fixtures/reports/saved-audits';
import { click, expectAccessible, press, render, textOf, translator, withText } from './render';

const entries = [squatNow, otherArticle, squatThen].map(toAuditEntry);
const ignore = () => {};

describe('the list of saved reports', () => {
  const view = (over: Partial<Parameters<typeof SavedAuditsView>[0]> = {}) => (
    <SavedAuditsView
      list={{ status: 'listed', entries }}
      chosen={new Set()}
      deleted={null}
      translator={translator}
      hrefOf={(id) => `?audit=${id}`}
      onChoose={ignore}
      onCompare={ignore}
      onDelete={ignore}
      onDeleteAll={ignore}
      onUndo={ignore}
      onRetry={ignore}
      {...over}
    />
  );
  const draw = (over: Parameters<typeof view>[0] = {}) => render(view(over));

  test('has no fault that axe sees, in every state', async () => {
    await expectAccessible(draw());
    await expectAccessible(draw({ list: { status: 'loading' } }));
    await expectAccessible(draw({ list: { status: 'failed', detail: 'blocked' } }));
    await expectAccessible(draw({ list: { status: 'listed', entries: [] }, deleted: entries[0] ?? null }));
  });

  test('says of each what it is and when it was saved', () => {
    const [line] = draw().querySelectorAll('.saved-list li');
    expect(textOf(line)).toMatch(
      /The Iron Notebook · saved .*2026.*statements cite a source\. 6 references, 3 notes\./u,
    );
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('?audit=a2');
  });

  test('tells two reports of one page apart by when they were saved', () => {
    const names = [...draw().querySelectorAll('.saved-list [aria-label]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
  });

  test('that cannot be opened: says what to do, keeps the machine’s words folded, and tries again', () => {
    const onRetry = vi.fn();
    const root = draw({ list: { status: 'failed', detail: 'A mutation was attempted.' }, onRetry });
    expect(textOf(root.querySelector('[role="alert"]'))).toMatch(
      /cannot be opened or changed just now\. If trying again/u,
    );
    expect(root.querySelector('details')?.open).toBe(false);
    expect(textOf(root.querySelector('details'))).toBe('What happenedA mutation was attempted.');
    click(withText(root, 'button', 'Try again')[0]);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('that fails and opens when it is tried again has the focus where one goes on; one that nobody pressed takes none', async () => {
    const loading = { list: { status: 'loading' } } as const;
    const failed = { list: { status: 'failed', detail: '' } } as const;
    const root = draw(loading);
    for (const state of [{}, failed, {}]) {
      await act(() => renderAgain(view(state), root));
      expect(document.activeElement).toBe(document.body);
    }
    press(withText(root, '.saved-list button', 'Delete')[0]);
    await act(() => renderAgain(view(failed), root));
    expect(textOf(document.activeElement)).toBe('Try again');
    await act(() => renderAgain(view(loading), root));
    await act(() => renderAgain(view(), root));
    expect(textOf(document.activeElement)).toBe('Saved reports');
  });

  test('compares two, neither one nor three', () => {
    const canCompare = (...ids: string[]) =>
      !draw({ chosen: new Set(ids) }).querySelector<HTMLButtonElement>('.saved-compare button')?.disabled;
    expect([canCompare('a1'), canCompare('a1', 'a2'), canCompare('a1', 'a2', 'a3')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('deletes all once it has asked, and keeps them when the answer is no', async () => {
    const onDeleteAll = vi.fn();
    const root = draw({ onDeleteAll });
    const pressed = (words: string) => act(() => press(withText(root, '.saved-all button', words)[0]));
    await pressed('Delete all');
    expect(textOf(document.activeElement)).toBe('Cancel');
    expect(textOf(root.querySelector('[role="alertdialog"]'))).toContain(
      'Delete all 3 reports? They cannot be brought back.',
    );
    await expectAccessible(root);
    await pressed('Cancel');
    expect(textOf(document.activeElement)).toBe('Delete all');
    expect(onDeleteAll).not.toHaveBeenCalled();
    await pressed('Delete all');
    await pressed('Delete all');
    expect(onDeleteAll).toHaveBeenCalledOnce();
    await act(() => renderAgain(view({ list: { status: 'listed', entries: [] }, deleted: 'all' }), root));
    expect(textOf(document.activeElement)).toBe('All reports are deleted.');
    await expectAccessible(root);
  });

  test.each([
    ['one', { status: 'listed', entries: entries.slice(0, 1) }],
    ['none', { status: 'listed', entries: [] }],
    ['a store that cannot be opened', { status: 'failed', detail: 'blocked' }],
    ['what is not opened yet', { status: 'loading' }],
  ] as const)('offers to delete all of several, not of %s', (_, list) => {
    expect(withText(draw(), 'button', 'Delete all')).toHaveLength(1);
    const few = list.status === 'listed' ? { ...list, entries: [...list.entries] } : list;
    expect(withText(draw({ list: few }), 'button', 'Delete all')).toEqual([]);
  });

  test('deletes one, and the focus is on the way back; brought back, it is at the head', async () => {
    const onDelete = vi.fn();
    const onUndo = vi.fn();
    const root = draw({ onDelete });
    press(root.querySelector<HTMLElement>('[aria-label^="Delete the report: Stairs"]') ?? undefined);
    expect(onDelete).toHaveBeenCalledWith(entries[1]);
    const left = { status: 'listed' as const, entries: entries.filter((_, at) => at !== 1) };
    await act(() => renderAgain(view({ list: left, deleted: entries[1] ?? null, onUndo }), root));
    expect(textOf(root.querySelector('[role="status"]'))).toMatch(/^Deleted: Stairs/u);
    expect(textOf(document.activeElement)).toBe('Bring it back');
    press(withText(root, 'button', 'Bring it back')[0]);
    expect(onUndo).toHaveBeenCalled();
    await act(() => renderAgain(view(), root));
    expect(textOf(document.activeElement)).toBe('Saved reports');
  });
});

test.each<[KeepTools['state'], string]>([
  ['free', 'Keep in this browserSaved reports'],
  ['kept', 'Kept in this browser.Saved reports'],
  ['private', 'From a private window: nothing of it is kept here. It can be saved as a file.Saved reports'],
  [
    { fault: 'full' },
    'Keep in this browserSaved reportsThe report could not be kept here. It can be saved as a file.What happenedfull',
  ],
])('keeping a report, %o', async (state, words) => {
  const view = (now: KeepTools['state']) => (
    <KeepBar keep={{ state: now, keep: ignore }} savedHref="?saved" translator={translator} />
  );
  const root = render(view('free'));
  press(root.querySelector('button') ?? undefined);
  await act(() => renderAgain(view(state), root));
  await expectAccessible(root);
  expect(textOf(root)).toBe(words);
  // Where the button is gone the focus does not fall out of the page.
  expect(document.activeElement).toBe(root.querySelector('button, a'));
});

describe('two reports compared', () => {
  const draw = (first: SavedAudit, second: SavedAudit) =>
    render(
      <CompareView
        first={first}
        second={second}
        comparison={compareReports(first.report, second.report)}
        translator={translator}
        savedHref="?saved"
        hrefOf={(id) => `?audit=${id}`}
      />,
    );
  const headings = (root: HTMLElement) => [...root.querySelectorAll('h2, h3')].map(textOf);

  test('of one page: what changed, and nothing else', async () => {
    const root = draw(squatThen, squatNow);
    await expectAccessible(root);
    expect(headings(root)).toEqual([
      'References',
      'Described differently now',
      'No longer in the list',
      'New in the list',
      'Statements',
      'Worded differently',
      'Cite other sources',
      'No longer in the article',
      'New in the article',
      'Notes',
      'New notes',
      'Notes that no longer stand',
    ]);
    expect(textOf(root)).toContain('Now marked: Retracted.');
    // Which entry or sentence a note is about is said beside it.
    for (const note of [...root.querySelectorAll('section:nth-last-of-type(-n+2) li')])
      expect(textOf(note.querySelector('.compare-sentence'))).not.toBe('');
    expect(textOf(root)).toContain('Now cited: Reference 9.');
  });

  test('counts notes as the list of saved reports does', () => {
    const { report } = squatThen;
    const wrong = report.references.slice(0, 3).map(({ id }) => ({
      check: 'reference-identity',
      outcome: 'failed' as const,
      variant: 'unregistered',
      severity: 'caution' as const,
      claim: null,
      reference: id,
      marker: null,
      message: 'The DOI printed here was not found in its register.',
      data: { kind: 'doi' },
      words: null,
      sources: [],
      also: [],
    }));
    const audit = { ...squatThen, id: 'a5', report: { ...report, findings: wrong } };
    const root = draw(audit, otherArticle);
    const row = [...root.querySelectorAll('.compare-figures tr')].find((one) =>
      textOf(one).startsWith('Notes'),
    );
    expect(wrong).toHaveLength(3);
    expect(textOf(row?.querySelector('td'))).toBe(String(toAuditEntry(audit).notes));
  });

  test('of one page that did not change: says so', async () => {
    const root = draw(squatThen, { ...squatThen, id: 'a4' });
    await expectAccessible(root);
    expect(headings(root)).toEqual([]);
    expect(textOf(root)).toContain('Nothing changed between the two.');
  });

  test('of two articles: the works of both and of each', async () => {
    const root = draw(otherArticle, squatNow);
    await expectAccessible(root);
    expect(headings(root)).toEqual(['References', 'Only in the first', 'Only in the second']);
    // They differ, and have not changed.
    expect(root.querySelector('[data-changed]')).toBeNull();
    expect(draw(squatThen, squatNow).querySelector('[data-changed]')).not.toBeNull();
    expect(textOf(root.querySelector('.compare-sides'))).toContain('FirstStairs, and what they do');
  });
});
