import * as fake from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLookUps } from '../../entrypoints/background/look-ups';
import type { PageReading } from '../../lib/reading/types';
import { CROSSREF_BATCH } from '../../lib/records/crossref/fetch-crossref';
import { createSettingsStore, type SettingsStore } from '../../lib/storage/settings';
import { emptyReading } from '../fixtures/reports/make';
import { fakeArea } from '../lib/storage/fake-area';
import { crossrefList, europePmcAnswer, openAlexAnswer, unpaywallAnswer } from '../replay/answers';
import { referenceTo } from '../replay/kit';
import { VOLUME_REVIEW } from '../replay/works';

const tabs = vi.hoisted(() => ({
  get: async (id: number) => {
    if (id === CLOSED_TAB) throw new Error(`No tab with id: ${id}.`);
    return { id, incognito: id === PRIVATE_TAB };
  },
}));
const PRIVATE_TAB = 8;
const CLOSED_TAB = 9;
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

const REFERENCE = referenceTo(VOLUME_REVIEW, 'r1');
const reading: PageReading = { ...emptyReading, references: [REFERENCE], claims: [] };

let settings: SettingsStore;
let asked: string[];
let onAsked: () => void;
beforeEach(async () => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  asked = [];
  onAsked = () => {};
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    asked.push(url);
    onAsked();
    if (signal?.aborted) throw new DOMException('Aborted.', 'AbortError');
    const { hostname } = new URL(url);
    return new Response(JSON.stringify(ANSWERS[hostname]));
  });
  settings = createSettingsStore(fakeArea());
  await settings.change({ lookups: 'on' });
});

const ANSWERS: Record<string, object> = {
  'www.ebi.ac.uk': europePmcAnswer([VOLUME_REVIEW]),
  'api.crossref.org': crossrefList([VOLUME_REVIEW]),
  'api.openalex.org': openAlexAnswer(VOLUME_REVIEW),
  'api.unpaywall.org': unpaywallAnswer(VOLUME_REVIEW),
};

const hosts = () => asked.map((url) => new URL(url).hostname).sort();
type Allowed = Parameters<typeof createLookUps>[1];
const make = (allowed: Allowed = async (chosen) => chosen) =>
  createLookUps(settings, allowed, async () => false);
const nothing = async () => {};

