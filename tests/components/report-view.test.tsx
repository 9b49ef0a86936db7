// @vitest-environment happy-dom
import { render as renderAgain } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ReportView } from '../../components/ReportView';
import type { ReportTab, ViewContext } from '../../components/types';
import { findingKey } from '../../lib/checks/rank-notes';
import { createTranslator } from '../../lib/locales/translate';
import { CUT_NOTE } from '../../lib/reading/limits';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import germanWords from '../../public/_locales/de/messages.json';
import {
  makeArticle,
  makeClaim,
  makeFinding,
  makeNote,
  makeReference,
  makeReport,
} from '../fixtures/reports/make';
import { squatArticle, squatReport } from '../fixtures/reports/squat-article';
import { STATES } from '../fixtures/reports/states';
import { click, context, press, render, textOf, withText } from './render';

const viewOf = (
  report: Report,
  tab: ReportTab = 'references',
  over: Partial<ViewContext> = {},
  onTab = () => {},
) => (
  <ReportView
    report={report as Report & { article: Article }}
    context={{ ...context, ...over }}
    tab={tab}
    onTab={onTab}
  />
);
const draw = (...parts: Parameters<typeof viewOf>) => render(viewOf(...parts));

describe('the masthead', () => {
  test('says what the picture does not show, where it shows designs at all', () => {
    const words = 'The kind of study only, not how well it was done.';
    expect(textOf(draw(squatReport).querySelector('.caveat'))).toBe(words);
    const references = [
      makeReference(1, { title: 'A study' }),
      makeReference(2, { title: 'B', type: 'book' }),
    ];
    const plain = draw(makeReport({ article: squatArticle, references }));
    expect(plain.querySelector('.picture')).not.toBeNull();
    expect(plain.querySelector('.caveat')).toBeNull();
  });

  test('has the title, the place and the date, and the one sentence', () => {
    const root = draw(squatReport);
    expect(textOf(root.querySelector('h1'))).toBe('Do heavy squats really wear out your knees?');
    expect(textOf(root.querySelector('.eyebrow'))).toBe('The Iron Notebook · March 12, 2024');
    expect(textOf(root.querySelector('.summary'))).toBe(
      '7 of 10 statements cite a source. 6 references: 2 meta-analyses, 1 guideline or position statement, and 3 with no stated design.',
    );
  });

  test('ends no line between a count and what it counts', () => {
    const { report } = STATES.retracted as { report: Report };
    const counted = [...draw(report).querySelectorAll('.counted')].map((node) => node.textContent);
    expect(counted).toEqual([
      '8 of',
      '1 statements',
      '7 references',
      '2 meta-analyses',
      '1 trial',
      '1 guideline',
      '3 with',
      '1 is',
    ]);
  });

  test('draws the picture with the same figures in a table', () => {
    const root = draw(squatReport);
    const rows = [...root.querySelectorAll('table tbody tr')].map(textOf);
    expect(rows).toEqual(['Reviews of evidence2', 'Recommendations1', 'Design not stated3']);
    expect(textOf(root.querySelector('caption'))).toBe('What the references are');
    const widths = [...root.querySelectorAll('.segment')].map((node) => Number(node.getAttribute('width')));
    expect(widths.map((width) => Math.round((width / (widths[0] ?? 1)) * 2))).toEqual([2, 1, 3]);
  });

  test('says when only the beginning of the page was read, and only then', () => {
    const said = 'only its first part was read';
    expect(textOf(draw({ ...squatReport, notes: [CUT_NOTE] }).querySelector('.masthead'))).toContain(said);
    expect(textOf(draw(squatReport).querySelector('.masthead'))).not.toContain(said);
  });

  test('says a retraction in the sentence', () => {
    const { report } = STATES.retracted as { report: Report };
    expect(textOf(draw(report).querySelector('.summary'))).toMatch(/1 is retracted\.$/u);
  });
});

