/** What the person may choose, and what is written down of what left the browser. No schema stands here: views use it. */

export const SETTINGS_VERSION = 1;

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** "unasked" until the person has said yes or no: then nothing is looked up, and the views ask once. */
  lookups: 'unasked' | 'on' | 'off';
  /** The person's own address for the sources' polite pools; null sends none. */
  email: string | null;
}

export const DEFAULT_SETTINGS: Settings = { version: SETTINGS_VERSION, lookups: 'unasked', email: null };

/** One request that left this browser. */
export interface SentLine {
  source: string;
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}
