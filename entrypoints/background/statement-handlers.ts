/** The messages about places in a tab's page: one is shown, the next one is stepped to, all are marked. */
import type { PageMark } from '../../lib/locales/page-marks';
import type { MessageWork } from '../../lib/messages/schema';
import { stepClaim } from '../../lib/report/step-claim';
import type { Report } from '../../lib/report/types';
import { reportOf } from '../../lib/storage/report-of';
import type { BackgroundParts } from './background-parts';
import { markPage, showPlace } from './show-in-page';

export function createStatementHandlers(parts: BackgroundParts) {
  const { store } = parts;

  const cardsOf = async (report: Report, id: string): Promise<PageMark['cards']> =>
    (await parts.markWords(report)).find((mark) => mark.id === id)?.cards ?? [];

  return {
    'anchor.show': async ({ tabId, ...place }) => (await showPlace(parts, tabId, place)).found,
    async 'claim.step'({ tabId, step, withCard }) {
      const report = reportOf(await store.get(tabId));
      if (report === null) return null;
      const claim = stepClaim(report, (await store.getShown(tabId))?.id ?? null, step);
      if (claim === null) return null;
      const cards = withCard ? await cardsOf(report, claim.id) : [];
      return showPlace(parts, tabId, { ...claim, cards });
    },
    'marks.show': async ({ tabId, on }) =>
      markPage(parts, tabId, on ? reportOf(await store.get(tabId)) : null),
  } satisfies Partial<MessageWork>;
}
