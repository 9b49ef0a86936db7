// @vitest-environment happy-dom
import { render as renderAgain } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { AuditView, EXPORT_FORMATS } from '../../components/AuditView';
import { OptionsView } from '../../components/OptionsView';
import { ReportView } from '../../components/ReportView';
import { WelcomeView } from '../../components/WelcomeView';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { squatReport } from '../fixtures/reports/squat-article';
import { click, context, expectAccessible, press, render, textOf, translator, withText } from './render';

const sent = [{ source: 'Crossref', url: 'https://api.crossref.org/works?filter=doi:10.1/x', at: 0 }];

describe('the options', () => {
  const view = (over: Partial<Parameters<typeof OptionsView>[0]> = {}) => (
    <OptionsView
      settings={DEFAULT_SETTINGS}
      sent={sent}
      translator={translator}
      forgotten={null}
      onLookups={() => {}}
      onChange={() => {}}
      onForget={() => {}}
      sites={[]}
      siteAnswer={null}
      onAddSite={() => {}}
      onRemoveSite={() => {}}
      shortcuts={[]}
      {...over}
    />
  );
  const draw = (over: Parameters<typeof view>[0] = {}) => render(view(over));

  test('have no fault that axe sees, with and without a list', async () => {
    await expectAccessible(draw());
    await expectAccessible(draw({ sent: [], forgotten: true }));
  });

  test('say that nothing was sent only where that is known', () => {
    expect(textOf(draw({ sent: [] }))).toContain('Nothing yet.');
    expect(textOf(draw({ sent: null }))).not.toContain('Nothing yet.');
  });

  test('turn look-ups on and off', () => {
    const onLookups = vi.fn();
    click(draw({ onLookups }).querySelector<HTMLElement>('input[type="checkbox"]') ?? undefined);
    expect(onLookups).toHaveBeenCalledWith(true);
  });

  test('keep an e-mail address that is one, and have the field say so of what is none', () => {
    const onChange = vi.fn();
    const field = draw({ onChange }).querySelector<HTMLInputElement>('input[type="email"]');
    if (!field) throw new Error('There is no field.');
    const said = vi.fn();
    field.addEventListener('invalid', said);
    for (const text of ['reader', ' reader@mail.example ', '']) {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onChange.mock.calls).toEqual([[{ email: 'reader@mail.example' }], [{ email: null }]]);
    expect(said).toHaveBeenCalledOnce();
  });

  test('run checks on trial only when asked to', () => {
    const onChange = vi.fn();
    const box = draw({ onChange }).querySelector<HTMLInputElement>('[aria-describedby="trial-text"]');
    expect(box?.checked).toBe(false);
    click(box ?? undefined);
    expect(onChange).toHaveBeenCalledWith({ trialChecks: true });
  });

  test('offer each language by its own name, and the browser’s first', () => {
    const onChange = vi.fn();
    const select = draw({ onChange }).querySelector('select');
    expect([...(select?.options ?? [])].map(textOf)).toEqual([
      'The browser’s language',
      'Deutsch',
      'English',
      'Español',
      'Français',
      'Português',
    ]);
    if (select) select.value = 'pt';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith({ language: 'pt' });
  });

  test('list the sites that are checked without a click, and let each go', async () => {
    const onRemoveSite = vi.fn();
    const root = draw({
      sites: ['news.example', 'notebook.example'],
      siteAnswer: { site: 'news.example', what: 'added' },
      onRemoveSite,
    });
    await expectAccessible(root);
    expect(textOf(root.querySelector('.sites ~ [role="status"]'))).toBe(
      'news.example is checked from its next page on.',
    );
    press(root.querySelector<HTMLElement>('[aria-label="Remove notebook.example"]') ?? undefined);
    expect(onRemoveSite).toHaveBeenCalledWith('notebook.example');
    await act(() => renderAgain(view({ siteAnswer: { site: 'notebook.example', what: 'removed' } }), root));
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(textOf(draw())).toContain('None so far.');
  });

  test('add a site by its address, and say when it is none', () => {
    const onAddSite = vi.fn();
    const root = draw({ onAddSite });
    const field = root.querySelector<HTMLInputElement>('[name="site"]');
    const type = (words: string) => {
      if (field) field.value = words;
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    type('strength training');
    expect(field?.validationMessage).toContain('not the address of a website');
    expect(onAddSite).not.toHaveBeenCalled();
    type('https://News.example/story');
    expect(onAddSite).toHaveBeenCalledWith('news.example');
  });

  test('list the keys as they are set, and lead to where they are changed', async () => {
    const onChangeShortcuts = vi.fn();
    const shortcuts = [
      { words: 'action_title', keys: 'Alt+Shift+E' },
      { words: 'command_next', keys: '' },
    ];
    const root = draw({ shortcuts, onChangeShortcuts });
    await expectAccessible(root);
    expect([...root.querySelectorAll('.shortcuts > div')].map(textOf)).toEqual([
      'Show the evidence of this articleAlt+Shift+E',
      'Show the next statement that cites a sourcenone',
    ]);
    click(withText(root, 'button', 'Change them in the browser')[0]);
    expect(onChangeShortcuts).toHaveBeenCalledOnce();
  });

  test('end with what left the browser: a hundred requests hide nothing behind them', () => {
    const headings = [...draw({ onOpenSaved: () => {} }).querySelectorAll('h2')].map(textOf);
    expect(headings.at(-1)).toBe('What left this browser');
    expect(headings).toContain('Saved reports');
  });

  test('show what left the browser, and forget it', () => {
    const onForget = vi.fn();
    const root = draw({ onForget });
    expect(textOf(root.querySelector('tbody'))).toContain('https://api.crossref.org/works?filter=doi:10.1/x');
    click(withText(root, 'button', 'Forget records')[0]);
    expect(onForget).toHaveBeenCalledOnce();
    expect(textOf(draw({ sent: [], forgotten: true }))).toContain('Nothing yet.');
    expect(textOf(draw({ forgotten: true }))).toContain('Forgotten.');
    expect(textOf(draw({ forgotten: false }))).toContain('Not all could be forgotten.');
    expect(textOf(draw({}))).not.toMatch(/forgotten/i);
  });
});

describe('the first page', () => {
  const draw = (over: Partial<Parameters<typeof WelcomeView>[0]>) =>
    render(
      <WelcomeView
        lookups="unasked"
        translator={translator}
        keys="Alt+Shift+E"
        onLookups={() => {}}
        onOpenOptions={() => {}}
        onOpenTool={() => {}}
        {...over}
      />,
    );

  test('names the keys where there are some, and leads on', () => {
    const [onOpenOptions, onOpenTool] = [vi.fn(), vi.fn()];
    const root = draw({ onOpenOptions, onOpenTool });
    expect(textOf(root)).toContain('in the toolbar, or press Alt+Shift+E.');
    expect(textOf(draw({ keys: '' }))).toContain('Click the Evidence Lens button in the toolbar.');
    click(withText(root, '.welcome-ways button', 'Options')[0]);
    click(withText(root, '.welcome-ways button', 'Check a reference list')[0]);
    expect([onOpenOptions, onOpenTool].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test.each(['unasked', 'on', 'off'] as const)('has no fault that axe sees (%s)', async (lookups) => {
    await expectAccessible(draw({ lookups }));
  });

  test('asks once and says what the answer means', () => {
    const onLookups = vi.fn();
    const root = draw({ lookups: 'off', onLookups });
    click(withText(root, 'button', 'Look up references')[0]);
    expect(onLookups).toHaveBeenCalledWith(true);
    expect(textOf(root.querySelector('[role="status"]'))).toContain('Nothing will leave this browser.');
  });
});

describe('the question in a report', () => {
  const view = (lookupChoice: 'unasked' | 'on' | 'off', allowLookups = () => {}) => (
    <ReportView
      report={squatReport as Report & { article: Article }}
      context={{ ...context, lookupChoice, actions: { ...context.actions, allowLookups } }}
      tab="references"
      onTab={() => {}}
    />
  );
  const draw = (...parts: Parameters<typeof view>) => render(view(...parts));

  test('stands there until it is answered', async () => {
    const allow = vi.fn();
    const root = draw('unasked', allow);
    await expectAccessible(root);
    click(withText(root, '.consent button', 'Not now')[0]);
    expect(allow).toHaveBeenCalledWith(false);
    expect(draw('off').querySelector('.consent')).toBeNull();
  });

  test('gives its place, and the focus, to what was answered', async () => {
    const root = draw('unasked');
    press(withText(root, '.consent button', 'Not now')[0]);
    await act(() => renderAgain(view('off'), root));
    expect(textOf(document.activeElement)).toBe(
      'Nothing will leave this browser. You can change this in the options at any time.',
    );
    expect(draw('off').querySelector('.consent-said')).toBeNull();
  });

  test('can be answered otherwise later, and says what is being done then', async () => {
    const allow = vi.fn();
    const root = draw('off', allow);
    press(withText(root, '.lookups button', 'Look up references')[0]);
    expect(allow).toHaveBeenCalledWith(true);
    await act(() => renderAgain(view('on', allow), root));
    expect(textOf(document.activeElement)).toBe('Looking up what the records say about the references…');
  });

  test('gives way to a word that it is being done', () => {
    expect(textOf(draw('on').querySelector('.lookups [role="status"]'))).toContain('Looking up');
  });
});

describe('the report on a page of its own', () => {
  const draw = (over: Partial<Parameters<typeof AuditView>[0]> = {}) =>
    render(
      <AuditView
        report={squatReport as Report & { article: Article }}
        context={context}
        onExport={() => {}}
        onPrint={() => {}}
        outcome={null}
        made={{ kept: false, at: Date.UTC(2026, 10, 25, 9, 41), version: '1.0.0' }}
        savedHref="?saved"
        {...over}
      />,
    );

  test('has no fault that axe sees, and holds all its parts', async () => {
    const root = draw();
    await expectAccessible(root);
    expect([...root.querySelectorAll('h2')].map(textOf)).toEqual([
      'Notes',
      'Statements',
      'References',
      'What was looked up, and what was not checked',
    ]);
    expect(root.querySelectorAll('.claim')).toHaveLength(8);
    expect(root.querySelectorAll('.reference')).toHaveLength(6);
  });

  test('says what made it, and as of when: or since when it is kept', () => {
    const [now, kept] = [draw(), draw({ made: { kept: true, at: Date.UTC(2026, 10, 25, 9, 41) } })].map(
      (root) => textOf(root.querySelector('header')),
    );
    expect(now).toContain('Evidence Lens 1.0.0 · Nov 25, 2026');
    expect(kept).not.toContain('Evidence Lens 1.0.0');
    expect(kept).toContain('Nov 25, 2026');
  });

  test.each(EXPORT_FORMATS)('saves as $name', ({ format, name }) => {
    const onExport = vi.fn();
    click(
      [...draw({ onExport }).querySelectorAll<HTMLElement>('.exports button')].find(
        (b) => textOf(b) === name,
      ),
    );
    expect(onExport).toHaveBeenCalledWith(format);
  });

  test('leads to where its references are saved: they are offered once', () => {
    const root = draw();
    const place = root.querySelector('.exports a')?.getAttribute('href') ?? '';
    expect(textOf(root.querySelector(place))).toBe('References');
    expect(withText(root.querySelector('.exports') ?? root, 'button', 'BibTeX')).toEqual([]);
    expect(
      draw({ report: { ...squatReport, references: [] } as Report & { article: Article } }).querySelector(
        '.exports a',
      ),
    ).toBeNull();
  });

  test('says that a file could not be written', () => {
    const fault = draw({ outcome: { fault: 'out of room' } }).querySelector('.fault');
    expect(textOf(fault?.querySelector('[role="alert"]'))).toBe('The file could not be written.');
    expect(textOf(fault?.querySelector('details'))).toBe('What happenedout of room');
  });

  test('says which file was written, in a live region that stood there before', () => {
    expect(textOf(draw().querySelector('.exported'))).toBe('');
    const root = draw({ outcome: { file: 'Squats.ris' } });
    expect(textOf(root.querySelector('.exported[role="status"]'))).toBe('Saved: Squats.ris');
  });

  test('asks about look-ups, and turns them on where they are off', () => {
    const allowLookups = vi.fn();
    const at = (lookupChoice: 'unasked' | 'off') =>
      draw({ context: { ...context, lookupChoice, actions: { ...context.actions, allowLookups } } });
    click(withText(at('unasked'), '.consent button', 'Look up references')[0]);
    click(withText(at('off'), '.lookups button', 'Look up references')[0]);
    expect(allowLookups.mock.calls).toEqual([[true], [true]]);
    expect(draw().querySelector('.consent, .lookups')).toBeNull();
  });
});
