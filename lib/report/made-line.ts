/** By what a report was made, and as of when: on paper and in a file nothing else tells. */
import type { Translator } from '../locales/translate';

/** When the report stood so, in milliseconds since 1970; of a page that is open now also which version of ours said it. */
export type Made = { kept: true; at: number } | { kept: false; at: number; version: string };

/**
 * "Evidence Lens 1.0.0 · Nov 25, 2026, 9:41 AM" of a report of now, "As it was on Nov 25, 2026, 9:41 AM. …" of one that was kept.
 *
 *     madeLine({ kept: false, at: 1_790_000_000_000, version: '1.0.0' }, translator)
 */
export const madeLine = (made: Made, { t, time }: Translator): string =>
  made.kept
    ? t('saved_then', { time: time(made.at) })
    : `${t('extension_name')} ${made.version}\u00A0· ${time(made.at)}`;