describe('the badge of a reference', () => {
  test('opens to what such a study can and cannot show, and is closed at first', () => {
    const study = draw(squatReport).querySelector<HTMLDetailsElement>('.reference:nth-child(2) .study');
    expect(study?.open).toBe(false);
    expect(textOf(study?.querySelector('summary'))).toMatch(/^Meta-analysis\s?The title says/u);
    const terms = [...(study?.querySelectorAll('dt') ?? [])].map(textOf);
    expect(terms).toEqual(['Kind of evidence', 'Can show', 'Cannot show', 'Oxford level']);
    expect(textOf(study)).toContain('What will happen? level 1 to 3 of 5');
    expect(textOf(study)).toContain('The design says what a study could show, not how well it was done.');
  });

  test('says once that the design is not stated, and behind the badge what was read', () => {
    const study = draw(squatReport).querySelector('.reference:nth-child(1) .study');
    expect(textOf(study?.querySelector('summary'))).toBe('Design not stated');
    expect(textOf(study?.querySelector('.study-text > p'))).toBe(
      'The title does not say what kind of study this is.',
    );
  });

  test('says of a work that is no study what it is, and nothing of a design', () => {
    const book = makeReport({
      article: squatArticle,
      references: [makeReference(1, { title: 'Sleep', type: 'book', basis: 'record-type' })],
    });
    const study = draw(book).querySelector('.study');
    expect(textOf(study)).toContain('A book or a chapter of one.');
    expect([...(study?.querySelectorAll('dt') ?? [])].map(textOf)).toEqual(['Kind of evidence']);
    expect(textOf(study)).not.toContain('how well it was done');
  });
});

