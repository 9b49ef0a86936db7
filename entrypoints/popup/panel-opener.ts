import { browser } from 'wxt/browser';

/** Firefox' sidebar: not in the types, which are Chromium's. */
const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open(): Promise<void> } };

/**
 * What opens the report beside the page: Chromium's side panel or Firefox' sidebar. Both insist on being called straight
 * from a click, so nothing may be awaited before.
 * @returns Undefined in a browser that has neither.
 */
export function panelOpener(windowId: number | undefined): (() => void) | undefined {
  const open = sidebarAction
    ? () => sidebarAction.open()
    : browser.sidePanel && windowId !== undefined
      ? () => browser.sidePanel.open({ windowId })
      : null;
  return open === null ? undefined : () => void open().then(() => window.close());
}
