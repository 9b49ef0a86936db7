/** Picks a language that we have words for, and loads its catalogue through the reader that is handed in. */
import { createTranslator, type Messages, type Translator } from './translate';

/** Languages with a complete catalogue in `public/_locales`; a test compares this list with the folder. */
export const LOCALES = ['de', 'en', 'es', 'fr', 'pt'] as const;

export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, as its speakers look for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
};

/**
 * The first wanted language that we have; English when there is none.
 *
 *     chooseLocale(['de-AT', 'fr'])   →  'de'
 */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split(/[-_]/u, 1)[0];
    const found = LOCALES.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}

/**
 * How dates and numbers are written: the first wanted tag of the language, with its region.
 *
 *     formatTag('en', ['en', 'de-AT', 'en-GB'])   →  'en-GB'
 */
export const formatTag = (locale: Locale, wanted: readonly string[]): string =>
  wanted.find((tag) => tag.toLowerCase().startsWith(`${locale}-`)) ?? locale;

/**
 * @param wanted Languages in order of preference, BCP 47: the first that we have gives the words; the first of the same
 *   language with a region says how dates and numbers are written.
 * @param readMessages Reads one catalogue of the package: `_locales/<locale>/messages.json`.
 */
export async function loadTranslator(
  wanted: readonly string[],
  readMessages: (locale: Locale) => Promise<Messages>,
): Promise<Translator> {
  const locale = chooseLocale(wanted);
  const format = formatTag(locale, wanted);
  if (locale === 'en') return createTranslator(await readMessages('en'), 'en', {}, format);
  const [messages, english] = await Promise.all([readMessages(locale), readMessages('en')]);
  return createTranslator(messages, locale, english, format);
}
