/**
 * By keyboard alone: in Chromium the whole way (popup, tabs, lists, notes, statements in the page), in both browsers the cards of
 * the page, which open on focus as on hover.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until, untilPopup } from './driver';
import { launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

/** More presses than there are stops in the popup. */
const MOST_STOPS = 25;

const openPopup = async (driver: Driver): Promise<void> => {
  await driver.page.goto(`http://${PAGE_HOST}/linked-notes`);
  await driver.clickAction();
  await untilPopup(driver, `document.querySelector('.report:not(.skeleton) h1')`);
};

const cards = ({ page }: Driver) =>
  page.evaluate(() => document.querySelectorAll('evidence-lens-card:popover-open').length);

const shownIn = ({ page }: Driver) =>
  page.evaluate(() => String([...(CSS.highlights.get('evidence-lens-shown') ?? [])][0] ?? ''));

/** The cards of a page whose statements are marked, once the popup is closed. */
function testCards(driver: () => Driver): void {
  const card = () => cards(driver());
  const pageFocus = () => driver().page.evaluate(() => document.activeElement?.id ?? '');

  test('the page: a card opens on focus and stays when that scrolls the page, Tab leads into it', async () => {
    await driver().page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#home')?.focus();
    });
    await driver().page.keyboard.press('Tab');
    await expect.poll(pageFocus).toBe('to-sugar');
    await until('the card is open', async () => (await card()) === 1);
    await driver().page.keyboard.press('Tab');
    // The link in the card: its shadow root is closed, so the page sees the card as a whole.
    await expect
      .poll(() => driver().page.evaluate(() => document.activeElement?.localName))
      .toBe('evidence-lens-card');
    await driver().page.screenshot({ path: `.shots/${driver().name}-card-focus.png` });
    await driver().page.keyboard.press('Tab');
    await expect.poll(pageFocus).toBe('to-joints');
    await expect.poll(() => driver().page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await driver().page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect.poll(card).toBe(1);
  });

  test('the page: Escape closes the card and nothing else, and gives the focus back', async () => {
    await driver().page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', ({ key }) => heard.push(key));
    });
    await driver().page.keyboard.press('Tab');
    await expect
      .poll(() => driver().page.evaluate(() => document.activeElement?.localName))
      .toBe('evidence-lens-card');
    await driver().page.keyboard.press('Escape');
    expect([await card(), await pageFocus()]).toEqual([0, 'to-joints']);
    await driver().page.keyboard.press('Escape');
    await expect
      .poll(() => driver().page.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toEqual(['Tab', 'Escape']);
  });

  test('the page: the card goes when the focus goes on to a link that cites nothing', async () => {
    await driver().page.evaluate(() => {
      document.querySelector<HTMLElement>('#home')?.focus();
      document.querySelector<HTMLElement>('#to-joints')?.focus();
    });
    await until('the card is open', async () => (await card()) === 1);
    await driver().page.evaluate(() => document.querySelector<HTMLElement>('#aside')?.focus());
    await expect.poll(card).toBe(0);
  });
}

describe('by keyboard alone in Chromium', { timeout: 120_000 }, () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchChromium();
    await openPopup(driver);
  });
  afterAll(() => driver?.close());
  const card = () => cards(driver);
  const shown = () => shownIn(driver);
  const forgetShown = () => driver.page.evaluate(() => CSS.highlights.delete('evidence-lens-shown'));

  /** What has the focus in the popup, by its name. */
  const focused = () =>
    driver.inPopup<string>(
      `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).replace(/\\s+/g, ' ').trim()`,
    );

  /** Goes on with Tab until the name matches; the names on the way. */
  async function tabTo(name: RegExp): Promise<string[]> {
    const way: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await driver.pressInPopup('Tab');
      way.push((await focused()) ?? '');
      if (name.test(way.at(-1) ?? '')) return way;
    }
    throw new Error(`Tab never came to ${name}: ${way.join(' | ')}`);
  }

  test('the popup: every stop is seen, the arrows change the tab, Enter shows a statement in the page', async () => {
    // The first stop by script: where the browser begins in a popup that was just opened is its own business.
    await driver.inPopup(`(document.querySelector('.consent .button').focus(), true)`);
    expect(await tabTo(/^References/u)).toContain('Not now');
    expect(
      await driver.inPopup(
        `getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.matches(':focus-visible')`,
      ),
    ).toBe(true);
    await driver.pressInPopup('ArrowRight');
    await expect.poll(focused).toMatch(/^Statements/u);
    const way = await tabTo(/^Young men who slept/u);
    expect(way).toEqual(expect.arrayContaining(['Previous statement', 'Next statement']));
    await driver.pressInPopup('Enter');
    await untilPopup(driver, `document.querySelector('.claims [aria-current="true"]')`);
    await expect.poll(shown).toContain('Young men who slept');
  });

  test('the popup: next statement, and what stands behind a badge', async () => {
    await driver.pressInPopup('ArrowLeft');
    await driver.inPopup(`(document.querySelector('#tab-statements').focus(), true)`);
    await tabTo(/^Next statement/u);
    await driver.pressInPopup('Enter');
    await until('the next statement is shown', async () => (await shown()).includes('Strength training'));
    await driver.inPopup(`(document.querySelector('#tab-statements').focus(), true)`);
    await driver.pressInPopup('ArrowLeft');
    await tabTo(/Meta-analysis|systematic review/iu);
    await driver.pressInPopup('Enter');
    await untilPopup(driver, `document.querySelector('.study[open] .study-text')`);
  });

  test('the popup: the marks, from the bar at its foot', async () => {
    await tabTo(/^Marks?$/u);
    await driver.pressInPopup('Space');
    await untilPopup(driver, `document.querySelector('.bar-button[aria-pressed="true"]')`);
  });

  test('the popup is closed, and the page has the focus', async () => {
    await driver.closePopup();
    await expect.poll(() => driver.page.evaluate(() => document.hasFocus())).toBe(true);
  });

  testCards(() => driver);

  test('the page: the keys for the next and the previous statement scroll to it and open its card', async () => {
    await forgetShown();
    await driver.command('previous-statement');
    await until('the first statement is shown', async () => (await shown()).includes('Young men'));
    await until('its card is open', async () => (await card()) === 1);
    await forgetShown();
    await driver.command('next-statement');
    await until('the second statement is shown', async () => (await shown()).includes('Strength training'));
    await until('its card is open', async () => (await card()) === 1);
    await driver.page.keyboard.press('Escape');
    await until('the card is gone', async () => (await card()) === 0);
  });
});

describe('cards by keyboard in Firefox', { timeout: 120_000 }, () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchFirefox();
    await openPopup(driver);
    await driver.inPopup(`(document.querySelector('[title="Mark statements in the page"]').click(), true)`);
    await untilPopup(driver, `document.querySelector('.bar-button[aria-pressed="true"]')`);
    await driver.closePopup();
  });
  afterAll(() => driver?.close());

  testCards(() => driver);
});
