import type { Translator } from '../lib/locales/translate';
import type { ViewActions } from './types';

/** What one can do with a report as a whole; only what is possible here is drawn. */
export function ActionBar({ actions, translator: { t } }: { actions: ViewActions; translator: Translator }) {
  const entries = [{ label: t('open_panel'), onClick: actions.openPanel }].flatMap(({ label, onClick }) =>
    onClick === undefined ? [] : [{ label, onClick }],
  );
  if (entries.length === 0) return null;
  return (
    <div class="actions">
      {entries.map(({ label, onClick }) => (
        <button key={label} type="button" class="text-button" onClick={onClick}>
          {label}
        </button>
      ))}
    </div>
  );
}
