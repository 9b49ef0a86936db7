/**
 * An organisation as the author: a block of words at the head that no personal name fits, closed by a stop or a year.
 *
 *     World Health Organization. Guidelines on …      World Bank, 2015, Poverty …      BRASIL. Ministério da Saúde. Guia …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { ROLE_WORDS } from '../standards/name-words';
import {
  COUNTRIES,
  GROUP_WORDS,
  isOrganisationWord,
  ORGANISATION_NAMES,
} from '../standards/organisation-words';
import { PLACES } from '../standards/publisher-words';
import { dateBracket } from './locator-items';
import type { AuthorBlock } from './read-authors';
import { textOf } from './read-name';
import {
  closingOf,
  foldedText,
  isEtAl,
  isInitial,
  isNumberAt,
  isPlainWord,
  isSign,
  yearOf,
} from './token-tests';
import type { Token } from './tokens';

type Tokens = readonly Token[];

/** An organisation's name, or two of them, are not longer than this. */
export const LONGEST_ORGANISATION = 24;
/** Words of a dated block that no telling word vouches for. */
const LONGEST_UNKNOWN = 6;

/** The block at `from`, or null when its words are no name of an organisation. */
export function readOrganisation(tokens: Tokens, from: number): AuthorBlock | null {
  const inner = behindState(tokens, from);
  const { index, telling } = scanName(tokens, inner) ?? { index: inner, telling: false };
  const known =
    ORGANISATION_NAMES.has(foldedText(tokens, inner, index)) || isAbbreviated(tokens, inner, index);
  const stop = tokens[index];
  const words = index - inner;
  if (words === 0 || !tokens[inner]?.capital || stop === undefined || stop.kind === 'cut') return null;
  const role =
    isSign(stop, '(') && ROLE_WORDS.has(tokens[index + 1]?.folded ?? '') ? closingOf(tokens, index) : -1;
  const bracket = role > 0 ? role + 1 : isSign(stop, '.') ? index + 1 : index;
  const dash = isSign(stop, '-\u2013\u2014');
  const year = yearOf(isSign(stop, ',;') || dash ? tokens[index + 1] : stop);
  const capitalised = isCapitalised(tokens, inner, index);
  const vouched = telling && (capitalised || isBodyOf(tokens, inner));
  const dated = dateBracket(tokens, bracket) > 0 || (year !== null && (vouched || isSign(stop, ',')));
  const named =
    isSign(role > 0 ? tokens[role + 1] : stop, '.,:') &&
    (known || (telling && (capitalised || endsInOffice(tokens, inner, index))));
  const others = isEtAl(tokens, index - 2);
  if (!(dated && (known || telling || (words <= LONGEST_UNKNOWN && capitalised))) && !named && !others)
    return null;
  const whole = inner > from && !others ? behindOffices(tokens, index) : index;
  const end = others ? index - 2 : whole;
  return {
    authors: [{ literal: textOf(tokens, from, isSign(tokens[end - 1], ',.') ? end - 1 : end) }],
    style: 'organisation',
    next: dash ? whole + 1 : whole,
    more: others,
  };
}

