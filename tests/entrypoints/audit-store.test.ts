import * as fake from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAuditStore } from '../../entrypoints/report/audit-store';
import { auditHref, compareHref, reportRoute, SAVED_HREF } from '../../entrypoints/report/report-route';
import { otherArticle, squatNow, squatThen } from '../fixtures/reports/saved-audits';

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

const ids = async () => (await createAuditStore().list()).map(({ id }) => id);

test('keeps audits for the page that comes after, and lists the newest first', async () => {
  const store = createAuditStore();
  for (const audit of [squatThen, squatNow, otherArticle]) await store.put(audit);
  expect(await ids()).toEqual(['a2', 'a3', 'a1']);
  expect(await createAuditStore().get('a1')).toEqual(squatThen);
});

test('a deleted audit is gone, and is there again once it is put back', async () => {
  const store = createAuditStore();
  await store.put(squatThen);
  await store.remove('a1');
  expect([await ids(), await store.get('a1')]).toEqual([[], null]);
  await store.put(squatThen);
  expect(await ids()).toEqual(['a1']);
});

test('what was stored by another version is listed, and not read', async () => {
  const store = createAuditStore();
  await store.put({ ...squatThen, version: 2 as 1 });
  expect([await ids(), await store.get('a1')]).toEqual([['a1'], null]);
});

test('rejects where the browser has no store, and asks again the next time', async () => {
  const store = createAuditStore();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('blocked');
    },
  });
  await expect(store.list()).rejects.toThrow('blocked');
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  expect(await store.list()).toEqual([]);
});

test.each([
  ['?tab=7', { page: 'tab', tabId: 7 }],
  [SAVED_HREF, { page: 'saved' }],
  [auditHref('a 1'), { page: 'audit', id: 'a 1' }],
  [compareHref('a1', 'a2'), { page: 'compare', first: 'a1', second: 'a2' }],
  ['', { page: 'tab', tabId: Number.NaN }],
  ['?compare=a1', { page: 'tab', tabId: Number.NaN }],
])('the address %s leads to its page', (query, route) => {
  expect(reportRoute(query)).toEqual(route);
});

test('forgets all at once, what another version has saved too', async () => {
  const store = createAuditStore();
  await store.put(squatThen);
  await store.put(otherArticle);
  await store.clear();
  expect([await ids(), await store.get(squatThen.id)]).toEqual([[], null]);
});
