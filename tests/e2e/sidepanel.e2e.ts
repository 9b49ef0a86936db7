/** The side panel of Chromium: opened from the popup, it follows the tab and steps through its statements. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';

const HIGHLIGHT = 'evidence-lens-shown';

const ignoreClosedTarget = (error: unknown): void => {
  if (!(error instanceof Error) || !error.message.includes('Target closed')) throw error;
};

describe('the side panel in Chromium', () => {
  let driver: ChromiumDriver;

  beforeAll(async () => {
    driver = await launchChromium();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.reference')`);
  });
  afterAll(() => driver?.close());

  const marked = () =>
    driver.page.evaluate((name) => String([...(CSS.highlights.get(name) ?? [])][0] ?? ''), HIGHLIGHT);

  test('opens from the popup with the statements first, and steps through them in the page', async () => {
    // The list takes its real height only when it is scrolled through: a click before that may miss the button below it.
    await until('the end of the list stands still', () =>
      driver.inPopup<boolean>(
        `(() => { const before = document.documentElement.scrollHeight; scrollTo(0, before); return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollHeight === before)))); })()`,
      ),
    );
    // The popup closes under the click, so its release may find nobody.
    const pressed = driver.popup()?.click('[title="Open beside the page"]').catch(ignoreClosedTarget);
    const panel = await driver.untilOpen('sidepanel.html');
    await pressed;
    await panel.waitForSelector('.claim');
    await expect
      .poll(() => panel.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.id))
      .toBe('tab-statements');
    await panel.click('[aria-label="Next statement"]');
    await panel.waitForSelector('.claim [aria-current="true"]');
    const first = await until('a statement is marked', marked);
    await panel.click('[aria-label="Next statement"]');
    await until('the next one is marked', async () => (await marked()) !== first);
    await panel.screenshot({ path: '.shots/chromium-sidepanel.png' });
    await expect
      .poll(() => panel.$eval('.steps p', (node) => node.textContent))
      .toMatch(/^2 of \d+ that cite a source$/u);
    // Each step shows the whole statement, its studies too, above the bar of buttons.
    await panel.setViewport({ width: 360, height: 445 });
    for (const step of [3, 4]) {
      await panel.click('[aria-label="Next statement"]');
      await expect
        .poll(() => panel.$eval('.steps p', (node) => node.textContent))
        .toMatch(RegExp(`^${step} of`, 'u'));
      await expect
        .poll(() =>
          panel.evaluate(() => {
            const bottom = document
              .querySelector('.claim:has([aria-current])')
              ?.getBoundingClientRect().bottom;
            const bar = document.querySelector('.actions')?.getBoundingClientRect().top;
            return bottom !== undefined && bar !== undefined && bottom <= bar;
          }),
        )
        .toBe(true);
    }
  });

  test('forgets the report when the tab moves on, and says how to get the next one', async () => {
    const panel = await driver.untilOpen('sidepanel.html');
    await driver.page.goto(`http://${PAGE_HOST}/shop`);
    await panel.waitForSelector('.state');
    await expect.poll(() => panel.$eval('h1', (node) => node.textContent)).toBe('This page was not read yet');
    await expect
      .poll(() => panel.$$eval('.actions button', (all) => all.map((one) => one.title)))
      .toEqual(['Check a reference list', 'Evidence Lens: options']);
  });
});
