/** The shape of a line of `--records`: what one's own library or a saved answer says of a work. */
import { z } from 'zod';

const notice = z.object({
  kind: z.enum(['retraction', 'withdrawal', 'concern', 'correction', 'newer-version', 'reinstatement']),
  date: z.string().nullish(),
  doi: z.string().nullish(),
  source: z.string().nullish(),
});

/** Only the identifier is a must; unknown fields pass, wrong types fail this line alone. */
export const recordLine = z
  .object({
    doi: z.string().nullish(),
    pmid: z.union([z.string(), z.number().int().positive()]).nullish(),
    title: z.string().nullish(),
    abstract: z.string().nullish(),
    year: z.number().int().nullish(),
    journal: z.string().nullish(),
    firstAuthor: z.string().nullish(),
    publicationTypes: z.array(z.string()).nullish(),
    mesh: z.array(z.string()).nullish(),
    notices: z.array(notice).nullish(),
    openAccessUrl: z.string().nullish(),
    citedByCount: z.number().int().nonnegative().nullish(),
    source: z.string().nullish(),
    fetchedAt: z.string().nullish(),
  })
  .refine(({ doi, pmid }) => Boolean(doi) || Boolean(pmid), { message: 'it has neither "doi" nor "pmid"' });

export type RecordLine = z.infer<typeof recordLine>;
