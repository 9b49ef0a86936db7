/**
 * Groups that sign a work along with persons: among the names, or behind them in a sentence of their own.
 *
 *     Appel LJ, Moore TJ, et al. DASH Collaborative Research Group. A clinical trial …
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { GROUP_WORDS, isOrganisationWord, ORGANISATION_WORDS } from '../standards/organisation-words';
import { editionAt } from './locator-items';
import { isCapitalised, LONGEST_ORGANISATION } from './organisation-names';
import type { ReadName } from './read-name';
import { closingOf, foldedText, hasPlainWord, isDash, isPlainWord, isSign, skip } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

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
  if (telling && /^\d{1,2}$/.test(tokens[index]?.text ?? '')) index += 1; // "Working Group on Ageing 2"
  if (
    telling &&
    closingOf(tokens, index, 3) === index + 2 &&
    /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[index + 1]?.text ?? '')
  )
    index += 3; // "(WGA2)"
  const stop = tokens[index];
  if (
    telling &&
    editionAt(tokens, index + 1) === 0 && // "Methods of Group Exercise, 4th ed."
    tokens[index + 1]?.folded !== 'version' && // "The Table Library, Version 1.3.3"
    isCapitalised(tokens, at, index) &&
    (isSign(stop, '.,;(') ||
      (isSign(stop, ':') && namesGroup(tokens, at, index)) || // not ", Evidence-Based Medicine: how to"
      (stop?.kind === 'number' && !isPlainWord(tokens[index + 1])) || // not ", World Health Organization 2020 guidelines"
      stop === undefined)
  )
    return index;
  const goesOn = isSign(stop, ',;') && index - at <= 4 && allCapital(tokens, at, index);
  const next = goesOn ? readers.map((read) => read(tokens, index + 1)).find((read) => read !== null) : null;
  return next && isSign(tokens[end], ',;') && isSign(tokens[next.next], ',;.:') ? index : null;
}

/**
 * "Sleep Initiative", "Working Group on Ageing 2 (WGA2)", "College of Sports Medicine" before a colon · "Evidence-Based Medicine",
 * "College of Rest Joint Statement".
 */
const namesGroup = (tokens: Tokens, from: number, to: number): boolean => {
  const last = tokens[to - 1]?.folded ?? '';
  if (ORGANISATION_WORDS.has(last) && last !== 'medicine') return true;
  const bodied = tokens[to + 1]?.capital && !DOCUMENT.test(last); // not ", Society for All: the life of …"
  return tokens
    .slice(from, to)
    .some(
      ({ folded }, index) =>
        GROUP_WORDS.has(folded) ||
        (bodied && BODY_OF.test(foldedText(tokens, from + index, from + index + 2))),
    );
};

/** What a body calls itself before its field or land, and "of" or "for": takes "college of", "centers for"; refuses "survey of", "medicine of". */
const BODY_OF =
  /^(?:academy|association|board|centers|centre|college|confederation|department|federation|institute|ministry|office|school|society) (?:for|of)$/;

/** The last word of what a body writes, folded: takes "statement", "guidelines"; refuses "cardiology". */
const DOCUMENT =
  /^(?:consensus|criteria|experience|guidelines?|paper|position|program|recommendations?|reports?|stand|statements?|study|survey|trial)$/;

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
  if (closed && named && end - start > 1 && beginsTitle(tokens, end + 1)) return { start, end };
  const signed = isSign(tokens[at], ';')
    ? tokens.findIndex((token, index) => index > start && isSign(token, '.'))
    : -1;
  return signed > 0 && signed - start < LONGEST_SIGNATURE && isSignature(tokens, start, signed)
    ? { start, end: signed }
    : null;
}

/** Tokens of the groups that sign behind a semicolon. */
const LONGEST_SIGNATURE = 40;

/** "; Writing Group for the Working Group on Ageing 2 (WGA2), and the Extended Group": large words up to a stop, a group's among them. */
const isSignature = (tokens: Tokens, from: number, to: number): boolean =>
  isCapitalised(tokens, from, to) &&
  !tokens.slice(from, to).some((token) => token.kind === 'cut' || isSign(token, ':?!"')) &&
  tokens.slice(from, to).some(({ folded }) => GROUP_WORDS.has(folded)) &&
  beginsTitle(tokens, to + 1);

/**
 * "Breast International Group (BIG) 1-98 Collaborative Group, Thürlimann B, …", "US Preventive Services Task Force, Mangione CM, …":
 * index behind a group or an office that persons follow; null when none.
 */
export function groupBefore(tokens: Tokens, from: number): number | null {
  const first = !tokens.slice(0, from).some(({ kind }) => kind === 'word');
  let office = false;
  for (let at = from; at < from + LONGEST_GROUP; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'cut' || isSign(token, '.,;:?!"')) return null;
    office ||=
      isOrganisationWord(token.folded) || (token.text === 'Force' && tokens[at - 1]?.text === 'Task');
    if (!isSign(tokens[at + 1], ',;:')) continue;
    if (at > from && GROUP_WORDS.has(token.folded)) return isCapitalised(tokens, from, at) ? at + 1 : null;
    return first && office && tokens[at + 2]?.capital && isCapitalised(tokens, from, at + 1) ? at + 1 : null;
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
