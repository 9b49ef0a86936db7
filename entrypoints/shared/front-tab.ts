/** The tab that a popup or a panel shows, and what is known of its page: asked for once, then told by the store. */
import { keepSame } from '../../lib/report/keep-same';
import type { TabState } from '../../lib/storage/types';

export interface FrontTab {
  tabId: number;
  /** Null while nothing is known of its page. */
  state: TabState | null;
}

export interface FrontTabs {
  /** Null before a tab has come to the front. */
  now(): FrontTab | null;
  /** Another tab has come to the front. */
  come(tabId: number): Promise<void>;
  /** What the store tells of the tab in front; null when it was forgotten. */
  told(state: TabState | null): void;
  /** Waits for an answer about the tab in front, and shows it unless something newer was told by then. */
  answered(answer: Promise<TabState | null>): Promise<void>;
}

/**
 *     const front = createFrontTabs(ask, draw);
 *     await front.come(3);      →  draws what `ask` knows of tab 3
 *     front.told(state);        →  draws the state, in which what did not change stays the same
 *
 * @param ask What is known of a tab's page now.
 * @param draw Called whenever `now()` has become another.
 */
export function createFrontTabs(
  ask: (tabId: number) => Promise<TabState | null>,
  draw: () => void,
): FrontTabs {
  let front: FrontTab | null = null;
  /** Counts what was asked and told: an answer that others have overtaken is left out. */
  let newest = 0;
  const told = (state: TabState | null): void => {
    if (front === null) return;
    newest += 1;
    front = { ...front, state: keepSame(front.state, state) };
    draw();
  };
  const answered = async (answer: Promise<TabState | null>): Promise<void> => {
    newest += 1;
    const turn = newest;
    const state = await answer;
    if (turn === newest) told(state);
  };
  return {
    now: () => front,
    come(tabId) {
      front = { tabId, state: null };
      return answered(ask(tabId));
    },
    told,
    answered,
  };
}
