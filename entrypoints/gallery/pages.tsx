/** The pages that fill a tab, for the gallery. */
import type { ComponentChild } from 'preact';
import { AuditView } from '../../components/AuditView';
import { OptionsView } from '../../components/OptionsView';
import type { ViewContext } from '../../components/types';
import { WelcomeView } from '../../components/WelcomeView';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { squatReport } from '../../tests/fixtures/reports/squat-article';

const ignore = () => {};

const SENT = [
  {
    source: 'Europe PMC',
    url: 'https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=DOI%3A%2210.1136%2Fbjsports-2017-097608%22&format=json',
    at: 1_790_000_000_000,
  },
  { source: 'doi.org', url: 'https://doi.org/api/handles/10.1038/srep45975', at: 1_789_999_990_000 },
];

/** Each page by its name in the gallery. */
export const pages = (context: ViewContext): Record<string, ComponentChild> => ({
  options: (
    <OptionsView
      settings={{ ...DEFAULT_SETTINGS, lookups: 'on' }}
      sent={SENT}
      translator={context.translator}
      onChange={ignore}
      onForget={ignore}
      forgotten={false}
    />
  ),
  'first page': <WelcomeView lookups="unasked" translator={context.translator} onLookups={ignore} />,
  'report page': (
    <AuditView
      report={squatReport as Report & { article: Article }}
      context={context}
      onExport={ignore}
      onPrint={ignore}
      fault={null}
    />
  ),
});
