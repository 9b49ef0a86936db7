/**
 * Success or a named failure, for whatever leaves the process (network, storage, another context).
 * `null` is for "looked, not there"; a throw is for our own mistakes only.
 */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E; detail: string };

/** A success holding `value`. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A failure: `error` from the caller's closed list, `detail` one plain sentence or the cause's own words. */
export const fail = <E extends string>(error: E, detail = ''): { ok: false; error: E; detail: string } => ({
  ok: false,
  error,
  detail,
});

/** What was thrown, in its own words: "Failed to fetch". Whatever was thrown may be no Error. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
