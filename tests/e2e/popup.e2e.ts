/** What Chromium alone shows: troubles, a worker that died, contrast, and that a second opening needs no reading. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { until, untilPopup, untilPopupSays } from './driver';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

describe('the popup in Chromium', () => {
  let driver: ChromiumDriver;

  beforeAll(async () => {
    driver = await launchChromium();
  });
  afterAll(() => driver?.close());

  /** Goes to a page, clicks the button and waits for what the popup says in the end. */
  async function open(address: string): Promise<string | null> {
    await closePopup();
    if (driver.page.url() !== address) await driver.page.goto(address);
    await driver.clickAction();
    await untilPopup(driver, READY);
    return driver.inPopup<string>(`document.querySelector('h1').textContent`);
  }

  async function closePopup(): Promise<void> {
    const popup = driver.popup();
    if (popup && !popup.isClosed()) await popup.close();
  }

  const site = (path: string) => `http://${PAGE_HOST}/${path}`;

  test('says that a page of the browser may not be read', async () => {
    expect(await open('chrome://version/')).toBe('Extensions may not read this page');
  });

  test('says that a page holds no article', async () => {
    expect(await open(site('shop'))).toBe('No article here');
  });

  test('says that a page did not load where the browser shows an error of its own', async () => {
    await closePopup();
    // The proxy answers an address that it does not know with nothing at all.
    await driver.page.goto(site('nowhere')).catch(() => null);
    await driver.clickAction();
    await untilPopup(driver, READY);
    expect(await driver.inPopup(`document.querySelector('h1').textContent`)).toBe('This page did not load');
  });

  test('says that a PDF is a PDF', async () => {
    expect(await open(site('paper.pdf'))).toBe('This is a PDF');
    // Chromium swaps the frames of its PDF viewer for the next page's, and the driver then waits in vain for that page to load: about one time in seven.
    await driver.goOnInNewTab();
  });

  test('is clean for axe in both themes, contrast included, in both lists', async () => {
    await open(site('squat'));
    const popup = driver.popup();
    if (!popup) throw new Error('The popup is not open.');
    await popup.evaluate(axe.source);
    for (const theme of ['light', 'dark'])
      for (const tab of ['references', 'statements']) {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await popup.click(`#tab-${tab}`);
        await popup.evaluate(() => {
          for (const study of document.querySelectorAll<HTMLDetailsElement>('.study')) study.open = true;
        });
        const faults = await popup.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(faults, `${theme}, ${tab}`).toEqual([]);
      }
  });

  test('is as wide as its window, whatever that is', async () => {
    const tab = await driver.page.browser().newPage();
    await tab.goto(`chrome-extension://${driver.extensionId}/popup.html`);
    await tab.waitForSelector('h1');
    expect(await tab.evaluate('document.documentElement.clientWidth - document.body.offsetWidth')).toBe(0);
    await tab.close();
  });

  test('goes on when the worker was stopped meanwhile', async () => {
    await open(site('squat'));
    await driver.stopBackground();
    await driver.inPopup(`(document.querySelector('.references .quote').click(), true)`);
    await untilPopupSays(driver, 'Shown in the page.');
  });

  test('shows a page that was read at once, and reads it anew after a reload', async () => {
    await open(site('squat'));
    const known = () =>
      driver.inPopup(
        `chrome.storage.session.get(null).then((all) => Object.values(all).filter((tab) => tab.text?.includes('"status":"read"')).length)`,
      );
    await expect.poll(known).toBe(1);
    await driver.page.reload();
    await until('the reading is forgotten', async () => (await known()) === 0);
    expect(await open(site('squat'))).toBe('Do heavy squats really wear out your knees?');
  });

  test('puts a note away until it is brought back, also when it is opened anew', async () => {
    await open(site('squat'));
    const notes = () => driver.inPopup<number>(`document.querySelectorAll('.note').length`);
    const all = (await notes()) ?? 0;
    expect(all).toBeGreaterThan(0);
    // By the mouse itself: it gives what it presses the focus.
    await driver.popup()?.click('.note-hide');
    await untilPopupSays(driver, '1 note hidden.');
    await expect.poll(() => driver.inPopup('document.activeElement.textContent')).toBe('Show again');
    await driver.closePopup();
    await driver.clickAction();
    await untilPopupSays(driver, '1 note hidden.');
    expect(await notes()).toBe(all - 1);
    await driver.inPopup(`(document.querySelector('.notes-hidden button').click(), true)`);
    await expect.poll(notes).toBe(all);
  });

  test('begins another list at its head, right below the tabs, when the one before was scrolled through', async () => {
    await open(site('works-1-50'));
    const popup = driver.popup();
    if (!popup) throw new Error('The popup is not open.');
    const gap = () =>
      popup.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return Math.abs((box('#tab-panel')?.top ?? 999) - (box('.tabs')?.bottom ?? 0));
      });
    await expect.poll(() => popup.$$eval('.reference', (all) => all.length)).toBe(50);
    for (const tab of ['statements', 'references']) {
      // A list that is still being drawn is too short at first.
      await expect
        .poll(async () => {
          await popup.evaluate(() => scrollTo(0, 3000));
          return gap();
        })
        .toBeGreaterThan(100);
      await popup.click(`#tab-${tab}`);
      await expect.poll(gap).toBeLessThan(10);
    }
  });

  test('keeps the bar of buttons in sight above everything that is scrolled, the question too', async () => {
    await open(site('squat'));
    const popup = driver.popup();
    if (!popup) throw new Error('The popup is not open.');
    const covered = await popup.evaluate(() => {
      const bar = document.querySelector('.actions');
      const { top, left, width } = bar?.getBoundingClientRect() ?? new DOMRect();
      const points: number[] = [];
      for (let at = 0; at < document.documentElement.scrollHeight; at += 20) {
        scrollTo(0, at);
        if (!bar?.contains(document.elementFromPoint(left + width / 2, top + 10))) points.push(at);
      }
      return points;
    });
    expect(covered).toEqual([]);
  });

  test('opens from the page’s menu as well', async () => {
    await open(site('squat'));
    await driver.closePopup();
    await driver.chooseInMenu('check-page');
    await untilPopup(driver, `document.querySelector('.reference')`);
  });

  test('leads from a note to the entry in the list, out of the other list too', async () => {
    await open(site('squat'));
    await driver.inPopup(`(document.querySelector('#tab-statements').click(), true)`);
    await untilPopup(driver, `document.querySelector('.claims') !== null`);
    const name = await driver.inPopup<string>(`document.querySelector('.note .entry-link').textContent`);
    await driver.inPopup(`(document.querySelector('.note .entry-link').click(), true)`);
    await expect.poll(() => driver.inPopup(`document.activeElement.getAttribute('aria-label')`)).toBe(name);
    expect(await driver.inPopup(`document.activeElement.className`)).toBe('reference');
  });

  test('says the same on the toolbar button, and takes it back when the tab moves on', async () => {
    await open(site('squat'));
    const badge = () =>
      driver.inPopup<string>(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => await chrome.action.getBadgeText({ tabId: tab.id }) + ' ' + await chrome.action.getTitle({ tabId: tab.id }))`,
      );
    await expect.poll(badge).toMatch(/^4 Evidence Lens: 4 references, \d+ notes?$/u);
    await driver.page.evaluate(() => history.pushState(null, '', '/another'));
    await until('the badge is gone', async () => (await badge())?.startsWith(' '));
  });

  test('opens and closes what stands behind a badge, by keyboard and by click', async () => {
    await open(site('squat'));
    const popup = driver.popup();
    if (!popup) throw new Error('The popup is not open.');
    const shown = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.study-text')?.checkVisibility() ?? null);
    await expect.poll(shown).toBe(false);
    await popup.focus('.study > summary');
    await popup.keyboard.press('Enter');
    await expect.poll(shown).toBe(true);
    await popup.keyboard.press('Space');
    await expect.poll(shown).toBe(false);
    await popup.click('.study .badge');
    await expect.poll(shown).toBe(true);
  });

  test('is used by keyboard alone: tab, arrow, enter', async () => {
    await open(site('squat'));
    const popup = driver.popup();
    if (!popup) throw new Error('The popup is not open.');
    await popup.focus('#tab-references');
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('tab-statements');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await untilPopup(driver, `document.querySelector('.claims [aria-current="true"]')`);
  });
});
