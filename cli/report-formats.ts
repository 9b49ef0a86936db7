/** The printed forms of a run of reports: one table, one row a format. */
import { createTranslator } from '../lib/locales/translate';
import { HTML_END, htmlSection, htmlStart, toHtml } from '../lib/report/to-html';
import { toMarkdown } from '../lib/report/to-markdown';
import type { Report } from '../lib/report/types';
import messages from '../public/_locales/en/messages.json';
import type { CliIo } from './io';

/** A terminal is answered in English; the words are those of the views. */
const ENGLISH = createTranslator(messages, 'en');

export type ReportFormat = 'json' | 'markdown' | 'html';

export interface ReportPrinter {
  /** Prints a report, or keeps it until `end`; `page` is the file or address it came from. */
  report(report: Report, page: string): Promise<void>;
  end(): Promise<void>;
}

export const FORMATS: Record<ReportFormat, (io: CliIo) => ReportPrinter> = {
  json: (io) => ({
    report: (report, page) => io.print(`${JSON.stringify({ ...report, page })}\n`),
    end: async () => {},
  }),
  markdown: (io) => {
    let printed = 0;
    return {
      report: async (report) => {
        printed += 1;
        await io.print(`${printed > 1 ? '\n---\n\n' : ''}${toMarkdown(report, ENGLISH)}`);
      },
      end: async () => {},
    };
  },
  html: (io) => {
    // The first report waits for the second: the title of the document tells whether there is one.
    let first: Report | null = null;
    let printed = 0;
    const section = async (report: Report): Promise<void> => {
      printed += 1;
      await io.print(htmlSection(report, ENGLISH));
    };
    return {
      report: async (report) => {
        if (first === null && printed === 0) {
          first = report;
          return;
        }
        if (first !== null) {
          await io.print(htmlStart(null, ENGLISH));
          await section(first);
          first = null;
        }
        await section(report);
      },
      end: async () => {
        if (first !== null) await io.print(toHtml(first, ENGLISH));
        else if (printed > 0) await io.print(HTML_END);
      },
    };
  },
};
