/**
 * Answers of doi.org: the handle service (https://www.handle.net/proxy_servlet.html) and content negotiation
 * (https://citation.doi.org/docs.html), which answers CSL-JSON of the agency that registered the DOI.
 */
import { z } from 'zod';

const text = z.string().nullish();

/** `responseCode` 1: the handle exists; 100: no such handle; 200: it exists but has no value of that type. */
export const handleSchema = z.object({ responseCode: z.number(), handle: z.string() });

const cslDate = z
  .object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]).nullable())).optional() })
  .nullish();

export const cslSchema = z.object({
  DOI: z.string(),
  type: text,
  title: z.union([z.string(), z.array(z.string())]).nullish(),
  author: z.array(z.object({ family: text, given: text, literal: text, name: text })).nullish(),
  'container-title': z.union([z.string(), z.array(z.string())]).nullish(),
  publisher: text,
  issued: cslDate,
  abstract: text,
  volume: z.union([z.string(), z.number()]).nullish(),
  page: text,
});

export type CslAnswer = z.infer<typeof cslSchema>;
