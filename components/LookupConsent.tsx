import { useRef } from 'preact/hooks';
import type { ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

/** Asks once whether references may be looked up, and says what would leave the browser; then, in its place, what was answered. */
export function LookupConsent({ context: { translator, actions, lookupChoice } }: { context: ViewContext }) {
  const { t } = translator;
  const { allowLookups } = actions;
  const wasAsked = useRef(false);
  const { scope, heir } = useFocusHeir();
  if (!allowLookups) return null;
  if (lookupChoice !== 'unasked')
    return wasAsked.current ? (
      <p class="consent-said quiet small" tabIndex={-1} ref={heir}>
        {t(`welcome_answer_${lookupChoice}`)}
      </p>
    ) : null;
  wasAsked.current = true;
  return (
    <section class="consent" aria-labelledby="consent-title" ref={scope}>
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
