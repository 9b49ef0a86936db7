/** The reference tool in each of its states, for the gallery; ticks and copies work as on the page. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { ReferenceToolView } from '../../components/ReferenceToolView';
import type { CitationTools, LookUpTools, ViewContext } from '../../components/types';
import { DEFAULT_CITATION_STYLE } from '../../lib/exports/citation-styles';
import { TOOL_STATES, type ToolExample } from '../../tests/fixtures/reports/tool-states';

const ignore = () => {};

const LOOKING_UP: LookUpTools = {
  step: { done: 2, total: 6, waitingFor: [] },
  copies: {},
  cancel: ignore,
  retry: ignore,
  findCopy: ignore,
};

export function ToolExhibit({ example, plain }: { example: ToolExample; plain: ViewContext }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(['r2']));
  const [style, setStyle] = useState(DEFAULT_CITATION_STYLE);
  const [copied, setCopied] = useState<CitationTools['copied']>(null);
  const [choice, choose] = useState(plain.choice);
  const { text, state, canUndo = false, isPrivate = false, notHanded = null, lookupChoice = 'off' } = example;
  const context: ViewContext = {
    ...plain,
    choice,
    lookupChoice,
    ...(lookupChoice === 'on' ? { lookUps: LOOKING_UP } : {}),
    citations: { style, copied, copy: ({ id }) => setCopied({ id, style }), setStyle },
    selection: { ids, outcome: { kind: 'saved', count: 1 }, setIds, save: ignore, copy: ignore },
    actions: { ...plain.actions, choose, allowLookups: ignore },
  };
  return (
    <ReferenceToolView
      text={text}
      state={state}
      report={state.status === 'read' ? state.report : null}
      context={context}
      canUndo={canUndo}
      notHanded={notHanded}
      isPrivate={isPrivate}
      onText={ignore}
      onCheck={ignore}
      onStop={ignore}
      onClear={ignore}
      onUndo={ignore}
      onSample={ignore}
    />
  );
}

/** Each state by its name in the gallery. */
export const toolStates = (plain: ViewContext) =>
  Object.entries(TOOL_STATES).map(([name, example]): [string, ComponentChild] => [
    name,
    <ToolExhibit key={name} example={example} plain={plain} />,
  ]);
