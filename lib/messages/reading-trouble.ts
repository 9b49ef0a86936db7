/** Why a tab could not be read, told from its address and from the browser's own words. */
import type { ReadingTrouble } from '../storage/types';

/** Web pages on which browsers let no extension run, as of 2026: their own shops and account pages. */
const RESTRICTED_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** Schemes that hold ordinary documents; any other scheme is the browser's own. */
const READABLE_SCHEMES = ['http:', 'https:', 'file:'];

/** Takes "Cannot access contents of url" and "Missing host permission for the tab"; refuses "No tab with id: 7". */
const ACCESS_REFUSED = /cannot access|cannot be scripted|missing host permission|not allowed/iu;

/** Takes "No tab with id: 7." and "Invalid tab ID: 7"; refuses "Cannot access a chrome:// URL". */
const TAB_GONE = /no tab with id|invalid tab id|tab was closed/iu;

/** Takes Chromium's "Frame with ID 0 is showing error page"; refuses "Cannot access contents of the page". */
const NOT_LOADED = /showing error page/iu;

/** Takes "chrome://global/skin/icons/info.svg", Firefox's icon of an error at a site's address; refuses "https://a.example/icon.svg". */
const OWN_ICON = /^chrome:/u;

/**
 * Names the trouble when the script could not be run in a tab.
 * @param url The tab's address; null where the browser does not tell it (no permission for that tab).
 * @param words What the browser said.
 * @param icon The address of the tab's icon; empty where the browser does not tell it.
 * @returns `failed` when neither says more.
 */
export function toReadingTrouble(url: string | null, words: string, icon: string): ReadingTrouble {
  if (TAB_GONE.test(words)) return 'no-tab';
  if (NOT_LOADED.test(words)) return 'not-loaded';
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const isOwn = address && !READABLE_SCHEMES.includes(address.protocol);
  if (address && !isOwn && OWN_ICON.test(icon) && ACCESS_REFUSED.test(words)) return 'not-loaded';
  if (address?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (isOwn) return 'restricted-page';
  if (address && RESTRICTED_HOSTS.includes(address.hostname)) return 'restricted-page';
  return ACCESS_REFUSED.test(words) ? 'restricted-page' : 'failed';
}
