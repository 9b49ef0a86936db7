/** The first page after installing. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/WelcomeView';
import { chooseLookUps } from '../shared/data-consent';
import { followSettings } from '../shared/follow-settings';
import { readShortcuts } from '../shared/shortcuts';

async function main(root: HTMLElement) {
  const [opensPopup] = await readShortcuts();
  await followSettings(document, ({ settings, translator }) =>
    render(
      <WelcomeView
        lookups={settings.lookups}
        translator={translator}
        keys={opensPopup?.keys ?? ''}
        onLookups={(on) => void chooseLookUps(settings, on)}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onOpenTool={() => void browser.tabs.create({ url: browser.runtime.getURL('/references.html') })}
      />,
      root,
    ),
  );
}

const root = document.getElementById('app');
if (root) void main(root);
