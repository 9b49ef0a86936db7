/** Firefox with the built extension, headless, driven by WebDriver BiDi with its chrome scope open for the toolbar click. */
import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { builtExtension, type Driver, SHOTS } from './driver';
import { startProxy } from './proxy';

const BINARY = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** The one method of puppeteer's BiDi connection that is used here; it is there, but not in its types. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

export async function launchFirefox(): Promise<Driver> {
  const folder = builtExtension('firefox-mv3');
  const proxy = await startProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: BINARY,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
    },
  });
  const id = await browser.installExtension(folder);
  const page = (await browser.pages())[0];
  if (!page) throw new Error('Firefox started without a tab.');
  const inWindow = <T>(body: string): Promise<T | null> => evaluateInWindow<T>(browser, body);
  return {
    name: 'firefox',
    proxy,
    page,
    async clickAction() {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    inPopup: <T>(expression: string) =>
      inWindow<T>(`
        const popup = ${POPUP};
        if (!popup) return null;
        return await new Promise((done) => {
          const name = 'answer:' + Math.random();
          const manager = popup.messageManager;
          manager.addMessageListener(name, function listen(message) {
            manager.removeMessageListener(name, listen);
            done(message.data ?? null);
          });
          const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', ((window, document) => ' +
            ${JSON.stringify(expression)} + ')(content, content.document))';
          manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });`),
    async shootPopup(name) {
      const url = await inWindow<string>(`
        const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');`);
      writeFileSync(`${SHOTS}${name}.png`, Buffer.from(url?.split(',')[1] ?? '', 'base64'));
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

/** Runs the body of an async function in the browser's own window; its JSON result comes back. */
async function evaluateInWindow<T>(browser: Browser, body: string): Promise<T | null> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url.includes('browser.xhtml'));
  const answer = (
    await connection.send('script.evaluate', {
      target: { context: window?.context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (async () => {${body}\n})()) ?? null))()`,
    })
  ).result as Evaluated;
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value ?? 'null') as T | null;
}
