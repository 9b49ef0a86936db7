/** node scripts/icons.mjs: draws public/icon/*.png anew from scripts/icon.svg. Run it when the drawing changes. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const drawing = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
const folder = fileURLToPath(new URL('../public/icon', import.meta.url));

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
