/** Firefox with the built extension, headless, driven by WebDriver BiDi with its chrome scope open for the toolbar click. */
import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { builtExtension, type Driver, type Key, SHOTS, until, withinPatience } from './driver';
import { startProxy, type Tunnel } from './proxy';

const BINARY = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** The one method of puppeteer's BiDi connection that is used here; it is there, but not in its types. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
/** The browser's own question about permissions and data, below the address bar. */
const QUESTION = `document.querySelector('#addon-webext-permissions-notification')`;

/** Keys as the browser's text input processor names them. */
const KEY_NAMES: Record<Key, { key: string; code: string; keyCode: number }> = {
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
  Space: { key: ' ', code: 'Space', keyCode: 32 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 },
};

export interface FirefoxDriver extends Driver {
  /** Switches "always check this site" on in the popup, and says yes to the browser; what the browser asked comes back. */
  chooseSite(): Promise<string | null>;
  /** Evaluates an expression in the sidebar's document; null while no sidebar is open. */
  inSidebar<T>(expression: string): Promise<T | null>;
  /** Takes a picture of the sidebar into .shots. */
  shootSidebar(name: string): Promise<void>;
  /** Lets the extension into private windows, as the person does in the list of add-ons; it is started anew. */
  allowPrivate(): Promise<void>;
  /** Opens a page in a private window, to which clicks and popups belong until it is closed. */
  openPrivate(address: string): Promise<void>;
  closePrivate(): Promise<void>;
  /** Evaluates an expression in the popup as a script of its own would, and waits for what it promises. */
  asPopup<T>(expression: string): Promise<T | null>;
}

/** How long a document is waited for that may have gone away while it was asked. */
const ANSWER_MS = 5000;

