/**
 * What tells the words of an organisation's name, and where they end: asked by `read-organisation.ts`, which reads the whole block.
 *
 *     Academy of Medical Royal Colleges, Exercise: The miracle cure      Institut national du cancer. Tabac …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whole, a title behind it         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ French
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import {
  COUNTRIES,
  GROUP_WORDS,
  isOrganisationWord,
  ORGANISATION_NAMES,
} from '../standards/organisation-words';
import { PLACES } from '../standards/publisher-words';
import { closingOf, foldedText, isPlainWord, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

/** An organisation's name, or two of them, are not longer than this. */
export const LONGEST_ORGANISATION = 24;

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

/** A word of the closed list, an acronym, "Koch-Institut", "School of …", or "… and Drug Administration". */
export function tellsOrganisation(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  if (isAcronym(token) || isOrganisationWord(token.folded)) return true;
  if (token.text === 'Administration')
    return tokens[at + 1]?.kind !== 'word' && ADMINISTRATION.test(foldedText(tokens, at - 2, at));
  return /^(?:school|faculty)$/.test(token.folded) && tokens[at + 1]?.folded === 'of';
}

/** What offices administer, the last two words folded: takes "and drug", "social security"; refuses "oral drug". */
const ADMINISTRATION = /^and (?:drug|space)$|(?:^| )(?:goods|services|security|safety|aviation)$/;

const isAcronym = (token: Token): boolean => /^\p{Lu}{2,8}$/u.test(token.text);

/** "Koch-Institut", "Gesellschaft", "Ministero …": a word that closes or is the name of an office, and hardly a title's. */
export const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && isOrganisationWord(token.folded) && !WEAK.test(token.folded);

/** Words that tell an organisation and occur in titles as well: takes "medicine"; refuses "sleep". */
const WEAK =
  /^(?:survey|system|health\w*|medicine|publishing|museum|team|services?|sciences|network|program\w*|project|community|company|group|members|staff|library|market|clinic|hospital|trust|society|association|associates|panel|conference|government|institute)$/;

/** "Society", "Agency" · "Medicine", "Services", behind which a name may go on. */
const closesName = (token: Token | undefined): boolean =>
  isOffice(token) ||
  /^(?:society|association|institute|trust|network|panel|conference|government)$/.test(token?.folded ?? '');

/** An office, or a body of that kind; none that studies and wards are called by: "Women's Health Initiative (WHI)". */
const isBody = (token: Token): boolean =>
  /^(?:institute|society|association)$/.test(token.folded) ||
  (isOffice(token) && !/^(?:initiative|unit|partnership|investigators|taskforce)$/.test(token.folded));

/** "Department of health", "Committee on diet" in small letters · "College students". */
export const isBodyOf = (tokens: Tokens, at: number): boolean =>
  isBody(tokens[at] as Token) &&
  /^(?:of|on|for|de|des|du|da|do|del|della|fur)$/.test(tokens[at + 1]?.folded ?? '');

/** "Dietitians of Canada", "Age UK" · "Obesity in Canada", "United Kingdom", "Melbourne, Victoria". */
export const isOfCountry = (tokens: Tokens, from: number, end: number): boolean =>
  COUNTRIES.has(tokens[end - 1]?.folded ?? '') &&
  !tokens.slice(from, end).some(({ folded }) => /^(?:in|for|from|the|and|to|,)$/.test(folded));

/** "Medicines and Healthcare products Regulatory Agency": one word in small letters, and a large office last · "The work of an Agency". */
export const endsInOffice = (tokens: Tokens, from: number, to: number): boolean =>
  tokens[to - 1]?.capital === true &&
  isOffice(tokens[to - 1]) &&
  tokens.slice(from, to).filter(isPlainWord).length === 1 &&
  tokens.slice(from, to).filter(({ capital }) => capital).length > SHORTEST_TITLE;

/**
 * "Institut national du cancer", "La Ligue nationale contre le cancer", "Croix-Rouge française": small letters behind the first ·
 * "Programme national".
 */
export function isFrenchBody(tokens: Tokens, from: number): boolean {
  const at = /^L[ae]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const adjective = tokens[at + 1]?.folded ?? '';
  return (
    tokens[at]?.capital === true &&
    /^(?:institut|agence|ligue|societe|federation|observatoire|college|ordre|conseil|academie|fondation|comite|centre|association|croix-rouge)$/.test(
      tokens[at]?.folded ?? '',
    ) &&
    (/^(?:inter)?nation(?:al|ale)$|^(?:franc|quebec|londonn)ais(?:e)?$|^(?:europeen|canadien|italien)(?:ne)?$|^(?:belge|suisse)$/.test(
      adjective,
    ) ||
      (adjective === 'des' && COUNTRIES.has(tokens[endOfSentence(tokens, at) - 1]?.folded ?? '')))
  );
}

/** Index of the stop that closes the words from `at`. */
function endOfSentence(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + LONGEST_ORGANISATION && tokens[end]?.kind === 'word') end += 1;
  return end;
}

/** The offices that an office unites, as in "Academy of Medical Royal Colleges": takes "colleges"; refuses "college". */
const UNITED = /^(?:associations|societies|universities|colleges|councils)$/;

