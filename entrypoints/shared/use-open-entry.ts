/** Bringing an entry of the list of references into sight, whatever hides it at that moment. */
import { useEffect, useState } from 'preact/hooks';
import { entryPlace } from '../../components/EntryLink';
import { EVERY_REFERENCE, type ReferenceChoice } from '../../lib/locales/choose-references';

/**
 * The view's action `openEntry`. A filter is taken back, for it may hide the entry; the order of the list stays.
 * @param reveal What else stands before the list: another list, say.
 */
export function useOpenEntry(
  setChoice: (next: (choice: ReferenceChoice) => ReferenceChoice) => void,
  reveal: () => void = () => {},
): (id: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  // After each drawing: long lists are drawn in slices, and the entry may stand in a later one.
  useEffect(() => {
    const entry = wanted === null ? null : document.getElementById(entryPlace(wanted));
    if (entry === null) return;
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
    // Another may have been asked for since this drawing.
    setWanted((now) => (now === wanted ? null : now));
  });
  return (id) => {
    reveal();
    setChoice(({ order }) => ({ ...EVERY_REFERENCE, order }));
    setWanted(id);
  };
}
