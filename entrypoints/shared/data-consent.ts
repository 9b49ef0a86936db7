/**
 * The yes to look-ups. Firefox has a consent of its own for data that leaves the browser (since 140; we ask for 142): it is
 * asked for at the moment of the yes, and can be taken back in the add-ons manager as well as in our options. Elsewhere the
 * answer in our own view is all there is.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
import { browser } from 'wxt/browser';
import { NO_KEYS } from '../../lib/records/ask';
import type { Settings, SettingsChange } from '../../lib/storage/settings-types';
import { changeSettings } from './follow-settings';

/** What Firefox calls the kinds of data that may leave: words of the page, the person's e-mail address, the person's keys. */
const PAGE_WORDS = 'websiteContent';
const EMAIL = 'personallyIdentifyingInfo';
const KEYS = 'authenticationInfo';

interface DataPermissions {
  data_collection?: string[];
}

/** Firefox' part of the permissions: not in the types, which are Chromium's. */
const permissions = browser.permissions as unknown as {
  request(wanted: DataPermissions): Promise<boolean>;
  remove(given: DataPermissions): Promise<boolean>;
  getAll(): Promise<DataPermissions>;
  onAdded: { addListener(listen: (added: DataPermissions) => void): void };
  onRemoved: { addListener(listen: (removed: DataPermissions) => void): void };
};

const WANTED: DataPermissions = { data_collection: [PAGE_WORDS] };

const isMeant = ({ data_collection = [] }: DataPermissions): boolean => data_collection.includes(PAGE_WORDS);

/**
 * The settings as far as the browser, too, lets them be used: asked before each look-up.
 *
 *     { email: 'a@b.example', … }, where Firefox was refused the consent for addresses   →  { email: null, … }
 * @returns Null when no word of a page may leave.
 */
export async function allowedSettings(settings: Settings): Promise<Settings | null> {
  if (!import.meta.env.FIREFOX) return settings;
  const { data_collection = [] } = await permissions.getAll();
  if (!data_collection.includes(PAGE_WORDS)) return null;
  return {
    ...settings,
    email: data_collection.includes(EMAIL) ? settings.email : null,
    keys: data_collection.includes(KEYS) ? settings.keys : NO_KEYS,
  };
}

/** The kinds of data that a change of the settings would let leave, beside the words of pages. */
function kindsIn({ email, keys }: SettingsChange): string[] {
  const hasKey = keys !== undefined && Object.values(keys).some((key) => key !== null);
  return [...(email ? [EMAIL] : []), ...(hasKey ? [KEYS] : [])];
}

/**
 * Keeps what the person typed into the options, when the browser's own consent to it is given.
 * Browsers insist on a click or a key, so nothing may be awaited before this.
 * @returns False when the consent was refused: then nothing was kept.
 */
export async function changeWithConsent(changes: SettingsChange): Promise<boolean> {
  const data_collection = kindsIn(changes);
  const isGiven =
    !import.meta.env.FIREFOX ||
    data_collection.length === 0 ||
    (await permissions.request({ data_collection }));
  if (isGiven) await changeSettings(changes);
  return isGiven;
}

/**
 * Carries out what the person said about look-ups; a consent that the browser was refused is a no.
 * Browsers insist on a click, so nothing may be awaited before this.
 */
export async function chooseLookUps(on: boolean): Promise<void> {
  const isGiven = on && (!import.meta.env.FIREFOX || (await permissions.request(WANTED)));
  await changeSettings({ lookups: isGiven ? 'on' : 'off' });
  if (!on && import.meta.env.FIREFOX) await permissions.remove(WANTED);
}

/** For the background: what is given or taken back in the browser's own list, or while the popup was closed. */
export function onConsentChanged(changed: (isGiven: boolean) => void): void {
  if (!import.meta.env.FIREFOX) return;
  permissions.onAdded.addListener((added) => {
    if (isMeant(added)) changed(true);
  });
  permissions.onRemoved.addListener((removed) => {
    if (isMeant(removed)) changed(false);
  });
}
