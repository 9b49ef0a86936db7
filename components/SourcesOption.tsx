import type { Translator } from '../lib/locales/translate';
import { LOOK_UP_SOURCES, SOURCES } from '../lib/records/sources';
import type { Settings, SettingsChange } from '../lib/storage/settings-types';

interface Props {
  settings: Settings;
  translator: Translator;
  onChange(changes: SettingsChange): void;
}

/** Services that give those who register a key of their own; the names are the same in every language. */
const KEYS = [
  { id: 'ncbi', name: 'PubMed (NCBI)' },
  { id: 'openAlex', name: 'OpenAlex' },
] as const;

/** Which sources are asked, and with which keys of the person's own. */
export function SourcesOption({ settings, translator: { t }, onChange }: Props) {
  const { sourcesOff, keys } = settings;
  return (
    <section class="option">
      <h2>{t('options_sources')}</h2>
      <p class="quiet">{t('options_sources_text')}</p>
      {LOOK_UP_SOURCES.map((source) => (
        <label key={source} class="choice">
          <input
            type="checkbox"
            checked={!sourcesOff.includes(source)}
            onChange={({ currentTarget: { checked } }) => {
              const others = sourcesOff.filter((other) => other !== source);
              onChange({ sourcesOff: checked ? others : [...others, source] });
            }}
          />
          <span>
            {SOURCES[source].name} <span class="quiet">{t(`source_${source}`)}</span>
          </span>
        </label>
      ))}
      <h3>{t('options_keys')}</h3>
      <p class="quiet">{t('options_keys_text')}</p>
      {KEYS.map(({ id, name }) => (
        <label key={id} class="key">
          <span>{name}</span>
          <input
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={keys[id] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ keys: { ...keys, [id]: value.trim() === '' ? null : value.trim() } })
            }
          />
        </label>
      ))}
    </section>
  );
}
