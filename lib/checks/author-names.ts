/** Names of authors as keys that two spellings of one person share: family name and first initial. */
import type { CslName } from '../references/types';
import { memo } from '../text/memo';

/** "Kreider|r"; organisations and names without a given part have no key. */
export const authorKey = memo((name: CslName): string | null => {
  if (!('family' in name) || name.given === null) return null;
  const initial = name.given.trim()[0];
  return initial === undefined ? null : fold(`${name.family}|${initial}`);
});

/** Marks that decomposition sets free: takes "u\u0308"; refuses "u". */
const ACCENTS = /\p{M}/gu;

/** Lower case without accents, so that "Müller" and "Muller" agree. */
const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replaceAll(ACCENTS, '')).toLowerCase();

/** Takes "Muller", refuses "Müller". */
const PLAIN = /^[ -~]*$/u;

/** Parts of a byline that are no name: takes "By", "MD", "Ph.D.", "Medically reviewed by", refuses "Bymes". */
const BYLINE_NOISE =
  /\b(?:written|medically|reviewed|updated|edited|fact[ -]checked|by|m\.?d\.?|ph\.?d\.?|r\.?d\.?n?\.?|m\.?s\.?c?|cscs|dr|prof|and)\b\.?/giu;

/** Takes "Doe, Roe", "Doe and Roe"; refuses "Anderson". */
const BETWEEN_NAMES = /[,;&|·]|\band\b/u;

/** Takes "  ", refuses "-". */
const SPACES = /\s+/u;

/** Keys of the people that a byline names: "By Terry Ramos, MS" → ["ramos|t"]. */
export const bylineKeys = (byline: string | null): string[] =>
  (byline ?? '')
    .split(BETWEEN_NAMES)
    .map((part) => part.replaceAll(BYLINE_NOISE, ' ').trim().split(SPACES))
    .filter((words) => words.length >= 2 && words.length <= 4)
    .flatMap((words) => authorKey({ family: words.at(-1) ?? '', given: words[0] ?? null }) ?? []);
