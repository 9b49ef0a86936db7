import type { Translator } from '../lib/locales/translate';
import type { Settings } from '../lib/storage/settings-types';

interface Props {
  lookups: Settings['lookups'];
  translator: Translator;
  /** The keys that open the popup; "" for none. */
  keys: string;
  onLookups(on: boolean): void;
  onOpenOptions(): void;
  onOpenTool(): void;
}

/** The first page after installing: how it works in three steps, and the one question. */
export function WelcomeView({
  lookups,
  translator: { t },
  keys,
  onLookups,
  onOpenOptions,
  onOpenTool,
}: Props) {
  return (
    <main class="page">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_text')}</p>
      <ol class="welcome-steps">
        <li>{t('welcome_step_open')}</li>
        <li>{keys === '' ? t('welcome_step_click') : t('welcome_step_click_key', { key: keys })}</li>
        <li>{t('welcome_step_read')}</li>
      </ol>
      <section class="consent" aria-labelledby="consent-title">
        <h2 id="consent-title">{t('consent_title')}</h2>
        <p>{t('consent_text')}</p>
        <p class="quiet">{t('consent_privacy')}</p>
        <p class="consent-answers">
          <button
            type="button"
            class="button"
            aria-pressed={lookups === 'on'}
            onClick={() => onLookups(true)}
          >
            {t('consent_yes')}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={lookups === 'off'}
            onClick={() => onLookups(false)}
          >
            {t('consent_no')}
          </button>
        </p>
        <p class="quiet" role="status">
          {lookups === 'unasked' ? '' : t(`welcome_answer_${lookups}`)}
        </p>
      </section>
      <p class="quiet">{t('welcome_voice')}</p>
      <p class="welcome-ways">
        <button type="button" class="text-button" onClick={onOpenTool}>
          {t('open_tool')}
        </button>
        <button type="button" class="text-button" onClick={onOpenOptions}>
          {t('open_options')}
        </button>
      </p>
    </main>
  );
}