/** "World Anti-Doping Agency", "UK Sport" before a comma: nothing is missing · "Ministry of Health", "National Heart". */
export const isWhole = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > 1 &&
  !tokens.slice(from, to).some((token) => isSign(token, ',')) &&
  (closesName(tokens[to - 1]) ||
    (isOffice(tokens[from]) && UNITED.test(tokens[to - 1]?.folded ?? '')) ||
    isOfCountry(tokens, from, to) ||
    ORGANISATION_NAMES.has(foldedText(tokens, from, to)));

/**
 * Behind the comma of a name: a place, a second body ("Public Health England."), or what tells an organisation or closes a list of
 * its matters · "The Prohibited List 2023".
 */
export function isOfName(tokens: Tokens, at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word' || isSign(tokens[end], '-&:')) end += 1;
  return (
    PLACES.has(tokens[at]?.folded ?? '') ||
    end - at < SHORTEST_TITLE ||
    !tokens[at]?.capital ||
    (isSign(tokens[end], '.') && isOfCountry(tokens, at, end)) ||
    tokens.slice(at, end).some(({ folded }) => folded !== 'survey' && isOrganisationWord(folded))
  );
}

/** Words of a title behind the comma of its author. */
const SHORTEST_TITLE = 3;

/** "UNODC, World Drug Report 2022", "OECD, Health at a Glance" · "WHO, Geneva", "HIV, Hepatitis B and TB". */
export function isReport(tokens: Tokens, at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word') end += 1;
  return end - at >= SHORTEST_TITLE && tokens.slice(at, end).some(({ folded }) => REPORT_WORD.test(folded));
}

/** What bodies call the works that they sign, by their names alone: takes "guidelines", "plan"; refuses "study". */
const REPORT_WORD =
  /^(?:reports?|outlook|guidelines?|guidance|strategy|survey|statistics|glance|plan|figures|recommendations|framework|atlas|yearbook|bulletin|toolkit)$/;

/**
 * "Deutsche Gesellschaft für Ernährung (DGE):": a bracket with an acronym alone closes before `at`, behind a body's name ·
 * "Irritable Bowel Syndrome (IBS):".
 */
export const endsAcronym = (tokens: Tokens, from: number, at: number): boolean =>
  closesOneWord(tokens, at) && isAcronym(tokens[at - 2] as Token) && tokens.slice(from, at - 3).some(isBody);

/** Tokens of a name written out behind its short form. */
const LONGEST_EXPANSION = 24;

/**
 * "NATA (National Athletic Trainers' Association)": a short form, and in the bracket that closes before `at` the body that it stands
 * for · "WHI (Women's Health Initiative)", "IBS (Irritable Bowel Syndrome)".
 */
export function isWrittenOut(tokens: Tokens, from: number, at: number): boolean {
  const [short, open, first] = tokens.slice(from, from + 3);
  return (
    isSign(open, '(') &&
    isSign(tokens[at - 1], ')') &&
    isShortForm(short as Token) &&
    first?.text[0] === short?.text[0] &&
    closingOf(tokens, from + 1, LONGEST_EXPANSION) === at - 1 &&
    tokens.slice(from + 2, at).some(isBody)
  );
}

/** "(DGE)" right before `at`. */
const closesOneWord = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at - 1], ')') && isSign(tokens[at - 3], '(');

/** "Bundeszentrale für gesundheitliche Aufklärung (BZgA)": a name and its short form, which begin alike. */
export const isAbbreviated = (tokens: Tokens, from: number, to: number): boolean =>
  closesOneWord(tokens, to) &&
  to - from > 4 &&
  isShortForm(tokens[to - 2] as Token) &&
  tokens[to - 2]?.text[0] === tokens[from]?.text[0];

/** "WHO", "BZgA" in a bracket of its own. */
export const isShortForm = ({ text }: Token): boolean => /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,8}$/u.test(text);

/** "Annals of Internal Medicine": every word is one of journals. */
export const isJournal = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ kind, folded }) => kind !== 'word' || isJournalWord(folded) || SMALL_WORDS.has(folded));

/**
 * "Sleep Rest Research Group: Reduction in the incidence", "American Diabetes Association: Diagnosis and": capitals that end in what groups
 * and societies call themselves, and a sentence behind the sign · "The Social Network: How friends shape", "Medicine and Society: Essays on".
 */
export const signsBefore = (tokens: Tokens, from: number, index: number): boolean =>
  index - from >= FEWEST_OF_GROUP &&
  tokens[from]?.folded !== 'the' &&
  (GROUP_WORDS.has(tokens[index - 1]?.folded ?? '') ||
    (/^(?:association|society|college)$/.test(tokens[index - 1]?.folded ?? '') &&
      /^(?:american|british|canadian|european|international|national|royal)$/.test(
        tokens[from]?.folded ?? '',
      ))) &&
  isCapitalised(tokens, from, index) &&
  (!/^(?:a|an|the)$/.test(tokens[index + 1]?.folded ?? '') ||
    /^(?:research|study|working|collaborative|writing)$/.test(tokens[index - 2]?.folded ?? '')) &&
  beginsSentence(tokens, index + 1);

/** Words of a group that signs before a colon or a comma. */
const FEWEST_OF_GROUP = 3;

/** A capital and a small word behind it: a title, not a department. */
export const beginsSentence = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === true && tokens.slice(at + 1, at + 3).some(isPlainWord);
