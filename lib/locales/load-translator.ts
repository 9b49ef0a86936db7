/** Picks a language that we have words for, and loads its catalogue through the reader that is handed in. */
import { createTranslator, type Messages, type Translator } from './translate';

/** Languages with a complete catalogue in `public/_locales`; a test compares this list with the folder. */
export const LOCALES = ['de', 'en', 'es', 'fr', 'pt'] as const;

export type Locale = (typeof LOCALES)[number];

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
 * @param wanted Languages in order of preference, BCP 47.
 * @param readMessages Reads one catalogue of the package: `_locales/<locale>/messages.json`.
 */
export async function loadTranslator(
  wanted: readonly string[],
  readMessages: (locale: Locale) => Promise<Messages>,
): Promise<Translator> {
  const locale = chooseLocale(wanted);
  if (locale === 'en') return createTranslator(await readMessages('en'), 'en');
  const [messages, english] = await Promise.all([readMessages(locale), readMessages('en')]);
  return createTranslator(messages, locale, english);
}
