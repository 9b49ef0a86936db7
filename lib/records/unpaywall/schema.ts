/** Unpaywall's answer for one DOI, as far as we read it. https://unpaywall.org/data-format */
import { z } from 'zod';

const text = z.string().nullish();

export const unpaywallSchema = z.object({
  doi: z.string(),
  title: text,
  year: z.number().nullish(),
  journal_name: text,
  best_oa_location: z.object({ url: text, url_for_landing_page: text }).nullish(),
  z_authors: z.array(z.object({ family: text, raw_author_name: text })).nullish(),
});

export type UnpaywallAnswer = z.infer<typeof unpaywallSchema>;
