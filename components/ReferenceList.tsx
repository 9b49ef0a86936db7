import type { Claim } from '../lib/reading/types';
import type { Report } from '../lib/report/types';
import { ReferenceItem } from './ReferenceItem';
import type { ViewContext } from './types';

/** All references in the order of the page. */
export function ReferenceList({ report, context }: { report: Report; context: ViewContext }) {
  const { t } = context.translator;
  if (report.references.length === 0) return <p class="empty">{t('references_none')}</p>;
  const claims = new Map<string, Claim>(report.claims.map((claim) => [claim.id, claim]));
  return (
    <ol class="references">
      {report.references.map((reference) => (
        <ReferenceItem
          key={reference.id}
          reference={reference}
          citedBy={reference.citedBy.flatMap((id) => claims.get(id) ?? [])}
          context={context}
        />
      ))}
    </ol>
  );
}
