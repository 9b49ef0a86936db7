/**
 * The automatic check of a chosen site in Firefox: the switch is clicked and the browser's question answered, pages are read
 * without a click, the badge follows a single page, and the switch takes the leave back. Nobody can press Chromium's own
 * question without a display; there the units of `entrypoints/background` hold the same.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until, untilPopup } from './driver';
import { type FirefoxDriver, launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

const address = (path: string) => `http://${PAGE_HOST}/${path}`;

describe('a chosen site in Firefox', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await launchFirefox();
    await driver.page.goto(address('squat'));
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.site-switch input:enabled')`);
    expect(await driver.chooseSite()).not.toBe('');
    await driver.closePopup();
  });
  afterEach(() => driver.closePopup());
  afterAll(() => driver?.close());

  const untilBadge = (wanted: string) =>
    until(`the badge says "${wanted}"`, async () => (await driver.badge()) === wanted);

  test('a page of the site is read without a click', async () => {
    await driver.page.goto(address('squat'));
    await untilBadge('4');
  });

  test('the badge goes with the article when a single page shows another one, and the new one is read', async () => {
    await driver.page.goto(address('single-page'));
    await untilBadge('2');
    await driver.page.evaluate('showOther()');
    await untilBadge('0');
  });

  test('the popup shows what was read', async () => {
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('h1')?.textContent === 'Soup for a long winter'`);
    await untilPopup(driver, `document.querySelector('.site-switch input:checked')`);
  });

  test('nothing was asked of the network but the pages', () => {
    expect(driver.proxy.strangers()).toEqual([]);
  });

  test('the switch takes the leave back', async () => {
    await driver.page.goto(address('squat'));
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.site-switch input:checked')`);
    await driver.inPopup(`(document.querySelector('.site-switch input').click(), true)`);
    await untilPopup(driver, `document.querySelector('.site-switch input:not(:checked)')`);
    await driver.inPopup(`(window.wrappedJSObject.browser.permissions.contains({ origins: ['*://${PAGE_HOST}/*'] })
      .then((may) => { document.body.dataset.mayRead = String(may); }), true)`);
    await untilPopup(driver, `document.body.dataset.mayRead === 'false'`);
  });
});
