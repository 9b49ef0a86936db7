/**
 * The answer of Europe PMC's search (resultType=core), as far as we read it; other fields pass unread.
 * https://europepmc.org/RestfulWebService. Errors come with HTTP 200: `{ errCode, errMsg }`, or `{ version }` alone,
 * which both lack `resultList` and so fail here.
 */
import { z } from 'zod';

const text = z.string().nullish();

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
  authorList: z
    .object({
      author: z.array(z.object({ fullName: text, lastName: text, collectiveName: text })),
    })
    .optional(),
  journalInfo: z
    .object({
      volume: text,
      printPublicationDate: text,
      yearOfPublication: z.number().optional(),
      journal: z.object({ title: text }).optional(),
    })
    .optional(),
  bookOrReportDetails: z.object({ publisher: text }).optional(),
  firstPublicationDate: text,
  electronicPublicationDate: text,
  pubTypeList: z.object({ pubType: z.array(z.string()) }).optional(),
  meshHeadingList: z.object({ meshHeading: z.array(z.object({ descriptorName: z.string() })) }).optional(),
  commentCorrectionList: z
    .object({ commentCorrection: z.array(z.object({ type: z.string(), reference: text })) })
    .optional(),
  fullTextUrlList: z
    .object({
      fullTextUrl: z.array(z.object({ availabilityCode: text, documentStyle: text, url: z.string() })),
    })
    .optional(),
  inEPMC: text,
  citedByCount: z.number().optional(),
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
