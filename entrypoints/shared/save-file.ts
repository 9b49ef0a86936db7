/** Reports and references → files. Writers are loaded when one is asked for: the bibliography formats weigh more than the whole page. */
import type { ExportFormat } from '../../components/AuditView';
import { FORMAT_FILES, type ReferenceFormat } from '../../lib/exports/reference-formats';
import type { Translator } from '../../lib/locales/translate';
import type { Report, ReportReference } from '../../lib/report/types';

/** The text of a file and what kind of file it is. */
export interface Written {
  text: string;
  extension: string;
  mediaType: string;
}

type Writer = (report: Report, translator: Translator, made: string) => Promise<Written>;

/** References as a file of their own, ending and media type with it. */
export async function writeReferences(
  references: readonly ReportReference[],
  format: ReferenceFormat,
): Promise<Written> {
  const [{ exportReferences }, { handOn }] = await Promise.all([
    import('../../lib/exports/export-references'),
    import('../../lib/exports/noted-item'),
  ]);
  const text = await exportReferences(references.map(handOn), format);
  return { text, ...FORMAT_FILES[format] };
}

const WRITERS: Record<ExportFormat, Writer> = {
  html: async (report, translator, made) => {
    const { toHtml } = await import('../../lib/report/to-html');
    return { text: toHtml(report, translator, made), extension: 'html', mediaType: 'text/html' };
  },
  markdown: async (report, translator, made) => {
    const { toMarkdown } = await import('../../lib/report/to-markdown');
    return { text: toMarkdown(report, translator, made), extension: 'md', mediaType: 'text/markdown' };
  },
  csv: async (report) => {
    const { toCsv } = await import('../../lib/report/to-csv');
    // A mark of the byte order: without it some spreadsheets take UTF-8 for something else.
    return { text: `\uFEFF${toCsv(report)}`, extension: 'csv', mediaType: 'text/csv' };
  },
  json: async (report) => ({
    text: `${JSON.stringify(report, null, 2)}\n`,
    extension: 'json',
    mediaType: 'application/json',
  }),
};

/** Letters and digits of any script; everything else parts words in a file name. Takes "a/b"; refuses "ab". */
const NO_NAME_SIGN = /[^\p{L}\p{N}]+/gu;
const LONGEST_NAME = 60;

/** A name for a file from the words of a title. */
export const fileNameOf = (title: string | null | undefined): string =>
  (title ?? '').replace(NO_NAME_SIGN, '-').slice(0, LONGEST_NAME).replace(/^-|-$/gu, '') || 'evidence-lens';

/**
 * Hands a text to the browser as a download.
 * @returns The file's name.
 */
export function saveText(page: Document, name: string, { text, extension, mediaType }: Written): string {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = `${name}.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
  return link.download;
}

/**
 * Writes the report and hands it to the browser as a download.
 * @param made By what it was made and as of when, for formats that are read.
 * @returns The file's name.
 */
export async function saveFile(
  page: Document,
  report: Report,
  format: ExportFormat,
  translator: Translator,
  made: string,
): Promise<string> {
  return saveText(page, fileNameOf(report.article?.title), await WRITERS[format](report, translator, made));
}
