/** The report page in Chromium: every export is saved and opened again; reports are kept, listed, compared, deleted. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { builtExtension, filesOf, until, untilPopup } from './driver';
import { PAGE_HOST } from './proxy';
import { openExport } from './read-export';

const ARTICLE = 'Do heavy squats really wear out your knees?';
const WORK = 'High-intensity strength training in nonagenarians';

describe('the report page in Chromium', () => {
  let driver: ChromiumDriver;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-saved-'));

  beforeAll(async () => {
    driver = await launchChromium();
    await driver.saveInto(folder);
    await openReport();
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true });
  });

  /** Reads the article and opens its report from the popup. */
  async function openReport(): Promise<void> {
    await driver.page.bringToFront();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.reference')`);
    await driver.inPopup(`(document.querySelector('[title="Report and export"]').click(), true)`);
    page = await driver.untilOpen('report.html?tab=');
    await page.bringToFront();
    await page.waitForSelector('.audit .reference');
  }

  const press = (words: string) => page.click(`::-p-xpath(//button[normalize-space()="${words}"])`);
  const text = (selector: string) =>
    page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent).join('\n'));
  test('what writes bibliographies is loaded only when one is asked for', () => {
    const built = builtExtension('chrome-mv3');
    const isLibrary = (name: string) => /@bibtex\/|@ris\//u.test(readFileSync(`${built}/${name}`, 'utf8'));
    expect(filesOf('report.html').filter(isLibrary)).toEqual([]);
    const chunks = readdirSync(`${built}/chunks`).filter((name) => name.endsWith('.js'));
    expect(chunks.filter((name) => isLibrary(`chunks/${name}`)).length).toBeGreaterThan(0);
  });

  test.each([
    ['HTML', '.html', true],
    ['Markdown', '.md', true],
    ['CSV', '.csv', false],
    ['JSON', '.json', true],
    ['CSL-JSON', '.csl.json', false],
    ['BibTeX', '.bib', false],
    ['RIS', '.ris', false],
  ])('saves as %s, and its reader opens the file', async (name, ending, namesArticle) => {
    for (const old of readdirSync(folder)) rmSync(join(folder, old));
    await press(name);
    // The browser reserves the name with an empty file, and puts the whole one in its place.
    const file = await until(`${name} is saved`, async () =>
      readdirSync(folder).find((saved) => saved.endsWith(ending) && statSync(join(folder, saved)).size > 0),
    );
    expect(file).toBe(`Do-heavy-squats-really-wear-out-your-knees${ending}`);
    const opened = await openExport(file, readFileSync(join(folder, file), 'utf8'));
    expect(opened.works.some((title) => title.includes(WORK))).toBe(true);
    if (namesArticle) expect(opened.article).toContain(ARTICLE);
  });

  test('prints', async () => {
    await page.screenshot({ path: '.shots/chromium-report.png' });
    await page.pdf({ path: '.shots/report.pdf' });
    await expect.poll(() => page.$('[role="alert"]')).toBeNull();
  });

  test('a sentence leads to its place in the tab of the article', async () => {
    await page.click('.claims .quote');
    await until('the article is in front', () =>
      driver.page.evaluate(() => document.visibilityState === 'visible'),
    );
    expect(
      await driver.page.evaluate(() => [...(CSS.highlights.get('evidence-lens-shown') ?? [])].length),
    ).toBe(1);
    await page.bringToFront();
  });

  test('is kept, and opened again without its tab', async () => {
    await press('Keep in this browser');
    await until('it is kept', async () => (await text('.keep')).includes('Kept in this browser.'));
    await driver.page.goto(`http://${PAGE_HOST}/shop`);
    await page.click('.keep a');
    await page.waitForSelector('.saved-list');
    await page.click('.saved-list a');
    await page.waitForSelector('.audit .reference');
    await expect.poll(() => text('h1')).toBe(ARTICLE);
    await expect.poll(() => text('header')).toContain('The page may have changed since.');
    // Its page may be gone: sentences are no buttons here, and nothing is looked up.
    await expect.poll(() => page.$('button.quote')).toBeNull();
    await page.screenshot({ path: '.shots/chromium-kept-report.png' });
  });

  test('two of them are compared', async () => {
    await page.close();
    await openReport();
    await press('Keep in this browser');
    await until('it is kept', async () => (await text('.keep')).includes('Kept in this browser.'));
    await page.click('.keep a');
    await page.waitForSelector('.saved-list li:nth-child(2)');
    for (const box of await page.$$('.saved-list input')) await box.click();
    await press('Compare');
    await page.waitForSelector('.compare-figures');
    await expect.poll(() => text('main')).toContain('Nothing changed between the two.');
    await page.screenshot({ path: '.shots/chromium-compared.png' });
    await page.goBack();
    await page.waitForSelector('.saved-list');
  });

  test('is deleted, and brought back', async () => {
    const count = async () => (await page.$$('.saved-list li')).length;
    await page.click('.saved-list .text-button');
    await until('one is left', async () => (await count()) === 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bring it back');
    await page.screenshot({ path: '.shots/chromium-saved-list.png' });
    await page.keyboard.press('Enter');
    await until('it is back', async () => (await count()) === 2);
  });

  test('what was deleted is gone for good once the page is closed', async () => {
    await page.click('.saved-list .text-button');
    await until('one is left', async () => (await page.$$('.saved-list li')).length === 1);
    await page.reload();
    await page.waitForSelector('.saved-list');
    expect((await page.$$('.saved-list li')).length).toBe(1);
    await expect.poll(() => page.$('.saved-deleted button')).toBeNull();
  });

  test('all are deleted after a question, by keyboard', async () => {
    await openReport();
    await press('Keep in this browser');
    await until('it is kept', async () => (await text('.keep')).includes('Kept in this browser.'));
    await page.click('.keep a');
    await page.waitForSelector('.saved-list li:nth-child(2)');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.focus('.saved-all .text-button');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Cancel');
    await page.screenshot({ path: '.shots/chromium-delete-all.png' });
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Delete all');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Cancel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('All reports are deleted.');
    await page.reload();
    await expect.poll(() => text('.empty')).toContain('Nothing is kept yet.');
  });
});
