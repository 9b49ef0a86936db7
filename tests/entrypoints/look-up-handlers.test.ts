import { beforeEach, describe, expect, test } from 'vitest';
import type { BackgroundParts } from '../../entrypoints/background/background-parts';
import { createHandlers } from '../../entrypoints/background/handlers';
import { receive } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import type { LookUpProgress } from '../../lib/records/look-up';
import { fail, ok } from '../../lib/result';
import { createSettingsStore, type SettingsStore } from '../../lib/storage/settings';
import { createTabStore, type TabStore } from '../../lib/storage/tab-store';
import type { TabState } from '../../lib/storage/types';
import { EMPTY_RECORD } from '../blank-reference';
import { squatReport } from '../fixtures/reports/squat-article';
import { fakeArea } from '../lib/storage/fake-area';

const STORY = 'https://news.example/story';
const read: TabState = { status: 'read', report: squatReport };

const found = (answered: number): LookUpProgress => ({
  records: {},
  identities: {},
  foundByTitle: [],
  lookups: {
    mode: 'online',
    sources: [{ name: 'Crossref', asked: 4, answered, failed: 0, reason: null, cause: null }],
  },
  notes: [],
  done: answered,
  total: 4,
  waitingFor: [],
});

let settings: SettingsStore;
let stopped: (number | 'all')[];
beforeEach(async () => {
  settings = createSettingsStore(fakeArea());
  await settings.change({ lookups: 'on' });
  stopped = [];
});

/** A background over an empty store in which tab 3 shows the story. */
async function setUp(
  over: Partial<BackgroundParts> = {},
  store: TabStore = createTabStore(fakeArea(), () => 1),
) {
  await store.put(3, STORY, read);
  const handlers = createHandlers({
    store,
    tabUrl: async () => STORY,
    runReader: async () => ok(null),
    buildReport: (_, answers) => (answers ? { ...squatReport, lookups: answers.lookups } : squatReport),
    lookUp: async () => found(4),
    lookUps: {
      stop: (tabId) => stopped.push(tabId),
      stopAll: () => stopped.push('all'),
      findFreeCopy: async () => ok('https://repository.example/copy.pdf'),
    },
    forgetRecords: async () => {},
    settings,
    markWords: async () => [],
    showBadge: async () => {},
    layMenus: async () => {},
    toReader: () => async () => ok(true) as never,
    toMarks: () => async () => ok(true) as never,
    ...over,
  });
  const ask = (type: keyof Protocol, request: unknown) =>
    receive(handlers, { type, request }, { kind: 'view' });
  return { store, ask };
}

const stateOf = async (store: TabStore) => (await store.get(3))?.state;
const answeredIn = (state: TabState | undefined) =>
  state?.status === 'read' ? state.report.lookups.sources.map(({ answered }) => answered) : state?.status;

