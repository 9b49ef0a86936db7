/** References as a numbered Markdown list, links built from parsed identifiers only. */
import { doiUrl, parseDoi } from '../identifiers/doi';
import { parsePmcid, pmcidUrl } from '../identifiers/pmcid';
import { parsePmid, pmidUrl } from '../identifiers/pmid';
import { parseUrl } from '../identifiers/url';
import type { CslItem } from '../references/types';
import type { NotedItem } from './noted-item';

/** Signs that Markdown reads as markup; text from pages is shown as text. Takes "[a", "*a"; refuses "(a)". */
const MARKUP = /[\\`*_{}[\]<>#|~]/g;
/** Names before "et al.". */
const MOST_NAMES = 6;

/**
 * One line an item, in the order given:
 *
 *     1. Smith J, Doe A. Title of the work. *J Foo* 12(3):45-67, 2010. [doi:10.1000/182](https://doi.org/10.1000/182)
 */
export const toMarkdown = (items: readonly NotedItem[]): string =>
  items.map((item, index) => `${index + 1}. ${lineOf(item)}\n`).join('');

const lineOf = (item: NotedItem): string =>
  [
    sentence(namesOf(item)),
    sentence(escapeMarkdown(item.title ?? '')),
    sentence(placeOf(item)),
    ...linksOf(item),
    escapeMarkdown(item.note ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' ');

const sentence = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);

function namesOf({ author, more }: NotedItem): string {
  const names = author
    .slice(0, MOST_NAMES)
    .map((name) =>
      escapeMarkdown('literal' in name ? name.literal : [name.family, name.given ?? ''].join(' ').trim()),
    );
  const isCut = author.length > MOST_NAMES || (more && author.length > 0);
  return isCut ? `${names.join(', ')}, et al` : names.join(', ');
}

/** Container, volume, issue, pages, publisher, year: what there is of them. */
function placeOf(item: CslItem): string {
  const container = item['container-title'] === null ? '' : `*${escapeMarkdown(item['container-title'])}*`;
  const issue = item.issue === null ? '' : `(${escapeMarkdown(item.issue)})`;
  const numbers = `${escapeMarkdown(item.volume ?? '')}${issue}${item.page === null ? '' : `:${escapeMarkdown(item.page)}`}`;
  const place = [container, numbers.replace(/^:/, '')].filter((part) => part !== '').join(' ');
  const year = item.issued?.['date-parts'][0]?.[0];
  return [place, escapeMarkdown(item.publisher ?? ''), year === undefined ? '' : String(year)]
    .filter((part) => part !== '')
    .join(', ');
}

function linksOf(item: CslItem): string[] {
  const doi = item.DOI === null ? null : parseDoi(item.DOI);
  const pmid = item.PMID === null ? null : parsePmid(item.PMID);
  const pmcid = item.PMCID === null ? null : parsePmcid(item.PMCID);
  const url = item.URL === null ? null : parseUrl(item.URL);
  const links = [
    doi && link(`doi:${doi}`, doiUrl(doi)),
    pmid && link(`PMID ${pmid}`, pmidUrl(pmid)),
    pmcid && link(pmcid, pmcidUrl(pmcid)),
    url && doi === null && !(pmid && url.includes(pmid)) && link(url, url),
  ];
  return links.filter((one): one is string => typeof one === 'string');
}

const link = (words: string, address: string): string =>
  `[${escapeMarkdown(words)}](${address.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;

const escapeMarkdown = (text: string): string => text.replace(MARKUP, '\\$&');
