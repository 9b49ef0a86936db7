/** Report → Markdown (CommonMark): for a terminal, an issue, a note. */
import type { Translator } from '../locales/translate';
import { type Block, type Inline, outlineReport } from './outline';
import type { Report } from './types';

/**
 * The report as one Markdown document that ends in a line break; text from the page cannot become markup.
 * @param made By what it was made and as of when; null where the same input is to give the same text.
 */
export const toMarkdown = (report: Report, translator: Translator, made: string | null = null): string =>
  `${outlineReport(report, translator, made).map(blockOf).join('\n\n')}\n`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineOf(block.content)}`;
    case 'paragraph':
      return closeStart(inlineOf(block.content));
    case 'list':
      return block.items.map((item) => `- ${closeStart(inlineOf(item))}`).join('\n');
  }
}

const inlineOf = (content: Inline[]): string => content.map(spell).join('');

function spell(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
      return `**${escapeMarkdown(inline.text)}**`;
    case 'link':
      return `[${escapeMarkdown(inline.text)}](<${inline.href.replace(/[<>]/g, encodeURIComponent)}>)`;
    default:
      return escapeMarkdown(inline.text);
  }
}

/** What CommonMark may read as markup: takes "*bold*", "[link]", "<b>", "`code`", "a | b"; refuses "(1)" or "5–7". */
const MARKUP = /[\\`*_[\]<>|~]/g;
/** An entity: takes "&amp;", "&#60;"; refuses "R&D". */
const ENTITY = /&(?=#?\w{1,32};)/g;
/** The start of a word that GitHub turns into a link: takes "https://…", "www.…"; refuses "http is". */
const BARE_ADDRESS = /\b(?:(https?|ftp):\/\/|(www)\.)/gi;

/** What would open a heading, a list or a rule at the start of a block: takes "# one", "- two", "3. three"; refuses "(1)". */
const BLOCK_START = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

const closeStart = (line: string): string =>
  line.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** Plain text in which no character is markup; white space is folded, so that a line break cannot open a block. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(MARKUP, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(BARE_ADDRESS, (_, scheme?: string, www?: string) => (scheme ? `${scheme}\\://` : `${www}\\.`));
}
