// @vitest-environment happy-dom
import { render as renderPreact } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { ReferenceList } from '../../components/ReferenceList';
import { ReferenceToolView } from '../../components/ReferenceToolView';
import type { CitationTools, SelectionTools } from '../../components/types';
import { listReport, TOOL_STATES, type ToolExample } from '../fixtures/reports/tool-states';
import { click, context, expectAccessible, press, render, textOf, withText } from './render';

const citationTools = (over: Partial<CitationTools> = {}): CitationTools => ({
  style: 'apa',
  copied: null,
  copy: () => {},
  setStyle: () => {},
  ...over,
});
const selectionTools = (over: Partial<SelectionTools> = {}): SelectionTools => ({
  ids: new Set(),
  outcome: null,
  setIds: () => {},
  save: () => {},
  copy: () => {},
  ...over,
});

type ToolProps = Parameters<typeof ReferenceToolView>[0];

const drawTool = (example: ToolExample, over: Partial<ToolProps> = {}) => render(toolView(example, over));

function toolView(example: ToolExample, over: Partial<ToolProps> = {}) {
  return (
    <ReferenceToolView
      text={example.text}
      state={example.state}
      report={example.state.status === 'read' ? example.state.report : null}
      context={{ ...context, citations: citationTools(), selection: selectionTools() }}
      canUndo={example.canUndo ?? false}
      notHanded={example.notHanded ?? null}
      isPrivate={example.isPrivate ?? false}
      onText={() => {}}
      onCheck={() => {}}
      onStop={() => {}}
      onClear={() => {}}
      onUndo={() => {}}
      onSample={() => {}}
      {...over}
    />
  );
}

const example = (name: string): ToolExample => {
  const found = TOOL_STATES[name];
  if (!found) throw new Error(`There is no state “${name}”.`);
  return found;
};

describe('the reference tool', () => {
  test.each(Object.entries(TOOL_STATES))('has no fault that axe sees: %s', async (_, state) => {
    await expectAccessible(drawTool(state));
  });

  test('shows above the list how far a look-up has come, and ends it', () => {
    const cancel = vi.fn();
    const lookUps = {
      step: { done: 40, total: 300, waitingFor: [] },
      copies: {},
      cancel,
      retry() {},
      findCopy() {},
    };
    const root = drawTool(example('tool, looking up'), {
      context: { ...context, lookupChoice: 'on', lookUps },
    });
    const row = root.querySelector('.lookup-row');
    expect(textOf(row?.querySelector('[role="status"]'))).toBe('References found: 40 of 300');
    expect(row?.compareDocumentPosition(root.querySelector('.references') ?? root)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    click(withText(root, '.lookup-row button', 'Cancel')[0]);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('shows how far it is, and stops', () => {
    const onStop = vi.fn();
    const root = drawTool(example('tool, reading'), { onStop });
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Reading: 325 of 1,000 entries');
    expect(root.querySelector('progress')?.value).toBe(325);
    click(withText(root, 'button', 'Stop')[0]);
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('brings a cleared list back', () => {
    const onUndo = vi.fn();
    click(withText(drawTool(example('tool, cleared'), { onUndo }), 'button', 'Bring the list back')[0]);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(withText(drawTool(example('tool, empty')), 'button', 'Bring the list back')).toEqual([]);
  });

  test.each([
    ['Clear', 'tool, read', 'tool, cleared', 'textarea'],
    ['Bring the list back', 'tool, cleared', 'tool, read', 'textarea'],
    ['Check the list', 'tool, stopped', 'tool, reading', 'button'],
    ['Stop', 'tool, reading', 'tool, stopped', '[role="status"]'],
    ['Try it with a sample', 'tool, empty', 'tool, read', '[role="status"]'],
  ])('keeps the focus where one goes on after “%s”', (words, before, after, place) => {
    const root = drawTool(example(before));
    press(withText(root, 'button', words)[0]);
    renderPreact(toolView(example(after)), root);
    expect(document.activeElement).toBe(root.querySelector(place));
    expect(document.activeElement?.matches(':disabled')).toBe(false);
  });

  test('says what it could not read and could not look up', () => {
    const root = drawTool(example('tool, partly read'));
    expect(textOf(root.querySelector('.tool-unread'))).toContain('Never closed');
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('too long to be looked up');
    expect(textOf(root)).toContain('nothing of it is kept');
    const failed = drawTool(example('tool, partly read'), { notHanded: 'failed' });
    expect(textOf(failed.querySelector('[role="alert"]'))).toContain('could not be handed over');
  });

  test('does not speak of an article that there is not', () => {
    expect(textOf(drawTool(example('tool, read')))).not.toContain('No statement');
  });
});

describe('choosing and copying', () => {
  const draw = (selection: SelectionTools, citations = citationTools()) =>
    render(<ReferenceList report={listReport} context={{ ...context, citations, selection }} />);

  test('a tick chooses, and only the chosen are saved', () => {
    const setIds = vi.fn();
    const save = vi.fn();
    const root = draw(selectionTools({ ids: new Set(['r2']), setIds, save }));
    click(root.querySelector<HTMLElement>('[aria-label="Choose reference 1"]') ?? undefined);
    expect(setIds).toHaveBeenCalledWith(new Set(['r2', 'r1']));
    click(withText(root, '.selection button', 'RIS')[0]);
    expect(save.mock.calls[0]?.[0].map(({ id }: { id: string }) => id)).toEqual(['r2']);
    expect(save.mock.calls[0]?.[1]).toBe('ris');
  });

  test('none chosen stands for all', () => {
    const copy = vi.fn();
    const root = draw(selectionTools({ copy }));
    expect(textOf(root.querySelector('.pick-all'))).toBe('All 6 references, as');
    click(withText(root, '.selection button', 'Copy 6 citations')[0]);
    expect(copy.mock.calls[0]?.[0]).toHaveLength(6);
  });

  test('the head box takes all, and lets all go', () => {
    const setIds = vi.fn();
    const all = new Set(listReport.references.map(({ id }) => id));
    click(draw(selectionTools({ setIds })).querySelector<HTMLElement>('.pick-all input') ?? undefined);
    expect(setIds).toHaveBeenCalledWith(all);
    click(
      draw(selectionTools({ ids: all, setIds })).querySelector<HTMLElement>('.pick-all input') ?? undefined,
    );
    expect(setIds).toHaveBeenLastCalledWith(new Set());
  });

  test('a copied citation is said on its button and aloud, a refused one too', () => {
    const copy = vi.fn();
    click(withText(draw(selectionTools(), citationTools({ copy })), '.reference button', 'Copy citation')[0]);
    expect(copy).toHaveBeenCalledOnce();
    const root = draw(selectionTools(), citationTools({ copied: { id: 'r1', style: 'apa' } }));
    expect(withText(root, '.reference button', 'Copied: APA 7')).toHaveLength(1);
    expect(textOf(root.querySelector('.citation-choice [role="status"]'))).toBe('Copied: APA 7');
    expect(textOf(draw(selectionTools(), citationTools({ copied: { id: 'r1', style: null } })))).toContain(
      'did not let us copy',
    );
  });
});
