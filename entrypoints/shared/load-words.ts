/** The words of an extension page: its catalogue comes from the package, and the document is told its language. */
import { browser } from 'wxt/browser';
import { loadTranslator } from '../../lib/locales/load-translator';
import type { Messages, Translator } from '../../lib/locales/translate';

const readMessages = async (locale: string): Promise<Messages> => {
  const file = await fetch(browser.runtime.getURL(`/_locales/${locale}/messages.json` as '/'));
  return file.json();
};

/** The translator for the language of the browser. */
export const readWords = (): Promise<Translator> =>
  loadTranslator([browser.i18n.getUILanguage()], readMessages);

/** The same for a page: sets `lang` and `dir` of its document. */
export async function loadWords(page: Document): Promise<Translator> {
  const translator = await readWords();
  page.documentElement.lang = translator.locale;
  page.documentElement.dir = translator.direction;
  return translator;
}
