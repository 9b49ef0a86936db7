import { entryName } from '../lib/locales/reference-words';
import type { ReportReference } from '../lib/report/types';
import type { ViewContext } from './types';

/** The place of a reference's entry in a view. */
export const entryPlace = (id: string): string => `entry-${id}`;

interface Props {
  reference: ReportReference;
  context: ViewContext;
}

/** "Reference 3", which leads to its entry in the list. */
export function EntryLink({ reference, context: { translator, actions } }: Props) {
  const { openEntry } = actions;
  return (
    <a
      class="entry-link"
      href={`#${entryPlace(reference.id)}`}
      onClick={(event) => {
        if (!openEntry) return;
        // The list may be folded away, filtered, or still being drawn: the view sees to it.
        event.preventDefault();
        openEntry(reference.id);
      }}
    >
      {entryName(reference, translator)}
    </a>
  );
}
