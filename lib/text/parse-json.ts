/**
 * What a JSON text holds; null when it is none. Pages print comments and half-filled templates where JSON belongs.
 *
 *     {"a": 1}   →   { a: 1 }          <!-- {"a": 1} -->   →   null
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export type JsonObject = Record<string, unknown>;

/** Takes `{ a: 1 }`; refuses `[1]`, `null`, `"a"`. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
