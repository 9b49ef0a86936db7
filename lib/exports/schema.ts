/** What citation-js reads out of a BibTeX or RIS record: CSL-JSON whose fields we take only in the shapes named here. */
import * as z from 'zod/mini';
import type { CslItem, CslName } from '../references/types';

/** Text, or a number that a file gives without quotes; anything else counts as absent. */
const textOrNull = z._default(
  z.catch(
    z.nullable(
      z.pipe(
        z.pipe(
          z.union([z.string(), z.number()]),
          z.transform((value) => String(value).replace(/\s+/gu, ' ').trim()),
        ),
        z.transform((value) => (value === '' ? null : value)),
      ),
    ),
    null,
  ),
  null,
);

const name = z.pipe(
  z.object({
    family: z.optional(z.string()),
    given: z.optional(z.string()),
    literal: z.optional(z.string()),
    'non-dropping-particle': z.optional(z.string()),
    'dropping-particle': z.optional(z.string()),
  }),
  z.transform(({ family: bare, given, literal, ...particles }): CslName | null => {
    const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
    const family = particle === undefined || bare === undefined ? bare : `${particle} ${bare}`;
    const whole = literal ?? (given === undefined && isOffice(family) ? family : undefined);
    if (whole !== undefined) return { literal: whole };
    return family === undefined ? null : { family, given: given ?? null };
  }),
);

/** "World Health Organization", "NHS": several words or capitals alone, and no given name · "Plato", "van Dam". */
const isOffice = (family: string | undefined): boolean =>
  family !== undefined && (/^\p{Lu}.*\s\S/u.test(family) || /^\p{Lu}{2,}$/u.test(family));

const part = z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d+$/u)), z.transform(Number))]);

const issued = z._default(
  z.catch(
    z.nullable(
      z.object({ 'date-parts': z.array(z.array(part).check(z.minLength(1))).check(z.minLength(1)) }),
    ),
    null,
  ),
  null,
);

const recordSchema = z.object({
  type: z._default(z.catch(z.string(), 'document'), 'document'),
  title: textOrNull,
  author: z._default(z.catch(z.array(name), []), []),
  issued,
  'container-title': textOrNull,
  volume: textOrNull,
  issue: textOrNull,
  page: textOrNull,
  publisher: textOrNull,
  DOI: textOrNull,
  PMID: textOrNull,
  PMCID: textOrNull,
  URL: textOrNull,
  ISBN: textOrNull,
});

/** A record's fields, its ISBN apart. */
export interface BibliographyRecord {
  csl: CslItem;
  isbn: string | null;
}

/** The fields of one record; null when it is no object, or when neither title, author, DOI nor PMID names a work. */
export function parseBibliographyRecord(raw: unknown): BibliographyRecord | null {
  const parsed = recordSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { ISBN, author, ...fields } = parsed.data;
  const csl: CslItem = { ...fields, author: author.filter((one) => one !== null) };
  const named = csl.title !== null || csl.author.length > 0 || csl.DOI !== null || csl.PMID !== null;
  return named ? { csl, isbn: ISBN } : null;
}
