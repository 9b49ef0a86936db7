/** A tab's report with its state: what is open, and what was shown last. Used by the popup and by the panel. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TabStateView } from '../../components/TabStateView';
import type { ReportTab, ViewActions } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { Shown, TabState } from '../../lib/messages/protocol';
import { markedKey, shownKey } from '../../lib/storage/tab-keys';
import { chooseLookUps } from './data-consent';
import type { Chosen } from './follow-settings';
import { openOptions, openTool } from './open-pages';
import { send } from './send';
import { askForSite, giveBackSite, onSitesChanged, readSites } from './site-access';
import { startLookUp } from './start-look-up';
import { useDrawn } from './use-drawn';
import { useHiddenNotes } from './use-hidden-notes';
import { useLookUps } from './use-look-ups';
import { useOpenEntry } from './use-open-entry';
import { useCitations } from './use-reference-tools';
import { useSessionValue } from './use-session-value';

const NO_LISTS = { references: [], claims: [] };

const isTrue = (stored: unknown): boolean => stored === true;

const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

/** Has the tab's page read; the state is final. */
export async function startReading(tabId: number): Promise<TabState> {
  const answer = await send('reading.start', { tabId });
  return answer.ok ? answer.value : trouble(`${answer.error} ${answer.detail}`.trim());
}

interface Props extends Chosen {
  tabId: number;
  state: TabState;
  /** The page's site where it can be chosen for the automatic check. */
  site?: string | null;
  firstTab: ReportTab;
  openPanel?: (() => void) | undefined;
  onRetry(): void;
}

/** `state` comes from whoever follows the tab; what is open, shown and marked is kept here. */
export function TabReport(props: Props) {
  const { tabId, state, settings, translator, firstTab, openPanel, onRetry, site = null } = props;
  const [tab, setTab] = useState<ReportTab>(firstTab);
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const openEntry = useOpenEntry(setChoice, () => setTab('references'));
  const [marked, setMarked] = useSessionValue(markedKey(tabId), isTrue);
  const [isChosen, setChosen] = useState<boolean | null>(null);
  const lookupChoice = settings.lookups;
  const lookUps = useLookUps(tabId);
  const [shown, setShown] = useState<Shown | null>(null);
  const citations = useCitations();
  const hiddenNotes = useHiddenNotes(tabId);
  const { references, claims } = state.status === 'read' ? state.report : NO_LISTS;
  const drawn = useDrawn(
    Math.max(references.length, claims.length),
    `${tab} ${choice.order} ${choice.words}`,
  );

  // A step by the keyboard, or in the other view, is seen here too; one from before this view opened is not gone back to.
  useEffect(() => {
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[shownKey(tabId)];
      if (change) setShown((change.newValue as Shown | undefined) ?? null);
    };
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [tabId]);

  // The browser keeps the list of chosen sites; the person may change it there as well.
  useEffect(() => {
    if (site === null) return;
    const look = () => void readSites().then((sites) => setChosen(sites.includes(site)));
    look();
    return onSitesChanged(look);
  }, [site]);

  // Once the person agrees, what the page cites is looked up; the report is drawn anew as answers come. The first questions
  // leave while the browser paints, not after.
  // Each report is asked about, not the first alone: one that came late from the page before may have been.
  const unasked = state.status === 'read' && state.report.lookups.mode === 'offline' ? state.report : null;
  useLayoutEffect(() => {
    if (unasked !== null && lookupChoice === 'on') void startLookUp(send, 'lookups.start', tabId);
  }, [tabId, unasked, lookupChoice]);

  // What is shown in the page is seen in the list beside it, with the studies that stand below it.
  useEffect(() => {
    if (shown?.found)
      document.querySelector('.claim:has([aria-current])')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const actions: ViewActions = {
    show: async ({ id, quote, position }) => {
      const answer = await send('anchor.show', { tabId, id, quote, position });
      setShown({ id, found: answer.ok && answer.value });
    },
    step: async (step) => {
      const answer = await send('claim.step', { tabId, step, withCard: false });
      if (answer.ok && answer.value) setShown(answer.value);
    },
    choose: setChoice,
    openEntry,
    showMarks: async (on) => {
      const answer = await send('marks.show', { tabId, on });
      setMarked(answer.ok && answer.value > 0);
    },
    allowLookups: (on) => void chooseLookUps(settings, on),
    ...(site === null
      ? {}
      : { checkSite: (on: boolean) => void (on ? askForSite(site) : giveBackSite(site)) }),
    openReport: (place) =>
      void browser.tabs.create({
        url: browser.runtime.getURL(`/report.html?tab=${tabId}${place ? `#${place}` : ''}`),
      }),
    openTool,
    openOptions,
    ...(openPanel ? { openPanel } : {}),
  };
  return (
    <TabStateView
      state={state}
      context={{
        translator,
        shown,
        choice,
        drawn,
        marked,
        lookupChoice,
        lookUps,
        citations,
        hiddenNotes,
        proxy: parseProxyPrefix(settings.libraryProxy ?? ''),
        site: site === null ? null : { name: site, isChosen },
        actions,
      }}
      tab={tab}
      onTab={setTab}
      onRetry={onRetry}
    />
  );
}