const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** @param tunnel Hosts that a local server plays; its certificate is not asked for its issuer. */
export async function launchFirefox(tunnel: Tunnel | null = null): Promise<FirefoxDriver> {
  const folder = builtExtension('firefox-mv3');
  const proxy = await startProxy(tunnel);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: BINARY,
    headless: true,
    acceptInsecureCerts: tunnel !== null,
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
      'dom.security.https_first_pbm': false,
      // The browser's own question may be answered at once, not only after a second of looking at it.
      'security.notification_enable_delay': 0,
    },
  });
  const id = await browser.installExtension(folder);
  const page = (await browser.pages())[0];
  if (!page) throw new Error('Firefox started without a tab.');
  /** The private window while one is open. */
  let front: string | null = null;
  const inWindow = <T>(body: string): Promise<T | null> => evaluateInWindow<T>(browser, body, front);
  /** Runs the body of an async function in the document of a browser element; what it returns comes back. */
  const inDocument = <T>(element: string, body: string): Promise<T | null> =>
    inWindow<T>(`
      const shown = ${element};
      if (!shown) return null;
      return await new Promise((done) => {
        const name = 'answer:' + Math.random();
        const manager = shown.messageManager;
        manager.addMessageListener(name, function listen(message) {
          manager.removeMessageListener(name, listen);
          done(message.data ?? null);
        });
        const script = '(async (window, document) => {' + ${JSON.stringify(body)} + '})(content, content.document)' +
          '.then((answer) => sendAsyncMessage(' + JSON.stringify(name) + ', answer))';
        manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        // A document that goes away in this moment never answers.
        setTimeout(done, ${ANSWER_MS}, null);
      });`);
  const shoot = async (element: string, name: string): Promise<void> => {
    const url = await inWindow<string>(`
      const picture = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');`);
    writeFileSync(`${SHOTS}${name}.png`, Buffer.from(url?.split(',')[1] ?? '', 'base64'));
  };
  /** Clicks in the popup as a person does, and says yes to the browser's own question; its words come back. */
  const clickAndAgree = async (selector: string): Promise<string | null> => {
    // A click by a script is no click of a person, and only upon one may an extension ask.
    await driver.inPopup(`(() => {
      const handle = window.windowUtils.setHandlingUserInput(true);
      try { document.querySelector(${JSON.stringify(selector)}).click(); } finally { handle.destruct(); }
    })()`);
    const question = await until('the browser asks, too', () =>
      inWindow<string>(
        `const box = ${QUESTION}; return document.querySelector('#notification-popup').state === 'open' && box && box.textContent`,
      ),
    );
    await inWindow(`${QUESTION}.button.click();`);
    return question;
  };
  const driver: FirefoxDriver = {
    name: 'firefox',
    proxy,
    page,
    async clickAction() {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    inPopup: <T>(expression: string) => inDocument<T>(POPUP, `return ${expression};`),
    async pressInPopup(key) {
      await inWindow(`const popup = ${POPUP};
        if (document.activeElement !== popup) popup.focus();`);
      // In the popup's own process: the browser's window hands no key of ours on to it.
      await inDocument(
        POPUP,
        `const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const event = new window.KeyboardEvent('', ${JSON.stringify(KEY_NAMES[key])});
        input.keydown(event);
        input.keyup(event);`,
      );
    },
    async command(name) {
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },
    badge: async () =>
      (await inWindow<string>(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const button = ExtensionParent.apiManager.global.browserActionFor(extension);
        return button.action.getContextData(gBrowser.selectedTab).badgeText;`)) ?? '',
    inSidebar: <T>(expression: string) => inDocument<T>(SIDEBAR, `return ${expression};`),
    shootPopup: (name) => shoot(POPUP, name),
    shootSidebar: (name) => shoot(SIDEBAR, name),
    async allowPrivate() {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`);
      await until('the extension is let into private windows', () =>
        inWindow<boolean>(`return WebExtensionPolicy.getByID(${JSON.stringify(id)})?.privateBrowsingAllowed`),
      );
    },
    async openPrivate(address) {
      const before = await windowsOf(browser);
      await inWindow(`
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((loaded) => opened.addEventListener('load', loaded, { once: true }));`);
      front = await until(
        'a private window',
        async () => (await windowsOf(browser)).find((one) => !before.includes(one)) ?? null,
      );
      await until('it is ready', () =>
        inWindow<boolean>(
          `return PrivateBrowsingUtils.isWindowPrivate(window) && gBrowserInit.delayedStartupFinished`,
        ),
      );
      await inWindow(`
        gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });`);
      await until('its page', () =>
        inWindow<boolean>(
          `return gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(address)} && !gBrowser.selectedTab.hasAttribute('busy')`,
        ),
      );
    },
    async closePrivate() {
      const closing = front;
      await inWindow(`window.setTimeout(() => window.close());`);
      await until('it is closed', async () => !(await windowsOf(browser)).some((one) => one === closing));
      front = null;
    },
    asPopup: <T>(expression: string) =>
      inDocument<T>(
        POPUP,
        `const own = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
        return await new Promise((done) => {
          Cu.exportFunction((answer) => done(JSON.parse(answer)), own, { defineAs: 'answerTest' });
          Cu.evalInSandbox(${JSON.stringify(`(async () => answerTest(JSON.stringify(await (${expression}))))()`)}, own);
        });`,
      ),
    agree: () => clickAndAgree('.consent .button'),
    chooseSite: () => clickAndAgree('.site-switch input'),
    async stopBackground() {
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);`);
    },
    async closePopup() {
      await inWindow(`${POPUP}?.closest('panel')?.hidePopup();`);
      await until('the popup is closed', () => inWindow<boolean>(`return ${POPUP} === null`));
      await inWindow(`gBrowser.selectedBrowser.focus();`);
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
  return driver;
}

const connectionOf = (browser: Browser): BidiConnection =>
  (browser as unknown as { connection: BidiConnection }).connection;

/** The browser's own windows, the oldest first. */
async function windowsOf(browser: Browser): Promise<string[]> {
  const answer = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = answer.result as { contexts: { context: string; url: string }[] };
  return contexts.filter(({ url }) => url.includes('browser.xhtml')).map(({ context }) => context);
}

/** Runs the body of an async function in one of the browser's own windows, the first if none is named; its JSON result comes back. */
async function evaluateInWindow<T>(browser: Browser, body: string, named: string | null): Promise<T | null> {
  const context = named ?? (await windowsOf(browser))[0];
  const asked = connectionOf(browser).send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify((await (async () => {${body}\n})()) ?? null))()`,
  });
  const answer = (await withinPatience(asked, `Firefox's window answers: ${body.trim()}`))
    .result as Evaluated;
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value ?? 'null') as T | null;
}
