/**
 * The answer of Europe PMC's search (resultType=core), as far as we read it; other fields pass unread.
 * https://europepmc.org/RestfulWebService. Errors come with HTTP 200: `{ errCode, errMsg }`, or `{ version }` alone,
 * which both lack `resultList` and so fail here.
 */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

export const europePmcResultSchema = z.object({
  id: z.string(),
  source: z.string(),
  pmid: text,
  pmcid: text,
  doi: text,
  title: text,
  pubYear: text,
  pageInfo: text,
  abstractText: text,
  authorList: z.optional(
    z.object({
      author: z.array(z.object({ fullName: text, lastName: text, collectiveName: text })),
    }),
  ),
  journalInfo: z.optional(
    z.object({
      volume: text,
      printPublicationDate: text,
      yearOfPublication: z.optional(z.number()),
      journal: z.optional(z.object({ title: text })),
    }),
  ),
  bookOrReportDetails: z.optional(z.object({ publisher: text })),
  firstPublicationDate: text,
  electronicPublicationDate: text,
  pubTypeList: z.optional(z.object({ pubType: z.array(z.string()) })),
  meshHeadingList: z.optional(z.object({ meshHeading: z.array(z.object({ descriptorName: z.string() })) })),
  commentCorrectionList: z.optional(
    z.object({ commentCorrection: z.array(z.object({ type: z.string(), reference: text })) }),
  ),
  fullTextUrlList: z.optional(
    z.object({
      fullTextUrl: z.array(z.object({ availabilityCode: text, documentStyle: text, url: z.string() })),
    }),
  ),
  inEPMC: text,
  citedByCount: z.optional(z.number()),
});

export type EuropePmcResult = z.infer<typeof europePmcResultSchema>;

/** Results are read one by one, so that a single odd one does not cost the others. */
export const europePmcSearchSchema = z.object({
  hitCount: z.number(),
  resultList: z.object({ result: z.array(z.unknown()) }),
});

export type EuropePmcSearch = z.infer<typeof europePmcSearchSchema>;

/** What an error says of itself. */
export const europePmcErrorSchema = z.object({ errMsg: z.string() });
