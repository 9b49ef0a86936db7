/**
 * A whole session in Chromium: reading, a yes, look-ups, every view. Each request is taken apart: its host, its headers, its
 * question. What may leave is in PRIVACY.md: identifiers, titles, first authors and years of references, to the sources.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOURCE_IDS, SOURCES } from '../../lib/records/sources';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';
import { tunnelTo } from './replayed-sources';

const READY = `document.querySelector('.report:not(.skeleton) h1')`;

/** What a browser says of itself and of the question; nothing of the person or the page. */
const HEADERS =
  /^(?:host|connection|accept|accept-encoding|accept-language|user-agent|content-type|content-length|origin|cache-control|pragma|priority|sec-[a-z-]+)$/u;

/** Parameters that the sources know, with what may stand in them. */
const PARAMETERS = new Set([
  ...['query', 'resultType', 'format', 'pageSize', 'filter', 'rows', 'select', 'query.bibliographic'],
  ...['page[size]', 'affiliation', 'db', 'id', 'retmode', 'tool'],
]);

/** A sentence shorter than this may stand in a title as well. UTF-16 code units. */
const MIN_SENTENCE = 30;

describe('a whole session in Chromium', () => {
  let replay: ReplayServer;
  let driver: ChromiumDriver;
  let sentences: string[] = [];

  beforeAll(async () => {
    replay = await startReplayServer();
    driver = await launchChromium(tunnelTo(replay));
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });

  test('asks nobody until the person says yes, whichever view is open', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    sentences = (await driver.page.evaluate(
      `[...document.querySelectorAll('p')].flatMap((p) => p.textContent.split(/(?<=[.!?])\\s+/))`,
    )) as string[];
    await driver.clickAction();
    await untilPopup(driver, READY);
    for (const view of ['options', 'welcome', 'references']) {
      const tab = await driver.page.browser().newPage();
      await tab.goto(`chrome-extension://${driver.extensionId}/${view}.html`);
      await tab.waitForSelector('h1');
      await tab.close();
    }
    expect([replay.requests, driver.proxy.strangers()]).toEqual([[], []]);
  });

  test('asks the sources after a yes, and nobody else', async () => {
    await driver.page.bringToFront();
    await driver.clickAction();
    await untilPopup(driver, READY);
    await driver.inPopup(`(document.querySelector('.consent .button').click(), true)`);
    await until('the sources were asked', async () => replay.requests.length >= 2);
    await untilPopup(driver, `document.querySelector('.lookup-row').textContent.includes('Looked up')`);
    const allowed = SOURCE_IDS.map((source) => `CONNECT ${new URL(SOURCES[source].base).hostname}:443`);
    for (const stranger of driver.proxy.strangers()) expect(allowed).toContain(stranger);
  });

  test('no request says who reads what', () => {
    expect(replay.requests.length).toBeGreaterThanOrEqual(2);
    expect(sentences.filter((words) => words.length >= MIN_SENTENCE).length).toBeGreaterThan(3);
    for (const { headers, query, path, source } of replay.requests) {
      expect(
        Object.keys(headers).filter((name) => !HEADERS.test(name)),
        source,
      ).toEqual([]);
      expect(
        [...query.keys()].filter((name) => !PARAMETERS.has(name)),
        source,
      ).toEqual([]);
      const asked = decodeURIComponent(`${path} ${[...query.values()].join(' ')}`);
      expect(asked).not.toContain(PAGE_HOST);
      for (const words of sentences.filter(({ length }) => length >= MIN_SENTENCE))
        expect(asked).not.toContain(words);
    }
  });
});
