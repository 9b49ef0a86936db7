/**
 * One reference as a line of text in the common styles of health sciences. Written here because the CSL
 * processor that citation-js brings (citeproc-js) is under CPAL/AGPL, which does not go with this project's licence. Fields
 * are printed as they were read: titles keep their capitals and journals their names, since neither can be changed for certain.
 */
import { doiUrl, parseDoi } from '../identifiers/doi';
import type { CslItem } from '../references/types';
import type { CitationStyle } from './citation-styles';
import { initialsOf } from './initials';
import type { NotedItem } from './noted-item';
import { wholeLastPage } from './page-span';

type TextStyle = Extract<CitationStyle, 'apa' | 'ama' | 'vancouver'>;

/** What styles do differently with the names of authors. */
interface NameStyle {
  /** As many authors are all named; beyond that the first `kept` stand, then `rest`. */
  most: number;
  kept: number;
}

/** AMA Manual of Style, 11th ed., 3.7; ICMJE recommendations after "Citing Medicine" (NLM). */
const JOURNAL_NAMES: Record<'ama' | 'vancouver', NameStyle> = {
  ama: { most: 6, kept: 3 },
  vancouver: { most: 6, kept: 6 },
};

/** APA Publication Manual, 7th ed., 9.8: up to twenty authors, else nineteen, three points, the last. */
const APA_MOST = 20;
const APA_KEPT = 19;

/**
 * The citation as one line, without markup.
 *
 *     apa        Doe, J. A., & Roe, R. (2015). A title. Some Journal, 3(2), 10–19. https://doi.org/10.1000/182
 *     ama        Doe JA, Roe R. A title. Some Journal. 2015;3(2):10-19. doi:10.1000/182
 *     vancouver  Doe JA, Roe R. A title. Some Journal. 2015;3(2):10-9. doi: 10.1000/182
 *
 * @param item Where its entry leaves authors out ("et al."), so does the citation.
 * @returns Null when no title was read: then only the entry as printed can be copied.
 */
export const writeCitation = (item: NotedItem, style: TextStyle): string | null =>
  item.title === null ? null : WRITERS[style]({ ...item, title: item.title, more: item.more === true });

/** An item with a title, and whether it has more authors than are named. */
type TitledItem = CslItem & { title: string; more: boolean };

const WRITERS: Record<TextStyle, (item: TitledItem) => string> = {
  apa: writeApa,
  ama: (item) => writeNumbered(item, 'ama'),
  vancouver: (item) => writeNumbered(item, 'vancouver'),
};

function writeApa(item: TitledItem): string {
  const year = `(${yearOf(item) ?? 'n.d.'}).`;
  const authors = apaNames(item);
  const head =
    authors === '' ? [sentence(item.title), year] : [sentence(authors), year, sentence(item.title)];
  return joinParts([...head, sentence(apaPlace(item)), addressOf(item)]);
}

/** Container with volume, issue and pages; or the book that holds a chapter; or the publisher. */
function apaPlace(item: CslItem): string {
  const { volume, issue, page, publisher } = item;
  const container = item['container-title'];
  if (item.type === 'chapter' && container !== null) {
    const pages = page === null ? '' : ` (pp. ${spanOf(page)})`;
    return `In ${container}${pages}${publisher === null ? '' : `. ${publisher}`}`;
  }
  if (container === null) return publisher ?? '';
  const numbers = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  return [container, numbers, page === null ? '' : spanOf(page)].filter((part) => part !== '').join(', ');
}

function writeNumbered(item: TitledItem, style: 'ama' | 'vancouver'): string {
  return joinParts([
    sentence(numberedNames(item, JOURNAL_NAMES[style])),
    sentence(item.title),
    sentence(numberedPlace(item, style)),
    numberedAddress(item, style),
  ]);
}

