/** The context menu: the evidence of this page, these references, the reference tool. */
import { type Browser, browser } from 'wxt/browser';
import type { Translator } from '../../lib/locales/translate';
import type { TabStore } from '../../lib/storage/tab-store';

type MenuContexts = NonNullable<Browser.contextMenus.CreateProperties['contexts']>;

const CHECK_PAGE = 'check-page';
const CHECK_SELECTION = 'check-selection';
const OPEN_TOOL = 'open-tool';

/** Lays the menu anew; it stays until another language is chosen, or the extension is updated. */
export async function createMenus({ t }: Translator): Promise<void> {
  const entries: { id: string; title: string; contexts: MenuContexts }[] = [
    { id: CHECK_PAGE, title: t('menu_page'), contexts: ['page'] },
    { id: CHECK_SELECTION, title: t('menu_selection'), contexts: ['selection'] },
    { id: OPEN_TOOL, title: t('open_tool'), contexts: ['action'] },
  ];
  await browser.contextMenus.removeAll();
  for (const entry of entries) browser.contextMenus.create(entry);
}

/** What a click on an entry does. The click itself lets us into the tab (`activeTab`). */
export async function onMenu(
  store: TabStore,
  { menuItemId, selectionText, frameId }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  // Called straight from the click: browsers open neither popup nor panel a moment later.
  if (menuItemId === CHECK_PAGE) return openReport(tab?.windowId);
  if (menuItemId === OPEN_TOOL) return openTool('');
  if (menuItemId !== CHECK_SELECTION) return;
  const text = (await selectionOf(tab?.id, frameId ?? 0)) ?? selectionText ?? '';
  const key = crypto.randomUUID();
  await store.putSelection(key, { text, isPrivate: tab?.incognito ?? false });
  return openTool(`?selection=${key}`);
}

/** The popup, or the panel where the browser opens no popup by itself (Chrome before 127). */
async function openReport(windowId: number | undefined): Promise<void> {
  if (browser.action.openPopup) return browser.action.openPopup();
  if (windowId !== undefined) await browser.sidePanel?.open({ windowId });
}

async function openTool(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/references.html${query}`) });
}

/** The selected text with its line breaks, which the menu's own copy of it lacks; null where no script may run. */
async function selectionOf(tabId: number | undefined, frameId: number): Promise<string | null> {
  if (tabId === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
    });
    return typeof frame?.result === 'string' && frame.result !== '' ? frame.result : null;
  } catch (error) {
    // A PDF viewer, for instance: then what the menu hands over is all there is.
    console.debug('The selection is taken from the menu.', error);
    return null;
  }
}
