/**
 * Pages that were written against their readers, in Chromium: a report, the page as it was, nothing of it heard or run. What each
 * took is printed. (Units: `lib/reading/hostile-pages.test.ts`.)
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { untilPopup } from './driver';
import { HOSTILE_PAGES } from './hostile-pages';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

/** What a page can see of itself: its elements, and what its own scripts noted. The text is compared where the page stands still. */
const LOOK = `({ elements: document.getElementsByTagName('*').length, attributes: document.documentElement.attributes.length,
  stolen: globalThis.stolen ?? null, heard: globalThis.heard ?? null, built: globalThis.built ?? null })`;

describe('hostile pages in Chromium', () => {
  let driver: ChromiumDriver;
  const figures: string[] = [];

  beforeAll(async () => {
    driver = await launchChromium();
  });
  afterAll(async () => {
    await driver?.close();
    process.stdout.write(`${figures.join('\n')}\n`);
  });

  test.each(Object.keys(HOSTILE_PAGES))('%s', async (name) => {
    const popup = driver.popup();
    if (popup && !popup.isClosed()) await popup.close();
    await driver.page.goto(`http://${PAGE_HOST}/hostile-${name}`);
    const before = await driver.page.evaluate(LOOK);
    const heap = (await driver.page.metrics()).JSHeapTotalSize ?? 0;
    const started = performance.now();
    await driver.clickAction();
    await untilPopup(driver, READY);
    const took = performance.now() - started;
    const grown = ((await driver.page.metrics()).JSHeapTotalSize ?? 0) - heap;
    figures.push(
      `${name.padEnd(12)} ${(took / 1000).toFixed(1)} s, heap of the page + ${(grown / 1e6).toFixed(0)} MB`,
    );
    await expect
      .poll(() => driver.inPopup(`document.querySelectorAll('.reference').length`))
      .toBeGreaterThanOrEqual(2);
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
