import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testClickPath } from './click-path';
import { untilPopup } from './driver';
import { type FirefoxDriver, launchFirefox } from './firefox';

describe('the click path in Firefox', () => testClickPath(launchFirefox));

describe('a page that did not load in Firefox', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await launchFirefox();
  });
  afterAll(() => driver?.close());

  test('is called that, though the browser only says that it may not be read', async () => {
    // The proxy leads to no such host.
    await driver.page.goto('https://nowhere.example/').catch(() => null);
    // By the icon of its error one knows it, and that comes a moment after the page.
    await expect
      .poll(async () => {
        await driver.closePopup();
        await driver.clickAction();
        await untilPopup(driver, `document.querySelector('.state h1')`);
        return driver.inPopup(`document.querySelector('h1').textContent`);
      })
      .toBe('This page did not load');
  });
});
