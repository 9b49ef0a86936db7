/** The report page in Chromium: opened from the popup, every export writes a file of its kind. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';

describe('the report page in Chromium', () => {
  let driver: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchChromium();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.reference')`);
    await driver.inPopup(`(document.querySelector('[title="Report and export"]').click(), true)`);
    page = await driver.untilOpen('report.html?tab=');
    await page.waitForSelector('.audit .reference');
    // What is handed to the browser as a download is written down as well.
    await page.evaluate(() => {
      const saved: string[] = [];
      Object.assign(window, { saved });
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => saved.push(text));
        return createObjectURL.call(URL, blob);
      };
    });
  });
  afterAll(() => driver?.close());

  const cases: [name: string, holds: RegExp][] = [
    ['HTML', /^<!doctype html>[\s\S]*Do heavy squats/u],
    ['Markdown', /^# .*Do heavy squats/mu],
    ['CSV', /statement,section,[\s\S]*10\.1080\/02640414\.2016\.1210197/u],
    ['JSON', /"format": "evidence-lens\/report@1"/u],
    ['CSL-JSON', /"DOI": "10\.1007\/s40279-013-0073-6"/u],
    ['BibTeX', /^@article\{[\s\S]*Hartmann/u],
    ['RIS', /^TY {2}- JOUR[\s\S]*AU {2}- Hartmann/u],
  ];

  test.each(cases)('saves as %s', async (name, holds) => {
    const count = () => page.evaluate(() => (window as unknown as { saved: string[] }).saved.length);
    const before = await count();
    await page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.exports button')];
      buttons.find((button) => button.textContent === wanted)?.click();
    }, name);
    await until(`${name} is written`, async () => (await count()) > before);
    const text = await page.evaluate(() => (window as unknown as { saved: string[] }).saved.at(-1));
    expect(text).toMatch(holds);
  });

  test('looks like a report', async () => {
    await page.screenshot({ path: '.shots/chromium-report.png' });
    await page.pdf({ path: '.shots/report.pdf' });
    expect(await page.$('[role="alert"]')).toBeNull();
  });
});
