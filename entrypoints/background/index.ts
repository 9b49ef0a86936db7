/** The background: wires the browser to the handlers. Only work under way is in memory: it may be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { toPageMarks } from '../../lib/locales/page-marks';
import { bringWhenNeeded, type Carrier, createSend, receive } from '../../lib/messages/channel';
import type { MarksProtocol, ReaderProtocol } from '../../lib/messages/protocol';
import { toSender } from '../../lib/messages/sender';
import { buildReport } from '../../lib/report/build-report';
import { siteOf } from '../../lib/storage/chosen-sites';
import { createTurns } from '../../lib/storage/in-turn';
import { createSettingsStore } from '../../lib/storage/settings';
import { createTabStore } from '../../lib/storage/tab-store';
import { allowedSettings, onConsentChanged } from '../shared/data-consent';
import { readWords } from '../shared/load-words';
import { gzipPacker } from '../shared/packer';
import { readSites } from '../shared/site-access';
import { createAutoCheck } from './auto-check';
import { showBadge } from './badge';
import { createHandlers } from './handlers';
import { createLookUps } from './look-ups';
import { createMenus, onMenu } from './menus';
import { bringMarks, runReader, tabUrl } from './run-reader';
import { forgetWhenMoved } from './tab-moves';

/** Our scripts stand in the top frame; the words of an article in another are reached from there. */
const toPage = (tabId: number): Carrier => ({
  sendMessage: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
});

/** Keyboard commands that step through the statements; the manifest suggests their keys. */
const COMMAND_STEPS: Record<string, number> = { 'next-statement': 1, 'previous-statement': -1 };

export default defineBackground(() => {
  const store = createTabStore(browser.storage.session, Date.now, gzipPacker);
  const settings = createSettingsStore(browser.storage.local);
  const inTurn = createTurns<number>();
  const lookUps = createLookUps(settings, allowedSettings, store.isPrivate);
  const words = async () => readWords((await settings.get()).language);
  const layMenus = async () => createMenus(await words());
  const handlers = createHandlers({
    store,
    tabUrl,
    runReader,
    buildReport: (reading, found, options) =>
      found === null
        ? buildReport(reading, { records: {}, lookups: { mode: 'offline', sources: [] }, ...options })
        : buildReport({ ...reading, notes: [...reading.notes, ...found.notes] }, { ...found, ...options }),
    lookUp: lookUps.run,
    lookUps,
    forgetRecords: lookUps.forget,
    settings,
    showBadge: async (tabId, report) => showBadge(tabId, report, await words()),
    layMenus,
    markWords: async (report) =>
      toPageMarks(report, await words(), parseProxyPrefix((await settings.get()).libraryProxy ?? '')),
    toReader: (tabId) => createSend<ReaderProtocol>(toPage(tabId)),
    toMarks: (tabId) => {
      const send = bringWhenNeeded(createSend<MarksProtocol>(toPage(tabId)), () => bringMarks(tabId));
      // Brought twice at once, the second script would take away what the first has painted.
      return (type, request) => inTurn(tabId, () => send(type, request));
    },
  });
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    // `receive` never rejects; `true` keeps the channel open until its answer is there.
    void receive(handlers, raw, toSender(sender, own)).then(respond);
    return true;
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    const step = COMMAND_STEPS[command];
    if (step === undefined || tab?.id === undefined) return;
    const request = { tabId: tab.id, step, withCard: true };
    await receive(handlers, { type: 'claim.step', request }, { kind: 'view' });
  });
  const check = createAutoCheck({
    store,
    tab: (tabId) => browser.tabs.get(tabId).catch(() => null),
    isChosen: async (url) => (await readSites()).includes(siteOf(url) ?? ''),
    async read(tabId) {
      await receive(handlers, { type: 'reading.start', request: { tabId } }, { kind: 'view' });
      await receive(handlers, { type: 'lookups.start', request: { tabId } }, { kind: 'view' });
    },
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  browser.contextMenus.onClicked.addListener((click, tab) => void onMenu(store, click, tab));
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    // Before anything is awaited: the moves of a tab come close together, and their order counts.
    check(tabId, change);
    if (!(await forgetWhenMoved(store, tabId, change))) return;
    lookUps.stop(tabId);
    await showBadge(tabId, null, await words());
  });
  onConsentChanged(async (isGiven) => {
    const request = { lookups: isGiven ? 'on' : 'off' };
    await receive(handlers, { type: 'settings.change', request }, { kind: 'view' });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    lookUps.stop(tabId);
    return store.remove(tabId);
  });
  // A worker that was stopped in the middle of a look-up goes on with it when anything wakes it; what was answered is
  // in the cache and is not asked again.
  void store.askingTabs().then(async (tabIds) => {
    for (const tabId of tabIds)
      await receive(handlers, { type: 'lookups.start', request: { tabId } }, { kind: 'view' });
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await layMenus();
    // Whoever builds it, and every test, installs it anew all the time.
    const isDevelopment = (await browser.management.getSelf()).installType === 'development';
    if (reason === 'install' && !isDevelopment)
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
