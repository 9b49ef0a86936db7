/**
 * Works of the Crossref REST API, as far as we read them; other fields pass unread.
 * https://github.com/CrossRef/rest-api-doc, https://api.crossref.org/swagger-ui/index.html.
 */
import * as z from 'zod/mini';

const text = z.nullish(z.string());
const texts = z.optional(z.array(z.string()));
/** `[[2020, 6, 5]]`, `[[2020]]`, and `[[null]]` for a work without a date. */
const date = z.optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) }));

const update = z.object({
  DOI: z.string(),
  type: z.string(),
  source: text,
  updated: z.optional(
    z.object({ 'date-parts': z.optional(z.array(z.array(z.nullable(z.number())))), 'date-time': text }),
  ),
});

export const crossrefWorkSchema = z.object({
  DOI: z.string(),
  type: text,
  title: texts,
  subtitle: texts,
  'short-title': texts,
  'original-title': texts,
  author: z.optional(z.array(z.object({ family: text, given: text, name: text }))),
  'container-title': texts,
  published: date,
  issued: date,
  'published-print': date,
  'published-online': date,
  abstract: text,
  volume: text,
  page: text,
  'update-to': z.optional(z.array(update)),
  'updated-by': z.optional(z.array(update)),
  relation: z.optional(z.record(z.string(), z.array(z.object({ id: text, 'id-type': text })))),
  'is-referenced-by-count': z.optional(z.number()),
});

export type CrossrefWork = z.infer<typeof crossrefWorkSchema>;
export type CrossrefUpdate = z.infer<typeof update>;

/** Works are read one by one, so that a single odd one does not cost the others. */
export const crossrefListSchema = z.object({
  status: z.literal('ok'),
  message: z.object({ items: z.array(z.unknown()) }),
});

export const crossrefSingleSchema = z.object({ status: z.literal('ok'), message: z.unknown() });
