/** The reference tool: a pasted list, or text that was selected in a page (`?selection=<key>`), as cards. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Selection } from '../../lib/messages/protocol';
import { followSettings } from '../shared/follow-settings';
import { send } from '../shared/send';
import { ReferenceTool } from './reference-tool';

/** What the tool is opened with; an empty text where nothing was selected. */
async function takeSelection(): Promise<Selection> {
  const key = new URLSearchParams(location.search).get('selection');
  const answer = key === null ? null : await send('selection.take', { key });
  return answer?.ok && answer.value ? answer.value : { text: '', isPrivate: false };
}

async function main(root: HTMLElement) {
  const [selection, tab] = await Promise.all([takeSelection(), browser.tabs.getCurrent()]);
  await followSettings(document, (chosen) => {
    document.title = chosen.translator.t('tool_title');
    render(
      <ReferenceTool
        tabId={tab?.id ?? -1}
        {...chosen}
        selected={selection.text}
        isPrivate={selection.isPrivate || (tab?.incognito ?? false)}
      />,
      root,
    );
  });
}

const root = document.getElementById('app');
if (root) void main(root);
