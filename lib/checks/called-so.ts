import { fold } from '../claims/cues';
import type { PageReading } from '../reading/types';
import { memo } from '../text/memo';

/**
 * The references of which a statement that cites them says something itself ("a preprint", "has since been retracted"): who reads
 * on knows it already.
 *
 * @param pattern Asked of the statements in small letters.
 */
export const calledSo = (pattern: RegExp): ((reading: PageReading) => Set<string>) =>
  memo(
    ({ claims }) =>
      new Set(claims.flatMap(({ text, references }) => (pattern.test(fold(text)) ? references : []))),
  );

/** What lets a reader see that somebody argues: takes "an editorial", "in a comment", "called on us", "asks whether"; refuses "the editors", "comments", "asks for". */
export const OPINION =
  /\b(?:editorial|commentary|comment|letter|opinion|viewpoint|perspective|essay|asks? whether|call(?:s|ed)? (?:on|for)|urge[sd]?|argue[sd]?)\b/u;
