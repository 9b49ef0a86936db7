/** Is an inline element that names itself a note the words of one, or only its marker? */
import { isLongerThan } from './text-length';

/** A note shorter than this is the marker itself ("<span class=footnote>1</span>"), not its text. */
const MIN_NOTE_LENGTH = 12;

/** A wrapper that begins with the marker's own link ("<span class=footnote><a href=#f1>1</a><span>…") is no note; the part inside is. */
export function isNoteText(element: Element): boolean {
  const first = element.firstElementChild;
  const isWrapper =
    first?.localName === 'a' && !isLongerThan(first, MAX_MARKER) && first.previousSibling === null;
  return !isWrapper && isLongerThan(element, MIN_NOTE_LENGTH);
}

const MAX_MARKER = 6;
