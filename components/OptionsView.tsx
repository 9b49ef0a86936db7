import type { Translator } from '../lib/locales/translate';
import { readableAddress } from '../lib/storage/readable-address';
import type { SentLine, Settings, SettingsChange } from '../lib/storage/settings-types';
import { LanguageOption } from './LanguageOption';
import { LibraryOption } from './LibraryOption';
import { ShortcutsOption } from './ShortcutsOption';
import { type SiteAnswer, SitesOption } from './SitesOption';
import { SourcesOption } from './SourcesOption';
import { TrialOption } from './TrialOption';
import type { Shortcut } from './types';

interface Props {
  settings: Settings;
  /** The last requests that left this browser, the newest first; null where that could not be read. */
  sent: SentLine[] | null;
  translator: Translator;
  /** Turn look-ups on or off. */
  onLookups(on: boolean): void;
  onChange(changes: SettingsChange): void;
  /** The sites that are checked without a click, and what came of the last change. */
  sites: readonly string[];
  siteAnswer: SiteAnswer | null;
  onAddSite(site: string): void;
  onRemoveSite(site: string): void;
  /** Forget every record that is kept, and the list of what was sent. */
  onForget(): void;
  /** Open the list of saved reports; absent where it cannot be opened. */
  onOpenSaved?: () => void;
  /** Open the reference tool; absent where it cannot be opened. */
  onOpenTool?: () => void;
  shortcuts: readonly Shortcut[];
  /** Open the browser's own page for the keys; absent where it cannot be opened. */
  onChangeShortcuts?: () => void;
  /** Whether the records were forgotten, said in words; null before one has asked for it. */
  forgotten: boolean | null;
}

/** An address that a source would accept: something, an at sign, a host with a dot. */
const EMAIL_PATTERN = '[^\\s@]+@[^\\s@]+\\.[^\\s@]+';

/** What the person chooses, and what left this browser. */
export function OptionsView(props: Props) {
  const { settings, sent, translator, onLookups, onChange, onForget, onOpenTool, forgotten } = props;
  const { t } = translator;
  const { lookups, email, language } = settings;
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      <section class="option">
        <h2>{t('options_lookups')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={lookups === 'on'}
            onChange={({ currentTarget }) => {
              const wanted = currentTarget.checked;
              // What holds is what the browser grants as well: the box waits for the answer.
              currentTarget.checked = lookups === 'on';
              onLookups(wanted);
            }}
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
          onChange={({ currentTarget: field }) => {
            // What is none is not kept, and the browser says why.
            if (field.reportValidity()) onChange({ email: field.value.trim() || null });
          }}
        />
        <p id="email-text" class="quiet">
          {t('options_email_text')}
        </p>
      </section>
      <SourcesOption settings={settings} translator={translator} onChange={onChange} />
      <LibraryOption
        prefix={settings.libraryProxy}
        translator={translator}
        onChange={(libraryProxy) => onChange({ libraryProxy })}
      />
      <TrialOption
        on={settings.trialChecks}
        translator={translator}
        onChange={(trialChecks) => onChange({ trialChecks })}
      />
      <SitesOption
        sites={props.sites}
        answer={props.siteAnswer}
        translator={translator}
        onAdd={props.onAddSite}
        onRemove={props.onRemoveSite}
      />
      <LanguageOption
        language={language}
        translator={translator}
        onChange={(chosen) => onChange({ language: chosen })}
      />
      <ShortcutsOption
        shortcuts={props.shortcuts}
        translator={translator}
        onChange={props.onChangeShortcuts}
      />
      {props.onOpenSaved && (
        <section class="option">
          <h2>{t('saved_title')}</h2>
          <p class="quiet">{t('saved_text')}</p>
          <p>
            <button type="button" class="button" onClick={props.onOpenSaved}>
              {t('saved_open')}
            </button>
          </p>
        </section>
      )}
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
      {/* Last: a hundred requests are longer than all options together. */}
      <section class="option">
        <h2>{t('sent_title')}</h2>
        {sent && <p class="quiet">{t(sent.length === 0 ? 'sent_none' : 'sent_text')}</p>}
        <p>
          <button type="button" class="button" onClick={onForget}>
            {t('options_forget')}
          </button>
        </p>
        <p class="quiet" role="status">
          {forgotten === null ? '' : t(forgotten ? 'options_forgotten' : 'options_not_forgotten')}
        </p>
        {sent && sent.length > 0 && <SentTable sent={sent} translator={translator} />}
      </section>
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
            <td class="sent-url">{readableAddress(url)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
