import { useState } from 'preact/hooks';
import type { Translator } from '../lib/locales/translate';
import { useFocusHeir } from './use-focus-heir';

interface Props {
  count: number;
  translator: Translator;
  onDeleteAll(): void;
}

/** Deletes all saved reports, once the person has been asked: together they are too much to be held for bringing them back. */
export function DeleteAll({ count, translator: { t }, onDeleteAll }: Props) {
  const [isAsked, setAsked] = useState(false);
  // The offer and the question stand in for each other: the question begins at the way back.
  const { scope, heir } = useFocusHeir();
  return (
    <div class="saved-all" ref={scope}>
      {isAsked ? (
        <div
          key="question"
          class="saved-sure"
          role="alertdialog"
          aria-labelledby="saved-sure"
          onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}
        >
          <p id="saved-sure">{t('saved_delete_sure', { count })}</p>
          <button type="button" class="button" ref={heir} onClick={() => setAsked(false)}>
            {t('lookups_cancel')}
          </button>
          <button type="button" class="text-button" onClick={onDeleteAll}>
            {t('saved_delete_all')}
          </button>
        </div>
      ) : (
        <button key="offer" type="button" class="text-button" ref={heir} onClick={() => setAsked(true)}>
          {t('saved_delete_all')}
        </button>
      )}
    </div>
  );
}
