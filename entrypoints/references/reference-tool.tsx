/** The reference tool: the pasted list, its look-ups, and what is chosen of it. */
import { useState } from 'preact/hooks';
import { ReferenceToolView } from '../../components/ReferenceToolView';
import type { ViewContext } from '../../components/types';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { Translator } from '../../lib/locales/translate';
import type { Settings } from '../../lib/storage/settings-types';
import { chooseLookUps } from '../shared/data-consent';
import { useDrawn } from '../shared/use-drawn';
import { useLookUps } from '../shared/use-look-ups';
import { useOpenEntry } from '../shared/use-open-entry';
import { useCitations, useSelection } from '../shared/use-reference-tools';
import { SAMPLE_LIST } from './sample-list';
import { useListLookUps } from './use-list-look-ups';
import { useListReading } from './use-list-reading';

/** What saved references are called; the ending tells the format. */
const FILE_NAME = 'references';

interface Props {
  tabId: number;
  translator: Translator;
  settings: Settings;
  /** The text that the tool was opened with. */
  selected: string;
  isPrivate: boolean;
}

/** The list is kept like a tab's report, under a tab id of the tool's own page; text, choice and look-ups are kept here. */
export function ReferenceTool({ tabId, translator, settings, selected, isPrivate }: Props) {
  const { text, state, report, ask } = useListReading(selected);
  const [cleared, setCleared] = useState<string | null>(null);
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const openEntry = useOpenEntry(setChoice);
  const lookupChoice = settings.lookups;
  const asking = useLookUps(tabId);
  const lookUps = useListLookUps(tabId, report, lookupChoice === 'on', isPrivate);
  const citations = useCitations();
  const selection = useSelection(document, FILE_NAME, citations.style);
  const drawn = useDrawn(report?.references.length ?? 0, `${choice.order} ${choice.words}`);

  /** Another text: what was chosen of the one before means nothing in it. */
  const take = (next: string, mode: 'typed' | 'asked') => {
    selection.setIds(new Set());
    ask(next, mode);
  };
  const context: ViewContext = {
    translator,
    shown: null,
    choice,
    drawn,
    marked: false,
    site: null,
    lookupChoice,
    lookUps: asking,
    proxy: parseProxyPrefix(settings.libraryProxy ?? ''),
    citations,
    selection,
    actions: {
      show: () => {},
      step: () => {},
      choose: setChoice,
      openEntry,
      allowLookups: (on) => void chooseLookUps(on),
    },
  };
  return (
    <ReferenceToolView
      text={text}
      state={state}
      report={lookUps.report ?? report}
      context={context}
      canUndo={cleared !== null}
      notHanded={lookUps.notHanded}
      isPrivate={isPrivate}
      onText={(next) => take(next, 'typed')}
      onCheck={() => take(text, 'asked')}
      onStop={() => ask(text, 'stopped')}
      onClear={() => {
        setCleared(text);
        take('', 'typed');
      }}
      onUndo={() => {
        take(cleared ?? '', 'asked');
        setCleared(null);
      }}
      onSample={() => take(SAMPLE_LIST, 'asked')}
    />
  );
}
