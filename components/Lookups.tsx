import type { Translator } from '../lib/locales/translate';
import type { Lookups as LookupsData } from '../lib/report/types';

/** Who was asked about the references and who did not answer, or plainly that nobody was asked. */
export function Lookups({ lookups, translator }: { lookups: LookupsData; translator: Translator }) {
  const { t, list } = translator;
  if (lookups.mode === 'offline') return <p class="lookups">{t('lookups_off')}</p>;
  const failed = lookups.sources.filter((source) => source.failed > 0);
  return (
    <div class="lookups">
      <p>{t('lookups_on', { sources: list(lookups.sources.map(({ name }) => name)) })}</p>
      {failed.map(({ name, failed: count, asked }) => (
        <p key={name}>{t('lookups_failed', { name, count, asked })}</p>
      ))}
    </div>
  );
}
