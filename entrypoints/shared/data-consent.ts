/**
 * The yes to look-ups. Firefox has a consent of its own for data that leaves the browser (since 140; we ask for 142): it is
 * asked for at the moment of the yes, and can be taken back in the add-ons manager as well as in our options. Elsewhere the
 * answer in our own view is all there is.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/storage/settings-types';
import { changeSettings } from './follow-settings';

/** Titles and identifiers of references are words of the page. */
const DATA_KIND = 'websiteContent';

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

const WANTED: DataPermissions = { data_collection: [DATA_KIND] };

const isMeant = ({ data_collection = [] }: DataPermissions): boolean => data_collection.includes(DATA_KIND);

/** Whether the browser lets data of the page leave: asked before each look-up. */
export const mayLookUp = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || isMeant(await permissions.getAll());

/**
 * Carries out what the person said about look-ups; a consent that the browser was refused is a no.
 * Browsers insist on a click, so nothing may be awaited before this.
 */
export async function chooseLookUps(settings: Settings, on: boolean): Promise<void> {
  const isGiven = on && (!import.meta.env.FIREFOX || (await permissions.request(WANTED)));
  await changeSettings(settings, { lookups: isGiven ? 'on' : 'off' });
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
