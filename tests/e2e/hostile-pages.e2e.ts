/**
 * Pages that were written against their readers, in both browsers: a report, the page as it was, nothing of it heard or run. What
 * each took is printed. (Units: `lib/reading/hostile-pages.test.ts`.)
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';
import { CUT_PAGES, HOSTILE_PAGES, SIZED_PAGES } from './hostile-pages';
import { PAGE_HOST } from './proxy';

/** The larger ones where they are asked for: `npm run bench -- --only hostile`. */
const PAGES = process.env.SIZED_PAGES ? SIZED_PAGES : HOSTILE_PAGES;
const NAMES = Object.keys(PAGES);

const PATIENCE_MS = 120_000;

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

/** What a page can see of itself: its elements, and what its own scripts noted. The text is compared where the page stands still. */
const LOOK = `({ elements: document.getElementsByTagName('*').length, attributes: document.documentElement.attributes.length,
  stolen: globalThis.stolen ?? null, heard: globalThis.heard ?? null, built: globalThis.built ?? null })`;

/** What the page's scripts have in memory, in bytes; null where the browser does not tell. */
const heapOf = async ({ name, page }: Driver): Promise<number | null> =>
  name === 'chromium' ? ((await page.metrics()).JSHeapTotalSize ?? null) : null;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('hostile pages in %s', (browser, launch) => {
  let driver: Driver;
  const figures: string[] = [];

  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    process.stdout.write(`${figures.join('\n')}\n`);
  });

  test.each(NAMES)('%s', { timeout: 3 * PATIENCE_MS }, async (name) => {
    await driver.closePopup();
    // A browser itself lays out a million elements for many seconds; what the reading takes is counted from the click.
    await driver.page.goto(`http://${PAGE_HOST}/hostile-${name}`, { timeout: PATIENCE_MS });
    const before = await driver.page.evaluate(LOOK);
    const heap = await heapOf(driver);
    const started = performance.now();
    await driver.clickAction();
    await until(READY, () => driver.inPopup<boolean>(`Boolean(${READY})`), PATIENCE_MS);
    const took = performance.now() - started;
    const grown = heap === null ? null : ((await heapOf(driver)) ?? heap) - heap;
    const memory = grown === null ? '' : `, heap of the page + ${(grown / 1e6).toFixed(0)} MB`;
    figures.push(`${browser.padEnd(9)} ${name.padEnd(12)} ${(took / 1000).toFixed(1)} s${memory}`);
    await expect
      .poll(() => driver.inPopup(`document.querySelectorAll('.reference').length`))
      .toBeGreaterThanOrEqual(2);
    expect(
      await driver.inPopup(
        `document.querySelector('.masthead').textContent.includes('only its first part was read')`,
      ),
    ).toBe(CUT_PAGES.has(name));
    expect(
      await driver.inPopup(
        `document.querySelectorAll('.report script, .report img, .report [onerror]').length`,
      ),
    ).toBe(0);
    const after = await driver.page.evaluate(LOOK);
    if (name === 'moving') expect(after).toMatchObject({ stolen: null, heard: null });
    else expect(after).toEqual(before);
    expect(driver.proxy.strangers()).toEqual([]);
  });
});
