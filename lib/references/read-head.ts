/** Who stands at the head of a reference, with what they did: persons, a body, or the site or publisher that names itself first. */
import type { LocatedIdentifier } from '../identifiers/find-identifiers';
import { ROLE_WORDS } from '../standards/name-words';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { readAuthors } from './read-authors';
import { readBody } from './read-body';
import { readPublisherAsAuthor } from './read-own-name';
import { closingOf, isSign, skip } from './token-tests';
import type { Tokens } from './tokens';

export interface Head {
  authors: AuthorBlock;
  /** Index of the first token of the author block. */
  from: number;
}

/** The head; "26 Brasil. Ministério da Saúde. …": a bare number that makes an author of what stands behind it is a label. */
export function readHead(tokens: Tokens, from: number, identifiers: readonly LocatedIdentifier[]): Head {
  const authors = readAuthorsAt(tokens, from, identifiers);
  const numbered = tokens[from]?.kind === 'number' && (tokens[from]?.text.length ?? 0) <= 3;
  if (authors.style !== 'none' || !numbered || !tokens[from + 1]?.capital) return { authors, from };
  const behind = readAuthorsAt(tokens, from + 1, identifiers);
  return behind.style === 'none' ? { authors, from } : { authors: behind, from: from + 1 };
}

/** The authors with what they did ("eds.", "(Host)", "[channel]"); or the site or publisher that names itself first. */
function readAuthorsAt(tokens: Tokens, from: number, identifiers: readonly LocatedIdentifier[]): AuthorBlock {
  const authors = readAuthors(tokens, from);
  if (authors.style === 'none')
    return readPublisherAsAuthor(tokens, from, identifiers) ?? readBody(tokens, from) ?? authors;
  return { ...authors, next: behindRole(tokens, authors.next) };
}

/** Index behind "eds.", "(Eds.)", "(Host).", "[Jane Doe]" at `at`; `at` itself when none stands there. */
function behindRole(tokens: Tokens, at: number): number {
  const start = skip(tokens, at, ',.', tokens.length);
  const close = isSign(tokens[start], '([') ? closingOf(tokens, start, 8) : -1;
  if (close < 0) {
    const role =
      /^(?:[Ee]ds?|editors?|r\u00e9dacteurs?|[Hh]rsg|Hg|comps?|hosts?|narrator|director|producer)$/.test(
        tokens[start]?.text ?? '',
      );
    return role ? skip(tokens, start + 1, '.', tokens.length) : at;
  }
  const role = ROLE_WORDS.has(tokens[start + 1]?.folded ?? '');
  const channel =
    isSign(tokens[start], '[') && dateBracket(tokens, skip(tokens, close + 1, '.', close + 2)) > 0;
  return (role && close - start <= 5) || channel ? close + 1 : at;
}
