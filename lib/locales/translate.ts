/**
 * Words in the reader's language. A catalogue is the browser's own `_locales/<language>/messages.json`, so the manifest
 * and the views share one file; our messages name their data ("{count} references") and may have plural forms
 * (`references_one`, `references_other`, by Intl.PluralRules). Pure: the catalogue comes in as data.
 */
import { formatDate } from '../text/format-date';

/** A messages.json file: only `message` is read; `description` is for translators. */
export type Messages = Record<string, { message: string; description?: string }>;

export type MessageData = Record<string, string | number>;

export interface Translator {
  /** BCP 47 language of the words. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The sentence for a key; the key itself when no catalogue has it (a test holds that this cannot happen). */
  t(key: string, data?: MessageData): string;
  /** The sentence for a key, or null: for sentences whose English lives elsewhere, in the checks and study types. */
  maybe(key: string, data?: MessageData): string | null;
  number(value: number): string;
  /** "a, b and c" as the language writes it. */
  list(items: string[]): string;
  /** A date such as "2024-03-12", "2024-03" or "2024", written out as far as it is known; null when it is no date. */
  date(iso: string): string | null;
  /** A moment, milliseconds since 1970: day and time of day as the language and the place write them. */
  time(at: number): string;
}

/** Takes "{count}" and "{title}"; refuses "{ count }" and "{}". */
const PLACEHOLDER = /\{(\w+)\}/gu;

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/**
 * A translator over one catalogue.
 *
 *     t('references', { count: 3 })   { "references_one": "{count} reference", "references_other": "{count} references" }
 *                                  →  "3 references"
 *
 * @param messages The language's catalogue.
 * @param locale Its language, for numbers, lists, dates and plural forms.
 * @param fallback The catalogue to ask for a key that the first one lacks.
 * @param format The language with its region where that is known ("en-GB"), for dates and numbers.
 */
export function createTranslator(
  messages: Messages,
  locale: string,
  fallback: Messages = {},
  format: string = locale,
): Translator {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(format);
  const times = new Intl.DateTimeFormat(format, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(format, { type: 'conjunction' });

  const fill = (message: string, data: MessageData): string =>
    message.replace(PLACEHOLDER, (whole, name: string) => {
      const value = data[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });

  const find = (catalogue: Messages, id: string, data: MessageData): string | null => {
    // Our ids have hyphens ("meta-analysis"); Chromium permits none in a catalogue.
    const key = id.replaceAll('-', '_');
    const form = typeof data.count === 'number' ? plural.select(data.count) : null;
    const keys = form === null ? [key] : [`${key}_${form}`, `${key}_other`, key];
    for (const candidate of keys) {
      const entry = Object.hasOwn(catalogue, candidate) ? catalogue[candidate] : undefined;
      if (entry) return fill(entry.message, data);
    }
    return null;
  };

  const maybe = (key: string, data: MessageData = {}): string | null =>
    find(messages, key, data) ?? find(fallback, key, data);

  return {
    locale,
    direction: RIGHT_TO_LEFT.includes(locale.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr',
    t: (key, data) => maybe(key, data) ?? key,
    maybe,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    date: (iso) => formatDate(iso, format),
    time: (at) => times.format(at),
  };
}
