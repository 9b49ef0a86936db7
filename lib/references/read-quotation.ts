/**
 * A title in quotation marks: at the head of the rest, or behind names that no reader of names could take.
 *
 *     Okafor – Lind, ‘Walking in Homer. The case of the messenger’, Mnemosyne 44
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * or behind the colon of what holds it: `The Journal of Foo: “Sleep and hunger.”`; or behind the year of whoever wrote it:
 * `Journal of Foo. (2020). “Sleep and hunger.”`
 */
import { SMALL_WORDS } from '../standards/journal-words';
import { NAME_JOINTS, PARTICLES } from '../standards/name-words';
import { dateBracket } from './locator-items';
import { LEAST_NAME, SURE_NAME, weighContainer } from './split-title';
import { isEtAl, isSign, skip, trimBack, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';
import type { Span } from './types';

/** What opens a quotation, and what may close it. */
const QUOTATION: Readonly<Record<string, string>> = {
  '\u201c': '\u201d\u201c"',
  '\u201e': '\u201c\u201d"',
  '\u201d': '\u201d', // Swedish and Finnish
  '"': '"\u201d',
  '\u2018': "\u2019'",
  "'": "'\u2019",
  '\u00ab': '\u00bb',
};

/** Tokens of names that were not read, before a quotation. */
const LONGEST_NAMES = 40;
/** Words of a title that is known by its marks alone, where no colon announces it. */
const FEWEST_WORDS = 3;

/** The title's tokens without the marks; null when no quotation stands at `from` or behind names that begin there. */
export function findQuotation(tokens: Tokens, from: number, to: number): Span | null {
  const first = quotedAt(tokens, from, to);
  if (first !== null || QUOTATION[tokens[from]?.text ?? ''] !== undefined) return first;
  let small = false;
  for (let at = from; at < Math.min(to + 1, from + LONGEST_NAMES); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const opens = token.kind === 'sign' && token.spaced && QUOTATION[token.text] !== undefined;
    if (opens && isSign(tokens[at - 1], small ? ':' : '.,:')) {
      const title = quotedAt(tokens, at, to);
      const words =
        title && tokens.slice(title.start, title.end).filter(({ kind }) => kind === 'word').length;
      const whole =
        !small || (title !== null && !tokens.slice(title.end).some(({ kind }) => kind === 'word'));
      const held = !small || weighContainer(tokens, from, at - 1) >= SURE_NAME;
      const told = isSign(tokens[at - 1], ':') ? 1 : FEWEST_WORDS;
      return whole && held && words !== null && words >= told ? title : null;
    }
    const dated = isSign(token, '(') ? dateBracket(tokens, at) : -1;
    if (dated > 0) return quotedAt(tokens, skip(tokens, dated + 1, '.,:', tokens.length), tokens.length);
    if (at === to) return null;
    if (isOfNames(tokens, at) || yearOf(token) !== null) continue;
    if (!SMALL_WORDS.has(token.folded)) return null;
    small = true;
  }
  return null;
}

/** "T.", "Okafor", "–", "and", "van", "et al." · "a trial", "12". */
const isOfNames = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.kind === 'sign') return isSign(token, '.,;&:*-\u2013\u2014');
  const others = isEtAl(tokens, at) || isEtAl(tokens, at - 1);
  return (
    token.kind === 'word' &&
    (token.capital || NAME_JOINTS.has(token.text) || PARTICLES.has(token.text) || others)
  );
};

/** A quotation that opens at `from`: its tokens without the marks; null where it is not a whole title. */
function quotedAt(tokens: Tokens, from: number, to: number): Span | null {
  const open = tokens[from];
  const closing = open?.kind === 'sign' ? QUOTATION[open.text] : undefined;
  if (closing === undefined) return null;
  for (let at = from + 2; at < tokens.length && at <= to + 4; at += 1) {
    if (isSign(tokens[at], closing) && (closesTitle(tokens, at) || closesBeforeName(tokens, from, at, to)))
      return { start: from + 1, end: trimBack(tokens, from, at) };
  }
  return null;
}

/** Words of a whole title, behind whose mark no sign tells that it ends. */
const FEWEST_WHOLE = 5;

/** `"Walking after meals in old age" J Foo 12`: double marks, and behind them a journal's name alone. */
const closesBeforeName = (tokens: Tokens, from: number, at: number, to: number): boolean =>
  at - from > FEWEST_WHOLE &&
  !isSign(tokens[at], "'\u2019") &&
  tokens[at + 1]?.capital === true &&
  weighContainer(tokens, at + 1, to) >= LEAST_NAME;

/** Behind a whole title the sentence goes on with a comma, a stop, "in", or a name in capitals. */
function closesTitle(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const stopped = isSign(tokens[at - 1], ',.?!');
  if (isSign(next, '.,;([\u201d"')) return true;
  if (next === undefined || next.kind === 'cut') return true;
  if (next.folded === 'in') return stopped || tokens[at + 2]?.capital === true;
  if (/^(?:em|en|dans)$/.test(next.text)) return stopped;
  const single = isSign(tokens[at], "'\u2019") && !isSign(tokens[at - 1], ',.');
  const named = next.capital || /^\p{Ll}{1,3}\p{Lu}|^\d{1,2}(?:st|nd|rd|th)$/u.test(next.text); // "arXiv", "eLife", "4th edition"
  return stopped && (named || next.kind === 'number') && !single;
}
