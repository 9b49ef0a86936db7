/** Numbers that name a thing, and are no volume, issue or page: of a version, a standard, a report, a channel of a cell. */
import { foldedText, isDash, isSign, yearOf } from './token-tests';
import type { Tokens } from './tokens';

/** Tokens of a version's number. */
const LONGEST_VERSION = 7;

/** "R package version 3.1-137", "Version 5.0.0": a number, or a part of one, behind that word. */
export function isOfVersion(tokens: Tokens, at: number): boolean {
  let first = at;
  while (first > at - LONGEST_VERSION && tokens[first]?.kind !== 'word' && tokens[first]?.spaced === false)
    first -= 1;
  return (
    tokens[first]?.kind === 'number' &&
    tokens[first - 1]?.folded === 'version' &&
    yearOf(tokens[first]) === null
  );
}

/** Bodies whose names stand before the number of a standard, "ISO 14971:2019": takes "ISO"; refuses "WHO". */
export const STANDARD_BODIES = /^(?:ISO|IEC|EN|DIN|ASTM|ANSI|BS|IEEE)$/;

/** Tokens of a number with its parts: "9241-210:2019". */
const LONGEST_NUMBER = 4;

/**
 * "Final report D22-01", "Technical Report 55-159", "ISO 9241-210:2019": a later part of the number that a report or a standard is known
 * by · "Weekly Report 65(3), 12-19", "Hastings Center Report 31-2".
 */
export function isPartOfNumber(tokens: Tokens, at: number): boolean {
  let first = at;
  while (first > at - LONGEST_NUMBER && isGluedPart(tokens, first)) first -= 2;
  const before = tokens[first - 1];
  if (first < at && STANDARD_BODIES.test(before?.text ?? '') && before?.text !== 'IEEE') return true; // not "Proc IEEE 86:2278"
  const ranged = isDash(tokens[first + 1]) && tokens[first + 1]?.spaced === false;
  return (
    ranged && yearOf(tokens[first]) === null && REPORT_NUMBERED.test(foldedText(tokens, first - 2, first))
  );
}

/** What is known by its number, the last two words folded: takes "technical report", "final report"; refuses "center report", which is a journal. */
const REPORT_NUMBERED = /(?:^| )(?:bericht|rapport)$|(?:technical|tech|final|research|internal) report$/;

/** "-210" of "9241-210", ":2019" of "210:2019". */
const isGluedPart = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.spaced === false &&
  tokens[at - 1]?.spaced === false &&
  (isDash(tokens[at - 1]) || isSign(tokens[at - 1], ':'));

/** "Nav1.7"; "Na(v)1.7", "Ca(v)3.2": a number glued to a bracket that is glued to a word is a part of the word. */
export function isGlued(tokens: Tokens, at: number): boolean {
  const pointed =
    isSign(tokens[at + 1], '.') && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
  if (pointed && /\p{Ll}\d$/u.test(tokens[at]?.text ?? '')) return true;
  let first = at;
  while (tokens[first]?.spaced === false && isSign(tokens[first - 1], '.')) first -= 2;
  if (first < at && /\p{Ll}\d$/u.test(tokens[first]?.text ?? '')) return true;
  return (
    isSign(tokens[first - 1], ')') &&
    tokens[first]?.spaced === false &&
    isSign(tokens[first - 3], '(') &&
    tokens[first - 3]?.spaced === false &&
    tokens[first - 4]?.kind === 'word'
  );
}
