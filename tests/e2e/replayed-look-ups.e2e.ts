/**
 * Look-ups in Chromium with the record sources played on loopback: the report fills in, only the sources are asked, a
 * worker that is stopped in the middle goes on, and nothing is asked twice.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOURCE_IDS, SOURCES } from '../../lib/records/sources';
import { questionOf } from '../replay/kit';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { RETRACTED_TRIAL, type ReplayWork, VOLUME_REVIEW } from '../replay/works';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1')`;
const LOOKUPS = `document.querySelector('.lookups').textContent`;

/** The page's two references that the replay server does not have of its own accord; the second one as if retracted. */
const KNEE_REVIEW: ReplayWork = {
  ...VOLUME_REVIEW,
  doi: '10.1007/s40279-013-0073-6',
  pmid: '23821469',
  title:
    'Analysis of the load on the knee joint and vertebral column with changes in squatting depth and weight load',
  authors: [['Hartmann', 'Hagen']],
  year: 2013,
  journal: 'Sports Medicine',
  volume: '43',
  page: '993-1008',
  types: ['Journal Article', 'Review'],
};
const NONAGENARIANS: ReplayWork = {
  ...VOLUME_REVIEW,
  doi: '10.1001/jama.1990.03440220053029',
  pmid: '2342214',
  title: 'High-intensity strength training in nonagenarians. Effects on skeletal muscle',
  authors: [['Fiatarone', 'Maria A']],
  year: 1990,
  journal: 'JAMA',
  volume: '263',
  page: '3029-3034',
  types: ['Journal Article'],
  updatedBy: RETRACTED_TRIAL.updatedBy,
};

describe('replayed look-ups in Chromium', () => {
  let replay: ReplayServer;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    replay = await startReplayServer();
    replay.library.push(KNEE_REVIEW, NONAGENARIANS);
    const hosts = SOURCE_IDS.map((source) => new URL(SOURCES[source].base).hostname);
    driver = await launchChromium({ hosts, port: replay.port });
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });

  async function open(): Promise<void> {
    const popup = driver.popup();
    if (popup && !popup.isClosed()) await popup.close();
    await driver.clickAction();
    await untilPopup(driver, READY);
  }

  const untilLookedUp = () =>
    untilPopup(driver, `${LOOKUPS}.includes('Looked up: Europe PMC and Crossref.')`);

  test('a yes asks the sources, and the report fills in', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await open();
    expect([replay.requests, driver.proxy.strangers()]).toEqual([[], []]);
    // Not by the mouse: the bar at the foot of the view may lie over it until one scrolls.
    await driver.inPopup(`(document.querySelector('.consent .button').click(), true)`);
    await untilLookedUp();
    expect(replay.requests.map(({ source }) => source).sort()).toEqual(['crossref', 'europepmc']);
    expect(await driver.inPopup(`document.querySelector('.summary').textContent`)).toContain(
      '1 is retracted',
    );
  });

  test('nothing but the hosts of the sources was reached', () => {
    const allowed = SOURCE_IDS.map((source) => `CONNECT ${new URL(SOURCES[source].base).hostname}:443`);
    for (const stranger of driver.proxy.strangers()) expect(allowed).toContain(stranger);
  });

  test('a page that was looked up is not asked about again, after a reload and a stopped worker too', async () => {
    const before = replay.requests.length;
    await driver.stopWorker();
    await driver.page.reload();
    await open();
    await untilLookedUp();
    expect(replay.requests).toHaveLength(before);
  });

  test('a worker that is stopped in the middle goes on when it wakes, and asks nothing twice', async () => {
    await clearAnswers();
    replay.requests.length = 0;
    // Crossref hangs; Europe PMC has answered by the time the worker is stopped.
    replay.setFault('crossref', 'slow', 1);
    await driver.page.reload();
    await open();
    await until('Crossref has been asked', async () =>
      replay.requests.some(({ source }) => source === 'crossref'),
    );
    await untilPopup(driver, `${LOOKUPS}.includes('Looked up: Europe PMC.')`);
    await driver.stopWorker();
    await open();
    await untilLookedUp();
    const asked = replay.requests.map(questionOf);
    expect(asked.filter((question) => question.startsWith('europepmc'))).toHaveLength(1);
    expect(asked.filter((question) => question.startsWith('crossref'))).toHaveLength(2);
    expect(await driver.inPopup(`document.querySelector('.summary').textContent`)).toContain(
      '1 is retracted',
    );
  });

  /** Empties the store of answers from the popup, which shares it with the worker. */
  const clearAnswers = () =>
    driver.inPopup(`new Promise((done) => {
      const opening = indexedDB.open('evidence-lens-records');
      opening.onsuccess = () => {
        const store = opening.result.transaction('answers', 'readwrite').objectStore('answers');
        store.clear().onsuccess = () => { opening.result.close(); done(true); };
      };
    })`);
});
