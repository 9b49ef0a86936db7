import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createRecordCache,
  MOST_ANSWERS,
  RECORD_MIGRATIONS,
  RECORDS_DATABASE,
  type RecordMigration,
} from '../../entrypoints/background/record-cache';
import type { CachedAnswer } from '../../lib/records/cache';

let told: unknown[];
const open = () => createRecordCache((error) => told.push(error));

beforeEach(() => {
  told = [];
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

const answer = (key: string, storedAt = 1): CachedAnswer => ({
  key,
  storedAt,
  outcome: 'not-found',
  record: null,
  reason: null,
});

const keysOf = async (cache: ReturnType<typeof open>, keys: string[]) => [...(await cache.get(keys)).keys()];

describe('the store of records', () => {
  test('gives back what was put, also to the worker that comes after', async () => {
    await open().put([answer('crossref doi:10.1/a'), answer('crossref doi:10.1/b')]);
    const found = await open().get(['crossref doi:10.1/b', 'crossref doi:10.1/c']);
    expect([...found]).toEqual([['crossref doi:10.1/b', answer('crossref doi:10.1/b')]]);
    expect(told).toEqual([]);
  });

  test('keeps the newer answer to one question', async () => {
    const cache = open();
    await cache.put([answer('a', 1)]);
    await cache.put([answer('a', 2)]);
    expect((await cache.get(['a'])).get('a')?.storedAt).toBe(2);
  });

  test('lets the oldest answers go when there are too many', async () => {
    const cache = open();
    const many = Array.from({ length: MOST_ANSWERS }, (_, at) => answer(`k${at}`, at + 10));
    await cache.put(many);
    expect(await keysOf(cache, ['k0', 'k4999'])).toEqual(['k0', 'k4999']);
    await cache.put([answer('one more', 99_999), answer('older than all', 1)]);
    expect(await keysOf(cache, ['k0', 'k500', 'k501', 'k4999', 'one more', 'older than all'])).toEqual([
      'k501',
      'k4999',
      'one more',
    ]);
  });

  test('lets what nobody may use any more go with the next answers', async () => {
    const cache = open();
    const day = 24 * 60 * 60 * 1000;
    await cache.put([answer('old', 1), answer('young', 2 * day)]);
    await cache.put([answer('new', 31 * day)]);
    expect(await keysOf(cache, ['old', 'young', 'new'])).toEqual(['young', 'new']);
    await cache.put([]);
    expect(await keysOf(cache, ['young', 'new'])).toEqual(['young', 'new']);
  });

  test('is empty after it was cleared, and goes on', async () => {
    const cache = open();
    await cache.put([answer('a')]);
    await cache.clear();
    expect(await keysOf(cache, ['a'])).toEqual([]);
    await cache.put([answer('b')]);
    expect(await keysOf(cache, ['b'])).toEqual(['b']);
  });

  test('is cleared although another worker has it open', async () => {
    const [one, other] = [open(), open()];
    await one.put([answer('a')]);
    await other.clear();
    expect(await keysOf(one, ['a'])).toEqual([]);
    await one.put([answer('b')]);
    expect(await keysOf(other, ['b'])).toEqual(['b']);
    expect(told).toEqual([]);
  });

  test('is cleared although a page holds it open and does not let go', async () => {
    const cache = open();
    await cache.put([answer('a')]);
    const held = await openDB(RECORDS_DATABASE);
    await cache.clear();
    expect(await keysOf(cache, ['a'])).toEqual([]);
    await cache.put([answer('b')]);
    expect(await keysOf(open(), ['b'])).toEqual(['b']);
    expect(told).toEqual([]);
    held.close();
  });

  test('says that it was not cleared, and holds nothing, while a page keeps one of another version open', async () => {
    const held = await openDB(RECORDS_DATABASE, 7);
    const cache = open();
    await expect(cache.clear()).rejects.toThrow('held open');
    expect(await keysOf(cache, ['a'])).toEqual([]);
    expect(told).toEqual([expect.objectContaining({ name: 'BlockedError' })]);
    held.close();
    await vi.waitFor(async () => {
      await cache.put([answer('a')]);
      expect(await keysOf(cache, ['a'])).toEqual(['a']);
    });
    await cache.clear();
    expect(await keysOf(cache, ['a'])).toEqual([]);
  });

  test('is brought up from an older version, step by step, with what stands in it', async () => {
    await open().put([answer('old')]);
    const steps: string[] = [];
    const second: RecordMigration = (database) =>
      void steps.push(`2 after ${[...database.objectStoreNames]}`);
    const third: RecordMigration = (database) => {
      steps.push('3');
      database.deleteObjectStore('answers');
      RECORD_MIGRATIONS[0]?.(database);
    };
    const newer = createRecordCache((error) => told.push(error), [...RECORD_MIGRATIONS, second]);
    expect(await keysOf(newer, ['old'])).toEqual(['old']);
    // A step may also begin with an empty store.
    const newest = createRecordCache((error) => told.push(error), [...RECORD_MIGRATIONS, second, third]);
    expect(await keysOf(newest, ['old'])).toEqual([]);
    await newest.put([answer('new')]);
    expect(await keysOf(newest, ['new'])).toEqual(['new']);
    expect([steps, told]).toEqual([['2 after answers', '3'], []]);
  });

  test.each([
    ['of a newer version', 7, 'answers', 'storedAt'],
    ['of somebody else', 1, 'songs', 'singer'],
    ['without our index', 1, 'answers', 'size'],
  ])('one %s is emptied, and holds answers again', async (_, version, name, index) => {
    const strange = await openDB(RECORDS_DATABASE, version, {
      upgrade: (database) =>
        void database.createObjectStore(name, { keyPath: 'key' }).createIndex(index, index),
    });
    await strange.put(name, { ...answer('theirs'), singer: 'x', size: 1 });
    strange.close();
    const cache = open();
    expect(await keysOf(cache, ['theirs'])).toEqual([]);
    await cache.put([answer('ours')]);
    expect(await keysOf(open(), ['ours'])).toEqual(['ours']);
    expect(told).toEqual([]);
  });

  test('passes over what is damaged', async () => {
    await open().put([answer('good')]);
    const database = await openDB(RECORDS_DATABASE);
    await database.put('answers', { key: 'bad', storedAt: 'yesterday' });
    await database.put('answers', { ...answer('strange'), outcome: 'rumour' });
    database.close();
    expect(await keysOf(open(), ['good', 'bad', 'strange'])).toEqual(['good']);
    expect(told).toEqual([]);
  });

  test('makes way for a later version, and begins anew when asked again after it', async () => {
    const cache = open();
    await cache.put([answer('a')]);
    const later = await openDB(RECORDS_DATABASE, 99);
    later.close();
    expect(await keysOf(cache, ['a'])).toEqual([]);
    await cache.put([answer('b')]);
    expect(await keysOf(cache, ['b'])).toEqual(['b']);
    expect(told).toEqual([]);
  });

  test('holds nothing where there is no IndexedDB', async () => {
    const refuse = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
    vi.stubGlobal('indexedDB', { open: refuse, deleteDatabase: refuse });
    const cache = open();
    await cache.put([answer('a')]);
    expect(await keysOf(cache, ['a'])).toEqual([]);
    expect(told).toHaveLength(1);
    // Nothing was kept, so nothing is left to be forgotten.
    await expect(cache.clear()).resolves.toBeUndefined();
  });

  test.each([
    ['is deleted where it cannot be opened', true],
    ['says so where it cannot be deleted either', false],
  ])('%s', async (_, canDelete) => {
    await open().put([answer('a')]);
    const broken = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
    const { indexedDB } = globalThis;
    vi.stubGlobal('indexedDB', {
      open: broken,
      deleteDatabase: canDelete ? indexedDB.deleteDatabase.bind(indexedDB) : broken,
    });
    const cleared = open().clear();
    if (canDelete) await cleared;
    else await expect(cleared).rejects.toThrow();
    vi.stubGlobal('indexedDB', indexedDB);
    expect(await keysOf(open(), ['a'])).toEqual(canDelete ? [] : ['a']);
  });

  test('keeps what it had when the disk is full', async () => {
    const cache = open();
    await cache.put([answer('a')]);
    const full = vi.spyOn(fake.IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: InstanceType<typeof fake.IDBObjectStore>,
    ) {
      this.transaction.abort();
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await cache.put([answer('b'), answer('c')]);
    full.mockRestore();
    expect(await keysOf(cache, ['a', 'b', 'c'])).toEqual(['a']);
    expect(told).toEqual([expect.objectContaining({ name: 'QuotaExceededError' })]);
    await cache.put([answer('d')]);
    expect(await keysOf(cache, ['d'])).toEqual(['d']);
  });
});