describe('the notes', () => {
  test('name the entry that they are about, and of a wrong DOI both titles', () => {
    const state = STATES['wrong DOI'];
    const [other, unknown] = state.status === 'read' ? [...draw(state.report).querySelectorAll('.note')] : [];
    expect(textOf(other)).toContain('Reference 1Analysis of the load on the knee joint');
    expect(textOf(other)).toContain('recordPrimary prevention of cardiovascular disease');
    expect(textOf(unknown)).toContain('Reference 2Dose-response relationship');
  });

  test('show failed findings only, with the words marked on both sides', () => {
    const root = draw(squatReport);
    const notes = [...root.querySelectorAll('.note')];
    expect(notes).toHaveLength(3);
    expect([...(notes[0]?.querySelectorAll('mark') ?? [])].map(textOf)).toEqual([
      'Everyone',
      'nonagenarians',
    ]);
    expect(textOf(notes[0])).toContain('Reference 5, title');
    expect(textOf(notes[2])).toContain('Read: the page.');
    expect(textOf(root)).not.toContain('Retractions were not looked up.');
  });

  test('are five at most, the others behind a count', () => {
    const { report } = STATES.retracted as { report: Report };
    const root = draw(report);
    expect(root.querySelectorAll('.notes > ul > .note')).toHaveLength(5);
    expect(textOf(root.querySelector('.notes summary'))).toBe('2 more notes');
  });

  test('can be put away one by one, and are brought back together', () => {
    const setKeys = vi.fn<(keys: ReadonlySet<string>) => void>();
    const withNotes = (keys: string[]) =>
      draw(squatReport, 'references', { hiddenNotes: { keys: new Set(keys), setKeys } });
    const all = withNotes([]);
    expect(textOf(all.querySelector('.notes-hidden'))).toBe('');
    click(all.querySelector<HTMLElement>('.note-hide') ?? undefined);
    const [key = ''] = setKeys.mock.calls[0]?.[0] ?? [];
    const fewer = withNotes([key]);
    expect(fewer.querySelectorAll('.note')).toHaveLength(2);
    expect(textOf(fewer.querySelector('.notes-hidden'))).toBe('1 note hidden. Show again');
    click(fewer.querySelector<HTMLElement>('.notes-hidden button') ?? undefined);
    expect(setKeys).toHaveBeenLastCalledWith(new Set());
  });

  test('are of different kinds: what says the same is one note that names each, with a way to its entry', () => {
    const { report } = STATES['notes of one kind'] as { report: Report };
    const openEntry = vi.fn();
    const root = draw(report, 'references', { actions: { ...context.actions, openEntry } });
    const open = [...root.querySelectorAll('.notes > ul > .note')];
    expect(
      open.map((note) => textOf(note.querySelector('.note-count') ?? note.querySelector('.note-message p'))),
    ).toEqual([
      '5 references',
      '3 references · numbers',
      expect.stringContaining('“nonagenarians”'),
      expect.stringContaining('“proves”'),
      expect.stringContaining('no mark in the text points to it'),
    ]);
    const [doi, numbers] = open;
    expect(textOf(doi)).toContain('its DOI leads to another');
    expect(
      [...(doi?.querySelectorAll('.entry-link') ?? [])].filter((link) => textOf(link) === 'Reference 4'),
    ).toHaveLength(1);
    expect(textOf(doi?.querySelector('summary'))).toBe('2 more');
    expect(textOf(numbers?.querySelector('.note-subject'))).toContain('The article says “20”.');
    expect(textOf(numbers?.querySelector('summary'))).toBe('2 more');
    const link = doi?.querySelector<HTMLAnchorElement>('.entry-link');
    expect(root.querySelector(link?.getAttribute('href') ?? '')?.getAttribute('aria-label')).toBe(
      'Reference 1',
    );
    click(link ?? undefined);
    expect(openEntry).toHaveBeenCalledWith('r1');
  });

  test('of one kind can be put away one by one and all at once', () => {
    const { report } = STATES['notes of one kind'] as { report: Report };
    const setKeys = vi.fn<(keys: ReadonlySet<string>) => void>();
    const withNotes = (keys: ReadonlySet<string>) =>
      draw(report, 'references', { hiddenNotes: { keys, setKeys } });
    const button = (label: string, root: HTMLElement) =>
      [...root.querySelectorAll<HTMLElement>('.note-hide')].find((one) => one.title === label);
    click(button('Hide only this: Reference 2', withNotes(new Set())));
    const four = withNotes(setKeys.mock.lastCall?.[0] ?? new Set());
    expect(textOf(four.querySelector('.note-count'))).toBe('4 references');
    // The list counts it among its notes still: not a whole one is put away.
    expect(textOf(four.querySelector('.notes-hidden'))).toBe('Part of 1 note hidden. Show again');
    click(button('Hide this note', four));
    const none = withNotes(setKeys.mock.lastCall?.[0] ?? new Set());
    expect(textOf(none.querySelector('.note-count'))).toBe('3 references · numbers');
    expect(textOf(none.querySelector('.notes-hidden'))).toBe('1 note hidden. Show again');
    click(button('Hide only this: Reference 3', none));
    const parts = withNotes(setKeys.mock.lastCall?.[0] ?? new Set());
    expect(textOf(parts.querySelector('.notes-hidden'))).toBe(
      '1 note hidden. Part of 1 note hidden. Show again',
    );
  });

  test('put away give the focus to the way back, and brought back to their heading', async () => {
    const [finding] = squatReport.findings.filter(({ outcome }) => outcome === 'failed');
    const root = document.createElement('div');
    const withHidden = (keys: string[]) =>
      act(() =>
        renderAgain(
          viewOf(squatReport, 'references', { hiddenNotes: { keys: new Set(keys), setKeys: () => {} } }),
          root,
        ),
      );
    document.body.replaceChildren(root);
    await withHidden([]);
    press(root.querySelector<HTMLElement>('.note-hide') ?? undefined);
    await withHidden(finding ? [findingKey(finding)] : []);
    expect(textOf(document.activeElement)).toBe('Show again');
    press(root.querySelector<HTMLElement>('.notes-hidden button') ?? undefined);
    await withHidden([]);
    expect(textOf(document.activeElement)).toBe('Notes');
  });

  test('stay the same elements as one of the same check is put away', () => {
    const claims = [1, 2, 3].map((n) => makeClaim(n, `Statement ${n} says 20.`));
    const findings = claims.map(({ id }) =>
      makeNote('claim-proof-wording', { data: { article: 'proves' } }, { claim: id, sources: ['page'] }),
    );
    const report = makeReport({ article: squatArticle, claims, findings });
    const [, second] = findings;
    const view = (keys: ReadonlySet<string>) => (
      <ReportView
        report={report as Report & { article: Article }}
        context={{ ...context, hiddenNotes: { keys, setKeys: () => {} } }}
        tab="references"
        onTab={() => {}}
      />
    );
    const root = render(view(new Set()));
    const [first, , third] = root.querySelectorAll('.note');
    renderAgain(view(new Set(second ? [findingKey(second)] : [])), root);
    const left = [...root.querySelectorAll('.note')];
    expect(left).toHaveLength(2);
    expect(left[0]).toBe(first);
    expect(left[1]).toBe(third);
  });

  test('have crosses that are told apart by name: the note’s own words are part of it', () => {
    const root = draw(squatReport, 'references', { hiddenNotes: { keys: new Set(), setKeys: () => {} } });
    const names = [...root.querySelectorAll('.note-hide')].map((cross) =>
      (cross.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id))
        .map((part) => (part === cross ? cross.getAttribute('aria-label') : textOf(part)))
        .join(' '),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContainEqual(expect.stringMatching(/^Hide this note The article says “proves”/u));
  });

  test('of one statement have a cross for each of its works, by the work’s name', () => {
    const { report } = STATES['notes of one kind'] as { report: Report };
    const root = draw(report, 'references', { hiddenNotes: { keys: new Set(), setKeys: () => {} } });
    const numbers = root.querySelectorAll('.notes > ul > .note')[1];
    expect(
      [...(numbers?.querySelectorAll('.note-subject .note-hide') ?? [])].map((one) =>
        one.getAttribute('aria-label'),
      ),
    ).toEqual(['Hide only this: Reference 2', 'Hide only this: Reference 3', 'Hide only this: Reference 4']);
  });

  test('of works without numbers and of marks name in each cross what it hides', () => {
    const references = [1, 2].map((n) => makeReference(n, { title: `Study ${n}`, label: null }));
    const findings = [
      ...references.map(({ id }) =>
        makeNote('reference-unused', { data: {} }, { reference: id, sources: ['page'] }),
      ),
      ...['[9]', '[12]'].map((mark) =>
        makeNote('marker-undefined', { data: { mark } }, { marker: mark, sources: ['page'] }),
      ),
    ];
    const root = draw(makeReport({ article: squatArticle, references, findings }), 'references', {
      hiddenNotes: { keys: new Set(), setKeys: () => {} },
    });
    const labels = [...root.querySelectorAll<HTMLElement>('.note-subject .note-hide')].map(
      (one) => one.title,
    );
    expect(labels).toEqual([
      'Hide only this: Study 1',
      'Hide only this: Study 2',
      expect.stringContaining('[9]'),
      expect.stringContaining('[12]'),
    ]);
  });

  test('show all of what must be acted on', () => {
    const references = Array.from({ length: 6 }, (_, at) =>
      makeReference(at + 1, { title: `Study ${at + 1}` }),
    );
    const findings = references.map(({ id }) =>
      makeNote(
        'reference-retracted',
        { data: { date: '2018-06-21', source: 'Crossref' } },
        { reference: id, sources: ['record'] },
      ),
    );
    const root = draw(makeReport({ article: squatArticle, references, findings }));
    expect(root.querySelectorAll('.note > .note-subjects > li')).toHaveLength(6);
    expect(root.querySelector('.note summary')).toBeNull();
  });

  test('show the statement in which a mark that points nowhere stands', () => {
    const claims = [makeClaim(1, 'Cold water heals. [9]', { markers: ['m9'] })];
    const findings = [
      makeNote('marker-undefined', { data: { mark: '[9]' } }, { marker: 'm9', sources: ['page'] }),
    ];
    const note = draw(makeReport({ article: squatArticle, claims, findings })).querySelector('.note');
    expect(textOf(note?.querySelector('.quote'))).toBe('Cold water heals. [9]');
  });

  test('have no button where nothing can be put away', () => {
    expect(draw(squatReport).querySelector('.note-hide')).toBeNull();
  });

  test('always say how much was compared, and from what', () => {
    expect(textOf(draw(squatReport).querySelector('.notes'))).toContain(
      '5 statements were compared with their sources, 2 could not be. Only titles were read.',
    );
  });

  test('take a translated sentence by key before the English one of the check', () => {
    const t = {
      ...context.translator,
      maybe: (key: string) => (key === 'check_a-b_failed' ? 'Ein Satz.' : null),
    };
    const report = makeReport({ article: squatArticle, findings: [makeFinding('a-b', 'A sentence.')] });
    expect(textOf(draw(report, 'references', { translator: t }).querySelector('.note'))).toContain(
      'Ein Satz.',
    );
    const german = { ...context.translator, locale: 'de' };
    const english = draw(report, 'references', { translator: german }).querySelector('.note [lang="en"]');
    expect(textOf(english)).toBe('A sentence.');
  });
});

