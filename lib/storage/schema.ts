/**
 * What the extension keeps, as zod schemas: what comes from a store becomes ours here and nowhere else. The types come
 * first (settings-types.ts, types.ts); the compiler proves at the end of this file, and of those of a reading and of a
 * report, that schema and type are equal, so neither can drift from the other.
 */
import * as z from 'zod/mini';
import { isProxyPrefix } from '../identifiers/library-proxy';
import { LOCALES } from '../locales/load-translator';
import { LOOK_UP_SOURCES } from '../records/sources';
import { migrateSettings } from './migrate-settings';
import { text, textOrNull } from './reading/schema';
import { reportSchema } from './report/schema';
import type { Equal, Flat } from './same-type';
import { SETTINGS_VERSION, type SentLine, type Settings } from './settings-types';
import { type Selection, type Shown, STORED_TAB_VERSION, type StoredTab } from './types';

export const storedTabSchema = z.object({
  version: z.literal(STORED_TAB_VERSION),
  url: textOrNull,
  savedAt: z.number(),
  state: z.discriminatedUnion('status', [
    z.object({ status: z.literal('reading') }),
    z.object({ status: z.literal('read'), report: reportSchema }),
    z.object({
      status: z.literal('trouble'),
      trouble: z.enum([
        'restricted-page',
        'pdf',
        'closed-frame',
        'not-loaded',
        'no-tab',
        'too-large',
        'failed',
      ]),
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

const choices = {
  lookups: z.enum(['unasked', 'on', 'off']),
  email: textOrNull,
  keys: z.object({ ncbi: textOrNull, openAlex: textOrNull }),
  sourcesOff: z.array(z.enum(LOOK_UP_SOURCES)),
  libraryProxy: z.nullable(z.string().check(z.refine(isProxyPrefix))),
  trialChecks: z.boolean(),
  language: z.enum(['auto', ...LOCALES]),
};

const settingsSchema = z.object({ version: z.literal(SETTINGS_VERSION), ...choices });

/** Each choice may be absent, and none may be `undefined`: that would take it away. */
export const settingsChangeSchema = z.strictObject({
  lookups: z.exactOptional(choices.lookups),
  email: z.exactOptional(choices.email),
  keys: z.exactOptional(choices.keys),
  sourcesOff: z.exactOptional(choices.sourcesOff),
  libraryProxy: z.exactOptional(choices.libraryProxy),
  trialChecks: z.exactOptional(choices.trialChecks),
  language: z.exactOptional(choices.language),
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

export const settingsMatchType: Equal<z.infer<typeof settingsSchema>, Flat<Settings>> = true;
export const storedTabMatchesType: Equal<z.infer<typeof storedTabSchema>, Flat<StoredTab>> = true;
