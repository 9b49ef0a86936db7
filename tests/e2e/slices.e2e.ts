/** A long page keeps its turn while it is read, and is read whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

/** Runs in the page: a timer that notes each time that another task of more than a frame came between. Reading in one piece is one such gap. */
const WATCH_TURNS = `(() => {
  let last = performance.now();
  window.gaps = [];
  const turn = () => {
    const now = performance.now();
    if (now - last > 16) window.gaps.push(Math.round(now - last));
    last = now;
    setTimeout(turn);
  };
  turn();
})()`;

/** Readability and two slices at least, on a fast machine; more on a slow one. */
const MIN_GAPS = 3;

/** A busy machine takes long to draw so many cards. */
const PATIENCE_MS = 60_000;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('a page of five hundred references in %s', (_, launch: () => Promise<Driver>) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver?.close());

  test(
    'gets its turn between slices of the reading, and is read whole',
    async () => {
      await driver.page.goto(`http://${PAGE_HOST}/works-1-500`);
      await driver.page.evaluate(WATCH_TURNS);
      await driver.clickAction();
      await until('the report is there', () => driver.inPopup<boolean>(`Boolean(${READY})`), PATIENCE_MS);
      const gaps = await driver.page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
      process.stdout.write(`turns of the page apart by (ms): ${gaps.join(' ')}\n`);
      expect(gaps.length).toBeGreaterThanOrEqual(MIN_GAPS);
      await expect
        .poll(() => driver.inPopup(`document.querySelector('.summary').textContent`))
        .toContain('500 references');
    },
    2 * PATIENCE_MS,
  );
});
