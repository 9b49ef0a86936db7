import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { BackgroundParts } from '../../entrypoints/background/background-parts';
import { createHandlers } from '../../entrypoints/background/handlers';
import { forgetWhenMoved } from '../../entrypoints/background/tab-moves';
import { toPageMarks } from '../../lib/locales/page-marks';
import { createTranslator } from '../../lib/locales/translate';
import { receive } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import type { Sender } from '../../lib/messages/sender';
import type { LookUpProgress } from '../../lib/records/look-up';
import { fail, ok } from '../../lib/result';
import { createSettingsStore } from '../../lib/storage/settings';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { createTabStore } from '../../lib/storage/tab-store';
import { emptyReading } from '../fixtures/reports/make';
import { squatReport } from '../fixtures/reports/squat-article';
import { fakeArea } from '../lib/storage/fake-area';

const ENGLISH = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');
const view: Sender = { kind: 'view' };
const { version: _, ...choices } = DEFAULT_SETTINGS;
const place = { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 } };

function setUp(over: Partial<BackgroundParts> = {}, limit?: number) {
  const store = createTabStore(fakeArea(limit), () => 1);
  const parts: BackgroundParts = {
    store,
    tabUrl: async () => 'https://news.example/story#top',
    // The script in the page: it sends what it read, as the real one does.
    runReader: async (tabId) => {
      await ask('page.read', emptyReading, { kind: 'content', tabId, url: await parts.tabUrl(tabId) });
      return ok(null);
    },
    buildReport: (_, found) => (found ? { ...squatReport, lookups: found.lookups } : squatReport),
    lookUp: async () => null,
    lookUps: { stop: () => {}, stopAll: () => {}, findFreeCopy: async () => null },
    forgetRecords: async () => {},
    settings: createSettingsStore(fakeArea()),
    markWords: async () => [],
    showBadge: async () => {},
    layMenus: async () => {},
    toReader: () => async () => ok(true) as never,
    toMarks: () => async () => ok(true) as never,
    ...over,
  };
  const handlers = createHandlers(parts);
  const ask = (type: keyof Protocol, request: unknown, sender: Sender = view) =>
    receive(handlers, { type, request }, sender);
  return { store, ask };
}

describe('reading.start', () => {
  test('answers with the report, and keeps it for the next opening', async () => {
    const { ask } = setUp();
    const read = ok({ status: 'read', report: squatReport });
    expect(await ask('reading.start', { tabId: 3 })).toEqual(read);
    expect(await ask('report.get', { tabId: 3 })).toEqual(read);
    expect(await ask('report.get', { tabId: 4 })).toEqual(ok(null));
  });

  test('says why a page could not be read', async () => {
    const { ask } = setUp({
      runReader: async () => fail('restricted-page', 'Cannot access a chrome:// URL'),
    });
    const trouble = ok({
      status: 'trouble',
      trouble: 'restricted-page',
      detail: 'Cannot access a chrome:// URL',
    });
    expect(await ask('reading.start', { tabId: 3 })).toEqual(trouble);
    expect(await ask('report.get', { tabId: 3 })).toEqual(trouble);
  });

  test('says that a report is too large instead of losing it', async () => {
    const { ask } = setUp({}, 2_000);
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
      ok({ status: 'trouble', trouble: 'too-large' }),
    );
  });

  test('reads once where two ask at once: an automatic check, and a click', async () => {
    let readings = 0;
    const { ask, store } = setUp({
      runReader: async (tabId) => {
        readings += 1;
        await new Promise((soon) => setTimeout(soon));
        await store.put(tabId, 'https://news.example/story', { status: 'read', report: squatReport });
        return ok(null);
      },
    });
    const first = ask('reading.start', { tabId: 3 });
    const other = ask('reading.start', { tabId: 4 });
    const second = ask('reading.start', { tabId: 3 });
    const read = ok({ status: 'read', report: squatReport });
    expect([await first, await second, await other]).toEqual([read, read, read]);
    expect(readings).toBe(2);
    await ask('reading.start', { tabId: 3 });
    expect(readings).toBe(3);
  });

  test('reads the next page, too, where the tab moved on in the middle', async () => {
    const readings: string[] = [];
    let url = 'https://news.example/story';
    const { ask } = setUp({
      tabUrl: async () => url,
      runReader: async () => {
        readings.push(url);
        await new Promise((soon) => setTimeout(soon));
        return ok(null);
      },
    });
    const first = ask('reading.start', { tabId: 3 });
    await vi.waitFor(() => expect(readings).toHaveLength(1));
    url = 'https://news.example/other';
    await Promise.all([first, ask('reading.start', { tabId: 3 })]);
    expect(readings).toEqual(['https://news.example/story', 'https://news.example/other']);
  });

  test('says that the report did not arrive when the script sent nothing', async () => {
    const { ask } = setUp({ runReader: async () => ok(null) });
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
      ok({ status: 'trouble', trouble: 'failed' }),
    );
  });
});

