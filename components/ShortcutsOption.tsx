import type { Translator } from '../lib/locales/translate';
import type { Shortcut } from './types';

interface Props {
  shortcuts: readonly Shortcut[];
  translator: Translator;
  /** Open the browser's own page for them; absent where it cannot be opened. */
  onChange: (() => void) | undefined;
}

/** The keys of each command as they are set now, and the way to where the browser lets one change them. */
export function ShortcutsOption({ shortcuts, translator: { t }, onChange }: Props) {
  return (
    <section class="option">
      <h2>{t('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ words, keys }) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd>
              {keys === '' ? <span class="quiet">{t('options_shortcuts_none')}</span> : <kbd>{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <p>
          <button type="button" class="button" onClick={onChange}>
            {t('options_shortcuts_change')}
          </button>
        </p>
      )}
    </section>
  );
}