describe('the look-ups of the background', () => {
  test('ask nobody without a yes, or where the browser does not let data leave', async () => {
    expect(await make(async () => null).run(3, reading, nothing, false)).toBeNull();
    await settings.change({ lookups: 'off' });
    expect(await make().run(3, reading, nothing, false)).toBeNull();
    expect(await make().findFreeCopy(3, VOLUME_REVIEW.doi ?? '', REFERENCE)).toBeNull();
    expect(asked).toEqual([]);
  });

  test('write down what leaves, without the reader’s key, and ask a known work no more', async () => {
    await settings.change({ keys: { ncbi: null, openAlex: 'secret' } });
    expect((await make().run(3, reading, nothing, false))?.identities).toEqual({ r1: 'same' });
    expect((await make().findFreeCopy(3, VOLUME_REVIEW.doi ?? '', REFERENCE))?.ok).toBe(true);
    const sent = (await settings.sent()).map(({ url }) => url);
    expect(sent).toHaveLength(3);
    expect(asked.join()).toContain('secret');
    expect(sent.join()).not.toContain('secret');
    await make().run(4, reading, nothing, false);
    await make().findFreeCopy(4, VOLUME_REVIEW.doi ?? '', REFERENCE);
    expect(asked).toHaveLength(3);
  });

  test('leave nothing of a private window', async () => {
    expect((await make().run(PRIVATE_TAB, reading, nothing, false))?.identities).toEqual({ r1: 'same' });
    await make().findFreeCopy(PRIVATE_TAB, VOLUME_REVIEW.doi ?? '', REFERENCE);
    expect(await settings.sent()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    await make().run(3, reading, nothing, false);
    expect(hosts()).toEqual([
      'api.crossref.org',
      'api.crossref.org',
      'api.openalex.org',
      'www.ebi.ac.uk',
      'www.ebi.ac.uk',
    ]);
  });

  test('leave out sources that the reader turned off', async () => {
    await settings.change({ sourcesOff: ['crossref', 'pubmed'] });
    await make().run(3, reading, nothing, false);
    expect(hosts()).toEqual(['www.ebi.ac.uk']);
  });

  test('ask Unpaywall when the reader gave an address, for it refuses others', async () => {
    await settings.change({ email: 'me@news.example' });
    expect(await make().findFreeCopy(3, VOLUME_REVIEW.doi ?? '', REFERENCE)).toEqual({
      ok: true,
      value: 'https://repository.example.org/copy.pdf',
    });
    expect(hosts()).toEqual(['api.unpaywall.org']);
  });

  test.each(['stop', 'stopAll'] as const)('end at once when they are told to: %s', async (how) => {
    const lookUps = make();
    onAsked = () => (how === 'stop' ? lookUps.stop(3) : lookUps.stopAll());
    const result = await lookUps.run(3, reading, nothing, false);
    expect(result?.identities).toEqual({ r1: 'could-not-check' });
    expect(result?.lookups.sources.map(({ cause }) => cause)).toEqual(['cancelled', 'cancelled']);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['no address', null, 1],
    ['the reader’s address', 'me@news.example', 2],
  ])('ask Crossref as often at once as it allows with %s', async (_, email, atOnce) => {
    await settings.change({ email, sourcesOff: ['europepmc', 'pubmed', 'datacite', 'doi-org'] });
    // One more than a question takes: two questions.
    const references = Array.from({ length: CROSSREF_BATCH + 1 }, (_, at) => ({
      ...REFERENCE,
      id: `r${at}`,
      identifiers: [{ kind: 'doi' as const, value: `10.1000/${at}`, foundIn: 'text' as const }],
    }));
    let answer = () => {};
    const isAnswered = new Promise<void>((done) => {
      answer = done;
    });
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      await isAnswered;
      return new Response(JSON.stringify(ANSWERS['api.crossref.org']));
    });
    const lookUps = make();
    const run = lookUps.run(3, { ...reading, references }, nothing, false);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
    await new Promise((soon) => setImmediate(soon));
    expect(asked).toHaveLength(atOnce);
    lookUps.stop(3);
    answer();
    await run;
  });

  test('keep what was found although a step of it could not be shown', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let next = () => {};
    const isShown = new Promise<void>((done) => {
      next = done;
    });
    const answer = fetch;
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      if (url.includes('crossref')) await isShown;
      return answer(url, init);
    });
    const show = async () => {
      next();
      throw new Error('No room.');
    };
    const found = await make().run(3, reading, show, false);
    expect(found?.identities).toEqual({ r1: 'same' });
    warn.mockRestore();
  });

  test('ask nobody when they are ended before they have begun: that is shown, and can be taken up again', async () => {
    const lookUps = make();
    const begun = lookUps.run(3, reading, nothing, false);
    lookUps.stop(3);
    const copy = lookUps.findFreeCopy(4, VOLUME_REVIEW.doi ?? '', REFERENCE);
    lookUps.stop(4);
    expect((await begun)?.lookups.sources.map(({ cause }) => cause)).toEqual(['cancelled', 'cancelled']);
    expect(await copy).toMatchObject({ ok: false, error: 'cancelled' });
    expect(asked).toEqual([]);
  });

  test.each(['the person', 'the browser'])(
    'keep to a no that comes before they have begun: %s',
    async (who) => {
      let isAllowed = true;
      const lookUps = make(async (chosen) => {
        const before = isAllowed ? chosen : null;
        // The no comes while this one is still asked.
        if (who === 'the person') await settings.change({ lookups: 'off' });
        else isAllowed = false;
        lookUps.stopAll();
        return before;
      });
      expect(await lookUps.run(3, reading, nothing, false)).toBeNull();
      expect(asked).toEqual([]);
    },
  );

  test('know nothing of a closed tab, and need not while nothing is looked up', async () => {
    await settings.change({ lookups: 'off' });
    expect(await make().run(CLOSED_TAB, reading, nothing, false)).toBeNull();
    await settings.change({ lookups: 'on' });
    await expect(make().run(CLOSED_TAB, reading, nothing, false)).rejects.toThrow('No tab');
    expect(asked).toEqual([]);
  });
});
