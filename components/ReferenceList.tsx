import { chooseReferences, REFERENCE_ORDERS } from '../lib/locales/choose-references';
import type { Claim } from '../lib/reading/types';
import type { Report } from '../lib/report/types';
import { CitationChoice } from './CitationChoice';
import { ReferenceItem } from './ReferenceItem';
import { ReferenceTools } from './ReferenceTools';
import { SelectionBar } from './SelectionBar';
import type { ViewContext } from './types';

/** Fewer references than this are seen at a glance and need no tools. */
const LONG_LIST = 8;

/** A list that belongs to no article is cited nowhere. */
const LIST_ORDERS = REFERENCE_ORDERS.filter((order) => order !== 'cited');

/** The references in the order of the page, or as the person chose. */
export function ReferenceList({ report, context }: { report: Report; context: ViewContext }) {
  const { translator, choice, actions } = context;
  if (report.references.length === 0) return <p class="empty">{translator.t('references_none')}</p>;
  const claims = new Map<string, Claim>(report.claims.map((claim) => [claim.id, claim]));
  const chosen = chooseReferences(report.references, choice);
  return (
    <>
      {actions.choose && report.references.length >= LONG_LIST && (
        <ReferenceTools
          orders={report.article ? REFERENCE_ORDERS : LIST_ORDERS}
          choice={choice}
          shown={chosen.length}
          total={report.references.length}
          translator={translator}
          onChoose={actions.choose}
        />
      )}
      {context.selection ? (
        <SelectionBar all={report.references} listed={chosen} context={context} />
      ) : (
        <CitationChoice context={context} />
      )}
      <ol class="references">
        {chosen.slice(0, context.drawn).map((reference) => (
          <ReferenceItem
            key={reference.id}
            reference={reference}
            citedBy={report.article && reference.citedBy.flatMap((id) => claims.get(id) ?? [])}
            context={context}
          />
        ))}
      </ol>
    </>
  );
}
