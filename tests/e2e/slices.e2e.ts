/** A long page keeps its turn while it is read, and is read whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, untilPopup } from './driver';
import { launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

/**
 * Runs in the page: a task that posts itself anew, and notes each time that another task of more than a frame came between.
 * Reading in one piece is one such gap.
 */
const WATCH_TURNS = `(() => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  window.gaps = [];
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 16) window.gaps.push(Math.round(now - last));
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
})()`;

/** Slices of a thousand paragraphs and references on a fast machine; more on a slow one. */
const MIN_GAPS = 4;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('a page of a thousand references in %s', (_, launch: () => Promise<Driver>) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver?.close());

  test('gets its turn between slices of the reading, and is read whole', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/works-1-1000`);
    await driver.page.evaluate(WATCH_TURNS);
    await driver.clickAction();
    await untilPopup(driver, READY);
    const gaps = await driver.page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
    process.stdout.write(`turns of the page apart by (ms): ${gaps.join(' ')}\n`);
    expect(gaps.length).toBeGreaterThanOrEqual(MIN_GAPS);
    expect(await driver.inPopup(`document.querySelector('.summary').textContent`)).toContain(
      '1,000 references',
    );
  });
});
