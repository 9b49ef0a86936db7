/** The words of an extension page: its catalogue comes from the package. */
import { browser } from 'wxt/browser';
import { loadTranslator } from '../../lib/locales/load-translator';
import type { Messages, Translator } from '../../lib/locales/translate';
import type { Settings } from '../../lib/storage/settings-types';

const readMessages = async (locale: string): Promise<Messages> => {
  const file = await fetch(browser.runtime.getURL(`/_locales/${locale}/messages.json` as '/'));
  return file.json();
};

/** The translator for the language that the person chose, or for the browser's own. */
export const readWords = (language: Settings['language']): Promise<Translator> => {
  const own = [browser.i18n.getUILanguage(), ...navigator.languages];
  return loadTranslator(language === 'auto' ? own : [language, ...own], readMessages);
};
