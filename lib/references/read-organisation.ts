/**
 * An organisation as the author: a block of words at the head that no personal name fits, closed by a stop or a year.
 *
 *     World Health Organization. Guidelines on …      World Bank, 2015, Poverty …      BRASIL. Ministério da Saúde. Guia …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { ROLE_WORDS } from '../standards/name-words';
import {
  GROUP_WORDS,
  isOrganisationWord,
  ORGANISATION_BEGINNINGS,
  ORGANISATION_NAMES,
} from '../standards/organisation-words';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { textOf } from './name-parts';
import {
  beginsSentence,
  endsAcronym,
  endsInOffice,
  isAbbreviated,
  isBodyOf,
  isCapitalised,
  isFrenchBody,
  isJournal,
  isOffice,
  isOfName,
  isReport,
  isShortForm,
  isWhole,
  isWrittenOut,
  LONGEST_ORGANISATION,
  signsBefore,
  tellsOrganisation,
} from './organisation-names';
import { closingOf, foldedText, isEtAl, isInitial, isJoint, isNumberAt, isSign, yearOf } from './token-tests';
import type { Token, Tokens } from './tokens';

/** Words of a dated block that no telling word vouches for. */
const LONGEST_UNKNOWN = 6;

/** The block at `from`, or null when its words are no name of an organisation. */
export function readOrganisation(tokens: Tokens, from: number): AuthorBlock | null {
  const inner = behindState(tokens, from);
  const scanned = scanName(tokens, inner);
  const index = scanned?.index ?? inner;
  const stop = tokens[index];
  const words = index - inner;
  if (words === 0 || !tokens[inner]?.capital || stop === undefined || stop.kind === 'cut') return null;
  const capitalised = isCapitalised(tokens, inner, index);
  const telling = scanned?.telling || (isSign(stop, ',') && isWhole(tokens, inner, index));
  const known =
    ORGANISATION_NAMES.has(foldedText(tokens, inner, index)) || isAbbreviated(tokens, inner, index);
  const role =
    isSign(stop, '(') && ROLE_WORDS.has(tokens[index + 1]?.folded ?? '') ? closingOf(tokens, index) : -1;
  const dash = isSign(stop, '-\u2013\u2014');

  const bracket = role > 0 ? role + 1 : isSign(stop, '.') ? index + 1 : index;
  const year = yearOf(isSign(stop, ',;') || dash ? tokens[index + 1] : stop);
  const vouched = telling && (capitalised || isBodyOf(tokens, inner));
  const dated = dateBracket(tokens, bracket) > 0 || (year !== null && (vouched || isSign(stop, ',')));
  const dating = dated && (known || telling || (words <= LONGEST_UNKNOWN && capitalised));

  const stopped = isSign(role > 0 ? tokens[role + 1] : stop, '.,:');
  const shaped = capitalised || endsInOffice(tokens, inner, index);
  const named =
    stopped &&
    (known || isFrenchBody(tokens, inner) || isWrittenOut(tokens, inner, index) || (telling && shaped));

  const others = isEtAl(tokens, index - 2);
  if (!dating && !named && !others) return null;
  const nested = inner > from || isSign(stop, ':');
  const whole = nested && !others ? behindOffices(tokens, index) : index;
  const end = others ? index - 2 : whole;
  const last = isSign(tokens[end - 1], ',.') ? end - 1 : end;
  const second = secondBody(tokens, from, last);
  return {
    authors:
      second < 0
        ? [{ literal: textOf(tokens, from, last) }]
        : [{ literal: textOf(tokens, from, second - 1) }, { literal: textOf(tokens, second, last) }],
    style: 'organisation',
    next: dash ? whole + 1 : whole,
    more: others,
  };
}

