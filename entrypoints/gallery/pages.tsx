/** The pages that fill a tab, for the gallery. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AuditView } from '../../components/AuditView';
import { OptionsView } from '../../components/OptionsView';
import type { ViewContext } from '../../components/types';
import { WelcomeView } from '../../components/WelcomeView';
import { toPageMarks } from '../../lib/locales/page-marks';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { squatReport } from '../../tests/fixtures/reports/squat-article';
import { STATES } from '../../tests/fixtures/reports/states';
import { createCard } from '../marks.content/card';
import '../marks.content/style.css';

const ignore = () => {};

const SENT = [
  {
    source: 'Europe PMC',
    url: 'https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=DOI%3A%2210.1136%2Fbjsports-2017-097608%22&format=json',
    at: 1_790_000_000_000,
  },
  { source: 'doi.org', url: 'https://doi.org/api/handles/10.1038/srep45975', at: 1_789_999_990_000 },
];

/** The card of a mark in a page, over a line of text: it draws itself into the document, as it does there. */
function CardExhibit({ context }: { context: ViewContext }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const card = createCard(window);
    const [mark] = toPageMarks(squatReport, context.translator).filter(({ cards }) => cards[0]?.notes.length);
    const box = line.current?.getBoundingClientRect();
    if (mark && box) card.open(mark, () => ({ line: box, whole: box }), null);
    return card.close;
  }, [context.translator]);
  return (
    <main class="page">
      <h1>{squatReport.article?.title}</h1>
      <p ref={line}>{squatReport.claims[0]?.text}</p>
    </main>
  );
}

/** States of a look-up in which the printed report is worth a look. */
const LOOKED_UP = ['retracted', 'article retracted', 'wrong DOI', 'cancelled', 'offline'] as const;

const audit = (report: Report, context: ViewContext): ComponentChild => (
  <AuditView
    report={report as Report & { article: Article }}
    context={context}
    onExport={ignore}
    onPrint={ignore}
    outcome={{ file: 'Squats.html' }}
    keep={{ state: 'free', keep: ignore }}
    made={{ kept: false, at: Date.UTC(2026, 10, 25, 9, 41), version: '1.0.0' }}
    savedHref="#saved"
  />
);

/** Each page by its name in the gallery. */
export const pages = (context: ViewContext): Record<string, ComponentChild> => ({
  options: (
    <OptionsView
      settings={{ ...DEFAULT_SETTINGS, lookups: 'on' }}
      sent={SENT}
      translator={context.translator}
      onLookups={ignore}
      onChange={ignore}
      onForget={ignore}
      onOpenSaved={ignore}
      onOpenTool={ignore}
      sites={['notebook.example', 'www.a-very-long-name-of-a-health-magazine.example']}
      siteAnswer={{ site: 'notebook.example', what: 'added' }}
      onAddSite={ignore}
      onRemoveSite={ignore}
      forgotten={false}
      shortcuts={[
        { words: 'action_title', keys: 'Alt+Shift+E' },
        { words: 'command_next', keys: '' },
      ]}
      onChangeShortcuts={ignore}
    />
  ),
  'first page': (
    <WelcomeView
      lookups="unasked"
      translator={context.translator}
      keys="Alt+Shift+E"
      onLookups={ignore}
      onOpenOptions={ignore}
      onOpenTool={ignore}
    />
  ),
  'card in a page': <CardExhibit context={context} />,
  'report page': audit(squatReport, context),
  ...Object.fromEntries(
    LOOKED_UP.flatMap((name) => {
      const state = STATES[name];
      return state.status === 'read' ? [[`report page, ${name}`, audit(state.report, context)]] : [];
    }),
  ),
});
