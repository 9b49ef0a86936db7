/**
 * The initials of a person: "AB", "A. B.", "J-P", "A.-B.", "Yu."; and what separates one name from the next.
 * Called by the readers of names.
 */
import { NAME_SUFFIXES, PARTICLES } from '../standards/name-words';
import { isDash, isJoint, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

/** Initials of one person, all together. */
const MOST_INITIALS = 6;
/** Initials without stops: takes "A", "AB", "MRDO", "J-P", "Bda", "Yu"; refuses "Das", "DNA-binding". */
const INITIALS =
  /^(?:\p{Lu}{1,5}|\p{Lu}{1,2}[-\u2010\u2011]\p{Lu}{1,3}|\p{Lu}{2,3}d[aeo]s?|Bda|\p{Lu}{1,3}d[aeo]\p{Lu}|\p{Lu}[a-z]\p{Lu}?)$/u;
/** The same when only capitals may stand: takes "AB", "J-P"; refuses "Is", "Kl". */
const PLAIN_INITIALS =
  /^(?:\p{Lu}{1,5}|\p{Lu}{1,2}[-\u2010\u2011]\p{Lu}{1,3}|\p{Lu}{1,3}d[aeo]s?|\p{Lu}{1,3}d[aeo]\p{Lu})$/u;
/** One initial before its stop: takes "A", "Yu", "Ch", "J-P"; refuses "Smith". */
const DOTTED_INITIAL = /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}|\p{Lu}\p{Ll}?[-\u2010\u2011]\p{Lu}?\p{Ll}?)$/u;

/**
 * Index behind the initials that begin at `at`, or null. Dotted ("A. B.", "A.-B.", "Yu.") and plain ("AB", "A B"); in one
 * name they are not mixed, unless the last lacks its stop before a separator.
 */
export function initialsAt(tokens: Tokens, at: number): number | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !first.capital) return null;
  const dotted = isSign(tokens[at + 1], '.') && !tokens[at + 1]?.spaced && DOTTED_INITIAL.test(first.text);
  return dotted && !closesSentence(tokens, at) ? dottedInitials(tokens, at) : plainInitials(tokens, at);
}

/** "Doe AB. Lifting": two initials without a stop between them, and the stop of the sentence. */
const closesSentence = (tokens: Tokens, at: number): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '') &&
  !(/^\p{Lu}$/u.test(tokens[at + 2]?.text ?? '') && isSign(tokens[at + 3], '.'));

function dottedInitials(tokens: Tokens, at: number): number {
  let index = at;
  let count = 0;
  while (count < MOST_INITIALS) {
    const joined = count > 0 && isDash(tokens[index]) && !tokens[index + 1]?.spaced;
    if (joined) index += 1;
    const token = tokens[index];
    const small =
      token?.kind === 'word' &&
      token.text.length === 1 &&
      (joined || (count > 0 && isSign(tokens[index + 1], '.') && isSign(tokens[index + 2], ',;'))); // "L. d.;"
    if (token?.kind !== 'word' || !(small || (token.capital && DOTTED_INITIAL.test(token.text)))) break;
    const dotted = isSign(tokens[index + 1], '.') && !tokens[index + 1]?.spaced;
    if (
      !dotted &&
      !(
        count > 0 &&
        token.text.length <= 2 &&
        separates(tokens[index + 1]) &&
        PLAIN_INITIALS.test(token.text)
      )
    )
      break;
    if (dotted && token.text.length > 2 && !/^\p{Lu}+$/u.test(token.text) && count > 0) break;
    count += 1;
    index += dotted ? 2 : 1;
  }
  return behindParticles(tokens, index);
}

function plainInitials(tokens: Tokens, at: number): number | null {
  let index = at;
  let letters = 0;
  while (tokens[index]?.kind === 'word' && letters < MOST_INITIALS) {
    const token = tokens[index] as Token;
    const pattern = separates(tokens[index + 1]) && index === at ? INITIALS : PLAIN_INITIALS;
    if (index > at && isTornInitial(tokens, index)) {
      letters += 1;
      index += 2;
      continue;
    }
    if (!pattern.test(token.text) || (index > at && NAME_SUFFIXES.has(token.text))) break;
    letters += token.text.length;
    index += 1;
  }
  if (index === at || letters > MOST_INITIALS) return null;
  return behindParticles(tokens, index);
}

/** "B. van der (1998)", "F. M. de;", "M. L. da C.,", "ML da C,": index behind particles, and an initial, that stand behind the initials · "B. van Gogh". */
function behindParticles(tokens: Tokens, at: number): number {
  let end = at;
  while (PARTICLES.has(tokens[end]?.text ?? '')) end += 1;
  if (end === at) return at;
  if (separates(tokens[end])) return end;
  if (isJoint(tokens[at])) return at;
  const behind = isSign(tokens[end + 1], '.') ? end + 2 : end + 1;
  const goesOn = behind > end + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[behind]?.text ?? ''); // "M. L. da C. Lind"
  return /^\p{Lu}$/u.test(tokens[end]?.text ?? '') && (goesOn || separates(tokens[behind])) ? behind : at;
}

/** "Lind L a. JM": an initial that a program printed small, between two others. */
const isTornInitial = (tokens: Tokens, at: number): boolean =>
  /^[a-z]$/.test(tokens[at]?.text ?? '') &&
  isSign(tokens[at + 1], '.') &&
  PLAIN_INITIALS.test(tokens[at + 2]?.text ?? '') &&
  separates(tokens[at + 3]);

/** What may stand behind a name. */
export const separates = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'cut' ||
  isSign(token, ',;.:([/+') ||
  isJoint(token) ||
  token.kind === 'number';

/** "F. B. Hu. 2011" · "A. Yu. Smirnov": index of a family name of two letters whose stop makes it look like an initial; else the index given. */
export const beforeShortFamily = (tokens: Tokens, at: number, end: number | null): number | null =>
  end !== null &&
  end > at + 3 &&
  isSign(tokens[end - 1], '.') &&
  !tokens[end]?.capital &&
  /^\p{Lu}[aeiou]$/u.test(tokens[end - 2]?.text ?? '')
    ? end - 2
    : end;