/** Index of the sign that closes the name, and whether a word on the way tells an organisation; null when nothing closes it. */
function scanName(tokens: Tokens, from: number): { index: number; telling: boolean } | null {
  let telling = false;
  let office = false;
  let index = from;
  for (; index < from + LONGEST_ORGANISATION; index += 1) {
    const token = tokens[index];
    if (token === undefined || isNumberAt(tokens, index) || TITLES.test(token.folded)) return null;
    if (isYearOfGroup(tokens, index)) continue;
    const verdict = verdictAt(tokens, from, index, office);
    if (verdict === 'refused') return null;
    if (verdict === 'closed') break;
    if (isSign(token, '([')) {
      const close = closingOf(tokens, index);
      telling ||= close === index + 2 && isShortForm(tokens[index + 1] as Token);
      index = close;
      continue;
    }
    telling ||= token.kind === 'word' && tellsOrganisation(tokens, index);
    office ||= isOffice(token) || isBodyOf(tokens, index);
  }
  return { index, telling };
}

/** "Department of Health and Department of Education", "U.S. Department of Foo, U.S. Department of Bar": index of the second body, which begins like the first; -1 when there is one only. */
function secondBody(tokens: Tokens, from: number, to: number): number {
  const first = tokens[from];
  if (!first?.capital) return -1;
  for (let at = from + 3; at < to; at += 1) {
    const joined =
      isJoint(tokens[at - 1]) ||
      (isSign(tokens[at - 1], ',') &&
        (isOffice(first) || isInitial(first)) &&
        foldedText(tokens, at, at + 2) === foldedText(tokens, from, from + 2));
    if (tokens[at]?.text === first.text && joined) return at;
  }
  return -1;
}

/** Words of journals, in no name of an organisation that signs. Takes "revista"; refuses "bulletin". */
const TITLES = /^(?:journal|revista|rivista|zeitschrift)$/;
/** Tokens of a bracket inside a name. */
const LONGEST_BRACKET = 10;

type Verdict = 'closed' | 'refused' | null;

/** Does the name from `from` end at `index`, or does the token show that there is none? `office` says that one was named. */
function verdictAt(tokens: Tokens, from: number, index: number, office: boolean): Verdict {
  const token = tokens[index] as Token;
  if (token.kind === 'number' || token.kind === 'cut' || isSign(token, '?!;"\u201c')) return 'closed';
  if (isSign(token, '.'))
    return (!isInitial(tokens[index - 1]) || isRegistered(tokens, index)) && endsHere(tokens, index)
      ? 'closed'
      : null;
  if (isSign(token, '-\u2013\u2014')) return atDash(tokens, index);
  if (isSign(token, ',')) return closesAtComma(tokens, from, index, office) ? 'closed' : null;
  if (isSign(token, ':')) return atColon(tokens, from, index, office);
  return isSign(token, '([') ? atBracket(tokens, from, index) : null;
}

/** "Gesellschaft e. V.", "Verein e.V.": what German law adds to the name of a society. */
const isRegistered = (tokens: Tokens, stop: number): boolean =>
  tokens[stop - 1]?.text === 'V' && tokens[stop - 3]?.text === 'e';

/** "World Bank \u2013 2010. Poverty" · "The crisis \u2013 2010 and after". */
function atDash(tokens: Tokens, index: number): Verdict {
  if (!tokens[index]?.spaced || yearOf(tokens[index + 1]) === null) return null;
  return isSign(tokens[index + 2], '.:') && tokens[index + 3]?.capital ? 'closed' : 'refused';
}

/**
 * "Department for Education, School sport", "UNODC, World Drug Report", "World Bank, 2015,", "FooGen, 2018 Seed" · "Ministry of Health,
 * Labour and Welfare".
 */
