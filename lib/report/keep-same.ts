/**
 * What did not change from one report to the next stays the same object, so that a view can tell at a glance what to draw
 * anew. For plain JSON; the given values are not changed.
 */
import { isJsonObject, type JsonObject } from '../text/parse-json';

function keepArray(before: unknown[], now: unknown[]): unknown[] {
  const kept = now.map((value, at) => keepSame(before[at], value));
  return before.length === kept.length && kept.every((value, at) => value === before[at]) ? before : kept;
}

/** Own keys alone, read and written: JSON may hold "__proto__" as a key like any other. */
function keepObject(before: JsonObject, now: JsonObject): JsonObject {
  const kept = Object.entries(now).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(before, key) ? keepSame(before[key], value) : value,
  ]);
  const isSame =
    kept.length === Object.keys(before).length &&
    kept.every(([key, value]) => Object.hasOwn(before, key) && value === before[key]);
  return isSame ? before : Object.fromEntries(kept);
}

/**
 * `now`, with every part that equals its counterpart in `before` taken from there.
 *
 *     keepSame(a, { x: [1], y: [2] })   where a is { x: [1], y: [3] }   →  { x: a.x, y: [2] }
 */
export function keepSame<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return keepArray(before, now) as T;
  if (isJsonObject(before) && isJsonObject(now)) return keepObject(before, now) as T;
  return now;
}
