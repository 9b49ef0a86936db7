/**
 * The parts of messages that are ours and come from a short list: a message's data names one, and its English stands here,
 * so that another language can say the same (`check_term_<name>_<value>` in its catalogue). `other` takes every value that has no
 * row of its own; an empty value says nothing.
 */
import { formatDate } from '../text/format-date';
import type { CheckData } from './types';

/** The English of a value: words to print, "{value}" for itself, or, where they depend on it, what writes them. */
type Wording = string | ((value: string) => string);

/** The language in which `message` has its dates, wherever it is read. */
export const MESSAGE_DATES = 'en-GB';

/** Takes "2020-05-01"; refuses "2020-05". */
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}/u;

/** " on 1 May 2020", " in May 2020", " in 2020"; what is no date as it stands: " on spring 2020". */
function writeDate(iso: string): string {
  const written = formatDate(iso, MESSAGE_DATES);
  return written !== null && !WHOLE_DATE.test(iso) ? ` in ${written}` : ` on ${written ?? iso}`;
}

const TERMS: Record<string, Record<string, Wording>> = {
  source: { title: 'title', abstract: 'abstract', record: 'record' },
  speaker: { article: 'The article says', other: 'The article quotes {value}:' },
  date: { other: writeDate },
  limit: {
    followed: 'people were followed, which by itself shows what goes together rather than what causes it',
    observed: 'people were observed, which by itself shows what goes together rather than what causes it',
    'one-look':
      'one look at many people, which by itself shows what goes together rather than what causes it',
    surveyed: 'a survey of many people, which by itself shows what goes together rather than what causes it',
    compared: 'people with and without the condition were compared, who may differ in other ways, too',
    interviewed: 'people were interviewed, which shows what they think rather than what causes what',
    pooled:
      'it pools studies that observed people, which by themselves show what goes together rather than what causes it',
    together: 'by itself it tells what goes together rather than what causes it',
    'few-people': 'what happened to a few people',
    'one-person': 'what happened to one person',
    summary: 'a summary whose authors choose what to cite',
    view: 'someone’s view',
  },
  gloss: {
    'case-control': 'people with and without the condition are compared',
    crossover: 'everyone gets each treatment, one after the other',
    'in-vitro': 'in a dish or tube, outside a body',
  },
  what: {
    news: 'a news item',
    'web-page': 'a web page',
    post: 'a post',
    'blog-post': 'a blog post',
    title: 'title, first author and year',
    record: 'public record',
    doi: 'DOI',
    pmid: 'PMID',
    pmcid: 'PMCID',
    arxiv: 'arXiv number',
    journal: 'journal',
    author: 'author',
  },
  kind: { doi: 'DOI', pmid: 'PubMed number', pmcid: 'PMC number' },
  first: { earlier: 'an earlier one', other: 'number {value}' },
  host: { none: 'no address' },
};

/** The names of the terms with their values, for the test that holds the catalogues to them. */
export const TERM_NAMES: Record<string, string[]> = Object.fromEntries(
  Object.entries(TERMS).map(([name, values]) => [name, Object.keys(values)]),
);

/**
 * A value of a message's data in English.
 *
 *     termOf('date', '2020-05-01')   →  " on 1 May 2020"
 *     termOf('article', 'may help')  →  "may help"
 */
export function termOf(name: string, value: CheckData[string]): string {
  const values = Object.hasOwn(TERMS, name) ? TERMS[name] : undefined;
  const key = String(value);
  if (values === undefined || key === '') return key;
  const own = Object.hasOwn(values, key) ? values[key] : values.other;
  if (own === undefined) return key;
  return typeof own === 'string' ? own.replace('{value}', () => key) : own(key);
}
