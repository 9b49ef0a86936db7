import type { Translator } from '../lib/locales/translate';
import { Fault } from './Fault';

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

const takeFocus = (link: HTMLAnchorElement | null): void => link?.focus();

/** Keeps the report in this browser, and leads to those that are kept. */
export function KeepBar({ keep, savedHref, translator }: Props) {
  const { t } = translator;
  const state = keep?.state;
  return (
    <div class="keep">
      {keep && state !== 'private' && state !== 'kept' && (
        <button type="button" class="button" onClick={keep.keep}>
          {t('keep_here')}
        </button>
      )}
      <p role="status">
        {state === 'kept' && t('keep_done')}
        {state === 'private' && <span class="quiet">{t('keep_private')}</span>}
      </p>
      {/* The button that was pressed is gone: the focus goes on to where the report is now. */}
      <a key={state === 'kept' ? 'kept' : 'free'} href={savedHref} ref={state === 'kept' ? takeFocus : null}>
        {t('saved_title')}
      </a>
      {typeof state === 'object' && (
        <Fault words={t('keep_failed')} detail={state.fault} translator={translator} />
      )}
    </div>
  );
}
