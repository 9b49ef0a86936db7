/** node scripts/icons.mjs: draws public/icon/*.png anew from the drawings beside this file. Run it when one changes. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** The smallest has a drawing of its own, on its own pixels; the largest an empty edge, as the Chrome Web Store wants it. */
const ICONS = [
  { size: 16, drawing: 'icon-16.svg', edge: 0 },
  { size: 32, drawing: 'icon.svg', edge: 0 },
  { size: 48, drawing: 'icon.svg', edge: 0 },
  { size: 96, drawing: 'icon.svg', edge: 0 },
  { size: 128, drawing: 'icon.svg', edge: 16 },
];
const folder = fileURLToPath(new URL('../public/icon', import.meta.url));

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { size, drawing, edge } of ICONS) {
  const svg = readFileSync(new URL(`./${drawing}`, import.meta.url), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${edge}px}svg{display:block;width:${size - 2 * edge}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
