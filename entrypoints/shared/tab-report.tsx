/** A tab's report with its state: what is open, and what was shown last. Used by the popup and by the panel. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TabStateView } from '../../components/TabStateView';
import type { ReportTab, ViewActions } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { TabState } from '../../lib/messages/protocol';
import type { Settings } from '../../lib/storage/settings-types';
import { markedKey } from '../../lib/storage/tab-keys';
import { answeredState } from './answered-state';
import { chooseLookUps } from './data-consent';
import type { Chosen } from './follow-settings';
import { openOptions, openTool } from './open-pages';
import { send } from './send';
import { startLookUp } from './start-look-up';
import { useDrawn } from './use-drawn';
import { useHiddenNotes } from './use-hidden-notes';
import { useLookUps } from './use-look-ups';
import { useOpenEntry } from './use-open-entry';
import { useCitations } from './use-reference-tools';
import { useSessionValue } from './use-session-value';
import { useShown } from './use-shown';
import { useSiteChoice } from './use-site-choice';

const NO_LISTS = { references: [], claims: [] };

const isTrue = (stored: unknown): boolean => stored === true;

/** Has the tab's page read; the state is final. */
export const startReading = async (tabId: number): Promise<TabState> =>
  answeredState(await send('reading.start', { tabId }));

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
  const { tabId, state, settings, translator, firstTab, openPanel, onRetry } = props;
  const [tab, setTab] = useState<ReportTab>(firstTab);
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const openEntry = useOpenEntry(setChoice, () => setTab('references'));
  const [marked, setMarked] = useSessionValue(markedKey(tabId), isTrue);
  const { shown, show, step } = useShown(tabId);
  const { site, action } = useSiteChoice(props.site ?? null);
  const lookUps = useLookUps(tabId);
  const citations = useCitations();
  const hiddenNotes = useHiddenNotes(tabId);
  const { references, claims } = state.status === 'read' ? state.report : NO_LISTS;
  const drawn = useDrawn(
    Math.max(references.length, claims.length),
    `${tab} ${choice.order} ${choice.words}`,
  );
  useDueLookUp(tabId, state, settings.lookups);

  const actions: ViewActions = {
    show,
    step,
    choose: setChoice,
    openEntry,
    showMarks: async (on) => {
      const answer = await send('marks.show', { tabId, on });
      setMarked(answer.ok && answer.value > 0);
    },
    allowLookups: (on) => void chooseLookUps(on),
    ...action,
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
        lookupChoice: settings.lookups,
        lookUps,
        citations,
        hiddenNotes,
        proxy: parseProxyPrefix(settings.libraryProxy ?? ''),
        site,
        actions,
      }}
      tab={tab}
      onTab={setTab}
      onRetry={onRetry}
    />
  );
}

/**
 * Once the person agrees, what the page cites is looked up; the report is drawn anew as answers come. The first questions
 * leave while the browser paints, not after. Each report is asked about, not the first alone: one that came late from the
 * page before may have been.
 */
function useDueLookUp(tabId: number, state: TabState, choice: Settings['lookups']): void {
  const unasked = state.status === 'read' && state.report.lookups.mode === 'offline' ? state.report : null;
  useLayoutEffect(() => {
    if (unasked !== null && choice === 'on') void startLookUp(send, 'lookups.start', tabId);
  }, [tabId, unasked, choice]);
}