describe('a tab that moves inside a single page', () => {
  test('shows no report of the article before, nor its badge, and keeps nothing of it', async () => {
    let url = 'https://news.example/story#top';
    let badge: unknown = null;
    const { ask, store } = setUp({
      tabUrl: async () => url,
      showBadge: async (_, report) => {
        badge = report;
      },
    });
    await ask('reading.start', { tabId: 3 });
    expect(badge).toEqual(squatReport);
    url = 'https://news.example/other';
    expect(await ask('report.get', { tabId: 3 })).toEqual(ok(null));
    expect([badge, await store.get(3)]).toEqual([null, null]);
  });

  test('says so when it moved on while it was read', async () => {
    let url = 'https://news.example/story';
    const { ask } = setUp({
      tabUrl: async () => url,
      showBadge: async (_, report) => {
        if (report !== null) url = 'https://news.example/other';
      },
    });
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
      ok({ status: 'trouble', trouble: 'no-tab' }),
    );
  });

  test.each([
    ['#/story/2', null],
    ['#notes', 'read'],
  ])('takes the fragment %j for what it is', async (fragment, status) => {
    let url = 'https://news.example/story';
    const { ask } = setUp({ tabUrl: async () => url });
    await ask('reading.start', { tabId: 3 });
    url += fragment;
    const answer = await ask('report.get', { tabId: 3 });
    expect(answer.ok && ((answer.value as { status: string } | null)?.status ?? null)).toBe(status);
  });
});

test.each([
  ['is as it was', ok(true), 1],
  ['has grown', ok(false), 2],
  ['does not answer', fail('no-answer', ''), 2],
])('reading.refresh reads again unless the page %s', async (_, answer, readings) => {
  let count = 0;
  const { ask } = setUp({
    toReader: () => async () => answer as never,
    buildReport: () => {
      count += 1;
      return squatReport;
    },
  });
  await ask('reading.start', { tabId: 3 });
  await ask('reading.refresh', { tabId: 3 });
  expect(count).toBe(readings);
});

test('reading.start takes what was marked for gone: the script that reads ends the one that marked', async () => {
  const { store, ask } = setUp();
  await store.putMarked(3, true);
  await ask('reading.start', { tabId: 3 });
  expect(await store.isMarked(3)).toBe(false);
});

test('notes.hide keeps which notes are put away; a new reading brings them back', async () => {
  const { store, ask } = setUp();
  const kept = vi.spyOn(store, 'putHidden');
  expect(await ask('notes.hide', { tabId: 3, notes: ['claim-number c1 r1 '] })).toEqual(ok(null));
  await ask('reading.start', { tabId: 3 });
  expect(kept.mock.calls).toEqual([
    [3, ['claim-number c1 r1 ']],
    [3, []],
  ]);
});

test('checks on trial run when the person has asked for them', async () => {
  const asked: boolean[] = [];
  const { ask } = setUp({
    buildReport: (_reading, _found, { trial }) => {
      asked.push(trial);
      return squatReport;
    },
  });
  await ask('reading.start', { tabId: 3 });
  await ask('settings.change', { ...choices, trialChecks: true });
  await ask('reading.start', { tabId: 3 });
  expect(asked).toEqual([false, true]);
});

test('a page cannot write the report of another tab', async () => {
  const { ask } = setUp();
  await ask('page.read', emptyReading, { kind: 'content', tabId: 8, url: null });
  expect(await ask('report.get', { tabId: 3 })).toEqual(ok(null));
});

test('anchor.show is false when the page does not answer', async () => {
  const { ask } = setUp({ toMarks: () => async () => fail('no-answer', 'The tab was closed.') });
  expect(await ask('anchor.show', { tabId: 3, id: 'c1', ...place })).toEqual(ok(false));
});

test('claim.step goes on from what was shown last, however it was shown', async () => {
  const { ask } = setUp();
  expect(await ask('claim.step', { tabId: 3, step: 1, withCard: false })).toEqual(ok(null));
  await ask('reading.start', { tabId: 3 });
  expect(await ask('claim.step', { tabId: 3, step: 1, withCard: false })).toEqual(
    ok({ id: 'c2', found: true }),
  );
  await ask('anchor.show', { tabId: 3, id: 'c6', ...place });
  expect(await ask('claim.step', { tabId: 3, step: 1, withCard: false })).toEqual(
    ok({ id: 'c7', found: true }),
  );
  expect(await ask('claim.step', { tabId: 3, step: -1, withCard: false })).toEqual(
    ok({ id: 'c6', found: true }),
  );
});

test.each([
  ['a step by keyboard', true, ['Design not stated']],
  ['a step in a view', false, []],
])('%s opens the card of its statement: %s', async (_, withCard, expected) => {
  const shown: string[] = [];
  const { ask } = setUp({
    markWords: async (report) => toPageMarks(report, ENGLISH),
    toMarks: () => async (_type, request) => {
      if ('cards' in request) shown.push(...request.cards.map(({ study }) => study));
      return ok(true) as never;
    },
  });
  await ask('reading.start', { tabId: 3 });
  await ask('claim.step', { tabId: 3, step: 1, withCard });
  expect(shown).toEqual(expected);
});

