/** The way of a reader, the same in both browsers: click, read the popup, click a statement, look at the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, until, untilPopup, untilPopupSays } from './driver';
import { PAGE_HOST } from './proxy';

const CLAIM = 'Everyone can more than double their leg strength';
const HIGHLIGHT = 'evidence-lens-shown';
const CLAIM_HIGHLIGHT = 'evidence-lens-claim';

/** Defines the tests of the click path for one browser. */
export function testClickPath(launch: () => Promise<Driver>): void {
  let driver: Driver;
  let untouched: string;

  beforeAll(async () => {
    driver = await launch();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    untouched = await driver.page.evaluate(() => document.documentElement.outerHTML);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.report:not(.skeleton) h1, .state h1')`);
  });

  afterAll(() => driver?.close());

  const text = (selector: string) =>
    driver.inPopup<string>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent).join('\\n')`,
    );

  test('the popup shows the article, its references and what kind of studies they are', async () => {
    await driver.shootPopup(`${driver.name}-popup`);
    await expect.poll(() => text('h1')).toBe('Do heavy squats really wear out your knees?');
    await expect.poll(() => text('.summary')).toContain('4 references');
    // Nothing is as wide as to be scrolled to sideways, with the scroll bar there.
    await expect
      .poll(() =>
        driver.inPopup('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      )
      .toBe(0);
    await expect.poll(() => driver.inPopup(`document.querySelectorAll('.reference').length`)).toBe(4);
    await expect.poll(() => text('[aria-label="Reference 3"]')).toContain('Meta-analysis');
    await expect
      .poll(() => text('[aria-label="Reference 3"]'))
      .toContain('More weekly sets go along with more muscle');
    await expect
      .poll(() => driver.inPopup(`document.querySelector('[aria-label="Reference 2"] a').href`))
      .toBe('https://doi.org/10.1001/jama.1990.03440220053029');
  });

  test('a click on a statement scrolls the page to it and marks it', async () => {
    await driver.page.evaluate(() => scrollTo(0, 0));
    await driver.inPopup(
      `([...document.querySelectorAll('.references .quote')].find((node) => node.textContent.includes(${JSON.stringify(CLAIM)})).click(), true)`,
    );
    await untilPopupSays(driver, 'Shown in the page.');
    const marked = await driver.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
      HIGHLIGHT,
    );
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain(CLAIM);
    await until('the page has scrolled to the sentence', () =>
      driver.page.evaluate((name) => {
        const [range] = CSS.highlights.get(name) ?? [];
        const top = (range as Range | undefined)?.getBoundingClientRect().top ?? -1;
        return scrollY > 0 && top > 0 && top < innerHeight;
      }, HIGHLIGHT),
    );
    await driver.page.screenshot({ path: `.shots/${driver.name}-page.png` });
  });

  test('all cited statements are marked, and a card opens on hover and goes away', async () => {
    const cards = () =>
      driver.page.evaluate(() => document.querySelectorAll('evidence-lens-card:popover-open').length);
    await driver.inPopup(`(document.querySelector('[title="Mark statements in the page"]').click(), true)`);
    await untilPopup(
      driver,
      `document.querySelector('[title="Take the marks away"]')?.getAttribute('aria-pressed') === 'true'`,
    );
    const line = () =>
      driver.page.evaluate(
        (name, words) => {
          const range = [...(CSS.highlights.get(name) ?? [])].find((marked) =>
            String(marked).includes(words),
          );
          const box = (range as Range | undefined)?.getClientRects()[0];
          return box ? { x: box.left + 40, y: box.top + box.height / 2 } : null;
        },
        CLAIM_HIGHLIGHT,
        CLAIM,
      );
    // The page may still be scrolling to what was shown before, or the browser may tell of a pointer that is elsewhere: a person
    // follows the line, rests on it, and stirs the pointer when nothing comes.
    let at: { x: number; y: number } | null = null;
    let tries = 0;
    await until('a card is open', async () => {
      const now = await line();
      tries += 1;
      if (now !== null && (now.x !== at?.x || now.y !== at.y || tries % 10 === 0))
        await driver.page.mouse.move(now.x + (tries % 3), now.y);
      at = now;
      return (await cards()) === 1;
    });
    await driver.page.screenshot({ path: `.shots/${driver.name}-card.png` });
    await driver.page.mouse.move(5, 5);
    await until('the card is gone', async () => (await cards()) === 0);
  });

  test('the page’s DOM is byte for byte what it was', async () => {
    await expect.poll(() => driver.page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });

  test('nothing was asked of the network but the page itself', () => {
    expect(driver.proxy.strangers()).toEqual([]);
    expect(driver.proxy.pages()).toContain('/squat');
  });

  test('what was marked goes when the page is read anew', async () => {
    const marked = () => driver.page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, CLAIM_HIGHLIGHT);
    expect(await marked()).toBeGreaterThan(0);
    await driver.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Knees have been looked at in many ways since then. '.repeat(6);
      document.body.append(paragraph);
    });
    await driver.closePopup();
    await driver.clickAction();
    await until('the marks are gone', async () => (await marked()) === 0);
    await untilPopup(driver, `document.querySelector('[title="Mark statements in the page"]')`);
  });
}
