import { useState } from 'preact/hooks';
import type { Translator } from '../lib/locales/translate';

interface Props {
  count: number;
  translator: Translator;
  onDeleteAll(): void;
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** Deletes all saved reports, once the person has been asked: together they are too much to be held for bringing them back. */
export function DeleteAll({ count, translator: { t }, onDeleteAll }: Props) {
  const [step, setStep] = useState<'offered' | 'asked' | 'kept'>('offered');
  if (step !== 'asked')
    return (
      <button
        key="offer"
        type="button"
        class="text-button"
        ref={step === 'kept' ? takeFocus : null}
        onClick={() => setStep('asked')}
      >
        {t('saved_delete_all')}
      </button>
    );
  return (
    <div
      class="saved-sure"
      role="alertdialog"
      aria-labelledby="saved-sure"
      onKeyDown={({ key }) => key === 'Escape' && setStep('kept')}
    >
      <p id="saved-sure">{t('saved_delete_sure', { count })}</p>
      <button key="cancel" type="button" class="button" ref={takeFocus} onClick={() => setStep('kept')}>
        {t('lookups_cancel')}
      </button>
      <button type="button" class="text-button" onClick={onDeleteAll}>
        {t('saved_delete_all')}
      </button>
    </div>
  );
}
