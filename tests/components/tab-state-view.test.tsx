// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { TabStateView } from '../../components/TabStateView';
import type { ReportTab } from '../../components/types';
import { CUT_NOTE } from '../../lib/reading/limits';
import type { Report } from '../../lib/report/types';
import { STATES, type StateName } from '../fixtures/reports/states';
import { click, context, expectAccessible, render, textOf, withText } from './render';

const draw = (name: StateName, tab: ReportTab = 'references', onRetry = () => {}) =>
  render(
    <TabStateView state={STATES[name]} context={context} tab={tab} onTab={() => {}} onRetry={onRetry} />,
  );

/** The one with five hundred references is drawn once, in report-view.test.tsx: it takes seconds in happy-dom. */
const SMALL = (Object.keys(STATES) as StateName[]).filter((name) => name !== 'five hundred references');

describe('every state', () => {
  test.each(SMALL)('%s has no fault that axe sees', async (name) => {
    for (const tab of ['references', 'statements'] as const) await expectAccessible(draw(name, tab));
  });

  test.each(SMALL)('%s has one heading of the first level and no word without a translation', (name) => {
    for (const tab of ['references', 'statements'] as const) {
      const root = draw(name, tab);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      for (const detail of root.querySelectorAll('.detail')) detail.remove();
      expect(textOf(root)).not.toMatch(/\b[a-z]+_[a-z]+\b|\{\w+\}|undefined|null/u);
    }
  });
});

describe('pages without a report', () => {
  const cases: [state: StateName, title: string, canRetry: boolean][] = [
    ['not an article', 'No article here', true],
    ['restricted page', 'Extensions may not read this page', false],
    ['pdf', 'This is a PDF', false],
    ['tab closed', 'The page is gone', true],
    ['too large', 'This report is too large to keep', true],
    ['failed', 'Reading this page failed', true],
  ];
  test.each(cases)('%s says “%s”', (state, title, canRetry) => {
    const root = draw(state);
    expect(textOf(root.querySelector('h1'))).toBe(title);
    expect(withText(root, 'button', 'Try again')).toHaveLength(canRetry ? 1 : 0);
  });

  test('lead on to the tool and the options, and to nothing that needs a report', async () => {
    const openOptions = vi.fn();
    const actions = {
      ...context.actions,
      openTool: vi.fn(),
      openOptions,
      openReport: vi.fn(),
      showMarks: vi.fn(),
    };
    const draws = (state: StateName) =>
      render(
        <TabStateView
          state={STATES[state]}
          context={{ ...context, actions }}
          tab="references"
          onTab={() => {}}
          onRetry={() => {}}
        />,
      );
    const bar = (state: StateName) => [...draws(state).querySelectorAll('.actions button')].map(textOf);
    expect(bar('not an article')).toEqual(['Paste list', 'Options']);
    expect(bar('restricted page')).toEqual(['Paste list', 'Options']);
    // Its own button leads to the tool already.
    expect(bar('pdf')).toEqual(['Options']);
    await expectAccessible(draws('not an article'));
    click(withText(document.body, '.actions button', 'Options')[0]);
    expect(openOptions).toHaveBeenCalledOnce();
  });

  test('a PDF leads to the tool that takes its list', () => {
    const openTool = vi.fn();
    const actions = { ...context.actions, openTool };
    const root = render(
      <TabStateView
        state={STATES.pdf}
        context={{ ...context, actions }}
        tab="references"
        onTab={() => {}}
        onRetry={() => {}}
      />,
    );
    click(withText(root, 'button', 'Check a reference list')[0]);
    expect(openTool).toHaveBeenCalledOnce();
    expect(draw('closed frame').querySelectorAll('button')).toHaveLength(0);
  });

  test('a page without end, of whose beginning nothing is an article, says so', () => {
    const state = STATES['not an article'] as { report: Report };
    const cut = { status: 'read' as const, report: { ...state.report, notes: [CUT_NOTE] } };
    const root = render(
      <TabStateView state={cut} context={context} tab="references" onTab={() => {}} onRetry={() => {}} />,
    );
    expect(textOf(root)).toContain('only its first part was read');
    expect(textOf(root)).toContain('No article in the part that was read');
    expect(textOf(draw('not an article'))).not.toContain('only its first part was read');
  });

  test('a fault tells what happened in its own words', () => {
    expect(textOf(draw('failed').querySelector('details'))).toContain('querySelectorAll');
  });

  test('“Try again” calls back', () => {
    const onRetry = vi.fn();
    click(withText(draw('failed', 'references', onRetry), 'button', 'Try again')[0]);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('reading is announced', () => {
    const root = draw('reading');
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(textOf(root.querySelector('[role="status"]'))).toContain('changes nothing on the page');
  });
});
