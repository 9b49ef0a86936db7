/** What the person may choose, and what is written down of what left the browser. No schema stands here: views use it. */
import type { Locale } from '../locales/load-translator';
import type { SourceKeys } from '../records/ask';
import type { LookUpSource } from '../records/sources';

/** Raised with each change of shape; `migrate-settings.ts` then needs a step. */
export const SETTINGS_VERSION = 4;

/** Where the settings stand in the browser's local store; views listen for its changes. */
export const SETTINGS_KEY = 'settings';

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** "unasked" until the person has said yes or no: then nothing is looked up, and the views ask once. */
  lookups: 'unasked' | 'on' | 'off';
  /** The person's own address for the sources' polite pools; null sends none. */
  email: string | null;
  /** The person's own keys; null sends none. They are kept in this browser only. */
  keys: SourceKeys;
  /** Sources that are not asked although look-ups are on. */
  sourcesOff: LookUpSource[];
  /** What stands before the address in a link through the person's library (`parseProxyPrefix`); null links directly. */
  libraryProxy: string | null;
  /** Also run the checks that are still on trial. */
  trialChecks: boolean;
  /** Language of the views; "auto" is the browser's own. */
  language: 'auto' | Locale;
}

/** Some of the choices; what is absent stays as it is, whoever has changed it meanwhile. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  lookups: 'unasked',
  email: null,
  keys: { ncbi: null, openAlex: null },
  sourcesOff: [],
  libraryProxy: null,
  trialChecks: false,
  language: 'auto',
};

/** One request that left this browser. */
export interface SentLine {
  source: string;
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}
