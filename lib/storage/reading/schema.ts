/** The shape of a page reading, as it comes from the page: its parts are those of a report too. */
import * as z from 'zod/mini';
import type { RawReading } from '../../reading/types';
import type { Equal, Flat } from '../same-type';

export const text = z.string();
export const textOrNull = z.nullable(z.string());
export const count = z.int().check(z.nonnegative());

export const quoteSchema = z.object({ exact: text, prefix: text, suffix: text });
export const positionSchema = z.object({ start: count, end: count });

const foundIn = z.enum(['text', 'link', 'record']);

const identifier = z.object({
  kind: z.enum(['doi', 'pmid', 'pmcid', 'arxiv', 'isbn', 'url']),
  value: text,
  foundIn,
});

const cslItem = z.object({
  type: text,
  title: textOrNull,
  author: z.array(z.union([z.object({ family: text, given: textOrNull }), z.object({ literal: text })])),
  issued: z.nullable(z.object({ 'date-parts': z.array(z.array(z.number())) })),
  'container-title': textOrNull,
  volume: textOrNull,
  issue: textOrNull,
  page: textOrNull,
  publisher: textOrNull,
  DOI: textOrNull,
  PMID: textOrNull,
  PMCID: textOrNull,
  URL: textOrNull,
});

const cslField = z.enum([
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
]);

export const article = z.object({
  title: text,
  byline: textOrNull,
  siteName: textOrNull,
  published: textOrNull,
  language: textOrNull,
  url: textOrNull,
  words: count,
  identifiers: z.array(identifier),
});

const place = { quote: quoteSchema, position: positionSchema };

const printedReference = {
  id: text,
  label: textOrNull,
  origin: z.enum(['bibliography', 'inline-link']),
  raw: text,
  ...place,
};

const placedReference = z.object({
  ...printedReference,
  lines: z.array(text),
  links: z.array(z.object({ href: text, text })),
});

export const referenceSchema = z.object({
  ...printedReference,
  csl: cslItem,
  identifiers: z.array(identifier),
  fieldSources: z.array(z.object({ field: cslField, foundIn })),
});

export const marker = z.object({
  id: text,
  style: z.enum([
    'parenthesis-number',
    'bracket-number',
    'superscript-number',
    'glued-number',
    'symbol',
    'author-year',
    'footnote-link',
    'inline-link',
    'hidden-note',
  ]),
  text,
  labels: z.array(text),
  references: z.array(text),
  position: positionSchema,
});

export const placedClaim = z.object({
  id: text,
  text,
  ...place,
  section: textOrNull,
  block: z.int(),
  markers: z.array(text),
  references: z.array(text),
  scope: z.enum(['sentence', 'paragraph']),
});

export const note = z.object({
  stage: z.enum(['article', 'bibliography', 'references', 'markers', 'claims', 'records']),
  reason: text,
  text,
});

export const rawReadingSchema = z.object({
  article: z.nullable(article),
  references: z.array(placedReference),
  markers: z.array(marker),
  claims: z.array(placedClaim),
  notes: z.array(note),
});

export const readingMatchesType: Equal<z.infer<typeof rawReadingSchema>, Flat<RawReading>> = true;
