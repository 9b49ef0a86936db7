import type { Claim } from '../lib/reading/types';
import type { Report, ReportReference } from '../lib/report/types';
import { ClaimItem } from './ClaimItem';
import type { ViewContext } from './types';

/** The statements that cite a source or need one, in reading order under the article's own headings. */
export function ClaimList({ report, context }: { report: Report; context: ViewContext }) {
  const { t } = context.translator;
  const listed = report.claims.filter((claim) => claim.references.length > 0 || claim.needsSource);
  const rest = report.claims.length - listed.length;
  if (listed.length === 0) return <p class="empty">{t('statements_none')}</p>;
  const references = new Map<string, ReportReference>(report.references.map((item) => [item.id, item]));
  return (
    <div class="claims">
      {bySection(listed.slice(0, context.drawn)).map(({ section, claims }) => (
        <section key={claims[0]?.id}>
          <h3 class="claims-section" dir="auto">
            {section ?? t('section_none')}
          </h3>
          <ol>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                references={claim.references.flatMap((id) => references.get(id) ?? [])}
                context={context}
              />
            ))}
          </ol>
        </section>
      ))}
      {rest > 0 && <p class="quiet small">{t('statements_rest', { count: rest })}</p>}
    </div>
  );
}

/** Neighbours under the same heading, kept in reading order. */
function bySection(claims: Claim[]): { section: string | null; claims: Claim[] }[] {
  const groups: { section: string | null; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && last.section === claim.section) last.claims.push(claim);
    else groups.push({ section: claim.section, claims: [claim] });
  }
  return groups;
}
