import { parseProxyPrefix } from '../lib/identifiers/library-proxy';
import type { Translator } from '../lib/locales/translate';

interface Props {
  /** The prefix that holds now; null when links lead straight to publishers. */
  prefix: string | null;
  translator: Translator;
  onChange(prefix: string | null): void;
}

/** The reader's library: links to publishers go by way of its proxy. */
export function LibraryOption({ prefix, translator: { t }, onChange }: Props) {
  return (
    <section class="option">
      <h2 id="library-title">{t('options_library')}</h2>
      <input
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        aria-labelledby="library-title"
        aria-describedby="library-text"
        placeholder="https://login.ezproxy.example.edu/login?url="
        value={prefix ?? ''}
        onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
        onChange={({ currentTarget: field }) => {
          const parsed = parseProxyPrefix(field.value);
          const isWrong = field.value.trim() !== '' && parsed === null;
          field.setCustomValidity(isWrong ? t('library_invalid') : '');
          if (isWrong) field.reportValidity();
          else onChange(parsed);
        }}
      />
      <p id="library-text" class="quiet">
        {t('options_library_text')}
      </p>
    </section>
  );
}
