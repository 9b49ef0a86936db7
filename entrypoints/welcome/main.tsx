/** The first page after installing. */
import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView';
import { chooseLookUps } from '../shared/data-consent';
import { followSettings } from '../shared/follow-settings';

const root = document.getElementById('app');
if (root)
  void followSettings(document, ({ settings, translator }) =>
    render(
      <WelcomeView
        lookups={settings.lookups}
        translator={translator}
        onLookups={(on) => void chooseLookUps(settings, on)}
      />,
      root,
    ),
  );
