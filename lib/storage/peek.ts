/**
 * What the background has stored, for the extension's own views, straight from the browser's stores: so that a view need
 * not wake the background before it can show something. No schema, which would have to be loaded first: the version, and the
 * type of what a view reads at once. The local store outlives updates, and either store may be damaged; what is not of
 * these types is left to the background, which looks at all of it and falls back to the defaults or reads the page anew.
 */
import type { Report } from '../report/types';
import { isJsonObject } from '../text/parse-json';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings-types';
import { type Packer, STORED_TAB_VERSION, type StoredTab } from './types';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** The parts of a report that views walk through. */
const REPORT_LISTS = [
  'references',
  'markers',
  'claims',
  'findings',
  'evidence',
  'notes',
] as const satisfies (keyof Report)[];

const isReport = (raw: unknown): boolean =>
  isJsonObject(raw) &&
  isJsonObject(raw.summary) &&
  isJsonObject(raw.lookups) &&
  REPORT_LISTS.every((part) => Array.isArray(raw[part]));

const isTab = (raw: unknown): raw is StoredTab =>
  isJsonObject(raw) &&
  isTextOrNull(raw.url) &&
  isJsonObject(raw.state) &&
  isText(raw.state.status) &&
  (raw.state.status !== 'read' || isReport(raw.state.report));

/** What each choice must be for a view to show it; the compiler sees that none is missing. */
const SETTINGS_FIELDS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  version: (value) => value === SETTINGS_VERSION,
  lookups: isText,
  email: isTextOrNull,
  keys: (value) => isJsonObject(value) && isTextOrNull(value.ncbi) && isTextOrNull(value.openAlex),
  sourcesOff: Array.isArray,
  libraryProxy: isTextOrNull,
  trialChecks: (value) => typeof value === 'boolean',
  language: isText,
};

const isSettings = (raw: unknown): raw is Settings =>
  isJsonObject(raw) && Object.entries(SETTINGS_FIELDS).every(([field, isRight]) => isRight(raw[field]));

/**
 * @param raw What stands under a tab's key in the session store.
 * @returns Null when nothing stands there, when it is of another version, and when it is damaged.
 */
export async function peekTab(raw: unknown, packer: Pick<Packer, 'unpack'>): Promise<StoredTab | null> {
  if (!isJsonObject(raw) || raw.version !== STORED_TAB_VERSION) return null;
  const { text, packed } = raw;
  try {
    const tab: unknown = JSON.parse(isText(text) ? text : await packer.unpack(String(packed)));
    return isTab(tab) ? tab : null;
  } catch {
    // What is damaged is as good as of another version: the page is read anew.
    return null;
  }
}

/**
 * @param raw What stands under the settings' key in the local store.
 * @returns The person's choices, or the defaults where none was made; null when the background must first bring them up
 *   to the present version, or mend them.
 */
export function peekSettings(raw: unknown): Settings | null {
  if (raw === undefined) return DEFAULT_SETTINGS;
  return isSettings(raw) ? raw : null;
}

const NONE_HIDDEN: ReadonlySet<string> = new Set();

/** @param raw What stands under a tab's key of notes put away; whatever is no list of texts is none: always the same, so that nothing is drawn anew. */
export const peekHidden = (raw: unknown): ReadonlySet<string> =>
  Array.isArray(raw) ? new Set(raw.filter(isText)) : NONE_HIDDEN;
