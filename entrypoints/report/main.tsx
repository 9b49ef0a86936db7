/** The report page: the report of a tab (`?tab=7`), the saved ones (`?saved`, `?audit=…`), and two of them compared. */
import { render } from 'preact';
import { type Chosen, followSettings } from '../shared/follow-settings';
import type { Drawn, Show } from './drawn';
import { reportRoute } from './report-route';
import { followTab } from './tab-page';

async function main(root: HTMLElement) {
  const route = reportRoute(location.search);
  let chosen: Chosen | null = null;
  let page: ((chosen: Chosen) => Drawn) | null = null;
  // The browser looked for the place in the address before anything was drawn.
  let place = location.hash.slice(1);
  const arrive = () => {
    const element = place === '' ? null : document.getElementById(place);
    if (element === null) return;
    element.scrollIntoView();
    place = '';
  };
  const draw = () => {
    if (chosen === null || page === null) return;
    const { title, view } = page(chosen);
    document.title = title;
    render(view, root);
    arrive();
  };
  const show: Show = (next) => {
    page = next;
    draw();
  };
  const following = followSettings(document, (now) => {
    chosen = now;
    draw();
  });
  if (route.page === 'tab') await followTab(route.tabId, show);
  else {
    // Loaded only here: what reads saved reports back is heavier than the report of a tab.
    const { savedPage } = await import('./saved-pages');
    await savedPage(route, show);
  }
  await following;
}

const root = document.getElementById('app');
if (root) void main(root);
