/** The shape of a report, as it is kept: what a page said, what the sources answered, what was compared. */
import * as z from 'zod/mini';
import { KEPT_BEFORE } from '../../locales/check-words';
import { REPORT_FORMAT, type Report } from '../../report/types';
import { EVIDENCE_TIERS, STUDY_TYPES, type StudyType } from '../../standards/study-types';
import {
  article,
  count,
  marker,
  note,
  placedClaim,
  referenceSchema,
  text,
  textOrNull,
} from '../reading/schema';
import type { Equal, Flat } from '../same-type';

const studyType = z.enum(STUDY_TYPES as [StudyType, ...StudyType[]]);
const tier = z.enum(EVIDENCE_TIERS);

const study = z.object({
  type: studyType,
  basis: z.nullable(z.enum(['title', 'publication-types', 'mesh', 'abstract', 'record-type'])),
  words: textOrNull,
  confidence: z.enum(['stated', 'inferred', 'unknown']),
  flags: z.array(z.enum(['preprint', 'retracted', 'corrected', 'concern'])),
  level: z.nullable(
    z.object({
      tier,
      ocebm: z.array(
        z.object({
          question: z.enum(['treatment', 'harm', 'prevalence', 'prognosis']),
          best: z.number(),
          worst: z.number(),
        }),
      ),
    }),
  ),
});

const claim = z.extend(placedClaim, {
  needsSource: z.boolean(),
  wording: z.enum(['none', 'correlational', 'conditional-causal', 'direct-causal', 'null']),
  attributedTo: textOrNull,
});

const record = z.object({
  doi: textOrNull,
  pmid: textOrNull,
  source: text,
  fetchedAt: text,
  title: textOrNull,
  abstract: textOrNull,
  year: z.nullable(z.number()),
  journal: textOrNull,
  firstAuthor: textOrNull,
  publicationTypes: z.array(text),
  mesh: z.array(text),
  notices: z.array(
    z.object({
      kind: z.enum(['retraction', 'withdrawal', 'concern', 'correction', 'newer-version', 'reinstatement']),
      date: textOrNull,
      doi: textOrNull,
      source: text,
    }),
  ),
  openAccessUrl: textOrNull,
  citedByCount: z.nullable(z.number()),
});

const words = z.nullable(z.object({ article: textOrNull, study: textOrNull }));
const checkData = z.record(z.string(), z.union([z.string(), z.number()]));
/** Reports kept before notes were told in other languages lack it: their own sentence is shown. */
const variant = z._default(textOrNull, KEPT_BEFORE);
const sources = z.array(z.enum(['title', 'abstract', 'record', 'page']));

const finding = z.object({
  check: text,
  outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']),
  variant,
  severity: z.nullable(z.enum(['alert', 'caution', 'note'])),
  claim: textOrNull,
  reference: textOrNull,
  marker: textOrNull,
  message: text,
  data: checkData,
  words,
  sources,
  also: z.array(
    z.object({ check: text, variant, message: text, data: z._default(checkData, {}), words, sources }),
  ),
});

const lookupCause = z.enum([
  'offline',
  'timeout',
  'rate-limited',
  'not-found',
  'bad-payload',
  'server-error',
  'cancelled',
  'limit',
]);

export const reportSchema = z.object({
  format: z.literal(REPORT_FORMAT),
  article: z.nullable(article),
  articleRecord: z.nullable(record),
  references: z.array(
    z.extend(referenceSchema, {
      study,
      record: z.nullable(record),
      identity: z.enum(['same', 'different', 'unknown-identifier', 'could-not-check', 'not-checked']),
      foundByTitle: z.boolean(),
      citedBy: z.array(text),
    }),
  ),
  markers: z.array(marker),
  claims: z.array(claim),
  findings: z.array(finding),
  evidence: z.array(z.object({ tier, count, types: z.array(z.object({ type: studyType, count })) })),
  summary: z.object({
    statements: count,
    citedStatements: count,
    uncitedStatements: count,
    compared: count,
    notCompared: count,
  }),
  lookups: z.object({
    mode: z.enum(['offline', 'online']),
    sources: z.array(
      z.object({
        name: text,
        asked: count,
        answered: count,
        failed: count,
        reason: textOrNull,
        cause: z.nullable(lookupCause),
      }),
    ),
  }),
  notes: z.array(note),
});

export const reportMatchesType: Equal<z.infer<typeof reportSchema>, Flat<Report>> = true;
