import { describe, expect, test } from 'vitest';
import { createAutoCheck, type MovingTab } from '../../entrypoints/background/auto-check';
import type { TabMove } from '../../entrypoints/background/tab-moves';
import { createTabStore } from '../../lib/storage/tab-store';
import { squatReport } from '../fixtures/reports/squat-article';
import { fakeArea } from '../lib/storage/fake-area';

const STORY = 'https://news.example/story';

/** A tab that makes some moves and then rests; the tabs that were read. */
async function readAfter(moves: TabMove[], tab: MovingTab | null, knownUrl: string | null = null) {
  const store = createTabStore(fakeArea(), () => 1);
  if (knownUrl) await store.put(7, knownUrl, { status: 'read', report: squatReport });
  const read: number[] = [];
  let due: (() => void)[] = [];
  const check = createAutoCheck({
    store,
    tab: async () => tab,
    isChosen: async (url) => new URL(url).hostname === 'news.example',
    read: async (tabId) => {
      read.push(tabId);
    },
    later(_, work) {
      due.push(work);
      return () => {
        due = due.filter((other) => other !== work);
      };
    },
  });
  for (const move of moves) check(7, move);
  for (const work of due) work();
  // The check asks the browser and the store before it reads.
  await new Promise((done) => setImmediate(done));
  return read;
}

const onStory: MovingTab = { url: STORY, incognito: false };

describe('the automatic check', () => {
  const cases: [
    name: string,
    moves: TabMove[],
    tab: MovingTab | null,
    known: string | null,
    times: number,
  ][] = [
    ['reads a page that was loaded', [{ status: 'loading' }, { status: 'complete' }], onStory, null, 1],
    ['reads the next article of a single-page site', [{ url: STORY }], onStory, `${STORY}-before`, 1],
    ['reads once when the tab moves on at once', [{ url: `${STORY}s` }, { url: STORY }], onStory, null, 1],
    ['waits for a page that is still loading', [{ status: 'loading', url: STORY }], onStory, null, 0],
    ['does not read a page twice', [{ status: 'complete' }], onStory, STORY, 0],
    [
      'takes a jump inside a page for the same page',
      [{ status: 'complete' }],
      { ...onStory, url: `${STORY}#end` },
      STORY,
      0,
    ],
    [
      'leaves other sites alone',
      [{ status: 'complete' }],
      { url: 'https://shop.example/', incognito: false },
      null,
      0,
    ],
    ['leaves private windows alone', [{ status: 'complete' }], { ...onStory, incognito: true }, null, 0],
    [
      'leaves pages alone whose address it may not know',
      [{ status: 'complete' }],
      { incognito: false },
      null,
      0,
    ],
    ['leaves closed tabs alone', [{ status: 'complete' }], null, null, 0],
    ['takes no notice of a new title or icon', [{}], onStory, null, 0],
  ];
  test.each(cases)('%s', async (_name, moves, tab, known, times) => {
    expect(await readAfter(moves, tab, known)).toHaveLength(times);
  });
});
