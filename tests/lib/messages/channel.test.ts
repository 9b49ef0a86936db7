import { describe, expect, test } from 'vitest';
import {
  bringWhenNeeded,
  type Carrier,
  createSend,
  type Handlers,
  isFor,
  receive,
} from '../../../lib/messages/channel';
import type { MarksProtocol, Protocol } from '../../../lib/messages/protocol';
import { guard, SENDERS } from '../../../lib/messages/schema';
import type { Sender } from '../../../lib/messages/sender';
import { fail, ok } from '../../../lib/result';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-types';
import { emptyReading } from '../../fixtures/reports/make';

const view: Sender = { kind: 'view' };
const content: Sender = { kind: 'content', tabId: 7, url: 'https://news.example/story' };

const heard: string[] = [];
const handlers: Handlers<Protocol> = {
  'reading.start': {
    ...guard('reading.start'),
    handle: ({ tabId }) => {
      if (tabId === 404) throw new Error('no such tab');
      return { status: 'reading' };
    },
  },
  'page.read': {
    ...guard('page.read'),
    handle: (reading, sender) => {
      heard.push(`${sender.kind} ${reading.notes.length}`);
      return null;
    },
  },
  'report.get': { ...guard('report.get'), handle: () => null },
  'reading.refresh': { ...guard('reading.refresh'), handle: () => null },
  'anchor.show': { ...guard('anchor.show'), handle: () => true },
  'lookups.start': { ...guard('lookups.start'), handle: () => null },
  'lookups.retry': { ...guard('lookups.retry'), handle: () => null },
  'lookups.stop': { ...guard('lookups.stop'), handle: () => null },
  'copy.find': { ...guard('copy.find'), handle: () => ({ outcome: 'none' }) },
  'records.forget': { ...guard('records.forget'), handle: () => null },
  'settings.get': { ...guard('settings.get'), handle: () => DEFAULT_SETTINGS },
  'settings.change': {
    ...guard('settings.change'),
    handle: (fields) => ({ ...DEFAULT_SETTINGS, ...fields }),
  },
  'sent.get': { ...guard('sent.get'), handle: () => [] },
  'list.keep': { ...guard('list.keep'), handle: () => ({ status: 'reading' as const }) },
  'selection.take': { ...guard('selection.take'), handle: () => null },
  'marks.show': { ...guard('marks.show'), handle: () => 0 },
  'notes.hide': { ...guard('notes.hide'), handle: () => null },
  'claim.step': { ...guard('claim.step'), handle: () => null },
};

const place = { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 } };

describe('receive', () => {
  const cases: [name: string, raw: unknown, sender: Sender, expected: unknown][] = [
    ['answers a permitted sender', message('report.get', { tabId: 1 }), view, ok(null)],
    ['answers a content script', message('page.read', emptyReading), content, ok(null)],
    ['refuses an unknown type', message('report.all', {}), view, { ok: false, error: 'unknown-type' }],
    ['refuses a name of Object', message('toString', {}), view, { ok: false, error: 'unknown-type' }],
    ['refuses what is no message', 'hello', view, { ok: false, error: 'unknown-type' }],
    [
      'refuses a list with a type',
      Object.assign([], message('report.get', { tabId: 1 })),
      view,
      { ok: false, error: 'unknown-type' },
    ],
    ['refuses null', null, view, { ok: false, error: 'unknown-type' }],
    [
      'refuses a content script that asks for a report',
      message('report.get', { tabId: 1 }),
      content,
      { ok: false, error: 'forbidden-sender' },
    ],
    [
      'refuses a content script that wants to scroll another tab',
      message('anchor.show', { tabId: 1, ...place }),
      content,
      { ok: false, error: 'forbidden-sender' },
    ],
    [
      'refuses a stranger',
      message('page.read', emptyReading),
      { kind: 'foreign' },
      { ok: false, error: 'forbidden-sender' },
    ],
    ['refuses a missing field', message('report.get', {}), view, { ok: false, error: 'bad-request' }],
    [
      'refuses a field of another type',
      message('report.get', { tabId: '1' }),
      view,
      { ok: false, error: 'bad-request' },
    ],
    [
      'refuses a reading with a broken claim',
      message('page.read', { ...emptyReading, claims: [{ id: 'c1' }] }),
      content,
      { ok: false, error: 'bad-request' },
    ],
    [
      'says what a crashed handler said',
      message('reading.start', { tabId: 404 }),
      view,
      { ok: false, error: 'crashed', detail: 'no such tab' },
    ],
  ];

  test.each(cases)('%s', async (_name, raw, sender, expected) => {
    expect(await receive(handlers, raw, sender)).toMatchObject(expected as object);
  });

  test('hands the handler the parsed request and the sender', async () => {
    heard.length = 0;
    await receive(handlers, message('page.read', { ...emptyReading, extra: 1 }), content);
    expect(heard).toEqual(['content 0']);
  });
});

