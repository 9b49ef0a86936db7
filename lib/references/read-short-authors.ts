/**
 * Authors that are named without given names: "Hume 2012, p. 53", "Hall et al.", "Bland & Altman, Lancet 1986", and the
 * whole names of Chinese, Japanese and Korean lists ("王伟, 李娜. …").
 */
import { isJournalWord } from '../standards/journal-words';
import { NOT_FAMILIES, PARTICLES } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { isNameWord, textOf } from './name-parts';
import { findLocator } from './read-locator';
import type { ReadName } from './read-name';
import { hasPlainWord, isEtAl, isSign, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';
import type { CslName, Span } from './types';

/** One or two family names before "et al." or a year; null when something else stands there. */
export function readShortAuthors(tokens: Tokens, from: number): AuthorBlock | null {
  const first = tokens[from];
  if (!isFamily(first)) return null;
  const second = /^(?:&|and|und|et|y)$/.test(tokens[from + 1]?.text ?? '') ? tokens[from + 2] : undefined;
  const two = isFamily(second);
  const end = from + (two ? 3 : 1);
  if (isEtAl(tokens, end)) {
    const next = isSign(tokens[end + 2], '.') ? end + 3 : end + 2;
    return block(two ? [first.text, second.text] : [first.text], next, true);
  }
  const unlike = two && !isJournalWord(first.folded) && !isJournalWord(second.folded);
  const citing =
    unlike && isSign(tokens[from + 1], '&') && isSign(tokens[end], '.,') && tokens[end + 1]?.capital === true;
  if (!citing && !isDated(tokens, end)) return null;
  return block(two ? [first.text, second.text] : [first.text], end, false);
}

/** Tokens behind the year in which a volume or pages must stand. */
const LOCATOR_REACH = 120;

/**
 * "Hume, Okafor and Lind (2012)", "Hume, Okafor & de Lind 2012, p. 4", "Hume, Okafor & Lind, Rest": three family names or more, few of
 * them words of journals, a year in brackets, and a volume or pages; without those it may be a title, "Guns, Germs, and Steel
 * (1997)", "Training, Nutrition and Rest (2012)", and nobody is named.
 */
export function readFamilyList(tokens: Tokens, from: number): AuthorBlock | null {
  const families: Span[] = [];
  let at = from;
  for (let last = false; families.length < MOST_NAMES; ) {
    const start = at;
    while (PARTICLES.has(tokens[at]?.text ?? '')) at += 1;
    if (!isFamily(tokens[at])) return null;
    at += 1;
    families.push({ start, end: at });
    if (last) break;
    const joint = isSign(tokens[at], ',') ? at + 1 : at;
    last = /^(?:&|and|und|et|y)$/.test(tokens[joint]?.text ?? '');
    if (!last && joint === at) return null;
    at = last ? joint + 1 : joint;
  }
  if (families.length < 3) return null;
  const journals = families.filter(({ end }) => isJournalWord(tokens[end - 1]?.folded ?? '')).length;
  const named = 3 * journals <= families.length;
  const listed = block(
    families.map(({ start, end }) => textOf(tokens, start, end)),
    at,
    false,
  );
  if (named && isSign(tokens[at], ',') && isSentenceOfJournal(tokens, at + 1)) return listed;
  if (named && yearOf(tokens[at]) !== null && isPlaceInWork(tokens, at + 1)) return listed;
  const dated = dateBracket(tokens, at);
  if (dated < 0) return null;
  const locator = findLocator(tokens.slice(dated, dated + LOCATOR_REACH), 1, yearOf(tokens[at + 1]));
  return named && (locator?.volume || locator?.pages)
    ? listed
    : { authors: [], style: 'none', next: from, more: false };
}

/** ", p. 452", ", pp. 98–107", ", S. 12": which part of a work that a list beside it names in full · ", 12". */
const isPlaceInWork = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], ',') && /^(?:pp?|s)$/.test(tokens[at + 1]?.folded ?? '');

/** ", Attention and delay of meals. J Foo 21, 204 (1972)": a sentence in small letters, and a volume with pages · ", and Rest. Press, 1972". */
function isSentenceOfJournal(tokens: Tokens, at: number): boolean {
  if (!tokens[at]?.capital || !hasPlainWord(tokens, at + 1)) return false;
  const locator = findLocator(tokens, at, null);
  return locator !== null && locator.volume !== null && locator.pages !== null;
}

