import type { Translator } from '../lib/locales/translate';

interface Props {
  on: boolean;
  translator: Translator;
  onChange(on: boolean): void;
}

/** Whether checks run that have not yet been right often enough; what is wrong with them is said beside it. */
export const TrialOption = ({ on, translator: { t }, onChange }: Props) => (
  <section class="option">
    <h2>{t('options_trial')}</h2>
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby="trial-text"
        checked={on}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <span>{t('options_trial_label')}</span>
    </label>
    <p id="trial-text" class="quiet">
      {t('options_trial_text')}
    </p>
  </section>
);