/** Index of the sign that closes the name, and whether a word on the way tells an organisation; null when nothing closes it. */
function scanName(tokens: Tokens, from: number): { index: number; telling: boolean } | null {
  let telling = false;
  let office = false;
  let body = false;
  let index = from;
  for (; index < from + LONGEST_ORGANISATION; index += 1) {
    const token = tokens[index];
    if (token === undefined || isNumberAt(tokens, index)) return null;
    if (isSign(token, '.') && !isInitial(tokens[index - 1]) && endsHere(tokens, index)) break;
    if (isSign(token, '-\u2013\u2014') && token.spaced && yearOf(tokens[index + 1]) !== null) {
      if (isSign(tokens[index + 2], '.:') && tokens[index + 3]?.capital) break; // "World Bank \u2013 2010. Poverty"
      return null;
    }
    if (isYearOfGroup(tokens, index)) continue;
    if (token.kind === 'number' || token.kind === 'cut' || isSign(token, '?!;"\u201c')) break;
    if (/^(?:journal|revista|rivista|zeitschrift)$/.test(token.folded)) return null;
    if (isSign(token, ':') && (isOffice(tokens[index - 1]) || endsAcronym(tokens, from, index))) break;
    if (isSign(token, ',:') && (office || body) && beginsSentence(tokens, index + 1)) break;
    if (isSign(token, ',') && isWhole(tokens, from, index) && !isOfName(tokens, index + 1)) break;
    if (isSign(token, ',') && index === from + 1 && isReport(tokens, index + 1)) break;
    const opened = isOffice(tokens[from]) || isOffice(tokens[from + 1]);
    if (isSign(token, ':') && opened && !/^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')) break;
    if (isSign(token, ',') && (isSign(tokens[index + 1], OPENING_QUOTES) || isPlainYear(tokens, index + 1)))
      break;
    if (isSign(token, ':') && isSign(tokens[index + 1], OPENING_QUOTES)) {
      if (isJournal(tokens, from, index)) return null;
      break;
    }
    if (isSign(token, '([')) {
      const close = closingOf(tokens, index);
      if (dateBracket(tokens, index) > 0 || close < 0 || ROLE_WORDS.has(tokens[index + 1]?.folded ?? ''))
        break;
      if (close - index > 10) return null;
      telling ||= close === index + 2 && isShortForm(tokens[index + 1] as Token);
      index = close;
      continue;
    }
    telling ||= token.kind === 'word' && tellsOrganisation(tokens, index);
    office ||= isOffice(token);
    body ||= isBodyOf(tokens, index);
  }
  return { index, telling };
}

/** "World Anti-Doping Agency", "UK Sport" before a comma: nothing is missing · "Ministry of Health", "National Heart". */
const isWhole = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > 1 &&
  (closesName(tokens[to - 1]) ||
    COUNTRIES.has(tokens[to - 1]?.folded ?? '') ||
    ORGANISATION_NAMES.has(foldedText(tokens, from, to)));

/** "Society", "Agency" · "Medicine", "Services", behind which a name may go on. */
const closesName = (token: Token | undefined): boolean =>
  isOffice(token) ||
  /^(?:society|association|institute|trust|network|panel|conference|government)$/.test(token?.folded ?? '');

/** Behind the comma of a name: a place, or what tells an organisation or closes a list of its matters · "The Prohibited List 2023". */
function isOfName(tokens: Tokens, at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word' || isSign(tokens[end], '-&:')) end += 1;
  return (
    PLACES.has(tokens[at]?.folded ?? '') ||
    end - at < SHORTEST_TITLE ||
    !tokens[at]?.capital ||
    tokens.slice(at, end).some(({ folded }) => folded !== 'survey' && isOrganisationWord(folded))
  );
}

/** "UNODC, World Drug Report 2022", "OECD, Health at a Glance" · "WHO, Geneva", "HIV, Hepatitis B and TB". */
function isReport(tokens: Tokens, at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word') end += 1;
  return end - at >= SHORTEST_TITLE && tokens.slice(at, end).some(({ folded }) => REPORT_WORD.test(folded));
}

/** What bodies call the works that they sign, by their names alone. */
const REPORT_WORD =
  /^(?:reports?|outlook|guidelines?|guidance|strategy|survey|statistics|glance|plan|figures|recommendations|framework|atlas|yearbook|bulletin|toolkit)$/;

/** Words of a title behind the comma of its author. */
const SHORTEST_TITLE = 3;

/** "Medicines and Healthcare products Regulatory Agency": one word in small letters, and a large office last · "The work of an Agency". */
const endsInOffice = (tokens: Tokens, from: number, to: number): boolean =>
  tokens[to - 1]?.capital === true &&
  isOffice(tokens[to - 1]) &&
  tokens.slice(from, to).filter(isPlainWord).length === 1 &&
  tokens.slice(from, to).filter(({ capital }) => capital).length > SHORTEST_TITLE;

const OPENING_QUOTES = '"\u201c\u2018';

/** "Annals of Internal Medicine": every word is one of journals. */
const isJournal = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ kind, folded }) => kind !== 'word' || isJournalWord(folded) || SMALL_WORDS.has(folded));

/** Words that tell an organisation and occur in titles as well. */
const WEAK =
  /^(?:survey|system|health\w*|medicine|publishing|museum|team|services?|sciences|network|program\w*|project|community|company|group|members|staff|library|market|clinic|hospital|trust|society|association|associates|panel|conference|government|institute)$/;

/** "Koch-Institut", "Gesellschaft", "Ministero …": a word that closes or is the name of an office, and hardly a title's. */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && isOrganisationWord(token.folded) && !WEAK.test(token.folded);

/** A capital and a small word behind it: a title, not a department. */
const beginsSentence = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === true && tokens.slice(at + 1, at + 3).some(isPlainWord);

/** ", 2015," and ", 2015." behind a name; not the year of a conference in a title (", 2015 in Rome"). */
const isPlainYear = (tokens: Tokens, at: number): boolean =>
  yearOf(tokens[at]) !== null && (tokens[at + 1] === undefined || isSign(tokens[at + 1], '.,:'));

