/** The saved reports: their list, one of them, and two compared. */

import { useEffect, useState } from 'preact/hooks';
import { CompareView } from '../../components/CompareView';
import { SavedAuditsView, type SavedList } from '../../components/SavedAuditsView';
import { StateMessage } from '../../components/StateMessage';
import { compareReports } from '../../lib/report/compare-reports';
import { wordsOf } from '../../lib/result';
import { toAuditEntry } from '../../lib/storage/audits/audit-entry';
import type { AuditEntry, SavedAudit } from '../../lib/storage/audits/types';
import type { Chosen } from '../shared/follow-settings';
import { createAuditStore } from './audit-store';
import type { Drawn, Show } from './drawn';
import { hasArticle, ReportPage } from './report-page';
import { auditHref, compareHref, type ReportRoute, SAVED_HREF } from './report-route';

const store = createAuditStore();

/** A saved report, or why there is none in the machine's words. */
async function load(id: string): Promise<SavedAudit | { fault: string } | null> {
  try {
    return await store.get(id);
  } catch (error) {
    return { fault: wordsOf(error) };
  }
}

const isAudit = (loaded: Awaited<ReturnType<typeof load>>): loaded is SavedAudit =>
  loaded !== null && !('fault' in loaded);

export async function savedPage(route: Exclude<ReportRoute, { page: 'tab' }>, show: Show): Promise<void> {
  if (route.page === 'saved')
    return show((chosen) => ({
      title: chosen.translator.t('saved_title'),
      view: <SavedAudits {...chosen} />,
    }));
  const ids = route.page === 'audit' ? [route.id] : [route.first, route.second];
  const loaded = await Promise.all(ids.map(load));
  const audits = loaded.filter(isAudit).toSorted((a, b) => a.savedAt - b.savedAt);
  const [first, second] = audits;
  if (first === undefined || audits.length < ids.length) return show(notThere(loaded));
  if (second === undefined) return show((chosen) => oneAudit(first, chosen));
  const comparison = compareReports(first.report, second.report);
  show((chosen) => ({
    title: chosen.translator.t('compare_title'),
    view: (
      <CompareView
        first={first}
        second={second}
        comparison={comparison}
        translator={chosen.translator}
        savedHref={SAVED_HREF}
        hrefOf={auditHref}
      />
    ),
  }));
}

/** One of them was deleted, was saved by another version, or the browser does not give it out. */
const notThere =
  (loaded: (SavedAudit | { fault: string } | null)[]) =>
  ({ translator: { t } }: Chosen) => {
    const fault = loaded.find((one) => one !== null && 'fault' in one);
    const detail = fault && 'fault' in fault ? { label: t('what_happened'), text: fault.fault } : undefined;
    return {
      title: t('saved_title'),
      view: (
        <StateMessage
          title={t(detail ? 'saved_failed' : 'saved_gone_title')}
          text={t(detail ? 'saved_failed_text' : 'saved_gone_text')}
          detail={detail}
          link={{ label: t('saved_title'), href: SAVED_HREF }}
        />
      ),
    };
  };

function oneAudit({ report, savedAt }: SavedAudit, chosen: Chosen): Drawn {
  return hasArticle(report)
    ? {
        title: report.article.title,
        view: (
          <ReportPage
            tabId={null}
            isPrivate={false}
            report={report}
            made={{ kept: true, at: savedAt }}
            {...chosen}
          />
        ),
      }
    : notThere([null])(chosen);
}

async function readList(): Promise<SavedList> {
  try {
    return { status: 'listed', entries: await store.list() };
  } catch (error) {
    return { status: 'failed', detail: wordsOf(error) };
  }
}

/** The list with its state: what is ticked, and what was deleted last. */
function SavedAudits({ translator }: Chosen) {
  const [list, setList] = useState<SavedList>({ status: 'loading' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Held by this page alone: when it is closed, what was deleted cannot be brought back by anybody.
  const [deleted, setDeleted] = useState<SavedAudit | 'all' | null>(null);
  useEffect(() => void readList().then(setList), []);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setList(await readList());
    } catch (error) {
      setList({ status: 'failed', detail: wordsOf(error) });
    }
  };
  const choose = (id: string, on: boolean) =>
    setChosen((ids) => new Set(on ? [...ids, id] : [...ids].filter((other) => other !== id)));
  const remove = ({ id }: AuditEntry) =>
    attempt(async () => {
      const audit = await store.get(id);
      await store.remove(id);
      choose(id, false);
      setDeleted(audit);
    });
  const removeAll = () =>
    attempt(async () => {
      await store.clear();
      setChosen(new Set());
      setDeleted('all');
    });
  const undo = () =>
    attempt(async () => {
      if (deleted && deleted !== 'all') await store.put(deleted);
      setDeleted(null);
    });
  return (
    <SavedAuditsView
      list={list}
      chosen={chosen}
      deleted={deleted === 'all' ? deleted : deleted && toAuditEntry(deleted)}
      translator={translator}
      hrefOf={auditHref}
      onChoose={choose}
      onCompare={() => {
        const [first, second] = [...chosen];
        if (first && second) location.search = compareHref(first, second);
      }}
      onDelete={(entry) => void remove(entry)}
      onDeleteAll={removeAll}
      onUndo={() => void undo()}
      onRetry={() => {
        // Said anew when it fails anew: words that stay as they are are not read aloud.
        setList({ status: 'loading' });
        void readList().then(setList);
      }}
    />
  );
}
