/** The shape of a line of `--records`: what one's own library or a saved answer says of a work. */
import { en } from 'zod/locales';
import * as z from 'zod/mini';

const notice = z.object({
  kind: z.enum(['retraction', 'withdrawal', 'concern', 'correction', 'newer-version', 'reinstatement']),
  date: z.nullish(z.string()),
  doi: z.nullish(z.string()),
  source: z.nullish(z.string()),
});

/** Only the identifier is a must; unknown fields pass, wrong types fail this line alone. */
const recordLine = z
  .object({
    doi: z.nullish(z.string()),
    pmid: z.nullish(z.union([z.string(), z.int().check(z.positive())])),
    title: z.nullish(z.string()),
    abstract: z.nullish(z.string()),
    year: z.nullish(z.int()),
    journal: z.nullish(z.string()),
    firstAuthor: z.nullish(z.string()),
    publicationTypes: z.nullish(z.array(z.string())),
    mesh: z.nullish(z.array(z.string())),
    notices: z.nullish(z.array(notice)),
    openAccessUrl: z.nullish(z.string()),
    citedByCount: z.nullish(z.int().check(z.nonnegative())),
    source: z.nullish(z.string()),
    fetchedAt: z.nullish(z.string()),
  })
  .check(
    z.refine(({ doi, pmid }) => Boolean(doi) || Boolean(pmid), { error: 'it has neither "doi" nor "pmid"' }),
  );

export type RecordLine = z.infer<typeof recordLine>;

/** Complaints in words, for whoever wrote the file: "Invalid input: expected string, received number". */
const words = en();

export const parseRecordLine = (raw: unknown): ReturnType<typeof recordLine.safeParse> =>
  recordLine.safeParse(raw, { error: words.localeError });