/** "BRASIL. Ministério da Saúde.": index of the office behind the state; `from` when there is none. */
function behindState(tokens: Tokens, from: number): number {
  const state = tokens[from];
  const office = tokens[from + 2];
  if (!isSign(tokens[from + 1], '.') || office?.capital !== true) return from;
  const large = /^\p{Lu}{4,}$/u.test(state?.text ?? '');
  const named = large && !/^\p{Lu}+$/u.test(office.text) && isOrganisationWord(office.folded);
  const ministry = /^\p{Lu}\p{Ll}{3,}$/u.test(state?.text ?? '') && MINISTRY.test(office.folded);
  return named || ministry ? from + 2 : from;
}

/** "… Ministério da Saúde. Secretaria de Vigilância em Saúde. Departamento …": index behind the offices inside an office. */
function behindOffices(tokens: Tokens, at: number): number {
  let end = at;
  while (isSign(tokens[end], '.') && INNER_OFFICE.test(tokens[end + 1]?.folded ?? '')) {
    const length = tokens.slice(end + 1, end + LONGEST_ORGANISATION).findIndex((token) => isSign(token, '.'));
    const stop = end + 1 + length;
    if (length < 0 || !isCapitalised(tokens, end + 1, stop)) break;
    end = stop;
  }
  return end;
}

const INNER_OFFICE =
  /^(?:secretaria|departamento|department|coordenacao|coordenadoria|diretoria|gabinete|division|office|subsecretaria)$/;

/** An office of a state, behind the state's name in any letters: "Brasil. Ministério da Saúde." */
const MINISTRY = /^(?:minister\w*|ministry|ministere|secretaria|presidencia|congresso|senado)$/;

/** A word of the closed list, an acronym, "Koch-Institut", or "School of …". */
function tellsOrganisation(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  if (isAcronym(token) || isOrganisationWord(token.folded)) return true;
  return /^(?:school|faculty)$/.test(token.folded) && tokens[at + 1]?.folded === 'of';
}

const endsHere = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || (next.spaced && next.capital);
};

/** "Deutsche Gesellschaft für Ernährung (DGE):": a bracket with an acronym alone closes before `at`, behind a body's name · "Irritable Bowel Syndrome (IBS):". */
const endsAcronym = (tokens: Tokens, from: number, at: number): boolean =>
  closesOneWord(tokens, at) && isAcronym(tokens[at - 2] as Token) && tokens.slice(from, at - 3).some(isBody);

/** "(DGE)" right before `at`. */
const closesOneWord = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at - 1], ')') && isSign(tokens[at - 3], '(');

/** "Department of health", "Committee on diet" in small letters · "College students". */
const isBodyOf = (tokens: Tokens, at: number): boolean =>
  isBody(tokens[at] as Token) &&
  /^(?:of|on|for|de|des|du|da|do|del|della|fur)$/.test(tokens[at + 1]?.folded ?? '');

/** An office, or a body of that kind; none that studies and wards are called by: "Women's Health Initiative (WHI)". */
const isBody = (token: Token): boolean =>
  /^(?:institute|society|association)$/.test(token.folded) ||
  (isOffice(token) && !/^(?:initiative|unit|partnership|investigators|taskforce)$/.test(token.folded));

/** "GBD 2017 Diet Collaborators": a year inside the name of a group, whose last word says what it is. */
function isYearOfGroup(tokens: Tokens, at: number): boolean {
  if (yearOf(tokens[at]) === null || isSign(tokens[at - 1], '.,:;')) return false;
  let end = at + 1;
  while (end < at + LONGEST_ORGANISATION && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return isSign(tokens[end], '.:') && GROUP_WORDS.has(tokens[end - 1]?.folded ?? '');
}

/** "Bundeszentrale für gesundheitliche Aufklärung (BZgA)": a name and its short form, which begin alike. */
const isAbbreviated = (tokens: Tokens, from: number, to: number): boolean =>
  closesOneWord(tokens, to) &&
  to - from > 4 &&
  isShortForm(tokens[to - 2] as Token) &&
  tokens[to - 2]?.text[0] === tokens[from]?.text[0];

/** "WHO", "BZgA" in a bracket of its own. */
const isShortForm = ({ text }: Token): boolean => /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,8}$/u.test(text);

const isAcronym = (token: Token): boolean => /^\p{Lu}{2,8}$/u.test(token.text);

/** Every word is written large, save the small ones: a name, not a sentence. */
export const isCapitalised = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token) =>
        token.kind !== 'word' ||
        token.capital ||
        /^(?:of|the|and|for|on|in|de|da|do|di|del|della|dello|delle|degli|dei|per|em|e|y|des|la|et|al|der|fur|und|zur|zum|van|voor|to|against|members|community|contributors)$/.test(
          token.folded,
        ),
    );
