/**
 * Firefox asks the person itself before an extension may send page content, and lets hosts be refused after install.
 * Must be called from a click. Elsewhere the manifest's hosts are granted at install, and there is nothing to ask.
 */
import { browser } from 'wxt/browser';

/** What Firefox calls the DOIs and titles of references; the manifest declares it as optional. */
const DATA = ['websiteContent'];

/** True when the browser lets look-ups happen. */
export async function browserAgrees(): Promise<boolean> {
  const manifest = browser.runtime.getManifest();
  if (manifest.browser_specific_settings === undefined) return true;
  const wanted = { origins: manifest.host_permissions ?? [], data_collection: DATA };
  return browser.permissions.request(wanted as Parameters<typeof browser.permissions.request>[0]);
}
