/** The messages about what the person chose, and about what left the browser. */
import type { MessageWork } from '../../lib/messages/schema';
import type { BackgroundParts } from './background-parts';
import { markPage } from './show-in-page';

export function createSettingsHandlers(parts: BackgroundParts) {
  const { settings, store } = parts;

  /** Puts the menu, the badges and the cards in the pages into the language that holds now. */
  const renewWords = async (): Promise<void> => {
    await parts.layMenus();
    for (const { tabId, report } of await store.reports()) {
      await parts.showBadge(tabId, report);
      if (await store.isMarked(tabId)) await markPage(parts, tabId, report);
    }
  };

  return {
    'settings.get': () => settings.get(),
    async 'settings.change'(fields) {
      const before = await settings.get();
      const after = await settings.change(fields);
      // A no counts at once, also for what is being asked.
      if (after.lookups !== 'on') parts.lookUps.stopAll();
      if (after.language !== before.language) await renewWords();
      return after;
    },
    'sent.get': () => settings.sent(),
    async 'records.forget'() {
      // One after the other: where the records cannot be forgotten, what was sent is all the same.
      await settings.clearSent();
      await parts.forgetRecords();
      return null;
    },
  } satisfies Partial<MessageWork>;
}
