/** Puts our scripts into a tab where the person clicked or whose site was chosen, and says what came of it. */
import { browser } from 'wxt/browser';
import { toReadingTrouble } from '../../lib/messages/reading-trouble';
import { fail, type Result, wordsOf } from '../../lib/result';
import type { ReadingTrouble } from '../../lib/storage/types';

const READER = '/article.js';
const MARKS = '/content-scripts/marks.js';
const MARKS_STYLE = '/content-scripts/marks.css';

/** What the browser tells of a tab: address and icon only where `activeTab` lets us see them. */
async function tabOf(tabId: number): Promise<{ url?: string | undefined; favIconUrl?: string | undefined }> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // Of a tab that was closed meanwhile nothing is known; whoever asked learns the rest from the failing script.
    return {};
  }
}

/** The tab's address where `activeTab` lets us see it; null otherwise, or when the tab is gone. */
export const tabUrl = async (tabId: number): Promise<string | null> => (await tabOf(tabId)).url ?? null;

/**
 * Reads the tab's page.
 * @returns What the script said, or the trouble that kept it from running.
 */
export async function runReader(tabId: number): Promise<Result<null, ReadingTrouble>> {
  // Firefox runs nothing in some of its own pages, and refuses nothing there either.
  let words = 'The script in the page stopped without an answer.';
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    const said = frame?.result as Result<null, ReadingTrouble> | null | undefined;
    if (said) return said;
  } catch (error) {
    words = wordsOf(error);
  }
  const { url = null, favIconUrl = '' } = await tabOf(tabId);
  return fail(toReadingTrouble(url, words, favIconUrl), words);
}

/**
 * Brings what shows places into a tab, and lays its style there without touching the page's DOM; in frames as well, where the
 * browser lets us: the article may stand in one.
 * @returns False where the browser does not let us any more: the tab moved on, or was closed.
 */
export async function bringMarks(tabId: number): Promise<boolean> {
  const styled = { target: { tabId, allFrames: true }, files: [MARKS_STYLE] };
  try {
    // Taken out first: the same style is not laid twice.
    await browser.scripting.removeCSS(styled);
    await browser.scripting.insertCSS(styled);
    await browser.scripting.executeScript({ target: { tabId }, files: [MARKS] });
    return true;
  } catch {
    // Whoever asked says that the place was not found; there is nobody else to tell.
    return false;
  }
}
