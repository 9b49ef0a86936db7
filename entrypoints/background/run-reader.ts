/** Puts the content script into a tab where the person clicked or whose site was chosen, and says what came of it. */
import { browser } from 'wxt/browser';
import { toReadingTrouble } from '../../lib/messages/reading-trouble';
import { fail, type Result, wordsOf } from '../../lib/result';
import type { ReadingTrouble } from '../../lib/storage/types';

const SCRIPT = '/content-scripts/article.js';
const STYLE = '/content-scripts/article.css';

/** The tab's address where `activeTab` lets us see it; null otherwise, or when the tab is gone. */
export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // A tab that was closed meanwhile has no address; whoever asked learns the rest from the failing script.
    return null;
  }
}

/**
 * Runs the content script, and lays the style of its marks into the page without touching the page's DOM.
 * @returns What the script said, or the trouble that kept it from running.
 */
export async function runReader(tabId: number): Promise<Result<null, ReadingTrouble>> {
  const target = { tabId };
  try {
    const [frame] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const said = frame?.result as Result<null, ReadingTrouble> | null | undefined;
    // Only what was read gets marks; in frames as well, where the browser lets us: the article may stand in one.
    if (said?.ok) await layStyle({ tabId, allFrames: true });
    return said ?? fail('failed', 'The script in the page stopped without an answer.');
  } catch (error) {
    const words = wordsOf(error);
    return fail(toReadingTrouble(await tabUrl(tabId), words), words);
  }
}

/** Taken out first: the same style is not laid twice when a page is read again. */
async function layStyle(target: { tabId: number; allFrames: boolean }): Promise<void> {
  await browser.scripting.removeCSS({ target, files: [STYLE] });
  await browser.scripting.insertCSS({ target, files: [STYLE] });
}
