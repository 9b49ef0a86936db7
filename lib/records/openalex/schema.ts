/** A work of OpenAlex, as far as we read it. https://docs.openalex.org/api-entities/works/work-object */
import { z } from 'zod';

const text = z.string().nullish();

export const openAlexWorkSchema = z.object({
  doi: text,
  title: text,
  publication_year: z.number().nullish(),
  is_retracted: z.boolean().nullish(),
  ids: z.object({ pmid: text, pmcid: text }).nullish(),
  authorships: z.array(z.object({ raw_author_name: text })).nullish(),
  primary_location: z.object({ source: z.object({ display_name: text }).nullish() }).nullish(),
  open_access: z.object({ oa_url: text }).nullish(),
  cited_by_count: z.number().nullish(),
  biblio: z.object({ volume: text, first_page: text }).nullish(),
});

export type OpenAlexWork = z.infer<typeof openAlexWorkSchema>;
