import { GROUP_WORDS, ORGANISATION_WORDS } from '../standards/organisation-words';
import type { ReadName } from './read-name';
import { isCapitalised, LONGEST_ORGANISATION } from './read-organisation';
import { hasPlainWord, isDash, isSign, skip } from './token-tests';
import type { Token } from './tokens';
import type { Span } from './types';

type Tokens = readonly Token[];

/** A group among the names ("ABC Study Group"), or a misprinted name between good ones; index behind it. */
export function groupAt(
  tokens: Tokens,
  end: number,
  at: number,
  readers: readonly ((tokens: Tokens, at: number) => ReadName | null)[],
): number | null {
  let index = at;
  let telling = false;
  while (
    index < at + LONGEST_ORGANISATION &&
    (tokens[index]?.kind === 'word' || isSign(tokens[index], '/&-') || isDash(tokens[index - 1]))
  ) {
    telling ||= ORGANISATION_WORDS.has(tokens[index]?.folded ?? '');
    index += 1;
  }
  if (index === at || !tokens[at]?.capital) return null;
  const stop = tokens[index];
  if (
    telling &&
    isCapitalised(tokens, at, index) &&
    (isSign(stop, '.,;:(') || stop?.kind === 'number' || stop === undefined)
  )
    return index;
  const goesOn = isSign(stop, ',;') && index - at <= 4 && allCapital(tokens, at, index);
  const next = goesOn ? readers.map((read) => read(tokens, index + 1)).find((read) => read !== null) : null;
  return next && isSign(tokens[end], ',;') && isSign(tokens[next.next], ',;.:') ? index : null;
}

const allCapital = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.capital);

/** Words of such a group's name. */
const LONGEST_GROUP = 14;

/**
 * The group that signs behind the names, without "for the"; null when what stands there is a title. It ends with what such
 * groups call themselves, and a whole sentence follows it.
 */
export function groupBehind(tokens: Tokens, at: number): Span | null {
  const start = behindFor(tokens, skip(tokens, at, '.,;', tokens.length));
  if (!tokens[start]?.capital) return null;
  let end = start;
  while (end < start + LONGEST_GROUP && (tokens[end]?.kind === 'word' || isSign(tokens[end], '/&-')))
    end += 1;
  const closed = isSign(tokens[end], '.:') || isSign(tokens[end], '([');
  const named = GROUP_WORDS.has(tokens[end - 1]?.folded ?? '') && isCapitalised(tokens, start, end);
  return closed && named && end - start > 1 && beginsTitle(tokens, end + 1) ? { start, end } : null;
}

/** "Breast International Group (BIG) 1-98 Collaborative Group, Thürlimann B, …": index behind a group that persons follow; null when none. */
export function groupBefore(tokens: Tokens, from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_GROUP; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'cut' || isSign(token, '.,;:?!"')) return null;
    const closes = GROUP_WORDS.has(token.folded) && isSign(tokens[at + 1], ',;:');
    if (closes) return isCapitalised(tokens, from, at) ? at + 1 : null;
  }
  return null;
}

/** Index behind "for the", "on behalf of the"; `at` itself when they do not stand there. */
function behindFor(tokens: Tokens, at: number): number {
  const words = tokens.slice(at, at + 4).map(({ folded }) => folded);
  if (words[0] === 'for' && words[1] === 'the') return at + 2;
  if (words[0] === 'on' && words[1] === 'behalf' && words[2] === 'of')
    return at + (words[3] === 'the' ? 4 : 3);
  if (words[0] === 'the' && isSign(tokens[at - 1], ';')) return at + 1;
  return words[0] === 'and' && words[1] === 'the' ? at + 2 : at;
}

/** Does a sentence with a word in small letters follow, not a journal's name or a year alone? */
const beginsTitle = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' || hasPlainWord(tokens, at);
