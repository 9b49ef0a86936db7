/** The background: wires the browser to the handlers. It keeps nothing in memory, it may be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createSend, receive } from '../../lib/messages/channel';
import type { PageProtocol } from '../../lib/messages/protocol';
import { toSender } from '../../lib/messages/sender';
import { buildReport } from '../../lib/report/build-report';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createTabStore } from '../../lib/storage/tab-store';
import { createHandlers, forgetWhenMoved } from './handlers';
import { createLookUps } from './look-ups';
import { runReader, tabUrl } from './run-reader';
import { createTabLookUp } from './tab-look-up';

/** Keyboard commands that step through the statements; the manifest suggests their keys. */
const COMMAND_STEPS: Record<string, number> = { 'next-statement': 1, 'previous-statement': -1 };

export default defineBackground(() => {
  const store = createTabStore(browser.storage.session, Date.now);
  const settings = createSettingsStore(browser.storage.local);
  const lookUps = createLookUps({
    store,
    settings,
    lookUp: createTabLookUp(console.warn),
    onFault: console.error,
  });
  const handlers = createHandlers({
    store,
    settings,
    lookUps,
    tabUrl,
    runReader,
    buildReport: async (reading) =>
      buildReport(reading, { records: {}, lookups: { mode: 'offline', sources: [] } }),
    toPage: (tabId) =>
      createSend<PageProtocol>({
        sendMessage: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
      }),
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
    await receive(handlers, { type: 'claim.step', request: { tabId: tab.id, step } }, { kind: 'view' });
  });
  const forget = (tabId: number): Promise<void> => {
    lookUps.forget(tabId);
    return store.remove(tabId);
  };
  browser.tabs.onUpdated.addListener((tabId, change) =>
    forgetWhenMoved({ ...store, remove: forget }, tabId, change),
  );
  browser.tabs.onRemoved.addListener(forget);
  // A worker that was stopped in the middle of a look-up goes on with it when anything wakes it.
  void lookUps.resume();
});
