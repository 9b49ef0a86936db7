/** The options: shows what holds now, sends each change to the background, shows what came of it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { loadWords } from '../shared/load-words';
import { send } from '../shared/send';

async function main(root: HTMLElement) {
  const translator = await loadWords(document);
  const draw = async (forgotten = false) => {
    const [settings, sent] = await Promise.all([send('settings.get', {}), send('sent.get', {})]);
    render(
      <OptionsView
        settings={settings.ok ? settings.value : DEFAULT_SETTINGS}
        sent={sent.ok ? sent.value : []}
        translator={translator}
        forgotten={forgotten}
        onChange={(choices) => void send('settings.change', choices).then(() => draw())}
        onOpenTool={() => void browser.tabs.create({ url: browser.runtime.getURL('/references.html') })}
        onForget={() => void send('records.forget', {}).then(() => draw(true))}
      />,
      root,
    );
  };
  await draw();
}

const root = document.getElementById('app');
if (root) void main(root);
