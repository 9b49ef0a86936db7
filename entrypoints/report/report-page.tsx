/** The state of the report page: what came of an export, and which references are chosen. */
import { useState } from 'preact/hooks';
import { AuditView, type ExportFormat } from '../../components/AuditView';
import type { ViewContext } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import type { Chosen } from '../shared/follow-settings';
import { fileNameOf, saveFile } from '../shared/save-file';
import { send } from '../shared/send';
import { useLookUps } from '../shared/use-look-ups';
import { useCitations, useSelection } from '../shared/use-reference-tools';

interface Props extends Chosen {
  tabId: number;
  report: Report & { article: Article };
}

export function ReportPage({ tabId, report, settings, translator }: Props) {
  const lookUps = useLookUps(tabId);
  const [fault, setFault] = useState<string | null>(null);
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const citations = useCitations();
  const selection = useSelection(document, fileNameOf(report.article.title), citations.style);
  const context: ViewContext = {
    translator,
    shown: null,
    choice,
    marked: false,
    site: null,
    lookupChoice: settings.lookups,
    lookUps,
    proxy: parseProxyPrefix(settings.libraryProxy ?? ''),
    citations,
    selection,
    actions: {
      show: ({ id, quote, position }) => void send('anchor.show', { tabId, id, quote, position }),
      step: () => {},
      choose: setChoice,
    },
  };
  const save = async (format: ExportFormat) => {
    try {
      await saveFile(document, report, format, translator);
      setFault(null);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <AuditView
      report={report}
      context={context}
      fault={fault}
      onPrint={() => window.print()}
      onExport={(format) => void save(format)}
    />
  );
}
