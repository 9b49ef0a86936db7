/** What the background does for each message of the protocol, each kind in a file of its own. */
import type { Handlers } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import { guardAll } from '../../lib/messages/schema';
import type { BackgroundParts } from './background-parts';
import { createLookUpHandlers } from './look-up-handlers';
import { createReadingHandlers } from './reading-handlers';
import { createSettingsHandlers } from './settings-handlers';
import { createStatementHandlers } from './statement-handlers';
import { createTabLookUps } from './tab-look-ups';

/** One handler for every message, or it does not compile. */
export function createHandlers(parts: BackgroundParts): Handlers<Protocol> {
  const tabLookUps = createTabLookUps(parts);
  return guardAll({
    ...createReadingHandlers(parts, tabLookUps),
    ...createStatementHandlers(parts),
    ...createLookUpHandlers(parts, tabLookUps),
    ...createSettingsHandlers(parts),
    'selection.take': ({ key }) => parts.store.takeSelection(key),
    async 'notes.hide'({ tabId, notes }) {
      await parts.store.putHidden(tabId, notes);
      return null;
    },
  });
}