test('notes and what they also say are told in the reader’s language, without a word of English', () => {
  const data = { article: 'A trial', study: 'cohort study', source: 'title' };
  const also = [
    {
      check: 'claim-proof-wording',
      variant: null,
      data: { article: 'proves', speaker: 'article' },
      message: 'The article says “proves” and cites one work.',
      words: null,
      sources: ['page' as const],
    },
  ];
  const finding = makeFinding('claim-names-design', 'The article says “A trial”.', { data, also });
  const report = makeReport({ article: squatArticle, findings: [finding] });
  const note = draw(report, 'references', { translator: createTranslator(germanWords, 'de') }).querySelector(
    '.note',
  );
  expect(textOf(note)).toContain(
    'Der Artikel sagt „A trial“. Im Titel des zitierten Werks steht „cohort study“.',
  );
  expect(textOf(note)).toContain('Der Artikel sagt „proves“ und zitiert dafür ein Werk.');
  expect(note?.querySelector('[lang="en"]')).toBe(null);
});

describe('the references', () => {
  test('name number, title, authors, journal, year, kind and why', () => {
    const item = draw(squatReport).querySelector('[aria-label="Reference 2"]');
    expect(textOf(item)).toContain('Dose-response relationship');
    expect(textOf(item)).toContain('Schoenfeld, Ogborn, and Krieger · Journal of Sports Sciences · 2017');
    expect(textOf(item)).toContain('Meta-analysis The title says “A systematic review and meta-analysis”.');
    expect(textOf(item)).toContain('Cited forMore weekly sets go along with more muscle');
  });

  test('link to the DOI and to PubMed by addresses of our own making', () => {
    const links = [...draw(squatReport).querySelectorAll<HTMLAnchorElement>('[aria-label="Reference 5"] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://doi.org/10.1001/jama.1990.03440220053029',
      'https://pubmed.ncbi.nlm.nih.gov/2342214/',
    ]);
    expect(links.every((link) => link.rel === 'noopener noreferrer')).toBe(true);
  });

  test('never make a link of an address found in the page', () => {
    const root = draw(
      makeReport({
        article: squatArticle,
        references: [
          makeReference(1, { title: 'A shop', url: 'javascript:alert(1)' }),
          makeReference(2, { title: 'A false DOI', doi: 'javascript:alert(2)' }),
        ],
      }),
    );
    expect(root.querySelectorAll('.reference a')).toHaveLength(0);
    expect(textOf(root)).toContain('Address in the page: javascript:alert(1)');
  });

  test('put page text in as text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = draw(
      makeReport({
        article: makeArticle({ title: hostile }),
        references: [
          makeReference(1, { title: hostile, authors: hostile, journal: hostile, citedBy: ['c1'] }),
        ],
        claims: [makeClaim(1, hostile, { references: ['r1'], section: hostile })],
        findings: [makeFinding('a', hostile, { claim: 'c1', words: { article: '<img', study: hostile } })],
      }),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root.querySelector('h1'))).toBe(hostile);
  });

  test('a click on “cited for” asks for that sentence', () => {
    const show = vi.fn();
    const root = draw(squatReport, 'references', { actions: { ...context.actions, show } });
    click(withText(root, '.references button', 'More weekly sets')[0]);
    expect(show).toHaveBeenCalledWith(squatReport.claims[5]);
  });

  test('a long list can be searched and sorted, a short one needs no tools', () => {
    const choose = vi.fn();
    const actions = { ...context.actions, choose };
    expect(draw(squatReport, 'references', { actions }).querySelector('.tools')).toBeNull();
    const nine = [...squatReport.references, ...squatReport.references.slice(0, 3)].map(
      (reference, index) => ({
        ...reference,
        id: `r${index + 1}`,
      }),
    );
    const choice = { words: 'Morton', order: 'page' } as const;
    const root = draw({ ...squatReport, references: nine }, 'references', { actions, choice });
    expect(root.querySelectorAll('.reference')).toHaveLength(2);
    expect(textOf(root.querySelector('.tools [role="status"]'))).toBe('2 of 9');
    const select = root.querySelector('select');
    if (select) select.value = 'kind';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(choose).toHaveBeenCalledWith({ words: 'Morton', order: 'kind' });
  });

  test('five hundred are drawn', () => {
    const { report } = STATES['five hundred references'] as { report: Report };
    expect(draw(report).querySelectorAll('.reference')).toHaveLength(500);
  });
});

