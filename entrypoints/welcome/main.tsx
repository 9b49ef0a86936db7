/** The first page after installing. */
import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView';
import { chooseLookUps } from '../shared/data-consent';
import { followSettings } from '../shared/follow-settings';
import { openOptions, openTool } from '../shared/open-pages';
import { readShortcuts } from '../shared/shortcuts';

async function main(root: HTMLElement) {
  const [opensPopup] = await readShortcuts();
  await followSettings(document, ({ settings, translator }) =>
    render(
      <WelcomeView
        lookups={settings.lookups}
        translator={translator}
        keys={opensPopup?.keys ?? ''}
        onLookups={(on) => void chooseLookUps(on)}
        onOpenOptions={openOptions}
        onOpenTool={openTool}
      />,
      root,
    ),
  );
}

const root = document.getElementById('app');
if (root) void main(root);
