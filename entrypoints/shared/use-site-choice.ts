/** Whether a page's site is checked without a click. The browser keeps the list; the person may change it there as well. */
import { useEffect, useState } from 'preact/hooks';
import type { ViewActions, ViewContext } from '../../components/types';
import { askForSite, giveBackSite, onSitesChanged, readSites } from './site-access';

/** @param name Null where the site cannot be chosen: then there is neither a choice nor an action. */
export function useSiteChoice(name: string | null): {
  site: ViewContext['site'];
  action: Pick<ViewActions, 'checkSite'>;
} {
  const [isChosen, setChosen] = useState<boolean | null>(null);
  useEffect(() => {
    if (name === null) return;
    const look = () => void readSites().then((sites) => setChosen(sites.includes(name)));
    look();
    return onSitesChanged(look);
  }, [name]);
  if (name === null) return { site: null, action: {} };
  return {
    site: { name, isChosen },
    action: { checkSite: (on) => void (on ? askForSite(name) : giveBackSite(name)) },
  };
}