/** "Some Journal. 2015;3(2):10-19", "Some House; 2015": what there is of it. */
function numberedPlace(item: CslItem, style: 'ama' | 'vancouver'): string {
  const { volume, issue, page, publisher } = item;
  const container = item['container-title'];
  const year = yearOf(item);
  if (container === null || item.type === 'chapter') {
    const house = [publisher, year].filter((part) => part !== null).join('; ');
    const pages = page === null ? '' : style === 'ama' ? `:${wholeSpan(page)}` : `. p. ${page}`;
    return container === null ? house : `In: ${sentence(container)} ${house}${pages}`.trim();
  }
  const numbers = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  const pages = page === null ? '' : `:${style === 'ama' ? wholeSpan(page) : shortSpan(wholeSpan(page))}`;
  const behind = numbers === '' ? pages : `;${numbers}${pages}`;
  return joinParts([sentence(container), year === null ? behind.slice(1) : `${year}${behind}`]);
}

function numberedAddress(item: CslItem, style: 'ama' | 'vancouver'): string {
  const doi = item.DOI === null ? null : parseDoi(item.DOI);
  if (doi === null) return item.URL ?? '';
  return style === 'ama' ? `doi:${doi}` : `doi: ${doi}`;
}

const addressOf = (item: CslItem): string => {
  const doi = item.DOI === null ? null : parseDoi(item.DOI);
  return doi === null ? (item.URL ?? '') : doiUrl(doi);
};

/** "Doe, J. A., & Roe, R." */
function apaNames({ author, more }: TitledItem): string {
  const names = author.map((name) =>
    'literal' in name
      ? name.literal
      : [
          name.family,
          initialsOf(name.given ?? '')
            .map((part) => part.replaceAll('-', '.-'))
            .map((part) => `${part}.`)
            .join(' '),
        ]
          .filter((part) => part !== '')
          .join(', '),
  );
  const last = names.at(-1);
  if (more && last !== undefined) return `${names.join(', ')}, et al.`;
  if (last === undefined || names.length === 1) return last ?? '';
  if (names.length > APA_MOST) return `${names.slice(0, APA_KEPT).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "Doe JA, Roe R, et al" */
function numberedNames({ author, more }: TitledItem, { most, kept }: NameStyle): string {
  const names = author.map((name) =>
    'literal' in name
      ? name.literal
      : [
          name.family,
          initialsOf(name.given ?? '')
            .join('')
            .replaceAll('-', ''),
        ]
          .filter((part) => part !== '')
          .join(' '),
  );
  const named = names.length > most ? names.slice(0, kept) : names;
  return [...named, ...(names.length > 0 && (more || names.length > most) ? ['et al'] : [])].join(', ');
}

const yearOf = (item: CslItem): number | null => item.issued?.['date-parts'][0]?.[0] ?? null;

/** A page span of two numbers: takes "1073-1082", "S12-S19"; refuses "e0226989", "12-13-14". */
const PAGE_SPAN = /^([\p{L}]*)(\d+)-([\p{L}]*)(\d+)$/u;

/** "1073-82" → "1073–1082"; an electronic number stays as it is. */
const spanOf = (page: string): string => (PAGE_SPAN.test(page) ? wholeSpan(page).replace('-', '–') : page);

/** "1073-82" → "1073-1082", as APA and AMA print it. */
function wholeSpan(page: string): string {
  const [, before = '', first = '', behind = '', last = ''] = PAGE_SPAN.exec(page) ?? [];
  return first === '' ? page : `${before}${first}-${behind}${wholeLastPage(first, last)}`;
}

/** "1073-1082" → "1073-82": figures that the last page shares with the first are not said again. */
function shortSpan(page: string): string {
  const [, before = '', first = '', behind = '', last = ''] = PAGE_SPAN.exec(page) ?? [];
  if (before !== '' || behind !== '' || first === '' || first.length !== last.length || first === last)
    return page;
  const same = [...first].findIndex((figure, at) => figure !== last[at]);
  return `${first}-${last.slice(same)}`;
}

/** A full stop behind, unless the text closes itself. */
const sentence = (text: string): string => (text === '' || /[.?!]$/u.test(text) ? text : `${text}.`);

const joinParts = (parts: string[]): string => parts.filter((part) => part !== '').join(' ');
