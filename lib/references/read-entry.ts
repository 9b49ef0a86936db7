/**
 * The entry of an encyclopedia that names no author: its title stands where authors do. Called by `read-reference.ts`.
 *
 *     Sleep hygiene. (2014). In Encyclopædia Britannica. Retrieved from …
 *     ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { AuthorBlock } from './author-block';
import { type Middle, NOTHING, spanOf } from './middle';
import { firstSentence } from './title-end';
import { isSign } from './token-tests';
import type { Tokens } from './tokens';

/** A word of an encyclopedia's or a dictionary's name, folded: takes "wikipedia", "encyclopædia", "enciclopedia", "dictionary"; refuses "search". */
const ENCYCLOPEDIA = /^(?:wikipedia|en[cz][iy]clop(?:ae|\u00e6|e)dia|britannica|dictionary|merriam-webster)$/;

/** Title and container of such an entry; null where what stands behind "In" is no encyclopedia: "WHO. (2014). In search of health". */
export function findEntry(
  tokens: Tokens,
  from: number,
  { next, style }: AuthorBlock,
  at: number,
): Middle | null {
  if (tokens[at]?.text !== 'In' || !tokens[at + 1]?.capital) return null;
  if (style !== 'organisation' || !isSign(tokens[next], '.')) return null;
  const end = firstSentence(tokens, at + 1, tokens.length);
  if (!tokens.slice(at + 1, end).some(({ folded }) => ENCYCLOPEDIA.test(folded))) return null;
  return {
    ...NOTHING,
    title: spanOf(tokens, from, next),
    container: spanOf(tokens, at + 1, end),
    titleRule: 'encyclopedia',
  };
}
