// Opens a browser with the built extension on a page, and clicks the extension's button as a person would.
// puppeteer-core is imported when it is needed: this file is loaded before packages are installed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** How long a popup may take to show its report. */
const POPUP_TIMEOUT_MS = 20_000;
const POLL_MS = 100;

/** Quiet flags: no first-run pages, no calls of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox refuses to start as root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** True in the popup once nothing is being read any more. */
const IS_READY = `(() => {
  const { body } = content.document;
  return content.document.querySelector('[aria-busy="true"]') === null && body.innerText.trim().length > 80;
})()`;

/**
 * Both openers load the folder `extension`, the built one if none is named. Both give back `{ showPopup(file), closed, close() }`: `showPopup` clicks the button, waits for the report and
 * saves a picture of the popup when `file` is given; `closed` ends when the person closes the browser. Chromium's also gives
 * what `shots.mjs` needs: the browser, the page, `openPopup()` and `untilOpen(file)` as pages of their own, `address(file)`.
 */
export const OPENERS = { chromium: openChromium, firefox: openFirefox };

async function openChromium({
  executablePath,
  url,
  headless,
  extension = join(ROOT, '.output/chrome-mv3'),
  flags = [],
}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...CHROMIUM_FLAGS, ...flags],
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  const [page] = await browser.pages();
  await page.goto(url);
  const address = (file) => `chrome-extension://${id}/${file}`;
  const untilOpen = async (file) => {
    const isMeant = (target) => target.url().startsWith(address(file));
    return (await browser.waitForTarget(isMeant, { timeout: POPUP_TIMEOUT_MS })).asPage();
  };
  const openPopup = async () => {
    await page.bringToFront();
    const opened = untilOpen('popup.html');
    await installed.triggerAction(page);
    const popup = await opened;
    await popup.waitForFunction(IS_READY.replaceAll('content.', 'window.'), { timeout: POPUP_TIMEOUT_MS });
    return popup;
  };
  return {
    browser,
    page,
    address,
    untilOpen,
    openPopup,
    closed: whenClosed(browser),
    close: () => browser.close(),
    showPopup: async (file) => {
      const popup = await openPopup();
      if (file !== null) await popup.screenshot({ path: file });
    },
  };
}

async function openFirefox({ executablePath, url, headless, extension = join(ROOT, '.output/firefox-mv3') }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    // Opens the browser's own window to us: the only way to its toolbar.
    args: ['--remote-allow-system-access'],
  });
  const id = await browser.installExtension(extension);
  const [page] = await browser.pages();
  await page.goto(url);
  const inWindow = (body) => evaluateInWindow(browser, body);
  return {
    closed: whenClosed(browser),
    close: () => browser.close(),
    showPopup: async (file) => {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      const until = Date.now() + POPUP_TIMEOUT_MS;
      while ((await inWindow(evaluateInPopup(IS_READY))) !== true) {
        if (Date.now() > until) throw new Error('the popup did not show a report in time');
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      if (file !== null) writeFileSync(file, Buffer.from(await inWindow(PICTURE_OF_POPUP), 'base64'));
    },
  };
}

const whenClosed = (browser) => new Promise((resolve) => browser.once('disconnected', resolve));

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

const PICTURE_OF_POPUP = `
  const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Code for the window that evaluates an expression in the popup, where \`content\` is its window; null without one. */
const evaluateInPopup = (expression) => `
  const { messageManager } = ${POPUP} ?? {};
  if (!messageManager) return null;
  return await new Promise((resolve) => {
    const name = 'evidence-lens:' + Math.random();
    messageManager.addMessageListener(name, function listen({ data }) {
      messageManager.removeMessageListener(name, listen);
      resolve(data ?? null);
    });
    const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + ${JSON.stringify(expression)} + ')';
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

/** Runs the body of an async function in Firefox's own window; its result comes back as JSON. */
async function evaluateInWindow(browser, body) {
  const ask = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = contexts.find(({ url }) => url.includes('browser.xhtml'));
  const answer = await ask('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (async () => {${body}\n})()))()`,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}
