/** The state of a report on a page of its own: what came of an export and of keeping it, and which references are chosen. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AuditView, type ExportFormat, type ExportOutcome } from '../../components/AuditView';
import type { KeepTools } from '../../components/KeepBar';
import type { Place, ViewContext } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { Article } from '../../lib/reading/types';
import { type Made, madeLine } from '../../lib/report/made-line';
import type { Report } from '../../lib/report/types';
import { wordsOf } from '../../lib/result';
import type { Shown } from '../../lib/storage/types';
import { chooseLookUps } from '../shared/data-consent';
import type { Chosen } from '../shared/follow-settings';
import { fileNameOf, saveFile } from '../shared/save-file';
import { send } from '../shared/send';
import { startLookUp } from '../shared/start-look-up';
import { useHiddenNotes } from '../shared/use-hidden-notes';
import { useLookUps } from '../shared/use-look-ups';
import { useOpenEntry } from '../shared/use-open-entry';
import { useCitations, useSelection } from '../shared/use-reference-tools';
import { SAVED_HREF } from './report-route';

export type ReadReport = Report & { article: Article };

export const hasArticle = (report: Report): report is ReadReport => report.article !== null;

interface Props extends Chosen {
  /** The tab that shows the article; null where none does: of a saved report, or when the tab has moved on. */
  tabId: number | null;
  /** The tab stands in a private window: nothing of it is kept. */
  isPrivate: boolean;
  report: ReadReport;
  made: Made;
}

/** Stands for the tab of a report that has none: nothing is stored under it. */
const NO_TAB = -1;

export function ReportPage({ tabId, isPrivate, report, made, settings, translator }: Props) {
  const lookUps = useLookUps(tabId ?? NO_TAB);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const openEntry = useOpenEntry(setChoice);
  const [shown, setShown] = useState<Shown | null>(null);
  const citations = useCitations();
  const hiddenNotes = useHiddenNotes(tabId);
  const selection = useSelection(document, fileNameOf(report.article.title), citations.style);
  const keep = useKeeping(report, isPrivate);

  // The popup may have been closed before it could start what the person has agreed to.
  const isDue = report.lookups.mode === 'offline' && settings.lookups === 'on';
  useEffect(() => {
    if (tabId !== null && isDue) void startLookUp(send, 'lookups.start', tabId);
  }, [tabId, isDue]);

  const showIn = (tab: number) => async (place: Place) => {
    const { id, quote, position } = place;
    const answer = await send('anchor.show', { tabId: tab, id, quote, position });
    const found = answer.ok && answer.value;
    setShown({ id, found });
    // The article stands in another tab: one wants to see what was asked for.
    if (found) await browser.tabs.update(tab, { active: true });
  };
  const context: ViewContext = {
    translator,
    shown,
    choice,
    marked: false,
    site: null,
    lookupChoice: settings.lookups,
    proxy: parseProxyPrefix(settings.libraryProxy ?? ''),
    citations,
    selection,
    hiddenNotes,
    ...(tabId === null ? {} : { lookUps }),
    actions: {
      ...(tabId === null
        ? {}
        : { show: showIn(tabId), allowLookups: (on: boolean) => void chooseLookUps(on) }),
      step: () => {},
      choose: setChoice,
      openEntry,
    },
  };
  const save = async (format: ExportFormat) => {
    try {
      setOutcome({ file: await saveFile(document, report, format, translator, madeLine(made, translator)) });
    } catch (error) {
      setOutcome({ fault: wordsOf(error) });
    }
  };
  return (
    <AuditView
      report={report}
      context={context}
      outcome={outcome}
      made={made}
      savedHref={SAVED_HREF}
      {...(made.kept ? {} : { keep })}
      onPrint={() => window.print()}
      onExport={(format) => void save(format)}
    />
  );
}

/** Keeps the report as it stands; after a change by a look-up it can be kept again. */
function useKeeping(report: ReadReport, isPrivate: boolean): KeepTools {
  const [kept, setKept] = useState<ReadReport | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const state = isPrivate ? 'private' : fault !== null ? { fault } : kept === report ? 'kept' : 'free';
  return {
    state,
    async keep() {
      try {
        const { createAuditStore } = await import('./audit-store');
        const audit = { version: 1, id: crypto.randomUUID(), savedAt: Date.now(), report } as const;
        await createAuditStore().put(audit);
        setKept(report);
        setFault(null);
      } catch (error) {
        setFault(wordsOf(error));
      }
    },
  };
}
