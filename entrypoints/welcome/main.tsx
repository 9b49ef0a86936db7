/** The first page after installing. */
import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { loadWords } from '../shared/load-words';
import { send } from '../shared/send';

async function main(root: HTMLElement) {
  const translator = await loadWords(document);
  const draw = async () => {
    const answer = await send('settings.get', {});
    const settings = answer.ok ? answer.value : DEFAULT_SETTINGS;
    render(
      <WelcomeView
        lookups={settings.lookups}
        translator={translator}
        onLookups={(on) =>
          void send('settings.change', { email: settings.email, lookups: on ? 'on' : 'off' }).then(draw)
        }
      />,
      root,
    );
  };
  await draw();
}

const root = document.getElementById('app');
if (root) void main(root);
