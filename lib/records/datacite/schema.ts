/**
 * DOIs of DataCite's REST API (JSON:API), as far as we read them; other fields pass unread.
 * https://support.datacite.org/docs/api-queries. `publisher` is a string, or an object where one asked for it.
 */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

export const dataciteWorkSchema = z.object({
  attributes: z.object({
    doi: z.string(),
    titles: z.nullish(z.array(z.object({ title: text, titleType: text }))),
    creators: z.nullish(z.array(z.object({ name: text, familyName: text }))),
    publisher: z.nullish(z.union([z.string(), z.object({ name: text })])),
    publicationYear: z.nullish(z.union([z.number(), z.string()])),
    container: z.nullish(z.object({ title: text, volume: text, firstPage: text })),
    types: z.nullish(z.object({ resourceTypeGeneral: text, resourceType: text })),
    descriptions: z.nullish(z.array(z.object({ description: text, descriptionType: text }))),
    citationCount: z.nullish(z.number()),
  }),
});

export type DataciteWork = z.infer<typeof dataciteWorkSchema>;

/** Works are read one by one, so that a single odd one does not cost the others. */
export const dataciteListSchema = z.object({ data: z.array(z.unknown()) });