const closesAtComma = (tokens: Tokens, from: number, index: number, office: boolean): boolean =>
  (office && (beginsSentence(tokens, index + 1) || /['\u2019]s$/.test(tokens[index + 1]?.text ?? ''))) || // "ACSM's Resources for"
  signsBefore(tokens, from, index) ||
  (isWhole(tokens, from, index) && !isOfName(tokens, index + 1)) ||
  (index === from + 1 && !MATTERS.test(tokens[from]?.text ?? '') && isReport(tokens, index + 1)) ||
  isSign(tokens[index + 1], OPENING_QUOTES) ||
  isPlainYear(tokens, index + 1) ||
  (index === from + 1 &&
    isShortForm(tokens[from] as Token) &&
    yearOf(tokens[index + 1]) !== null &&
    tokens[index + 2]?.capital === true);

/** What reports are about, in capitals like a body ("AIDS, The annual report"): takes "AIDS"; refuses "OECD". */
const MATTERS = /^(?:AIDS|HIV|TB|COPD|ADHD|COVID|SARS)$/;

/** "Robert Koch-Institut: Gesundheit", "Ministero della Salute: \u201cGuida\u201d" · "The Journal of Foo: \u201cSleep\u201d", "Sleep: a review". */
function atColon(tokens: Tokens, from: number, index: number, office: boolean): Verdict {
  const opened = isOffice(tokens[from]) || isOffice(tokens[from + 1]);
  if (
    isOffice(tokens[index - 1]) ||
    signsBefore(tokens, from, index) ||
    endsAcronym(tokens, from, index) ||
    (isWrittenOut(tokens, from, index) && ORGANISATION_BEGINNINGS.has(tokens[from + 2]?.folded ?? '')) || // not "NGO (Non-Governmental Organization): types"
    (office && beginsSentence(tokens, index + 1)) ||
    (opened && !/^\p{Ll}/u.test(tokens[index + 1]?.text ?? ''))
  )
    return 'closed';
  if (!isSign(tokens[index + 1], OPENING_QUOTES)) return null;
  return isJournal(tokens, from, index) ? 'refused' : 'closed';
}

/** "(2015)", "(Hrsg.)" close a name, "(DGE)" is a part of it. */
function atBracket(tokens: Tokens, from: number, index: number): Verdict {
  const close = closingOf(tokens, index);
  if (dateBracket(tokens, index) > 0 || close < 0 || ROLE_WORDS.has(tokens[index + 1]?.folded ?? ''))
    return 'closed';
  return close - index > LONGEST_BRACKET && !isWrittenOut(tokens, from, close + 1) ? 'refused' : null;
}

const OPENING_QUOTES = '"\u201c\u201e\u2018\u00ab';

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

/** "… Ministério da Saúde. Secretaria de Vigilância em Saúde. Departamento …", "Institutes of Health: Office of …": index behind the offices inside an office. */
function behindOffices(tokens: Tokens, at: number): number {
  let end = at;
  while (isSign(tokens[end], '.:') && INNER_OFFICE.test(tokens[end + 1]?.folded ?? '')) {
    const length = tokens.slice(end + 1, end + LONGEST_ORGANISATION).findIndex((token) => isSign(token, '.'));
    const stop = end + 1 + length;
    if (length < 0 || !isCapitalised(tokens, end + 1, stop)) break;
    end = stop;
  }
  return end;
}

/** The first word of an office inside an office, folded: takes "secretaria", "division"; refuses "ministerio". */
const INNER_OFFICE =
  /^(?:secretaria|departamento|department|coordenacao|coordenadoria|diretoria|gabinete|division|office|subsecretaria)$/;

/** An office of a state, behind the state's name in any letters ("Brasil. Ministério da Saúde."), folded: takes "ministerio"; refuses "ministra". */
const MINISTRY = /^(?:minister\w*|ministry|ministere|secretaria|presidencia|congresso|senado)$/;

const endsHere = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || (next.spaced && next.capital);
};

/** "GBD 2017 Diet Collaborators": a year inside the name of a group, whose last word says what it is. */
function isYearOfGroup(tokens: Tokens, at: number): boolean {
  if (
    yearOf(tokens[at]) === null ||
    isSign(tokens[at - 1], '.,:;') ||
    GROUP_WORDS.has(tokens[at - 1]?.folded ?? '')
  )
    return false;
  let end = at + 1;
  while (end < at + LONGEST_ORGANISATION && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return isSign(tokens[end], '.:,(') && GROUP_WORDS.has(tokens[end - 1]?.folded ?? '');
}
