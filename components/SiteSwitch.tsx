import type { ViewContext } from './types';

/** "Always check this site": a switch where the page's site can be chosen, nothing elsewhere. */
export function SiteSwitch({ context: { site, actions, translator } }: { context: ViewContext }) {
  const { checkSite } = actions;
  if (!site || !checkSite) return null;
  const isChosen = site.isChosen === true;
  return (
    <label class="choice site-switch">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={site.isChosen === null}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // What holds is what the browser grants: the box waits for its answer.
          currentTarget.checked = isChosen;
          checkSite(wanted);
        }}
      />
      <span>{translator.t('site_always', { site: site.name })}</span>
    </label>
  );
}
