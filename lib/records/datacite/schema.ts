/**
 * DOIs of DataCite's REST API (JSON:API), as far as we read them; other fields pass unread.
 * https://support.datacite.org/docs/api-queries. `publisher` is a string, or an object where one asked for it.
 */
import { z } from 'zod';

const text = z.string().nullish();

export const dataciteWorkSchema = z.object({
  attributes: z.object({
    doi: z.string(),
    titles: z.array(z.object({ title: text, titleType: text })).nullish(),
    creators: z.array(z.object({ name: text, familyName: text })).nullish(),
    publisher: z.union([z.string(), z.object({ name: text })]).nullish(),
    publicationYear: z.union([z.number(), z.string()]).nullish(),
    container: z.object({ title: text, volume: text, firstPage: text }).nullish(),
    types: z.object({ resourceTypeGeneral: text, resourceType: text }).nullish(),
    descriptions: z.array(z.object({ description: text, descriptionType: text })).nullish(),
    citationCount: z.number().nullish(),
  }),
});

export type DataciteWork = z.infer<typeof dataciteWorkSchema>;

/** Works are read one by one, so that a single odd one does not cost the others. */
export const dataciteListSchema = z.object({ data: z.array(z.unknown()) });
