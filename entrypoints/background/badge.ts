/** The badge of the toolbar button, tab by tab. */
import { browser } from 'wxt/browser';
import { badgeWords } from '../../lib/locales/badge-words';
import type { Translator } from '../../lib/locales/translate';
import type { Report } from '../../lib/report/types';

/** White on these has a contrast of at least 6 : 1. */
const QUIET_COLOUR = '#0c5a6b';
const ALERT_COLOUR = '#a1281d';

/** Shows what a tab's report says, or takes the badge away; a tab that was closed meanwhile is no fault. */
export async function showBadge(tabId: number, report: Report | null, translator: Translator): Promise<void> {
  const words = report && badgeWords(report, translator);
  // An empty title is the one of the manifest.
  const { text, title, isAlert } = words ?? { text: '', title: '', isAlert: false };
  const changes = [
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: isAlert ? ALERT_COLOUR : QUIET_COLOUR }),
    // Safari sets letters in a colour of its own and lacks the call.
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ];
  await Promise.allSettled(changes);
}
