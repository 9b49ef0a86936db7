/**
 * Answers of doi.org: the handle service (https://www.handle.net/proxy_servlet.html) and content negotiation
 * (https://citation.doi.org/docs.html), which answers CSL-JSON of the agency that registered the DOI.
 */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

/** `responseCode` 1: the handle exists; 100: no such handle; 200: it exists but has no value of that type. */
export const handleSchema = z.object({ responseCode: z.number(), handle: z.string() });

const cslDate = z.nullish(
  z.object({ 'date-parts': z.optional(z.array(z.array(z.nullable(z.union([z.number(), z.string()]))))) }),
);

export const cslSchema = z.object({
  DOI: z.string(),
  type: text,
  title: z.nullish(z.union([z.string(), z.array(z.string())])),
  author: z.nullish(z.array(z.object({ family: text, given: text, literal: text, name: text }))),
  'container-title': z.nullish(z.union([z.string(), z.array(z.string())])),
  publisher: text,
  issued: cslDate,
  abstract: text,
  volume: z.nullish(z.union([z.string(), z.number()])),
  page: text,
});

export type CslAnswer = z.infer<typeof cslSchema>;
