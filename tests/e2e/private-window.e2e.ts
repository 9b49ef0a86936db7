/** A look-up in a private window, which the person has let the extension into: nothing of it is kept. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { type FirefoxDriver, launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';
import { isLookedUp, tunnelTo } from './replayed-sources';

interface Kept {
  answers: number;
  sent: number;
}

/** How many answers the cache holds, and how many lines stand in "what left this browser". */
const KEPT = `new Promise((done, fail) => {
  const opening = indexedDB.open('evidence-lens-records');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const counting = database.transaction('answers').objectStore('answers').count();
    counting.onsuccess = async () => {
      database.close();
      const { sent = [] } = await chrome.storage.local.get('sent');
      done({ answers: counting.result, sent: sent.length });
    };
  };
})`;

describe('a private window in Chromium', () => {
  let replay: ReplayServer;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    replay = await startReplayServer();
    driver = await launchChromium(tunnelTo(replay));
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });

  /** Looks into the stores from a page of the extension in the ordinary window. */
  async function whatIsKept(): Promise<Kept> {
    const tab = await driver.page.browser().newPage();
    await tab.goto(`chrome-extension://${driver.extensionId}/options.html`);
    const kept = await tab.evaluate(KEPT);
    await tab.close();
    return kept as Kept;
  }

  test('keeps no answer and no line about a request, where an ordinary window does', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/works-1-50`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.consent .button')`);
    await driver.agree();
    await untilPopup(driver, isLookedUp('50'));
    await driver.closePopup();
    const kept = await whatIsKept();
    expect(kept.answers).toBeGreaterThanOrEqual(100);
    expect(kept.sent).toBe(replay.requests.length);

    await driver.openPrivate(`http://${PAGE_HOST}/works-101-130`);
    const asked = replay.requests.length;
    await driver.clickAction();
    await untilPopup(driver, isLookedUp('30'));
    expect(replay.requests.length).toBeGreaterThan(asked);
    expect(await whatIsKept()).toEqual(kept);
  });
});

describe('a private window in Firefox', () => {
  let replay: ReplayServer;
  let driver: FirefoxDriver;

  beforeAll(async () => {
    replay = await startReplayServer();
    driver = await launchFirefox(tunnelTo(replay));
    await driver.allowPrivate();
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });

  test('keeps nothing of what was looked up in it, not even for the session once it is closed', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/works-1-50`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.consent .button')`);
    await driver.agree();
    await untilPopup(driver, isLookedUp('50'));
    const kept = await driver.asPopup<Kept>(KEPT);
    expect(kept?.answers).toBeGreaterThanOrEqual(100);
    expect(kept?.sent).toBe(replay.requests.length);
    await driver.closePopup();

    await driver.openPrivate(`http://${PAGE_HOST}/works-101-130`);
    const asked = replay.requests.length;
    await driver.clickAction();
    await untilPopup(driver, isLookedUp('30'));
    expect(replay.requests.length).toBeGreaterThan(asked);
    // What the window itself shows is there for as long as it is open.
    expect(
      await driver.asPopup(
        `chrome.storage.session.get().then((all) => JSON.stringify(all).includes('works-101-130'))`,
      ),
    ).toBe(true);
    await driver.closePopup();
    await driver.closePrivate();

    await driver.clickAction();
    await untilPopup(driver, isLookedUp('50'));
    expect(await driver.asPopup(KEPT)).toEqual(kept);
    const all = `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then((both) => JSON.stringify(both))`;
    await until(
      'nothing of it is left in the stores',
      async () => !(await driver.asPopup<string>(all))?.includes('works-101-130'),
    );
  });
});
