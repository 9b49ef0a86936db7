import type { Translator } from '../lib/locales/translate';
import { parseSite } from '../lib/storage/chosen-sites';
import { useFocusHeir } from './use-focus-heir';

/** What came of the last change, to be said in words. */
export interface SiteAnswer {
  site: string;
  what: 'added' | 'refused' | 'removed' | 'kept';
}

interface Props {
  /** The sites that are checked without a click. */
  sites: readonly string[];
  answer: SiteAnswer | null;
  translator: Translator;
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** The sites that are checked without a click: a list with a way out of it, and a field for one more. */
export function SitesOption({ sites, answer, translator: { t }, onAdd, onRemove }: Props) {
  // A site's button goes with it: what came of it has the focus then.
  const { scope, heir } = useFocusHeir();
  const submit = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement;
    const site = parseSite(field.value);
    field.setCustomValidity(site === null ? t('site_invalid') : '');
    if (site === null) field.reportValidity();
    else {
      onAdd(site);
      field.value = '';
    }
  };
  return (
    <section class="option" ref={scope}>
      <h2>{t('options_sites')}</h2>
      <p id="sites-text" class="quiet">
        {t('options_sites_text')}
      </p>
      {sites.length === 0 ? (
        <p>{t('options_sites_none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span class="site" dir="ltr">
                {site}
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={t('site_remove_named', { site })}
                onClick={() => onRemove(site)}
              >
                {t('site_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={submit}>
        <input
          class="field"
          name="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          required
          dir="ltr"
          placeholder={t('site_label')}
          aria-label={t('site_label')}
          aria-describedby="sites-text"
          onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
        />
        <button type="submit" class="button">
          {t('site_add')}
        </button>
      </form>
      <p class="quiet" role="status" tabIndex={-1} ref={heir}>
        {answer && t(`site_${answer.what}`, { site: answer.site })}
      </p>
    </section>
  );
}
