import type { PageMark } from '../../lib/locales/page-marks';
import type { Handlers } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import { guard } from '../../lib/messages/schema';
import { completeReading } from '../../lib/reading/complete-reading';
import type { Claim, PageReading } from '../../lib/reading/types';
import { stepClaim } from '../../lib/report/step-claim';
import type { Report } from '../../lib/report/types';
import { isOfPage, listAddress, pageAddress } from '../../lib/storage/page-address';
import type { TabStore } from '../../lib/storage/tab-store';
import type { Shown, TabState } from '../../lib/storage/types';
import { type BackgroundParts, runOptions } from './background-parts';
import { createLookUpHandlers } from './look-up-handlers';

/** A place in the page; with cards where its card is to open there. */
type Place = Pick<Claim, 'id' | 'quote' | 'position'> & { cards?: PageMark['cards'] };

const NO_ANSWER: TabState = {
  status: 'trouble',
  trouble: 'failed',
  detail: 'The page was read, but its report did not arrive.',
};

const MOVED_ON: TabState = {
  status: 'trouble',
  trouble: 'no-tab',
  detail: 'The tab showed another page by then.',
};

/** One handler for every message of the protocol. */
export function createHandlers(parts: BackgroundParts): Handlers<Protocol> {
  const { store } = parts;

  /**
   * Stores a tab's state; a report that does not fit becomes the trouble that says so.
   * @param address What the state is about; asked of the browser when null.
   */
  const keep = async (tabId: number, state: TabState, address: string | null = null): Promise<TabState> => {
    const url = address ?? (await parts.tabUrl(tabId));
    const kept = await store.put(tabId, url, state);
    await parts.showBadge(tabId, kept.ok && state.status === 'read' ? state.report : null);
    if (kept.ok) return state;
    const instead: TabState = { status: 'trouble', trouble: kept.error, detail: kept.detail };
    await store.put(tabId, url, instead);
    return instead;
  };

  /** What is known of the page that a tab shows now; a report of the page before it is forgotten, never shown. */
  const current = async (tabId: number): Promise<TabState | null> => {
    const [known, url] = await Promise.all([store.get(tabId), parts.tabUrl(tabId)]);
    if (known === null) return null;
    if (isOfPage(known, url)) return known.state;
    await store.remove(tabId);
    await parts.showBadge(tabId, null);
    return null;
  };

  const read = async (tabId: number): Promise<TabState> => {
    await keep(tabId, { status: 'reading' });
    // The marks of a reading go when the next one begins, and so does what was put away of its notes.
    await store.putMarked(tabId, false);
    await store.putHidden(tabId, []);
    const run = await parts.runReader(tabId);
    if (!run.ok) return keep(tabId, { status: 'trouble', trouble: run.error, detail: run.detail });
    const known = await store.get(tabId);
    if (known === null || known.state.status === 'reading') return keep(tabId, NO_ANSWER);
    return (await current(tabId)) ?? keep(tabId, MOVED_ON);
  };

  /** Shows a place in the page, and remembers it: the next step goes on from there. */
  const show = async (tabId: number, { id, quote, position, cards = [] }: Place): Promise<Shown> => {
    const answer = await parts.toMarks(tabId)('place.show', { id, quote, position, cards });
    const shown = { id, found: answer.ok && answer.value };
    await store.putShown(tabId, shown);
    return shown;
  };

  const mark = async (tabId: number, report: Report | null): Promise<number> => {
    const marks = report === null ? [] : await parts.markWords(report);
    const answer = await parts.toMarks(tabId)('marks.set', { marks });
    const count = answer.ok ? answer.value : 0;
    await store.putMarked(tabId, count > 0);
    return count;
  };

  /** Puts the badges and the cards in the pages into the language that holds now. */
  const renewWords = async (): Promise<void> => {
    for (const { tabId, report } of await store.reports()) {
      await parts.showBadge(tabId, report);
      if (await store.isMarked(tabId)) await mark(tabId, report);
    }
  };

  return {
    ...createLookUpHandlers(parts),
    'reading.start': {
      ...guard('reading.start'),
      handle: ({ tabId }) => read(tabId),
    },
    'reading.refresh': {
      ...guard('reading.refresh'),
      async handle({ tabId }) {
        const answer = await parts.toReader(tabId)('page.check', {});
        return answer.ok && answer.value ? null : read(tabId);
      },
    },
    'page.read': {
      ...guard('page.read'),
      async handle(reading, sender) {
        if (sender.kind !== 'content') throw new Error('A reading came from something that is not a page.');
        const report = parts.buildReport(completeReading(reading), null, await runOptions(parts));
        await keep(sender.tabId, { status: 'read', report }, sender.url);
        return null;
      },
    },
    'report.get': {
      ...guard('report.get'),
      handle: ({ tabId }) => current(tabId),
    },
    'anchor.show': {
      ...guard('anchor.show'),
      handle: async ({ tabId, ...place }) => (await show(tabId, place)).found,
    },
    'list.keep': {
      ...guard('list.keep'),
      async handle({ tabId, key, references, isPrivate }) {
        await store.putPrivate(tabId, isPrivate);
        const reading: PageReading = { article: null, references, markers: [], claims: [], notes: [] };
        return keep(
          tabId,
          { status: 'read', report: parts.buildReport(reading, null, await runOptions(parts)) },
          listAddress(key),
        );
      },
    },
    'selection.take': { ...guard('selection.take'), handle: ({ key }) => store.takeSelection(key) },
    'records.forget': {
      ...guard('records.forget'),
      async handle() {
        // One after the other: where the records cannot be forgotten, what was sent is all the same.
        await parts.settings.clearSent();
        await parts.forgetRecords();
        return null;
      },
    },
    'settings.get': { ...guard('settings.get'), handle: () => parts.settings.get() },
    'settings.change': {
      ...guard('settings.change'),
      async handle(fields) {
        const before = await parts.settings.get();
        const settings = await parts.settings.change(fields);
        // A no counts at once, also for what is being asked.
        if (settings.lookups !== 'on') parts.lookUps.stopAll();
        if (settings.language !== before.language) await renewWords();
        return settings;
      },
    },
    'sent.get': { ...guard('sent.get'), handle: () => parts.settings.sent() },
    'marks.show': {
      ...guard('marks.show'),
      async handle({ tabId, on }) {
        const state = on ? (await store.get(tabId))?.state : null;
        return mark(tabId, state?.status === 'read' ? state.report : null);
      },
    },
    'notes.hide': {
      ...guard('notes.hide'),
      async handle({ tabId, notes }) {
        await store.putHidden(tabId, notes);
        return null;
      },
    },
    'claim.step': {
      ...guard('claim.step'),
      async handle({ tabId, step, withCard }) {
        const state = (await store.get(tabId))?.state;
        if (state?.status !== 'read') return null;
        const claim = stepClaim(state.report, (await store.getShown(tabId))?.id ?? null, step);
        if (claim === null) return null;
        const { id, quote, position } = claim;
        const marks = withCard ? await parts.markWords(state.report) : [];
        const cards = marks.find((one) => one.id === id)?.cards ?? [];
        return show(tabId, { id, quote, position, cards });
      },
    },
  };
}

/** What `tabs.onUpdated` says of a tab that moves. */
export interface TabMove {
  status?: string | undefined;
  url?: string | undefined;
}

/**
 * Forgets what is known of a tab when it shows another page. A jump inside the page keeps its report; a reload, or an
 * address the browser does not tell, forgets it.
 * @returns Whether something was forgotten.
 */
export async function forgetWhenMoved(
  store: TabStore,
  tabId: number,
  { status, url }: TabMove,
): Promise<boolean> {
  if (status !== 'loading' && url === undefined) return false;
  const known = await store.get(tabId);
  if (known === null) return false;
  if (url !== undefined && pageAddress(url) === known.url) return false;
  await store.remove(tabId);
  return true;
}
