/** Given names as initials, however they are printed: "Brad J.", "BJ", "B. J.", "Jean-Paul". */

/** Initials run together, as journals print them: takes "BJ", "MJA"; refuses "Brad", "Al". */
const RUN_TOGETHER = /^\p{Lu}{2,4}$/u;
/** The letters that begin a part of a name, hyphens kept: takes "Jean-Paul"; refuses "-". */
const PART_START = /(^|-)(\p{L})\p{L}*\p{M}*\.?/gu;

/**
 * The initials of each given name in order; a hyphenated name is one part with a hyphen inside.
 *
 *     "Brad J."    →  ["B", "J"]
 *     "BJ"         →  ["B", "J"]
 *     "Jean-Paul"  →  ["J-P"]
 *
 * @returns An empty list when no letter is given.
 */
export function initialsOf(given: string): string[] {
  return given
    .normalize('NFC')
    .split(/[\s.]+/u)
    .filter((part) => /\p{L}/u.test(part))
    .flatMap((part) =>
      RUN_TOGETHER.test(part)
        ? [...part]
        : [
            [...part.matchAll(PART_START)]
              .map(([, hyphen, letter = '']) => `${hyphen}${letter.toUpperCase()}`)
              .join(''),
          ],
    )
    .map((part) => part.replace(/^-/, ''))
    .filter((part) => part !== '');
}
