import { questionsPut } from '../lib/report/questions-put';
import type { Lookups as LookupsData } from '../lib/report/types';
import type { ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

interface Props {
  lookups: LookupsData;
  context: ViewContext;
}

/** Who was asked about the references and who did not answer, or plainly that nobody was asked. */
export function Lookups({ lookups, context: { translator, actions, lookupChoice, lookUps } }: Props) {
  const { t, list } = translator;
  const { allowLookups } = actions;
  // "Look up references" goes once it is pressed: what comes of it is said in its place.
  const { scope, heir } = useFocusHeir();
  if (lookups.mode === 'offline')
    return (
      <div class="lookups" ref={scope}>
        <p role={lookupChoice === 'on' ? 'status' : undefined} tabIndex={-1} ref={heir}>
          {t(lookupChoice === 'on' ? 'lookups_running' : 'lookups_off')}
        </p>
        {lookupChoice === 'off' && allowLookups && (
          <button type="button" class="text-button" onClick={() => allowLookups(true)}>
            {t('lookups_turn_on')}
          </button>
        )}
      </div>
    );
  const asked = lookups.sources.filter((source) => source.asked > 0);
  // Whoever answered nothing was not looked up at: the lines below say so.
  const answering = asked.filter((source) => source.answered > 0 || source.failed === 0);
  // The row above the lists has the same sentence once the look-up is over.
  const isSaidAbove = lookupChoice === 'on' && lookUps?.step === null;
  return (
    <div class="lookups">
      {asked.length === 0 && !isSaidAbove && <p>{t('lookups_none')}</p>}
      {answering.length > 0 && !isSaidAbove && (
        <p>{t('lookups_on', { sources: list(answering.map(({ name }) => name)) })}</p>
      )}
      {asked
        .filter(({ failed }) => failed > 0)
        .map(({ name, failed, asked: total, cause }) => (
          <p key={name}>
            {t('lookups_failed', { name, count: failed, asked: total })}{' '}
            {cause !== null && t(`lookup_cause_${cause}`)}
          </p>
        ))}
      {asked.length > 0 && (
        <details class="more">
          <summary>{t('lookups_details')}</summary>
          <ul>
            {asked.map((source) => (
              <li key={source.name}>
                {t('print_asked', {
                  name: source.name,
                  asked: questionsPut(source),
                  answered: source.answered,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
