import type { Report } from '../lib/report/types';
import type { ViewContext } from './types';

/** Who was asked about the references and who did not answer; or plainly that nobody was asked, and the offer to ask. */
export function Lookups({ report, context }: { report: Report; context: ViewContext }) {
  const { translator, actions, asking } = context;
  const { t, list } = translator;
  const { mode, sources } = report.lookups;
  const isOff = mode === 'offline' && asking === null;
  const button = (label: string, order: Parameters<typeof actions.orderLookUps>[0]) => (
    <button type="button" class="text-button" onClick={() => actions.orderLookUps(order)}>
      {label}
    </button>
  );
  if (isOff)
    return (
      <div class="lookups">
        <p>{t('lookups_off')}</p>
        {report.references.length > 0 && (
          <>
            <p id="lookups-what">{t('lookups_what')}</p>
            {button(t('lookups_allow'), 'allow')}
          </>
        )}
      </div>
    );
  return (
    <div class="lookups">
      {asking !== null && (
        <p role="status">
          {t('lookups_asking', { done: asking.done, total: asking.total })}{' '}
          {button(t('lookups_stop'), 'stop')}
        </p>
      )}
      {sources.length > 0 && <p>{t('lookups_on', { sources: list(sources.map(({ name }) => name)) })}</p>}
      {sources
        .filter(({ failed }) => failed > 0)
        .map(({ name, failed: count, asked }) => (
          <p key={name}>{t('lookups_failed', { name, count, asked })}</p>
        ))}
      {mode === 'online' && button(t('lookups_refuse'), 'refuse')}
    </div>
  );
}
