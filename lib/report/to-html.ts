/** Report → one HTML file without scripts or outside parts: to print, to mail, to hand on. */
import type { Translator } from '../locales/translate';
import { type Block, type Inline, outlineReport } from './outline';
import { REPORT_CSS } from './report-css';
import type { Report } from './types';

function lines(...parts: string[]): string {
  return `${parts.join('\n')}\n`;
}

/**
 * The report as a complete HTML document.
 * @param made By what it was made and as of when; null where the same input is to give the same file.
 */
export const toHtml = (report: Report, translator: Translator, made: string | null = null): string =>
  `${htmlStart(report.article?.title ?? null, translator)}${htmlSection(report, translator, made)}${HTML_END}`;

/**
 * What stands before the first report of a document. A document of many reports is printed in parts, so that none of them must
 * be held: `htmlStart`, `htmlSection` for each, `HTML_END`.
 * @param only Title of the article when the document has one report; null when it has several, or the article has no title.
 */
export function htmlStart(only: string | null, translator: Translator): string {
  const name = translator.t('print_report');
  return lines(
    '<!doctype html>',
    `<html lang="${translator.locale}" dir="${translator.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing may be loaded or run, whatever a page put into its words.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(only === null ? name : `${name}: ${only}`)}</title>`,
    `<style>${REPORT_CSS}</style>`,
    '</head>',
    '<body>',
    '<main>',
  );
}

/** One report as a section of a document. */
export const htmlSection = (report: Report, translator: Translator, made: string | null = null): string =>
  lines('<article>', ...outlineReport(report, translator, made).map(blockOf), '</article>');

/** What stands after the last report of a document. */
export const HTML_END = lines('</main>', '</body>', '</html>');

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inlineOf(block.content)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineOf(block.content)}</p>`;
    case 'list':
      return `<ul${block.isNumbered ? ' class="numbered"' : ''}>\n${block.items.map((item) => `<li>${inlineOf(item)}</li>`).join('\n')}\n</ul>`;
  }
}

const inlineOf = (content: Inline[]): string => content.map(spell).join('');

function spell(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case 'page':
      // The page's words keep their own direction inside ours.
      return `<bdi>${escapeHtml(inline.text)}</bdi>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noopener noreferrer">${escapeHtml(inline.text)}</a>`;
    default:
      return escapeHtml(inline.text);
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is text both between tags and inside a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
