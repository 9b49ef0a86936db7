// Many pictures on one: the states of the gallery side by side, as they are looked through.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures beside each other, rows on a sheet, and the width and height that a picture is shown at, in pixels. */
const COLUMNS = 8;
const ROWS = 2;
const CELL = { width: 300, height: 620 };

const SHEET_CSS = `body { margin: 6px; display: grid; grid-template-columns: repeat(${COLUMNS}, ${CELL.width}px); gap: 8px;
  background: #777; color: #fff; font: 11px sans-serif; }
figure { margin: 0; } img { width: 100%; max-height: ${CELL.height}px; object-fit: cover; object-position: top; }`;

/**
 * Draws sheets of all pictures into a folder.
 * @param pictures For each kind of sheet its pictures, each with a name and a path.
 */
export async function drawSheets(browser, pictures, folder) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: COLUMNS * (CELL.width + 8) + 12, height: 600 });
  const perSheet = COLUMNS * ROWS;
  let count = 0;
  for (const [kind, all] of pictures)
    for (let start = 0; start < all.length; start += perSheet) {
      const figures = all.slice(start, start + perSheet).map(({ name, path }) => {
        const data = readFileSync(path).toString('base64');
        return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
      });
      await page.setContent(`<style>${SHEET_CSS}</style>${figures.join('')}`);
      await page.screenshot({ path: join(folder, `${kind}_${start / perSheet + 1}.png`), fullPage: true });
      count += 1;
    }
  await page.close();
  console.log(`${count} contact sheets in ${folder}`);
}
