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
  json: printJson,
  markdown: printMarkdown,
  html: printHtml,
};

/** An object a line, each by itself. */
function printJson(io: CliIo): ReportPrinter {
  return {
    report: (report, page) => io.print(`${JSON.stringify({ ...report, page })}\n`),
    end: async () => {},
  };
}

/** One text, with a rule between two reports. */
function printMarkdown(io: CliIo): ReportPrinter {
  let rule = '';
  return {
    async report(report) {
      await io.print(`${rule}${toMarkdown(report, ENGLISH)}`);
      rule = '\n---\n\n';
    },
    end: async () => {},
  };
}

/** One document, whose title says whether it holds one report or several: so the first waits for the second. */
function printHtml(io: CliIo): ReportPrinter {
  let printed: 'nothing' | 'several' | { waiting: Report } = 'nothing';
  const section = (report: Report) => io.print(htmlSection(report, ENGLISH));
  return {
    async report(report) {
      if (printed === 'nothing') {
        printed = { waiting: report };
        return;
      }
      if (printed !== 'several') {
        const { waiting } = printed;
        printed = 'several';
        await io.print(htmlStart(null, ENGLISH));
        await section(waiting);
      }
      await section(report);
    },
    async end() {
      if (printed === 'several') await io.print(HTML_END);
      else if (printed !== 'nothing') await io.print(toHtml(printed.waiting, ENGLISH));
    },
  };
}
