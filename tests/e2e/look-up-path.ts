/**
 * The way of a look-up, the same in both browsers, with the record sources played on loopback: a yes in the popup, the
 * report fills in, only the sources are asked, a background that is stopped in the middle goes on, nothing is asked twice.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOURCE_IDS, SOURCES } from '../../lib/records/sources';
import { questionOf } from '../replay/kit';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { RETRACTED_TRIAL, type ReplayWork, VOLUME_REVIEW } from '../replay/works';
import { type Driver, until, untilPopup } from './driver';
import { PAGE_HOST, type Tunnel } from './proxy';
import { isLookedUp, tunnelTo } from './replayed-sources';

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

/** Defines the tests of a look-up for one browser. */
export function testLookUpPath(launch: (tunnel: Tunnel) => Promise<Driver>): void {
  let replay: ReplayServer;
  let driver: Driver;

  beforeAll(async () => {
    replay = await startReplayServer();
    replay.library.push(KNEE_REVIEW, NONAGENARIANS);
    driver = await launch(tunnelTo(replay));
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });

  async function open(): Promise<void> {
    await driver.closePopup();
    await driver.clickAction();
    await untilPopup(driver, READY);
  }

  /** Until the row says so, and the report that it speaks of is drawn. */
  const untilLookedUp = (count = 4) =>
    untilPopup(
      driver,
      `document.querySelector('.lookup-row[aria-busy="false"]') && ${isLookedUp(String(count))}`,
    );

  /** How often each question was put, by source. */
  const timesAsked = (source: string): number[] => {
    const questions = replay.requests.map(questionOf).filter((question) => question.startsWith(source));
    return [...new Set(questions)].map((one) => questions.filter((other) => other === one).length);
  };

  test('a yes asks the sources, and the report fills in', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await open();
    expect([replay.requests, driver.proxy.strangers()]).toEqual([[], []]);
    const question = await driver.agree();
    if (driver.name === 'firefox') expect(question).toContain('website content');
    await untilLookedUp();
    expect(replay.requests.map(({ source }) => source).sort()).toEqual(['crossref', 'europepmc']);
    await expect
      .poll(() => driver.inPopup(`document.querySelector('.summary').textContent`))
      .toContain('1 is retracted');
    await driver.shootPopup(`${driver.name}-looked-up`);
  });

  test('nothing but the hosts of the sources was reached', () => {
    const allowed = SOURCE_IDS.map((source) => `CONNECT ${new URL(SOURCES[source].base).hostname}:443`);
    for (const stranger of driver.proxy.strangers()) expect(allowed).toContain(stranger);
  });

  test('a page that was looked up is not asked about again, after a reload and a stopped background too', async () => {
    const before = replay.requests.length;
    await driver.stopBackground();
    await driver.page.reload();
    await open();
    await untilLookedUp();
    expect(replay.requests).toHaveLength(before);
  });

  /** Looks up a page of fifty until Europe PMC has answered and Crossref, asked for the first forty, has not. */
  async function lookUpHalf(path: string): Promise<void> {
    replay.requests.length = 0;
    replay.setFault('crossref', 'slow', 1);
    await driver.page.goto(`http://${PAGE_HOST}${path}`);
    await open();
    await until('Crossref has been asked', async () =>
      replay.requests.some(({ source }) => source === 'crossref'),
    );
    await untilPopup(driver, `${LOOKUPS}.includes('Looked up: Europe PMC.')`);
  }

  /** All fifty are there; Europe PMC was not asked again, and of Crossref only the question that was lost. */
  async function expectWhole(): Promise<void> {
    await untilLookedUp(50);
    expect([timesAsked('europepmc'), timesAsked('crossref')]).toEqual([[1], [2, 1]]);
  }

  test('a background that is stopped in the middle is woken by the open popup, and asks nothing twice', async () => {
    await lookUpHalf('/works-1-50');
    await driver.stopBackground();
    await expectWhole();
  });

  test('one that is stopped while nobody looks goes on when the popup is opened again', async () => {
    await lookUpHalf('/works-101-150');
    await driver.closePopup();
    await driver.stopBackground();
    await open();
    await expectWhole();
  });

  test('leaving the page ends what is being asked about it', async () => {
    await lookUpHalf('/works-201-250');
    await driver.closePopup();
    const before = [replay.abandoned, replay.requests.length];
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await until('the open question is taken back', async () => replay.abandoned > (before[0] ?? 0));
    await open();
    await untilLookedUp();
    expect(replay.requests).toHaveLength(before[1] ?? 0);
  });

  // The last one: its tab is gone afterwards.
  test('closing the tab ends what is being asked about it', async () => {
    await lookUpHalf('/works-301-350');
    await driver.closePopup();
    const { abandoned } = replay;
    await driver.page.browser().newPage();
    await driver.page.close();
    await until('the open question is taken back', async () => replay.abandoned > abandoned);
  });
}
