/**
 * The parts of a personal name that several readers of names ask for: the words of a name, its given names, its suffix and
 * degrees, and its text.
 */
import { DEGREES, GIVEN_NAMES, NAME_SUFFIXES, PARTICLES } from '../standards/name-words';
import { initialsAt, separates } from './read-initials';
import { isDash, isEtAl, isJoint, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

export const isNameWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.capital &&
  token.text.length > 1 &&
  /^(?:[OD]['\u2019])?\p{Lu}[\p{Ll}\p{M}]/u.test(token.text) &&
  !/\d/.test(token.text);

/** "al-Sayed", "d'Orsi", "d’Ivoire": small first letter, capital inside. */
export const isLowerName = (token: Token): boolean =>
  /^\p{Ll}{1,3}['\u2019\u2018-]\p{Lu}/u.test(token.text) || /^(?:mc|de|di|la|le|van)\p{Lu}/u.test(token.text);

/** The same, or a family name that begins small: "d’Angelo". */
export const isFamilyWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (isLowerName(token) || isNameWord(token));

/** Given names in full with middle initials: "Jane", "Shanley E. M.", "Jean-Paul"; index behind them. */
export function givenAt(tokens: Tokens, at: number): number | null {
  const opened = /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && GIVEN_NAMES.has(tokens[at + 1]?.folded ?? ''); // "J William" · "A Life"
  if (!opened && !isNameWord(tokens[at])) return null;
  const shouted = /^\p{Lu}{3,}$/u.test(tokens[at - 2]?.text ?? ''); // "LIMA, Ana Laura da Costa"
  let index = opened ? at + 2 : at + 1;
  while (index < at + (shouted ? 5 : 4)) {
    const initials = initialsAt(tokens, index);
    if (initials !== null && isSign(tokens[initials - 1], '.')) return initials; // "Kirsi M. The Price"
    const particle = shouted && PARTICLES.has(tokens[index]?.text ?? '') && isNameWord(tokens[index + 1]);
    if (isNameWord(tokens[index]) || particle) index += 1;
    else if (initials !== null) index = initials;
    else break;
  }
  if (PARTICLES.has(tokens[index]?.text ?? '') && isSign(tokens[index + 1], '.;')) index += 1; // "Rui de."
  const ended =
    separates(tokens[index]) ||
    tokens[index] === undefined ||
    isSign(tokens[index - 1], '.') ||
    isJoint(tokens[index]) ||
    (tokens[index]?.text === 'with' && isNameWord(tokens[index + 1]));
  return ended ? index : null;
}

export function skipSuffix(tokens: Tokens, at: number): number {
  let index = at;
  if (isSign(tokens[at], ',') && /^[JS]R$/.test(tokens[at + 1]?.text ?? '') && isSign(tokens[at + 2], '.'))
    return at + 3; // "GANTT, G. A., JR., "
  const suffixed = isSign(tokens[index], ',') && NAME_SUFFIXES.has(tokens[index + 1]?.text ?? '');
  const initials = suffixed ? initialsAt(tokens, index + 2) : null;
  const named = initials !== null && (separates(tokens[initials]) || isSign(tokens[initials - 1], '.'));
  if (suffixed && !named) index += 1; // not in ", Filho JC,", ", Neto C. Walking"
  if (NAME_SUFFIXES.has(tokens[index]?.text ?? '')) {
    index += 1;
    if (isSign(tokens[index], '.')) index += 1;
  }
  return skipDegrees(tokens, index);
}

/** Behind ", MD, MPH" where the list goes on or ends · ", MS, and depression", ", RN to BSN", ", DO, H.". */
export function skipDegrees(tokens: Tokens, at: number): number {
  let index = at;
  while (isSign(tokens[index], ',') && DEGREES.has(tokens[index + 1]?.text ?? '')) index += 2;
  const joint = isSign(tokens[index], ',;') ? index + 1 : index;
  const next = isJoint(tokens[joint]) ? joint + 1 : joint;
  const named = next > index && (PARTICLES.has(tokens[next]?.text ?? '') || isNameWord(tokens[next]));
  return named || isSign(tokens[index], '.') || isEtAl(tokens, joint) ? index : at;
}

/** The printed words between two tokens, as they stand. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'cut') continue;
    text += token.spaced && text !== '' ? ` ${token.text}` : token.text;
  }
  return text;
}

/** Tokens of such an entry's end. */
const VOLUME_REACH = 24;

/** ": October 2010 – Volume 24 – Issue 10 – p 2857-2872": how the sites of Wolters Kluwer write where a work stands. */
export function isVolumeAndIssue(tokens: Tokens): boolean {
  const tail = tokens.slice(-VOLUME_REACH);
  const volume = tail.findIndex(({ text }, at) => text === 'Volume' && isDash(tail[at - 1]));
  return (
    volume >= 0 &&
    tail.slice(volume).some(({ text }, at, behind) => text === 'Issue' && isDash(behind[at - 1]))
  );
}
