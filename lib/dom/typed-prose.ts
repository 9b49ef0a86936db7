/** Which `<pre>` holds a text rather than code: only what is read as a text has sentences and marks. */
import { MAX_TEXT } from './limits';

/** A sentence and the beginning of the next one. Takes "one in five. The"; refuses "a.b", "1. The". */
const NEXT_SENTENCE = /\p{Ll}[.!?]\s+\p{Lu}/gu;

/** How lines of code end. Takes "{ ", "i++;"; refuses "end." */
const CODE_LINE = /[{};]\s*$/m;

/** From so many sentences on, what is set as it was typed is a text. */
const MIN_SENTENCES = 4;

/** A whole text in a `<pre>`, as mailing lists and text files are put on the web; what is marked up inside is code or its output. */
export const isTypedProse = (pre: Element): boolean => {
  // Of those in one another only the outermost is looked at: a thousand of them are not read a thousand times.
  const isOutermost = pre.parentElement?.closest('pre') === null;
  const isPlain = isOutermost && pre.querySelector('code, span') === null;
  const text = isPlain ? (pre.textContent ?? '').slice(0, MAX_TEXT) : '';
  return !CODE_LINE.test(text) && (text.match(NEXT_SENTENCE)?.length ?? 0) >= MIN_SENTENCES;
};
