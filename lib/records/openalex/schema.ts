/** A work of OpenAlex, as far as we read it. https://docs.openalex.org/api-entities/works/work-object */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

export const openAlexWorkSchema = z.object({
  doi: text,
  title: text,
  publication_year: z.nullish(z.number()),
  is_retracted: z.nullish(z.boolean()),
  ids: z.nullish(z.object({ pmid: text, pmcid: text })),
  authorships: z.nullish(z.array(z.object({ raw_author_name: text }))),
  primary_location: z.nullish(z.object({ source: z.nullish(z.object({ display_name: text })) })),
  open_access: z.nullish(z.object({ oa_url: text })),
  cited_by_count: z.nullish(z.number()),
  biblio: z.nullish(z.object({ volume: text, first_page: text })),
});

export type OpenAlexWork = z.infer<typeof openAlexWorkSchema>;
