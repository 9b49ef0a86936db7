/** Access to single sites, asked for and given back in the browser's own list of permissions. */
import { browser } from 'wxt/browser';
import { chosenSites, sitePattern } from '../../lib/storage/chosen-sites';

export const readSites = async (): Promise<string[]> =>
  chosenSites((await browser.permissions.getAll()).origins ?? []);

/**
 * Asks for access to a site. Browsers insist on a click, so nothing may be awaited before.
 * @returns Whether the person gave it.
 */
export const askForSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [sitePattern(site)] });

/**
 * Gives back every access to a site, in whatever pattern it was granted.
 * @returns Whether it is gone: an access that an administrator gave stays.
 */
export async function giveBackSite(site: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return browser.permissions.remove({
    origins: origins.filter((origin) => chosenSites([origin])[0] === site),
  });
}

/** Calls `changed` whenever access to a site is given or taken back; the function that is returned ends that. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
