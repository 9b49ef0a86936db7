/** Chromium with the built extension, headless, every request through our proxy. */
import puppeteer, { type Page } from 'puppeteer-core';
import { builtExtension, type Driver, SHOTS, until } from './driver';
import { startProxy, type Tunnel } from './proxy';

const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface ChromiumDriver extends Driver {
  extensionId: string;
  /** Waits for one of the extension's own pages to open, and gives it. */
  untilOpen(file: string): Promise<Page>;
  /** Files that are saved go into a folder, without asking. */
  saveInto(folder: string): Promise<void>;
  /** The popup that was opened last, as a page of its own. */
  popup(): Page | null;
  /** Lets the extension into private windows, as the person can in the browser's list of extensions, and goes on in such a window. */
  openPrivate(address: string): Promise<void>;
  /** Goes on in a tab of its own and closes the one before. */
  goOnInNewTab(): Promise<void>;
  /** Chooses an entry of the page's context menu: the background is told as it is then, and the popup that opens is the popup. */
  chooseInMenu(entry: string): Promise<void>;
  /** Bytes that the background's objects take now; null while it is stopped. */
  backgroundBytes(): Promise<number | null>;
}

/** What the worker's own events know, and the published types do not: they can be set off. */
interface ChromeOfWorker {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: { menuItemId: string }, tab: unknown): void } };
}

/**
 * @param tunnel Hosts that a local server plays; its certificate is not asked for its issuer.
 * @param folder Another copy of the built extension.
 */
export async function launchChromium(
  tunnel: Tunnel | null = null,
  folder: string = builtExtension('chrome-mv3'),
): Promise<ChromiumDriver> {
  const proxy = await startProxy(tunnel);
  const browser = await puppeteer.launch({
    executablePath: BINARY,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(tunnel === null ? [] : ['--ignore-certificate-errors']),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const extensionId = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(extensionId);
  const [first] = await browser.pages();
  if (!extension || !first) throw new Error('Chromium started without the extension or without a tab.');
  let page = first;
  let popup: Page | null = null;
  const background = () =>
    browser
      .targets()
      .find((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId));
  const isPopup = (url: string) => url === `chrome-extension://${extensionId}/popup.html`;
  const worker = async () =>
    (
      await browser.waitForTarget(
        (target) => target.type() === 'service_worker' && target.url().includes(extensionId),
      )
    ).worker();
  return {
    name: 'chromium',
    proxy,
    get page() {
      return page;
    },
    extensionId,
    async clickAction() {
      await page.bringToFront();
      const target = browser.waitForTarget((candidate) => isPopup(candidate.url()), { timeout: 15_000 });
      await extension.triggerAction(page);
      popup = await (await target).asPage();
    },
    async inPopup<T>(expression: string) {
      return popup === null || popup.isClosed() ? null : ((await popup.evaluate(expression)) as T);
    },
    popup: () => popup,
    async untilOpen(file) {
      const address = `chrome-extension://${extensionId}/${file}`;
      return (
        await browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 15_000 })
      ).asPage();
    },
    async pressInPopup(key) {
      await popup?.keyboard.press(key);
    },
    async command(name) {
      await (await worker())?.evaluate(async (command) => {
        const { tabs, commands } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async chooseInMenu(entry) {
      const target = browser.waitForTarget((candidate) => isPopup(candidate.url()), { timeout: 15_000 });
      await (await worker())?.evaluate(async (menuItemId) => {
        const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        contextMenus.onClicked.dispatch({ menuItemId }, tab);
      }, entry);
      popup = await (await target).asPage();
    },
    badge: async () =>
      (await (
        await worker()
      )?.evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        return tab === undefined ? '' : action.getBadgeText({ tabId: tab.id });
      })) ?? '',
    async shootPopup(name) {
      await popup?.screenshot({ path: `${SHOTS}${name}.png` });
    },
    async saveInto(downloadPath) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    async agree() {
      // By the mouse itself: nothing may lie over the button.
      await popup?.click('.consent .button');
      return null;
    },
    async closePopup() {
      if (popup?.isClosed() === false) await popup.close();
      await page.bringToFront();
    },
    async stopBackground() {
      try {
        await (await background()?.worker())?.close();
      } catch (error) {
        // The worker is closed first and let go of then: where its session ended in between, what was wanted has happened.
        if (!String(error).includes('No session with given id')) throw error;
      }
    },
    async openPrivate(address) {
      const session = await browser.target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
      const list = await browser.newPage();
      const create = `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => true)`;
      // The browser starts the extension anew: until then its pages are not to be had.
      await until('a private window', async () => {
        try {
          await list.goto(`chrome-extension://${extensionId}/options.html`);
          return await list.evaluate(create);
        } catch (error) {
          console.debug('The extension is being started anew.', error);
          return false;
        }
      });
      const target = await until('the page in it', async () =>
        browser.targets().find((candidate) => candidate.url() === address),
      );
      await list.close();
      const opened = await target.page();
      if (opened === null) throw new Error('The private window shows no page.');
      page = opened;
    },
    async goOnInNewTab() {
      const left = page;
      page = await browser.newPage();
      await left.close();
    },
    async backgroundBytes() {
      const worker = await background()?.worker();
      return worker ? (await worker.client.send('Runtime.getHeapUsage')).usedSize : null;
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}
