import type { Translator } from '../lib/locales/translate';
import { Fault } from './Fault';
import { useFocusHeir } from './use-focus-heir';

/** Keeping a report in this browser: whether it can be, and what came of it. */
export interface KeepTools {
  /** "private": the page stood in a private window, of which nothing is kept. */
  state: 'free' | 'kept' | 'private' | { fault: string };
  keep(): void;
}

interface Props {
  /** Absent for a report that is kept already. */
  keep?: KeepTools | undefined;
  /** Where the saved reports are listed. */
  savedHref: string;
  translator: Translator;
}

/** Keeps the report in this browser, and leads to those that are kept. */
export function KeepBar({ keep, savedHref, translator }: Props) {
  const { t } = translator;
  const state = keep?.state;
  // The button goes when the report is kept: the way to where it is now has the focus then.
  const { scope, heir } = useFocusHeir();
  return (
    <div class="keep" ref={scope}>
      {keep && state !== 'private' && state !== 'kept' && (
        <button type="button" class="button" onClick={keep.keep}>
          {t('keep_here')}
        </button>
      )}
      <p role="status">
        {state === 'kept' && t('keep_done')}
        {state === 'private' && <span class="quiet">{t('keep_private')}</span>}
      </p>
      <a href={savedHref} ref={heir}>
        {t('saved_title')}
      </a>
      {typeof state === 'object' && (
        <Fault words={t('keep_failed')} detail={state.fault} translator={translator} />
      )}
    </div>
  );
}
