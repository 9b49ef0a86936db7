/** Puts our scripts into a tab where the person clicked or whose site was chosen, and says what came of it. */
import { browser } from 'wxt/browser';
import { toReadingTrouble } from '../../lib/messages/reading-trouble';
import { fail, type Result, wordsOf } from '../../lib/result';
import type { ReadingTrouble } from '../../lib/storage/types';

const READER = '/content-scripts/article.js';
const MARKS = '/content-scripts/marks.js';
const MARKS_STYLE = '/content-scripts/marks.css';

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
 * Reads the tab's page.
 * @returns What the script said, or the trouble that kept it from running.
 */
export async function runReader(tabId: number): Promise<Result<null, ReadingTrouble>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    const said = frame?.result as Result<null, ReadingTrouble> | null | undefined;
    return said ?? fail('failed', 'The script in the page stopped without an answer.');
  } catch (error) {
    const words = wordsOf(error);
    return fail(toReadingTrouble(await tabUrl(tabId), words), words);
  }
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
