/**
 * Works of the Crossref REST API, as far as we read them; other fields pass unread.
 * https://github.com/CrossRef/rest-api-doc, https://api.crossref.org/swagger-ui/index.html.
 */
import { z } from 'zod';

const text = z.string().nullish();
const texts = z.array(z.string()).optional();
/** `[[2020, 6, 5]]`, `[[2020]]`, and `[[null]]` for a work without a date. */
const date = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) }).optional();

const update = z.object({
  DOI: z.string(),
  type: z.string(),
  source: text,
  updated: z
    .object({ 'date-parts': z.array(z.array(z.number().nullable())).optional(), 'date-time': text })
    .optional(),
});

export const crossrefWorkSchema = z.object({
  DOI: z.string(),
  type: text,
  title: texts,
  subtitle: texts,
  'short-title': texts,
  'original-title': texts,
  author: z.array(z.object({ family: text, given: text, name: text })).optional(),
  'container-title': texts,
  published: date,
  issued: date,
  'published-print': date,
  'published-online': date,
  abstract: text,
  volume: text,
  page: text,
  'update-to': z.array(update).optional(),
  'updated-by': z.array(update).optional(),
  relation: z.record(z.string(), z.array(z.object({ id: text, 'id-type': text }))).optional(),
  'is-referenced-by-count': z.number().optional(),
});

export type CrossrefWork = z.infer<typeof crossrefWorkSchema>;
export type CrossrefUpdate = z.infer<typeof update>;

/** Works are read one by one, so that a single odd one does not cost the others. */
export const crossrefListSchema = z.object({
  status: z.literal('ok'),
  message: z.object({ items: z.array(z.unknown()) }),
});

export const crossrefSingleSchema = z.object({ status: z.literal('ok'), message: z.unknown() });
