/**
 * The shapes of a page reading and of a report, as zod schemas: what comes from a page or from a store becomes ours
 * here and nowhere else. The types come first (reading/types.ts, report/types.ts, storage/types.ts); the compiler proves
 * at the end of this file that schema and type are equal, so neither can drift from the other.
 * Longer than 300 lines: one shape, whose parts refer to each other.
 */
import * as z from 'zod/mini';
import { isProxyPrefix } from '../identifiers/library-proxy';
import { KEPT_BEFORE } from '../locales/check-words';
import { LOCALES } from '../locales/load-translator';
import type { RawReading } from '../reading/types';
import { LOOK_UP_SOURCES } from '../records/sources';
import { REPORT_FORMAT, type Report } from '../report/types';
import { EVIDENCE_TIERS, STUDY_TYPES, type StudyType } from '../standards/study-types';
import { migrateSettings } from './migrate-settings';
import { SETTINGS_VERSION, type SentLine, type Settings } from './settings-types';
import { type Selection, type Shown, STORED_TAB_VERSION, type StoredTab } from './types';

const text = z.string();
const textOrNull = z.nullable(z.string());
const count = z.int().check(z.nonnegative());

export const quoteSchema = z.object({ exact: text, prefix: text, suffix: text });
export const positionSchema = z.object({ start: count, end: count });

const foundIn = z.enum(['text', 'link', 'record']);

const identifier = z.object({
  kind: z.enum(['doi', 'pmid', 'pmcid', 'arxiv', 'isbn', 'url']),
  value: text,
  foundIn,
});

const cslItem = z.object({
  type: text,
  title: textOrNull,
  author: z.array(z.union([z.object({ family: text, given: textOrNull }), z.object({ literal: text })])),
  issued: z.nullable(z.object({ 'date-parts': z.array(z.array(z.number())) })),
  'container-title': textOrNull,
  volume: textOrNull,
  issue: textOrNull,
  page: textOrNull,
  publisher: textOrNull,
  DOI: textOrNull,
  PMID: textOrNull,
  PMCID: textOrNull,
  URL: textOrNull,
});

const cslField = z.enum([
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
]);

const article = z.object({
  title: text,
  byline: textOrNull,
  siteName: textOrNull,
  published: textOrNull,
  language: textOrNull,
  url: textOrNull,
  words: count,
  identifiers: z.array(identifier),
});

const place = { quote: quoteSchema, position: positionSchema };

const printedReference = {
  id: text,
  label: textOrNull,
  origin: z.enum(['bibliography', 'inline-link']),
  raw: text,
  ...place,
};

const placedReference = z.object({
  ...printedReference,
  links: z.array(z.object({ href: text, text })),
});

export const referenceSchema = z.object({
  ...printedReference,
  csl: cslItem,
  identifiers: z.array(identifier),
  fieldSources: z.array(z.object({ field: cslField, foundIn })),
});

const marker = z.object({
  id: text,
  style: z.enum([
    'parenthesis-number',
    'bracket-number',
    'superscript-number',
    'glued-number',
    'symbol',
    'author-year',
    'footnote-link',
    'inline-link',
    'hidden-note',
  ]),
  text,
  labels: z.array(text),
  references: z.array(text),
  position: positionSchema,
});

const placedClaim = z.object({
  id: text,
  text,
  ...place,
  section: textOrNull,
  block: z.int(),
  markers: z.array(text),
  references: z.array(text),
  scope: z.enum(['sentence', 'paragraph']),
});

const claim = z.extend(placedClaim, {
  needsSource: z.boolean(),
  wording: z.enum(['none', 'correlational', 'conditional-causal', 'direct-causal', 'null']),
  attributedTo: textOrNull,
});

const note = z.object({
  stage: z.enum(['article', 'bibliography', 'references', 'markers', 'claims', 'records']),
  reason: text,
  text,
});

export const rawReadingSchema = z.object({
  article: z.nullable(article),
  references: z.array(placedReference),
  markers: z.array(marker),
  claims: z.array(placedClaim),
  notes: z.array(note),
});

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

export const storedTabSchema = z.object({
  version: z.literal(STORED_TAB_VERSION),
  url: textOrNull,
  savedAt: z.number(),
  state: z.discriminatedUnion('status', [
    z.object({ status: z.literal('reading') }),
    z.object({ status: z.literal('read'), report: reportSchema }),
    z.object({
      status: z.literal('trouble'),
      trouble: z.enum(['restricted-page', 'pdf', 'closed-frame', 'no-tab', 'too-large', 'failed']),
      detail: text,
    }),
  ]),
});

/**
 * A tab's state as it is kept: as one text, because browsers hand an object with thousands of parts over slowly, and to
 * every listener as well. `packed` is the same text made small.
 */
const keptTabSchema = z.union([
  z.object({ version: z.literal(STORED_TAB_VERSION), savedAt: z.number(), text }),
  z.object({ version: z.literal(STORED_TAB_VERSION), savedAt: z.number(), packed: text }),
]);

export type KeptTab = z.infer<typeof keptTabSchema>;

/** What is kept for a tab; null when it is of another version or damaged. */
export function parseKeptTab(raw: unknown): KeptTab | null {
  const parsed = keptTabSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** What was stored for a tab; null when it is of another version or damaged: then the page is read anew. */
export function parseStoredTab(raw: unknown): StoredTab | null {
  const parsed = storedTabSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

const shownSchema = z.object({ id: text, found: z.boolean() });

/** The place that was last shown; null when none was. */
export function parseShown(raw: unknown): Shown | null {
  const parsed = shownSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

const selectionSchema = z.object({ text, isPrivate: z.boolean() });

/** A selection on its way; null when there is none. */
export function parseSelection(raw: unknown): Selection | null {
  const parsed = selectionSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  lookups: z.enum(['unasked', 'on', 'off']),
  email: textOrNull,
  keys: z.object({ ncbi: textOrNull, openAlex: textOrNull }),
  sourcesOff: z.array(z.enum(LOOK_UP_SOURCES)),
  libraryProxy: z.nullable(z.string().check(z.refine(isProxyPrefix))),
  trialChecks: z.boolean(),
  language: z.enum(['auto', ...LOCALES]),
});

/** The person's choices, brought up to the present version; null when they are of an unknown one or damaged. */
export function parseSettings(raw: unknown): Settings | null {
  const parsed = settingsSchema.safeParse(migrateSettings(raw));
  return parsed.success ? parsed.data : null;
}

const sentSchema = z.array(z.object({ source: text, url: text, at: z.number() }));

/** The list of what left this browser; empty when there is none or it cannot be read. */
export function parseSentRequests(raw: unknown): SentLine[] {
  const parsed = sentSchema.safeParse(raw);
  return parsed.success ? parsed.data : [];
}

/** True only for types that are the same in every field, optional and readonly included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The same type written out without names, so that an interface and an inferred object can be compared. */
export type Flat<T> = T extends (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;

export const readingMatchesType: Equal<z.infer<typeof rawReadingSchema>, Flat<RawReading>> = true;
export const reportMatchesType: Equal<z.infer<typeof reportSchema>, Flat<Report>> = true;
export const settingsMatchType: Equal<z.infer<typeof settingsSchema>, Flat<Settings>> = true;
export const storedTabMatchesType: Equal<z.infer<typeof storedTabSchema>, Flat<StoredTab>> = true;