test('settings are changed and read back', async () => {
  const { ask } = setUp();
  expect(await ask('settings.get', {})).toEqual(ok(DEFAULT_SETTINGS));
  await ask('settings.change', { lookups: 'on' });
  expect(await ask('settings.get', {})).toEqual(ok({ ...DEFAULT_SETTINGS, lookups: 'on' }));
});

test('what two windows change stays, although neither knew of the other', async () => {
  const { ask } = setUp();
  await Promise.all([
    ask('settings.change', { email: 'reader@mail.example' }),
    ask('settings.change', { trialChecks: true }),
  ]);
  expect(await ask('settings.get', {})).toEqual(
    ok({ ...DEFAULT_SETTINGS, email: 'reader@mail.example', trialChecks: true }),
  );
});

test('another language puts the badges, the menu and the cards in the pages into its words', async () => {
  let menus = 0;
  const badges: number[] = [];
  const cards: string[] = [];
  const { ask } = setUp({
    showBadge: async (tabId) => {
      badges.push(tabId);
    },
    layMenus: async () => {
      menus += 1;
    },
    toMarks: (tabId) => async (type) => {
      cards.push(`${type} ${tabId}`);
      return ok(2) as never;
    },
  });
  await ask('reading.start', { tabId: 3 });
  await ask('reading.start', { tabId: 4 });
  await ask('marks.show', { tabId: 4, on: true });
  badges.length = cards.length = 0;
  await ask('settings.change', { ...choices, lookups: 'on' });
  expect([badges, menus]).toEqual([[], 0]);
  await ask('settings.change', { ...choices, lookups: 'on', language: 'fr' });
  expect([badges, menus, cards]).toEqual([[3, 4], 1, ['marks.set 4']]);
});

describe('forgetWhenMoved', () => {
  const story = 'https://news.example/story';
  const cases: [name: string, move: { status?: string; url?: string }, kept: boolean][] = [
    ['a jump inside the page', { status: 'loading', url: `${story}#comments` }, true],
    ['another page', { status: 'loading', url: 'https://news.example/other' }, false],
    ['another page of a single-page site', { url: 'https://news.example/other' }, false],
    ['a reload', { status: 'loading' }, false],
    ['the end of loading', { status: 'complete' }, true],
  ];
  test.each(cases)('%s', async (_name, move, kept) => {
    const { store, ask } = setUp();
    await ask('reading.start', { tabId: 3 });
    expect(await forgetWhenMoved(store, 3, move)).toBe(!kept);
    expect((await store.get(3)) !== null).toBe(kept);
  });
});

describe('list.keep', () => {
  const references = squatReport.references.map(({ study, record, identity, citedBy, ...own }) => own);

  test('holds a pasted list for the tab of the tool, whatever that tab’s address', async () => {
    const { ask } = setUp();
    const kept = ok({ status: 'read', report: squatReport });
    expect(await ask('list.keep', { tabId: 8, key: 'a', references, isPrivate: false })).toEqual(kept);
    expect(await ask('report.get', { tabId: 8 })).toEqual(kept);
  });

  test('a look-up of the list before does not overwrite the next one', async () => {
    let next = async () => {};
    const { ask, store } = setUp({
      lookUp: async (_, __, onProgress) => {
        await next();
        await onProgress({ lookups: { mode: 'online', sources: [] } } as unknown as LookUpProgress);
        return null;
      },
    });
    await ask('settings.change', { ...choices, lookups: 'on' });
    await ask('list.keep', { tabId: 8, key: 'a', references, isPrivate: false });
    next = async () => {
      await ask('list.keep', { tabId: 8, key: 'b', references, isPrivate: false });
    };
    await ask('lookups.start', { tabId: 8 });
    const state = (await store.get(8))?.state;
    expect(state?.status === 'read' && state.report.lookups.mode).toBe('offline');
  });

  test('notes that a list came from a private window, until the next one does not', async () => {
    const { ask, store } = setUp();
    await ask('list.keep', { tabId: 8, key: 'a', references, isPrivate: true });
    expect(await store.isPrivate(8)).toBe(true);
    await ask('list.keep', { tabId: 8, key: 'b', references, isPrivate: false });
    expect(await store.isPrivate(8)).toBe(false);
  });

  test('a page may not hand over a list', async () => {
    const { ask } = setUp();
    const request = { tabId: 8, key: 'a', references, isPrivate: false };
    expect(await ask('list.keep', request, { kind: 'content', tabId: 8, url: null })).toMatchObject({
      ok: false,
      error: 'forbidden-sender',
    });
  });
});

test('a selection is handed over once', async () => {
  const { ask, store } = setUp();
  await store.putSelection('k', { text: 'Doe J. A title. 2011.', isPrivate: true });
  expect(await ask('selection.take', { key: 'k' })).toEqual(
    ok({ text: 'Doe J. A title. 2011.', isPrivate: true }),
  );
  expect(await ask('selection.take', { key: 'k' })).toEqual(ok(null));
});
