/** Who wrote an article, out of what its page prints where names stand. */

/** In English alone: "von" and "di" may be part of a name. Takes "By ", "Written by: "; refuses "Byron ". */
const BY = /^(?:written |posted |published )?by(?:: ?| )/i;

/** Takes "Roe", "山田"; refuses "A", "1". */
const WORD = /\p{L}{2}|[\p{sc=Han}\p{sc=Hangul}]/u;

/** Takes "Wednesday, 26 February 2025", "26. Februar 2025", "May 3, 2021"; refuses "Ann Roe, 3 May 2021". */
const DATE = /^(?:\p{L}+,? )?(?:\d{1,2}\.? (?:de )?\p{L}+(?: de)?|\p{L}+ \d{1,2}),? \d{4}$/u;

/** Takes "View my complete profile"; refuses "Vi Ewing". */
const PROFILE = /^(?:view|see|show|read|follow)\b.*\b(?:profile|bio|posts?|articles)\b/i;

/**
 * The names in one line; null where what stands there is a date, a letter, or a link to a profile.
 *
 *     "By\n   Ann Roe"   →   "Ann Roe"
 */
export function bylineOf(printed: string): string | null {
  const names = printed.replace(/\s+/g, ' ').trim().replace(BY, '');
  return WORD.test(names) && !DATE.test(names) && !PROFILE.test(names) ? names : null;
}