/** A promise and the function that settles it. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

describe('lookups.start', () => {
  test('builds the report anew with each answer, and in the end; the badge follows', async () => {
    const seen: unknown[] = [];
    const badges: unknown[] = [];
    const { ask, store } = await setUp({
      showBadge: async (tabId, report) => {
        badges.push([tabId, ...(report?.lookups.sources ?? []).map(({ answered }) => answered)]);
      },
      lookUp: async (_tab, _reading, onProgress) => {
        await onProgress(found(2));
        seen.push(answeredIn(await stateOf(store)));
        return found(4);
      },
    });
    await ask('lookups.start', { tabId: 3 });
    expect([...seen, answeredIn(await stateOf(store))]).toEqual([[2], [4]]);
    expect(badges).toEqual([
      [3, 2],
      [3, 4],
    ]);
  });

  test('leaves a note while it runs, for the worker that comes after a stopped one', async () => {
    const seen: number[][] = [];
    const { ask, store } = await setUp({
      lookUp: async () => {
        seen.push(await store.askingTabs());
        throw new Error('ours');
      },
    });
    expect(await ask('lookups.start', { tabId: 3 })).toMatchObject({ ok: false, error: 'crashed' });
    expect([seen, await store.askingTabs()]).toEqual([[[3]], []]);
  });

  test('serves the popup and the panel with one look-up', async () => {
    const { passed, open } = gate();
    let count = 0;
    const { ask } = await setUp({
      lookUp: async () => {
        count += 1;
        await passed;
        return found(4);
      },
    });
    const ended: string[] = [];
    const asked = (view: string) => ask('lookups.start', { tabId: 3 }).then(() => ended.push(view));
    const both = [asked('popup'), asked('panel')];
    await new Promise((soon) => setTimeout(soon));
    // An open message keeps the background awake: both views hold one until the end.
    expect(ended).toEqual([]);
    open();
    await Promise.all(both);
    expect([ended.toSorted(), count, stopped]).toEqual([['panel', 'popup'], 1, []]);
  });

  test('asks failed sources again only when the reader wants it', async () => {
    const retries: boolean[] = [];
    const { ask } = await setUp({
      lookUp: async (_tab, _reading, _progress, retryFailed) => {
        retries.push(retryFailed);
        return found(4);
      },
    });
    await ask('lookups.start', { tabId: 3 });
    await ask('lookups.retry', { tabId: 3 });
    expect(retries).toEqual([false, true]);
  });

  test('leaves the report as it is, and no note, when the person has not agreed', async () => {
    await settings.change({ lookups: 'off' });
    const { ask, store } = await setUp();
    await store.putAsking(3, { done: 1, total: 4, waitingFor: [] });
    await ask('lookups.start', { tabId: 3 });
    expect([await stateOf(store), await store.askingTabs()]).toEqual([read, []]);
  });
});

describe('what may happen in the middle', () => {
  test('another page: nothing is written into its report', async () => {
    const other = { ...read, report: { ...squatReport, notes: [] } };
    const { ask, store } = await setUp({
      lookUp: async (_tab, _reading, onProgress) => {
        await store.put(3, 'https://news.example/other', other);
        await onProgress(found(2));
        return found(4);
      },
    });
    await ask('lookups.start', { tabId: 3 });
    expect(await stateOf(store)).toEqual(other);
  });

  test('another page that is looked up as well: the first look-up is ended, and its end takes no note of the second', async () => {
    const gates = [gate(), gate()];
    let begun = 0;
    const { ask, store } = await setUp({
      lookUp: async () => {
        const own = gates[begun];
        begun += 1;
        await own?.passed;
        return found(4);
      },
    });
    const first = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    await store.put(3, 'https://news.example/other', read);
    const second = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    expect(stopped).toEqual([3]);
    gates[0]?.open();
    await first;
    expect(await store.askingTabs()).toEqual([3]);
    gates[1]?.open();
    await second;
    expect([answeredIn(await stateOf(store)), await store.askingTabs()]).toEqual([[4], []]);
  });

  test('the page is read anew at the same address: its own look-up begins, the one before writes nothing', async () => {
    const later = { ...squatReport, notes: [{ stage: 'article' as const, reason: 'later', text: '' }] };
    const { passed, open } = gate();
    const looked: unknown[] = [];
    let isLater = false;
    const { ask, store } = await setUp({
      toReader: () => async () => ok(false) as never,
      runReader: async () => {
        isLater = true;
        await store.put(3, STORY, { status: 'read', report: later });
        return ok(null);
      },
      buildReport: (reading, answers) => ({
        ...squatReport,
        notes: reading.notes,
        ...(answers && { lookups: answers.lookups }),
      }),
      lookUp: async (_tab, reading, onProgress) => {
        looked.push(reading.notes);
        if (isLater) return found(3);
        await passed;
        await onProgress(found(1));
        return found(2);
      },
    });
    const first = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    await ask('reading.refresh', { tabId: 3 });
    expect(stopped).toEqual([3]);
    const second = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    open();
    await Promise.all([first, second]);
    expect(looked).toEqual([squatReport.notes, later.notes]);
    expect(await stateOf(store)).toMatchObject({ report: { notes: later.notes } });
    expect([answeredIn(await stateOf(store)), await store.askingTabs()]).toEqual([[3], []]);
  });

  test('the page is read anew before its look-up has begun: nothing of the reading before is looked up', async () => {
    const { passed, open } = gate();
    const looked: unknown[] = [];
    const { ask, store } = await setUp({
      settings: {
        ...settings,
        get: async () => {
          await passed;
          return settings.get();
        },
      },
      toReader: () => async () => ok(false) as never,
      runReader: async () => ok(null),
      lookUp: async () => {
        looked.push('looked up');
        return found(4);
      },
    });
    const started = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    await ask('reading.refresh', { tabId: 3 });
    open();
    await started;
    expect([looked, answeredIn(await stateOf(store)), await store.askingTabs()]).toEqual([[], 'trouble', []]);
  });

  test('the tab is closed: nothing is stored for it any more', async () => {
    const { ask, store } = await setUp({
      lookUp: async (_tab, _reading, onProgress) => {
        await store.remove(3);
        await onProgress(found(2));
        return found(4);
      },
    });
    await ask('lookups.start', { tabId: 3 });
    expect([await store.get(3), await store.askingTabs()]).toEqual([null, []]);
  });

  test('the person says no: everything is ended', async () => {
    const { ask } = await setUp();
    const { version: _, ...choices } = await settings.get();
    await ask('settings.change', { ...choices, email: 'me@news.example' });
    expect(stopped).toEqual([]);
    await ask('settings.change', { ...choices, lookups: 'off' });
    expect(stopped).toEqual(['all']);
  });

  test('cancel: the look-up is ended, what was known stays; a note of a stopped worker goes', async () => {
    const { passed, open } = gate();
    const { ask, store } = await setUp({
      lookUps: { stop: open, stopAll: () => {}, findFreeCopy: async () => null },
      lookUp: async (_tab, _reading, onProgress) => {
        await onProgress(found(2));
        await passed;
        return found(2);
      },
    });
    const started = ask('lookups.start', { tabId: 3 });
    await new Promise((soon) => setTimeout(soon));
    await ask('lookups.stop', { tabId: 3 });
    await started;
    expect([answeredIn(await stateOf(store)), await store.askingTabs()]).toEqual([[2], []]);
    await store.putAsking(3, { done: 1, total: 4, waitingFor: [] });
    await ask('lookups.stop', { tabId: 3 });
    expect(await store.askingTabs()).toEqual([]);
  });

  test('cancel as soon as the note is there: the look-up is ended as well', async () => {
    const area = createTabStore(fakeArea(), () => 1);
    let canEnd = false;
    let isEnded = false;
    const { ask } = await setUp(
      {
        lookUps: {
          stop: () => {
            isEnded = canEnd;
          },
          stopAll: () => {},
          findFreeCopy: async () => null,
        },
        lookUp: async () => {
          canEnd = true;
          return found(0);
        },
      },
      {
        ...area,
        async putAsking(tabId, step) {
          await area.putAsking(tabId, step);
          if (step !== null) await ask('lookups.stop', { tabId });
        },
      },
    );
    await ask('lookups.start', { tabId: 3 });
    expect(isEnded).toBe(true);
  });

  test('cancel while a woken worker still reads what was chosen: the look-up is ended once it has begun', async () => {
    const { passed, open } = gate();
    let hasBegun = false;
    let isEnded = false;
    const { ask } = await setUp({
      settings: {
        ...settings,
        get: async () => {
          await passed;
          return settings.get();
        },
      },
      lookUps: {
        stop: () => {
          isEnded = hasBegun;
        },
        stopAll: () => {},
        findFreeCopy: async () => null,
      },
      lookUp: async () => {
        hasBegun = true;
        return found(0);
      },
    });
    const started = ask('lookups.start', { tabId: 3 });
    await ask('lookups.stop', { tabId: 3 });
    open();
    await started;
    expect(isEnded).toBe(true);
  });

  test('answers that come before the note is there: the note does not go back', async () => {
    const area = createTabStore(fakeArea(), () => 1);
    const { passed, open } = gate();
    const steps: (number | undefined)[] = [];
    const { ask } = await setUp(
      {
        lookUp: async (_tab, _reading, onProgress) => {
          const shown = onProgress(found(2));
          open();
          await shown;
          return found(4);
        },
      },
      {
        ...area,
        async putAsking(tabId, step) {
          if (step?.done === 0) await passed;
          await area.putAsking(tabId, step);
          steps.push(step?.done);
        },
      },
    );
    await ask('lookups.start', { tabId: 3 });
    expect(steps).toEqual([0, 2, undefined]);
  });

  test('a report that outgrows the store is kept lighter, and never replaced by a trouble', async () => {
    const size = JSON.stringify(read).length;
    const long = 'x'.repeat(2 * size);
    const [first, ...others] = squatReport.references;
    if (!first) throw new Error('The fixture has references.');
    const record = { ...EMPTY_RECORD, source: 'Crossref', title: 'A title', abstract: long };
    const withRecord = (over: object) => ({
      ...squatReport,
      references: [{ ...first, record: { ...record, ...over } }, ...others],
      lookups: found(4).lookups,
    });
    const store = createTabStore(fakeArea(size + 3_000), () => 1);
    const heavy = await setUp({ buildReport: () => withRecord({}) }, store);
    await heavy.ask('lookups.start', { tabId: 3 });
    expect(await stateOf(store)).toEqual({ status: 'read', report: withRecord({ abstract: null }) });
    const heavier = await setUp({ buildReport: () => withRecord({ title: long }) }, store);
    await heavier.ask('lookups.start', { tabId: 3 });
    expect(await stateOf(store)).toMatchObject({
      status: 'read',
      report: {
        references: squatReport.references,
        lookups: found(4).lookups,
        notes: [{ stage: 'records', reason: 'no-room' }],
      },
    });
  });
});

describe('copy.find', () => {
  const asked = async (over: Partial<BackgroundParts> = {}, reference = 'r1') =>
    (await setUp(over)).ask('copy.find', { tabId: 3, reference });
  const findFreeCopy = (answer: Awaited<ReturnType<BackgroundParts['lookUps']['findFreeCopy']>>) => ({
    lookUps: { stop: () => {}, stopAll: () => {}, findFreeCopy: async () => answer },
  });

  test('gives the address, or says that there is none, or why it is not known', async () => {
    expect(await asked()).toEqual(ok({ outcome: 'found', url: 'https://repository.example/copy.pdf' }));
    expect(await asked(findFreeCopy(ok(null)))).toEqual(ok({ outcome: 'none' }));
    expect(await asked(findFreeCopy(fail('timeout')))).toEqual(ok({ outcome: 'failed', cause: 'timeout' }));
    expect(await asked(findFreeCopy(null))).toEqual(ok({ outcome: 'failed', cause: 'cancelled' }));
  });

  test('knows no reference that the report does not have, and no copy of one without a DOI', async () => {
    expect(await asked({}, 'r99')).toEqual(ok({ outcome: 'none' }));
    const { ask, store } = await setUp();
    const references = squatReport.references.map((reference) => ({ ...reference, identifiers: [] }));
    await store.put(3, STORY, { status: 'read', report: { ...squatReport, references } });
    expect(await ask('copy.find', { tabId: 3, reference: 'r1' })).toEqual(ok({ outcome: 'none' }));
  });
});
