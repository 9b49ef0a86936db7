/** The reference tool in Chromium: paste → cards → file; the sample, clearing and bringing back; nothing leaves the browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until } from './driver';

const LIST = `[1] Jäger R, Kerksick CM, Campbell BI. International Society of Sports Nutrition Position Stand: protein and exercise.
J Int Soc Sports Nutr. 2017;14:20. doi:10.1186/s12970-017-0177-8
[2] Morton RW, Murphy KT, McKellar SR. A systematic review, meta-analysis and meta-regression of the effect of protein
supplementation. Br J Sports Med. 2018;52(6):376-384. doi:10.1136/bjsports-2017-097608
[3] Doe J. A kitchen diary of a runner. Some Letters. 2011;2:3-4.`;

const BIBTEX = `@article{morton2018, author = {Morton, Robert W. and Murphy, Kevin T.}, title = {A systematic review of protein
supplementation}, journal = {British Journal of Sports Medicine}, year = {2018}, doi = {10.1136/bjsports-2017-097608}}
@article{broken, title = {Never closed`;

describe('the reference tool in Chromium', () => {
  let driver: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchChromium();
    page = driver.page;
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`chrome-extension://${driver.extensionId}/references.html`);
    await page.waitForSelector('.tool-empty');
  });
  afterAll(() => driver?.close());

  const paste = (text: string) =>
    page.$eval(
      '#list',
      (box, value) => {
        (box as HTMLTextAreaElement).value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const text = (selector: string) =>
    page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent).join('\n'));
  const press = (words: string) => page.click(`button::-p-text(${words})`);
  const count = (wanted: number) =>
    until(`${wanted} cards`, async () => (await page.$$('.reference')).length === wanted);

  test('explains itself while it is empty, and shows a sample', async () => {
    await page.screenshot({ path: '.shots/tool-empty.png' });
    await expect.poll(() => text('.tool-empty')).toContain('For each entry you get');
    await press('Try it with a sample');
    await count(5);
    await page.screenshot({ path: '.shots/tool-sample.png', fullPage: true });
    await expect.poll(() => text('.summary')).toContain('5 references');
  });

  test('is cleared, and the list comes back', async () => {
    await press('Clear');
    await page.waitForSelector('.tool-empty');
    await press('Bring the list back');
    await count(5);
  });

  test('a pasted list becomes cards as it is pasted', async () => {
    await paste(LIST);
    await count(3);
    await expect.poll(() => text('[aria-label="Reference 2"] .badge')).toBe('Meta-analysis');
    expect(
      await page.$eval('[aria-label="Reference 1"] .links a', (link) => (link as HTMLAnchorElement).href),
    ).toBe('https://doi.org/10.1186/s12970-017-0177-8');
    await expect.poll(() => text('.reference')).not.toContain('cited');
  });

  test('only the chosen references are saved', async () => {
    await page.evaluate(() => {
      const saved: string[] = [];
      Object.assign(window, { saved });
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((words) => saved.push(words));
        return createObjectURL.call(URL, blob);
      };
    });
    await page.click('[aria-label="Choose reference 2"]');
    await expect.poll(() => text('.selection')).toContain('1 chosen reference');
    await press('RIS');
    const saved = await until('a file is written', () =>
      page.evaluate(() => (window as unknown as { saved: string[] }).saved[0]),
    );
    expect(saved).toMatch(/^TY {2}- JOUR/u);
    expect(saved.match(/^TY/gmu)).toHaveLength(1);
    expect(saved).toContain('Morton');
    await expect.poll(() => text('.selection > [role="status"]')).toBe('1 reference saved.');
    await page.screenshot({ path: '.shots/tool-chosen.png' });
  });

  test('one citation is copied in the chosen style', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (words: string) => Object.assign(window, { copied: words }),
      });
    });
    const copied = () => page.evaluate(() => (window as unknown as { copied?: string }).copied);
    const copy = () =>
      page.$eval('[aria-label="Reference 2"] .reference-foot button', (button) =>
        (button as HTMLElement).click(),
      );
    await copy();
    expect(await until('something is copied', copied)).toMatch(
      /^Morton, R\. W\., Murphy, K\. T\., & McKellar, S\. R\. \(2018\)/u,
    );
    await page.select('.citation-choice select', 'vancouver');
    await copy();
    await until('it is copied anew', async () => (await copied())?.startsWith('Morton RW, Murphy KT'));
    await expect.poll(() => text('.citation-choice [role="status"]')).toBe('Copied: Vancouver');
  });

  test('BibTeX is read, and a record that cannot be read is said', async () => {
    await paste(BIBTEX);
    await count(1);
    await expect.poll(() => text('.reference h3')).toBe('A systematic review of protein supplementation');
    await expect.poll(() => text('.tool-unread summary')).toBe('1 record could not be read');
  });

  test('a text that holds no reference is said', async () => {
    await paste('hello there');
    await until('the sentence', async () =>
      (await text('.tool-standing')).includes('No reference was recognised'),
    );
    await page.screenshot({ path: '.shots/tool-trouble.png' });
  });

  test('a thousand entries are read while the page goes on, and can be stopped', async () => {
    const entry = LIST.split('\n[3]')[0]?.split('\n[2] ')[1] ?? '';
    await paste(
      Array.from(
        { length: 900 },
        (_, at) => `[${at + 1}] ${entry.replaceAll('\n', ' ').replace(/097608/u, String(at))}`,
      ).join('\n'),
    );
    await count(900);
    await page.screenshot({ path: '.shots/tool-many.png' });
    await expect.poll(() => text('.summary')).toContain('900 references');
  });

  test('nothing was asked of the network', () => {
    expect(driver.proxy.strangers()).toEqual([]);
  });
});
