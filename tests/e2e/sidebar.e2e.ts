/** The sidebar of Firefox: opened from the popup, it shows the statements and steps through them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, untilPopup } from './driver';
import { launchFirefox } from './firefox';
import { PAGE_HOST } from './proxy';

describe('the sidebar in Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;

  beforeAll(async () => {
    driver = await launchFirefox();
    await driver.page.goto(`http://${PAGE_HOST}/squat`);
    await driver.clickAction();
    await untilPopup(driver, `document.querySelector('.reference')`);
  });
  afterAll(() => driver?.close());

  const untilSidebar = (expression: string) =>
    until(expression, () => driver.inSidebar<boolean>(`Boolean(${expression})`));
  const shown = () =>
    driver.page.evaluate(() => String([...(CSS.highlights.get('evidence-lens-shown') ?? [])][0] ?? ''));

  test('opens from the popup with the statements first', async () => {
    await driver.inPopup(`(document.querySelector('[title="Open beside the page"]').focus(), true)`);
    await driver.pressInPopup('Enter');
    await untilSidebar(`document.querySelector('.claim')`);
    await expect
      .poll(() => driver.inSidebar(`document.querySelector('[role="tab"][aria-selected="true"]').id`))
      .toBe('tab-statements');
  });

  test('steps through the statements in the page', async () => {
    await driver.inSidebar(`(document.querySelector('[aria-label="Next statement"]').click(), true)`);
    await untilSidebar(`document.querySelector('.claim [aria-current="true"]')`);
    const first = await until('a statement is marked', shown);
    await driver.inSidebar(`(document.querySelector('[aria-label="Next statement"]').click(), true)`);
    await until('the next one is marked', async () => (await shown()) !== first);
    await driver.shootSidebar('firefox-sidebar');
  });

  test('says how to get a report when the tab moves on', async () => {
    await driver.page.goto(`http://${PAGE_HOST}/shop`);
    await untilSidebar(`document.querySelector('.state h1')?.textContent === 'This page was not read yet'`);
  });
});
