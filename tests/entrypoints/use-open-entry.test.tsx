// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { entryPlace } from '../../components/EntryLink';
import { useOpenEntry } from '../../entrypoints/shared/use-open-entry';
import type { ReferenceChoice } from '../../lib/locales/choose-references';

/** A list of entries, of which some come later; `whenFocused` runs the moment the first one has the focus. */
async function drawList(whenFocused = () => {}) {
  const setChoice = vi.fn<(next: (choice: ReferenceChoice) => ReferenceChoice) => void>();
  const reveal = vi.fn();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let open = (_: string): void => undefined;
  function List({ ids }: { ids: string[] }) {
    open = useOpenEntry(setChoice, reveal);
    return ids.map((id) => (
      <p key={id} id={entryPlace(id)} tabIndex={-1} onFocus={id === 'r1' ? whenFocused : undefined}>
        {id}
      </p>
    ));
  }
  const draw = (...ids: string[]) => act(() => render(<List ids={ids} />, root));
  await draw('r1', 'r2');
  return { draw, open: (id: string) => open(id), setChoice, reveal };
}

test('gives the focus to the entry, and takes back what hides it but not the order', async () => {
  const { open, setChoice, reveal } = await drawList();
  await act(() => open('r2'));
  expect(document.activeElement?.textContent).toBe('r2');
  expect(reveal).toHaveBeenCalledOnce();
  const [choose] = setChoice.mock.lastCall ?? [];
  expect(choose?.({ words: 'sleep', order: 'newest' })).toEqual({ words: '', order: 'newest' });
});

test('waits for an entry that is drawn later, and jumps once', async () => {
  const { draw, open } = await drawList();
  await act(() => open('r3'));
  expect(document.activeElement).toBe(document.body);
  await draw('r1', 'r2', 'r3');
  expect(document.activeElement?.textContent).toBe('r3');
  (document.activeElement as HTMLElement).blur();
  await draw('r1', 'r3');
  expect(document.activeElement).toBe(document.body);
});

test('goes on to the entry that was asked for while it was on its way to another', async () => {
  const list = await drawList(() => list.open('r2'));
  await act(() => list.open('r1'));
  expect(document.activeElement?.textContent).toBe('r2');
});
