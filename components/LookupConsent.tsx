import type { ViewContext } from './types';

/** Asks once whether references may be looked up, and says what would leave the browser and what would not. */
export function LookupConsent({ context: { translator, actions } }: { context: ViewContext }) {
  const { t } = translator;
  const { allowLookups } = actions;
  if (!allowLookups) return null;
  return (
    <section class="consent" aria-labelledby="consent-title">
      <h2 id="consent-title">{t('consent_title')}</h2>
      <p>{t('consent_text')}</p>
      <p class="quiet small">{t('consent_privacy')}</p>
      <p class="consent-answers">
        <button type="button" class="button" onClick={() => allowLookups(true)}>
          {t('consent_yes')}
        </button>
        <button type="button" class="text-button" onClick={() => allowLookups(false)}>
          {t('consent_no')}
        </button>
      </p>
    </section>
  );
}
