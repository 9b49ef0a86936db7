/** The options: shows what holds now, sends each change to the background, shows what came of it. */
import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView';
import type { SiteAnswer } from '../../components/SitesOption';
import { changeWithConsent, chooseLookUps } from '../shared/data-consent';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { openSaved, openTool } from '../shared/open-pages';
import { send } from '../shared/send';
import { changeShortcuts, readShortcuts } from '../shared/shortcuts';
import { askForSite, giveBackSite, onSitesChanged, readSites } from '../shared/site-access';

async function main(root: HTMLElement) {
  let chosen: Chosen | null = null;
  let forgotten: boolean | null = null;
  let siteAnswer: SiteAnswer | null = null;

  const draw = async () => {
    const [sent, sites, shortcuts] = await Promise.all([send('sent.get', {}), readSites(), readShortcuts()]);
    if (chosen === null) return;
    const { settings, translator } = chosen;
    document.title = translator.t('options_page_title');
    render(
      <OptionsView
        settings={settings}
        sent={sent.ok ? sent.value : null}
        translator={translator}
        forgotten={forgotten}
        onLookups={(on) => void chooseLookUps(on)}
        onChange={(changes) => void changeWithConsent(changes).then(draw)}
        onOpenTool={openTool}
        onOpenSaved={openSaved}
        onForget={() => {
          void send('records.forget', {}).then(({ ok }) => {
            forgotten = ok;
            return draw();
          });
        }}
        sites={sites}
        shortcuts={shortcuts}
        onChangeShortcuts={() => void changeShortcuts()}
        siteAnswer={siteAnswer}
        onAddSite={(site) => answerSite(site, askForSite(site), 'added', 'refused')}
        onRemoveSite={(site) => answerSite(site, giveBackSite(site), 'removed', 'kept')}
      />,
      root,
    );
  };
  const answerSite = (
    site: string,
    asked: Promise<boolean>,
    yes: SiteAnswer['what'],
    no: SiteAnswer['what'],
  ) => {
    void asked.then((isDone) => {
      siteAnswer = { site, what: isDone ? yes : no };
      return draw();
    });
  };
  onSitesChanged(() => void draw());
  // Back from the browser's page for the keys.
  addEventListener('focus', () => void draw());
  await followSettings(document, (now) => {
    chosen = now;
    void draw();
  });
}

const root = document.getElementById('app');
if (root) void main(root);
