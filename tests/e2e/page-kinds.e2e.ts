/** Pages that a saved file cannot show: frames, references that come late, single pages, shadow roots. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup, untilPopupSays } from './driver';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

describe('kinds of pages in Chromium', () => {
  let driver: ChromiumDriver;

  beforeAll(async () => {
    driver = await launchChromium();
  });
  afterAll(() => driver?.close());

  const goTo = (path: string) => driver.page.goto(`http://${PAGE_HOST}/${path}`);

  /** Clicks the button and waits for what the popup says. */
  async function open(): Promise<string | null> {
    const popup = driver.popup();
    if (popup && !popup.isClosed()) await popup.close();
    await driver.clickAction();
    await untilPopup(driver, READY);
    return driver.inPopup<string>(`document.querySelector('h1').textContent`);
  }

  const references = () => driver.inPopup<number>(`document.querySelectorAll('.reference').length`);

  test('reads an article in a frame of the same site, and shows a statement in it', async () => {
    await goTo('same-site-frame');
    expect(await open()).toBe('Sleep and sugar');
    await expect.poll(references).toBe(2);
    await driver.inPopup(`(document.querySelector('.references .quote').click(), true)`);
    await untilPopupSays(driver, 'Shown in the page.');
    const frame = driver.page.frames().find((candidate) => candidate.url().endsWith('/framed-story'));
    const marked = await frame?.evaluate(() =>
      [...(CSS.highlights.get('evidence-lens-shown') ?? [])].map((range) => String(range)),
    );
    expect(marked?.[0]).toContain('Young men who slept four hours');
    await driver.page.screenshot({ path: '.shots/chromium-frame.png' });
  });

  test('reads a frame anew that shows its document again, and marks it for the eye to see', async () => {
    await goTo('same-site-frame');
    await open();
    const frame = () => driver.page.frames().find((candidate) => candidate.url().endsWith('/framed-story'));
    const seen = () =>
      frame()?.evaluate((name) => {
        const { textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
        return `${CSS.highlights.get(name)?.size ?? 0} ${textDecorationLine}`;
      }, 'evidence-lens-claim');
    // Until the popup has seen that the page is to be read anew, marks may be of the reading before.
    const markUntilSeen = () =>
      until('both statements are marked', async () => {
        await driver.inPopup(
          `(document.querySelector('[title="Mark statements in the page"]')?.click(), true)`,
        );
        return (await seen()) === '2 underline';
      });
    await markUntilSeen();
    await Promise.all([frame()?.waitForNavigation(), frame()?.evaluate(() => location.reload())]);
    await expect.poll(seen).toBe('0 none');
    await open();
    await markUntilSeen();
  });

  test('says that a frame of another site cannot be read', async () => {
    await goTo('other-site-frame');
    expect(await open()).toBe('The article is in a closed frame');
    await driver.shootPopup('chromium-closed-frame');
  });

  test('sees references that came after the first reading', async () => {
    await goTo('late-references');
    await open();
    await expect.poll(references).toBe(0);
    await driver.page.evaluate('loadReferences()');
    await open();
    await until('both references are listed', async () => (await references()) === 2);
  });

  test('never shows the report of the article before under a new address', async () => {
    await goTo('single-page');
    expect(await open()).toBe('Notebook');
    await expect.poll(references).toBe(2);
    await driver.page.evaluate('showOther()');
    expect(await open()).toBe('Soup for a long winter');
    await expect.poll(references).toBe(0);
  });

  test('reads a declarative shadow root, and no template', async () => {
    await goTo('shadow-story');
    expect(await open()).toBe('Sleep and sugar');
    await expect.poll(references).toBe(2);
  });
});