describe('the statements', () => {
  test('stand in reading order under the headings of the article, without those that need no source', () => {
    const root = draw(squatReport, 'statements');
    expect([...root.querySelectorAll('.claims h3')].map(textOf)).toEqual([
      'The fear of the deep squat',
      'Never too late',
      'How much is enough',
      'What to watch for',
    ]);
    expect(root.querySelectorAll('.claim')).toHaveLength(8);
    expect(textOf(root)).toContain('2 other statements need no source and are not listed.');
  });

  test('say what they cite, or plainly that no source is given', () => {
    const claims = [...draw(squatReport, 'statements').querySelectorAll('.claim')];
    expect(textOf(claims[0])).toContain('1Design not statedThe mark stands later in the same paragraph.');
    expect(textOf(claims[4])).toContain('2Meta-analysis');
    expect(textOf(claims.at(-1))).toContain('No source given here');
  });

  test('name with the study what stands on it: a retraction is not in the other list alone', () => {
    const references = [1, 2].map((n) =>
      makeReference(n, { title: `Study ${n}`, flags: n === 1 ? ['retracted'] : [], citedBy: ['c1'] }),
    );
    const claims = [makeClaim(1, 'Squats are safe.', { references: ['r1', 'r2'] })];
    const root = draw(makeReport({ article: squatArticle, claims, references }), 'statements');
    expect([...root.querySelectorAll('.claim-sources li')].map(textOf)).toEqual([
      '1Design not statedRetracted',
      '2Design not stated',
    ]);
  });

  test('the one that is shown is marked, and one that is gone says so', () => {
    const found = draw(squatReport, 'statements', { shown: { id: 'c6', found: true } });
    expect(textOf(found.querySelector('[aria-current="true"]'))).toContain('More weekly sets');
    expect(textOf(found.querySelector('[role="status"]'))).toBe('Shown in the page.');
    const lost = draw(squatReport, 'statements', { shown: { id: 'c6', found: false } });
    expect(lost.querySelector('[aria-current]')).toBeNull();
    expect(textOf(lost.querySelector('[role="status"]'))).toBe(
      'These words cannot be shown in the page now.',
    );
  });
});

