/**
 * Brings stored settings up to the present version, step by step, so that an update of the extension forgets no choice.
 * A step takes what its version stored and gives what the next one stores; the schema looks at the result.
 */

type Stored = Record<string, unknown>;

/** From each version to the next. */
const STEPS: Readonly<Record<number, (old: Stored) => Stored>> = {
  // 2026-11: the language of the views.
  1: (old) => ({ ...old, version: 2, language: 'auto' }),
  // 2026-11: own keys, single sources off, links through a library.
  2: (old) => ({
    ...old,
    version: 3,
    keys: { ncbi: null, openAlex: null },
    sourcesOff: [],
    libraryProxy: null,
  }),
  // 2026-11: checks on trial.
  3: (old) => ({ ...old, version: 4, trialChecks: false }),
};

const isStored = (raw: unknown): raw is Stored => typeof raw === 'object' && raw !== null;

/**
 *     { version: 1, lookups: 'on', email: null }   →  { version: 2, lookups: 'on', email: null, language: 'auto' }
 *
 * @returns The settings in the shape of the newest version that a step leads to; anything else as it came.
 */
export function migrateSettings(raw: unknown): unknown {
  let settings = raw;
  while (isStored(settings) && typeof settings.version === 'number') {
    const step = STEPS[settings.version];
    if (!step) break;
    settings = step(settings);
  }
  return settings;
}
