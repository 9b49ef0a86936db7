/** The messages about look-ups: those of a tab begin and end, and a free copy of one work is looked for. */
import type { FreeCopy } from '../../lib/messages/protocol';
import type { MessageWork } from '../../lib/messages/schema';
import { reportOf } from '../../lib/storage/report-of';
import type { BackgroundParts } from './background-parts';
import type { TabLookUps } from './tab-look-ups';

export function createLookUpHandlers(parts: BackgroundParts, tabLookUps: TabLookUps) {
  return {
    async 'lookups.start'({ tabId }) {
      await tabLookUps.start(tabId, false);
      return null;
    },
    async 'lookups.retry'({ tabId }) {
      await tabLookUps.start(tabId, true);
      return null;
    },
    async 'lookups.stop'({ tabId }) {
      await tabLookUps.stop(tabId);
      return null;
    },
    'copy.find': ({ tabId, reference }) => findCopy(parts, tabId, reference),
  } satisfies Partial<MessageWork>;
}

/** @param id Of a reference in the tab's report. */
async function findCopy({ store, lookUps }: BackgroundParts, tabId: number, id: string): Promise<FreeCopy> {
  const reference = reportOf(await store.get(tabId))?.references.find((one) => one.id === id);
  const doi = reference?.identifiers.find(({ kind }) => kind === 'doi')?.value;
  if (reference === undefined || doi === undefined) return { outcome: 'none' };
  const copy = await lookUps.findFreeCopy(tabId, doi, reference);
  // The person has not agreed.
  if (copy === null) return { outcome: 'failed', cause: 'cancelled' };
  if (!copy.ok) return { outcome: 'failed', cause: copy.error };
  return copy.value === null ? { outcome: 'none' } : { outcome: 'found', url: copy.value };
}
