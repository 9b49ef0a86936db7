/** A long page keeps its turn while it is read, and is read whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { type Driver, until } from './driver';
import { launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

const READY = `document.querySelector('.report:not(.skeleton) h1, .state h1')`;

/**
 * Runs in the page, which counts its own turns and says the number in its title and in the address of a link. The reading
 * looks at the title first and at addresses late: read in one piece, both say the same.
 */
const COUNT_TURNS = `(() => {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = 'Towns with two paths did even better, as <a>a later study of the same towns</a> found in the end.';
  document.querySelector('h2').before(paragraph);
  const link = paragraph.querySelector('a');
  let turns = 0;
  const turn = () => {
    turns += 1;
    document.title = 'Turn ' + turns + ' of a page about towns';
    link.href = 'https://doi.org/10.1000/turn-' + turns;
    setTimeout(turn);
  };
  turn();
})()`;

/** The number in some words of the popup. */
const numberIn = (words: string): string => `Number(/[Tt]urn.(\\d+)/.exec(${words})?.[1])`;

/** A busy machine takes long to draw so many cards; a quick one reads half as long a page in one slice. */
const PATIENCE_MS = 60_000;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('a page of a thousand references in %s', (_, launch: () => Promise<Driver>) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver?.close());

  test(
    'gets its turn between slices of the reading, and is read whole',
    async () => {
      await driver.page.goto(`http://${PAGE_HOST}/works-1-1000-900`);
      await driver.page.evaluate(COUNT_TURNS);
      await driver.clickAction();
      await until('the report is there', () => driver.inPopup<boolean>(`Boolean(${READY})`), PATIENCE_MS);
      const early = await driver.inPopup<number>(numberIn(`${READY}.textContent`));
      const late = await driver.inPopup<number>(
        numberIn(`document.querySelector('a[href*="10.1000/turn-"]').href`),
      );
      process.stdout.write(`turns of the page before the reading ${early}, while it went on ${late}\n`);
      expect(late).toBeGreaterThan(early ?? Number.NaN);
      await expect
        .poll(() => driver.inPopup(`document.querySelector('.summary').textContent`))
        .toContain('1,001 references');
    },
    2 * PATIENCE_MS,
  );
});
