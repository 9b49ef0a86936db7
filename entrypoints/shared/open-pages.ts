/** Opens pages of ours in tabs of their own. */
import { browser } from 'wxt/browser';

const openPage = (path: '/references.html' | '/report.html?saved') =>
  void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** The reference tool. */
export const openTool = (): void => openPage('/references.html');

/** The list of saved reports. */
export const openSaved = (): void => openPage('/report.html?saved');

export const openOptions = (): void => void browser.runtime.openOptionsPage();