/** "(2012)", ", 2012,", "2012," behind the names. */
function isDated(tokens: Tokens, at: number): boolean {
  if (dateBracket(tokens, at) > 0) return true;
  const year = isSign(tokens[at], ',') ? at + 1 : at;
  const behind = tokens[year + 1];
  return yearOf(tokens[year]) !== null && (behind === undefined || isSign(behind, ',.:;'));
}

/** "Hume", "O’Brien" · "WHO", "FooGen", "Gesellschaft", "Vitamin". */
const isFamily = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  /^(?:\p{Lu}['\u2019]|Mc|Mac|De|Der|Di|La|Van|Von)?\p{Lu}[\p{Ll}\p{M}]{1,20}(?:[-\u2010\u2011]\p{Lu}[\p{Ll}\p{M}]{1,20})?$/u.test(
    token.text,
  ) &&
  !NOT_FAMILIES.has(token.folded) &&
  !isOrganisationWord(token.folded);

/** "Smith AB, Madsen, et al.": the initials of the last name were left out. */
export function readFamilyBeforeEtAl(tokens: Tokens, at: number): ReadName | null {
  const family = tokens[at];
  const behind = isSign(tokens[at + 1], ',') ? at + 2 : at + 1;
  return isFamily(family) && isEtAl(tokens, behind)
    ? { style: 'family-initials', family: family.text, given: null, next: at + 1 }
    : null;
}

const block = (families: string[], next: number, more: boolean): AuthorBlock => ({
  authors: families.map((family) => ({ family, given: null })),
  style: 'family-initials',
  next,
  more,
});

/** Names without initials, of which nothing tells which word is the family name; fewer are a title or an office. */
const FEWEST_WHOLE_NAMES = 2;

/** "Liu Xun, Lv Linsheng, Lou Tanqi (2012)", "Lina Zhu, Yufang Zhan, et al.": names as they are printed. */
export function readWholeNames(tokens: Tokens, from: number): AuthorBlock | null {
  const authors: CslName[] = [];
  for (let at = from; at < from + 4 * MOST_NAMES; at += 1) {
    const start = at;
    while (at < start + 3 && isNameWord(tokens[at]) && !isTelling(tokens[at] as Token)) at += 1;
    if (at < start + 2) return null;
    authors.push({ literal: textOf(tokens, start, at) });
    const others = isSign(tokens[at], ',') ? at + 1 : at;
    if (authors.length >= FEWEST_WHOLE_NAMES && isEtAl(tokens, others))
      return {
        authors,
        style: 'given-family',
        next: isSign(tokens[others + 2], '.') ? others + 3 : others + 2,
        more: true,
      };
    if (authors.length >= FEWEST_WHOLE_NAMES && isSign(tokens[at], '(') && dateBracket(tokens, at) > 0)
      return { authors, style: 'given-family', next: at, more: false };
    if (!isSign(tokens[at], ',')) return null;
  }
  return null;
}

const isTelling = ({ folded }: Token): boolean => isOrganisationWord(folded) || NOT_FAMILIES.has(folded);

/** A name in Han, Kana or Hangul signs: takes "王伟", "김철수"; refuses "Wang". */
const IDEOGRAPHIC_NAME =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}){2,6}$/u;
/** What those lists print for "et al.", "王伟, 李娜, 等.": takes "等"; refuses "等级". */
const IDEOGRAPHIC_OTHERS = /^(?:等|他|ほか|외)$/;
const MOST_NAMES = 40;

/** Names up to the stop that closes the list; null where a longer word shows that it is the title. */
export function readIdeographicNames(tokens: Tokens, from: number): AuthorBlock | null {
  const authors: CslName[] = [];
  for (let at = from; at < from + 2 * MOST_NAMES; at += 2) {
    const name = tokens[at];
    const stop = tokens[at + 1];
    if (authors.length > 0 && IDEOGRAPHIC_OTHERS.test(name?.text ?? '') && isSign(stop, '.:'))
      return { authors, style: 'ideographic', next: at + 1, more: true };
    if (name === undefined || !IDEOGRAPHIC_NAME.test(name.text)) return null;
    authors.push({ literal: name.text });
    if (isSign(stop, '.:') || dateBracket(tokens, at + 1) > 0)
      return { authors, style: 'ideographic', next: at + 1, more: false };
    if (!isSign(stop, ',;')) return null;
  }
  return null;
}
