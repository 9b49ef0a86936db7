/** Look-ups in Chromium: nothing leaves before the person agrees; a source that cannot be reached is named. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';

const SOURCES =
  /^CONNECT (?:www\.ebi\.ac\.uk|api\.crossref\.org|api\.datacite\.org|eutils\.ncbi\.nlm\.nih\.gov|doi\.org):443$/u;

describe('look-ups in Chromium', () => {
  let driver: ChromiumDriver;

  beforeAll(async () => {
    driver = await launchChromium();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.reference')`);
  });
  afterAll(() => driver?.close());

  test('nothing leaves before the person agrees', () => {
    expect(driver.proxy.strangers()).toEqual([]);
  });

  test('a yes asks the sources and nobody else, and those that cannot be reached are named', async () => {
    // By the mouse itself: nothing may lie over the button.
    await driver.popup()?.click('.consent .button');
    await until('the report says whose questions failed', () =>
      driver.inPopup<boolean>(
        `['Europe PMC', 'Crossref'].every((name) => document.querySelector('.lookups').textContent.includes('questions to ' + name + ' failed'))`,
      ),
    );
    expect(driver.proxy.strangers().filter((request) => !SOURCES.test(request))).toEqual([]);
    expect(driver.proxy.strangers().length).toBeGreaterThan(0);
    await expect.poll(() => driver.inPopup(`document.querySelector('.consent') === null`)).toBe(true);
  });

  test('the options show what left the browser', async () => {
    await driver.page.goto(`chrome-extension://${driver.extensionId}/options.html`);
    await driver.page.waitForSelector('.sent tbody tr');
    const addresses = await driver.page.$$eval('.sent-url', (cells) => cells.map((cell) => cell.textContent));
    expect(addresses.every((address) => address?.startsWith('https://'))).toBe(true);
    expect(addresses.join(' ')).not.toContain(PAGE_HOST);
    await driver.page.screenshot({ path: '.shots/chromium-options.png' });
  });

  test('checks on trial run once the options ask for them', async () => {
    const { page } = driver;
    /** What is said of the one check on trial in the report of the article's tab. */
    const saidOfTrial = async () => {
      await driver.closePopup();
      await page.goto(`http://${PAGE_HOST}/squat`);
      await driver.clickAction();
      await untilPopup(driver, `document.querySelector('.reference')`);
      return driver.inPopup<string[]>(`(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://${PAGE_HOST}/*' });
        const { value } = await chrome.runtime.sendMessage({ type: 'report.get', request: { tabId: tab.id } });
        return value.report.findings.filter(({ check }) => check === 'claim-direction').map(({ message }) => message);
      })()`);
    };
    const ON_TRIAL = 'Not run: this check is still on trial. It can be turned on in the options.';
    await expect.poll(saidOfTrial).toEqual([ON_TRIAL]);
    await page.goto(`chrome-extension://${driver.extensionId}/options.html`);
    await page.waitForSelector('[aria-describedby="trial-text"]');
    await page.click('[aria-describedby="trial-text"]');
    await until('the choice is kept', () =>
      page.$eval('[aria-describedby="trial-text"]', (box) => (box as HTMLInputElement).checked),
    );
    const said = await saidOfTrial();
    expect(said?.length).toBeGreaterThan(0);
    expect(said).not.toContain(ON_TRIAL);
  });

  test('the first page asks the same question', async () => {
    await driver.page.goto(`chrome-extension://${driver.extensionId}/welcome.html`);
    await driver.page.waitForSelector('.welcome-steps');
    await expect
      .poll(() => driver.page.$eval('[aria-pressed="true"]', (button) => button.textContent))
      .toBe('Look up references');
    await driver.page.screenshot({ path: '.shots/chromium-welcome.png' });
  });
});
