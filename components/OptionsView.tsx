import type { Translator } from '../lib/locales/translate';
import type { SentLine, Settings } from '../lib/storage/settings-types';

type Choices = Omit<Settings, 'version'>;

interface Props {
  settings: Settings;
  /** The last requests that left this browser, the newest first. */
  sent: SentLine[];
  translator: Translator;
  onChange(choices: Choices): void;
  /** Forget every record that is kept, and the list of what was sent. */
  onForget(): void;
  /** Open the reference tool; absent where it cannot be opened. */
  onOpenTool?: () => void;
  /** True once the records were forgotten: said in words. */
  forgotten: boolean;
}

/** An address that a source would accept: something, an at sign, a host with a dot. */
const EMAIL_PATTERN = '[^\\s@]+@[^\\s@]+\\.[^\\s@]+';

/** What the person chooses, and what left this browser. */
export function OptionsView({
  settings,
  sent,
  translator,
  onChange,
  onForget,
  onOpenTool,
  forgotten,
}: Props) {
  const { t } = translator;
  const { lookups, email } = settings;
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      <section class="option">
        <h2>{t('options_lookups')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={lookups === 'on'}
            onChange={(event) => onChange({ email, lookups: event.currentTarget.checked ? 'on' : 'off' })}
          />
          <span>{t('options_lookups_label')}</span>
        </label>
        <p class="quiet">{t('consent_text')}</p>
        <p class="quiet">{t('consent_privacy')}</p>
      </section>
      <section class="option">
        <h2 id="email-title">{t('options_email')}</h2>
        <input
          class="field"
          type="email"
          aria-labelledby="email-title"
          aria-describedby="email-text"
          pattern={EMAIL_PATTERN}
          value={email ?? ''}
          onChange={({ currentTarget: { value, validity } }) => {
            if (validity.valid) onChange({ lookups, email: value.trim() === '' ? null : value.trim() });
          }}
        />
        <p id="email-text" class="quiet">
          {t('options_email_text')}
        </p>
      </section>
      <section class="option">
        <h2>{t('sent_title')}</h2>
        <p class="quiet">{t(sent.length === 0 ? 'sent_none' : 'sent_text')}</p>
        {sent.length > 0 && <SentTable sent={sent} translator={translator} />}
        <p>
          <button type="button" class="button" onClick={onForget}>
            {t('options_forget')}
          </button>
        </p>
        <p class="quiet" role="status">
          {forgotten ? t('options_forgotten') : ''}
        </p>
      </section>
      {onOpenTool && (
        <section class="option">
          <h2>{t('tool_title')}</h2>
          <p class="quiet">{t('tool_text')}</p>
          <p>
            <button type="button" class="button" onClick={onOpenTool}>
              {t('open_tool')}
            </button>
          </p>
        </section>
      )}
    </main>
  );
}

function SentTable({ sent, translator: { t, time } }: { sent: SentLine[]; translator: Translator }) {
  return (
    <table class="sent">
      <thead>
        <tr>
          <th scope="col">{t('sent_when')}</th>
          <th scope="col">{t('sent_whom')}</th>
          <th scope="col">{t('sent_what')}</th>
        </tr>
      </thead>
      <tbody>
        {sent.map(({ source, url, at }) => (
          <tr key={`${at} ${url}`}>
            <td>{time(at)}</td>
            <td>{source}</td>
            <td class="sent-url">{url}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