describe('every message of the protocol', () => {
  const types = Object.keys(SENDERS) as (keyof Protocol)[];

  test.each(types)('%s is heard from whom it is meant for, and from nobody else', async (type) => {
    const senders: Sender[] = [view, content, { kind: 'background' }, { kind: 'foreign' }];
    for (const sender of senders) {
      const answer = await receive(handlers, message(type, 'no request'), sender);
      // Whoever may send it is asked for a request of the right shape next.
      const error = SENDERS[type].includes(sender.kind) ? 'bad-request' : 'forbidden-sender';
      expect(answer, sender.kind).toMatchObject({ ok: false, error });
    }
  });

  test('a page may say what it holds and nothing else; nobody listens to strangers', () => {
    expect(types.filter((type) => SENDERS[type].includes('content'))).toEqual(['page.read']);
    expect(types.filter((type) => SENDERS[type].includes('foreign'))).toEqual([]);
  });

  test.each(types)('%s takes no request that is nothing, a list, or a name of Object', (type) => {
    for (const request of [null, undefined, [], 'x', 1, { tabId: -1 }, { tabId: 1.5 }, { tabId: Number.NaN }])
      expect(guard(type).parse(request)).toBeNull();
  });
});

describe('createSend', () => {
  const over = (carrier: Carrier['sendMessage']) => createSend<Protocol>({ sendMessage: carrier });

  test('carries type and request, and gives the answer back', async () => {
    const sent: unknown[] = [];
    const send = over(async (raw) => {
      sent.push(raw);
      return receive(handlers, raw, view);
    });
    expect(await send('anchor.show', { tabId: 3, id: 'c1', ...place })).toEqual(ok(true));
    expect(sent).toEqual([message('anchor.show', { tabId: 3, id: 'c1', ...place })]);
  });

  test('says no-answer when nobody listens', async () => {
    const send = createSend<MarksProtocol>({
      sendMessage: async () => {
        throw new Error('Receiving end does not exist.');
      },
    });
    expect(await send('place.show', { id: 'c1', cards: [], ...place })).toEqual({
      ok: false,
      error: 'no-answer',
      detail: 'Receiving end does not exist.',
    });
  });

  test('says no-answer in an old page of an extension that was updated: its runtime throws, or is gone', async () => {
    const throwing = {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    expect(await createSend<Protocol>(throwing)('report.get', { tabId: 1 })).toEqual({
      ok: false,
      error: 'no-answer',
      detail: 'Extension context invalidated.',
    });
    const gone = undefined as unknown as Parameters<typeof createSend>[0];
    expect(await createSend<Protocol>(gone)('report.get', { tabId: 1 })).toMatchObject({
      error: 'no-answer',
    });
  });

  test('says no-answer when the answer is not one of ours', async () => {
    for (const answer of [undefined, null, 'ok', {}, { ok: 'yes' }])
      expect(await over(async () => answer)('report.get', { tabId: 1 })).toMatchObject({
        error: 'no-answer',
      });
  });
});

test.each<[name: string, isThere: boolean, comes: boolean, answer: unknown, asked: number]>([
  ['is there', true, false, ok(2), 1],
  ['comes when it is needed', false, true, ok(2), 2],
  ['cannot come', false, false, fail('no-answer', 'Nobody answered marks.set.'), 1],
])('bringWhenNeeded, where the other end %s', async (_, isThere, comes, expected, times) => {
  let listens = isThere;
  let asked = 0;
  const send = createSend<MarksProtocol>({
    sendMessage: async () => {
      asked += 1;
      return listens ? ok(2) : undefined;
    },
  });
  const bring = async () => {
    listens = comes;
    return comes;
  };
  expect(await bringWhenNeeded(send, bring)('marks.set', { marks: [] })).toEqual(expected);
  expect(asked).toBe(times);
});

test('bringWhenNeeded brings nothing where the other end is there and refuses', async () => {
  const send = createSend<MarksProtocol>({ sendMessage: async () => fail('bad-request', 'marks.set') });
  const bring = () => {
    throw new Error('brought');
  };
  expect(await bringWhenNeeded(send, bring)('marks.set', { marks: [] })).toMatchObject({
    error: 'bad-request',
  });
});

test.each<[raw: unknown, mine: boolean]>([
  [message('report.get', {}), true],
  [message('marks.set', { marks: [] }), false],
  [message('toString', {}), false],
  [null, false],
])('isFor(%j) is %s', (raw, mine) => {
  expect(isFor(handlers, raw)).toBe(mine);
});

function message(type: string, request: unknown): { type: string; request: unknown } {
  return { type, request };
}
