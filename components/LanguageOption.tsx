import { LOCALE_NAMES, LOCALES } from '../lib/locales/load-translator';
import type { Translator } from '../lib/locales/translate';
import type { Settings } from '../lib/storage/settings-types';

type Language = Settings['language'];

const CHOICES: readonly Language[] = ['auto', ...LOCALES];

const isLanguage = (value: string): value is Language => CHOICES.some((choice) => choice === value);

interface Props {
  language: Language;
  translator: Translator;
  onChange(language: Language): void;
}

/** The language of the views: the browser's own, or one of ours by its own name. */
export function LanguageOption({ language, translator: { t }, onChange }: Props) {
  return (
    <section class="option">
      <h2 id="language-title">{t('options_language')}</h2>
      <select
        class="field"
        aria-labelledby="language-title"
        aria-describedby="language-text"
        value={language}
        onChange={({ currentTarget: { value } }) => {
          if (isLanguage(value)) onChange(value);
        }}
      >
        {CHOICES.map((choice) =>
          choice === 'auto' ? (
            <option key={choice} value={choice}>
              {t('options_language_auto')}
            </option>
          ) : (
            <option key={choice} value={choice} lang={choice}>
              {LOCALE_NAMES[choice]}
            </option>
          ),
        )}
      </select>
      <p id="language-text" class="quiet">
        {t('options_language_text')}
      </p>
    </section>
  );
}