test('what was looked up is said only where there is something to look up', () => {
  expect(draw(squatReport).querySelector('.lookups')).not.toBeNull();
  expect(draw(makeReport({ article: squatArticle })).querySelector('.lookups')).toBeNull();
});

describe('the tabs', () => {
  test('count what stands in each', () => {
    for (const tab of ['references', 'statements'] as const) {
      const root = draw(squatReport, tab);
      const listed = root.querySelectorAll(tab === 'references' ? '.reference' : '.claim').length;
      expect(textOf(root.querySelector(`#tab-${tab} .tab-count`))).toBe(String(listed));
    }
  });

  test('show the next list from its head where the one before was scrolled through, and only there', async () => {
    const shown: Element[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this);
    });
    const tops = { panel: 40 };
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return { top: this.id === 'tab-panel' ? tops.panel : 0, bottom: 40 } as DOMRect;
    });
    const root = draw(squatReport, 'references');
    await act(() => renderAgain(viewOf(squatReport, 'statements'), root));
    expect(shown).toEqual([]);
    tops.panel = -900;
    await act(() => renderAgain(viewOf(squatReport, 'statements'), root));
    expect(shown).toEqual([]);
    await act(() => renderAgain(viewOf(squatReport, 'references'), root));
    expect(shown).toEqual([root.querySelector('#tab-panel')]);
    scroll.mockRestore();
    box.mockRestore();
  });

  test('follow the pattern: one in the tab order, arrows move, the panel is named', () => {
    const onTab = vi.fn();
    const root = draw(squatReport, 'references', {}, onTab);
    const [references, statements] = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect([references?.tabIndex, statements?.tabIndex]).toEqual([0, -1]);
    expect(root.querySelector('[role="tabpanel"]')?.getAttribute('aria-labelledby')).toBe(references?.id);
    references?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(onTab).toHaveBeenCalledWith('statements');
    references?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(onTab).toHaveBeenCalledOnce();
  });
});

describe('the look-ups', () => {
  test('say that nothing left the browser, or who was asked and who did not answer', () => {
    expect(textOf(draw(squatReport).querySelector('footer'))).toContain('nothing left this browser');
    const { report } = STATES.retracted as { report: Report };
    expect(textOf(draw(report).querySelector('footer'))).toMatch(
      /^Looked up: Europe PMC and Crossref\.2 of 7 questions to Crossref failed\. It did not answer in time\./u,
    );
  });
});

test('the list leads to where it is saved', () => {
  const openReport = vi.fn();
  const citations = { style: 'apa', copied: null, copy: () => {}, setStyle: () => {} } as const;
  const root = draw(squatReport, 'references', { citations, actions: { ...context.actions, openReport } });
  click(withText(root, '.citation-choice button', 'Save the list')[0]);
  expect(openReport).toHaveBeenCalledWith('references');
});
