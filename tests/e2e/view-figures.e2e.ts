/**
 * How fast the popup is, in Chromium: its first list on a page that was read and on one that was not, five hundred
 * references scrolled and filtered, and what it weighs. Prints its figures; `npm run bench -- --only views` runs this file.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { median, quantile } from '../../scripts/bench/figures.mjs';
import { type ChromiumDriver, launchChromium } from './chromium';
import { builtExtension, filesOf, until } from './driver';
import { PAGE_HOST } from './proxy';

const ROUNDS = 7;
/** Kilobytes (1,000 bytes) that the popup's own files may weigh, packed. */
const MOST_KILOBYTES = 60;
const MANY = 500;
const SAMPLE_REFERENCES = 10;
/** A busy machine may take long; the figures say how long. */
const PATIENCE_MS = 90_000;

const ms = (value: number | null | undefined): string => `${Math.round(value ?? Number.NaN)} ms`;

/** The words of a report and nothing else: what this browser on this machine needs to show any popup. */
const BARE_POPUP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<style>html > body { inline-size: 25rem; min-block-size: 18rem }</style>${'<p class="reference">A walk in town. Doll, BMJ 1950.</p>'.repeat(SAMPLE_REFERENCES)}`;

/**
 * Opens the popup, and gives the milliseconds until its largest words are painted: those of the report, since the outline
 * that stands there before has fewer. From the click, and from the moment that the browser begins to load the popup. Where the
 * browser tells no paint, the moment at which the list was seen from here.
 */
async function open(
  driver: ChromiumDriver,
  count: number,
): Promise<{ fromClick: number; fromOpening: number }> {
  await driver.closePopup();
  const clicked = Date.now();
  await driver.clickAction();
  await until(
    `${count} references`,
    () => driver.inPopup<boolean>(`document.querySelectorAll('.reference').length === ${count}`),
    PATIENCE_MS,
  );
  const painted = await driver.inPopup<{ origin: number; at: number }>(`new Promise((done) => {
    const seen = { origin: performance.timeOrigin, at: performance.now() };
    new PerformanceObserver((list) => done({ ...seen, at: list.getEntries().at(-1).startTime }))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(seen), 500);
  })`);
  if (painted === null) throw new Error('The popup was closed.');
  return { fromClick: painted.origin + painted.at - clicked, fromOpening: painted.at };
}

/** A browser with the built extension, in whose popup nothing but words stands; they are ready to be opened. */
async function launchBare(): Promise<ChromiumDriver> {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bare-'));
  cpSync(builtExtension('chrome-mv3'), folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), BARE_POPUP);
  const driver = await launchChromium(null, folder);
  await driver.page.goto(`http://${PAGE_HOST}/sample`);
  return {
    ...driver,
    page: driver.page,
    async close() {
      await driver.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe('the popup in figures', { timeout: 300_000 }, () => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await launchChromium();
  });
  afterAll(() => driver?.close());

  /** Milliseconds of each frame while the popup is scrolled as by a wheel that is turned quickly. */
  const scroll = async (): Promise<number[]> =>
    (await driver.inPopup<number[]>(`new Promise((done) => {
      const frames = [];
      let last = performance.now();
      scrollTo(0, 0);
      const step = (now) => {
        frames.push(now - last);
        last = now;
        scrollBy(0, 90);
        if (frames.length < 240) requestAnimationFrame(step);
        else done(frames.slice(5));
      };
      requestAnimationFrame(step);
    })`)) ?? [];

  test('the first list of a page that was not read, and of one that was', async () => {
    const unread: number[] = [];
    const read: number[] = [];
    const opened: number[] = [];
    // By turns, so that a busy minute of the machine falls on both.
    const bare: number[] = [];
    const bareDriver = await launchBare();
    for (let round = 0; round < ROUNDS; round += 1) {
      await driver.page.goto(`http://${PAGE_HOST}/sample`);
      unread.push((await open(driver, SAMPLE_REFERENCES)).fromClick);
      const again = await open(driver, SAMPLE_REFERENCES);
      read.push(again.fromOpening);
      opened.push(again.fromClick);
      bare.push((await open(bareDriver, SAMPLE_REFERENCES)).fromOpening);
    }
    await bareDriver.close();
    const own = median(read.map((time, round) => time - (bare[round] ?? Number.NaN)));
    console.log(
      `views: the sample article, click → first list: ${ms(median(unread))} unread (worst ${ms(quantile(unread, 1))}; limit 1000 ms)`,
    );
    console.log(
      `views: the same page read before: ${ms(median(read))} after the popup opens (worst ${ms(quantile(read, 1))}; limit 100 ms), ${ms(median(opened))} after the click, the browser's own part included; a popup of words alone, without a script: ${ms(median(bare))} after it opens (worst ${ms(quantile(bare, 1))}); the extension's own part, round by round: ${ms(own)}`,
    );
    expect(unread).toHaveLength(ROUNDS);
  });

  test(`${MANY} references: the list, scrolling, the filter`, async () => {
    await driver.page.goto(`http://${PAGE_HOST}/works-1-500`);
    const { fromClick } = await open(driver, MANY);
    const { fromOpening } = await open(driver, MANY);
    const frames = await scroll();
    const filters =
      (await driver.inPopup<number[]>(`(async () => {
      const field = document.querySelector('.tools input');
      const times = [];
      for (const words of ['t', 'to', 'town', 'town 7', 'town 77', 'town 7', '']) {
        const started = performance.now();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - started);
      }
      return times;
    })()`)) ?? [];
    // What this browser on this machine can do: as many paragraphs and nothing else.
    await driver.inPopup(`document.body.replaceChildren(...Array.from({ length: ${MANY} }, (_, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = \`\${at} \${'words '.repeat(30)}\`;
      return paragraph;
    }))`);
    const bare = await scroll();
    const late = frames.filter((frame) => frame > 25).length;
    console.log(
      `views: ${MANY} references: first list ${ms(fromClick)} after the click unread, ${ms(fromOpening)} after opening when read`,
    );
    console.log(
      `views: ${MANY} references scrolled, ${frames.length} frames: median ${median(frames)?.toFixed(1)} ms, 95th percentile ${quantile(frames, 0.95)?.toFixed(1)} ms, ${late} later than 25 ms (60 frames a second are 16.7 ms each); bare paragraphs in the same popup: median ${median(bare)?.toFixed(1)} ms, 95th percentile ${quantile(bare, 0.95)?.toFixed(1)} ms`,
    );
    console.log(
      `views: ${MANY} references filtered: ${ms(median(filters))} from a letter to the painted list (worst ${ms(quantile(filters, 1))})`,
    );
    expect(frames.length).toBeGreaterThan(200);
  });

  test(`the popup weighs at most ${MOST_KILOBYTES} KB packed, and no library for exports`, () => {
    const folder = builtExtension('chrome-mv3');
    const names = filesOf('popup.html');
    const files = names.map((name) => readFileSync(`${folder}/${name}`));
    const kilobytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1_000;
    console.log(
      `views: the popup weighs ${kilobytes.toFixed(1)} KB packed in ${names.length} files (limit ${MOST_KILOBYTES} KB)`,
    );
    expect(names.length).toBeGreaterThan(2);
    expect(kilobytes).toBeLessThanOrEqual(MOST_KILOBYTES);
    // What only the library's own code says.
    expect(files.some((file) => file.includes('@bibtex/') || file.includes('@ris/'))).toBe(false);
  });
});
