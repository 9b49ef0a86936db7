/** Unpaywall's answer for one DOI, as far as we read it. https://unpaywall.org/data-format */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

export const unpaywallSchema = z.object({
  doi: z.string(),
  title: text,
  year: z.nullish(z.number()),
  journal_name: text,
  best_oa_location: z.nullish(z.object({ url: text, url_for_landing_page: text })),
  z_authors: z.nullish(z.array(z.object({ family: text, raw_author_name: text }))),
});

export type UnpaywallAnswer = z.infer<typeof unpaywallSchema>;
