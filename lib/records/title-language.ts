/**
 * The language of a title, from its little words: enough to see that two titles may be translations of each other,
 * which their words cannot tell. Not a language detector: "unknown" is the usual answer for short titles.
 */
import { foldedWords } from './title-match';

/** Little words that the other languages here hardly use; "no", "do", "per", "door" are left out for that. */
const LITTLE_WORDS: Record<string, Set<string>> = {
  en: new Set('the of and in for with on from by an after among between during'.split(' ')),
  de: new Set(
    'der die das und bei von mit zur zum eine einer eines fur auf den dem ist nach uber im'.split(' '),
  ),
  fr: new Set('le la les des du chez dans une aux sur pour avec l d'.split(' ')),
  es: new Set('el los las del y una con para por entre sobre su la de'.split(' ')),
  pt: new Set('os da dos das e em uma na com para entre pela pelo sobre de'.split(' ')),
  it: new Set('il lo gli dei della delle nel nella e una con tra degli nei di la'.split(' ')),
  nl: new Set('het een en bij voor met op naar zijn de van'.split(' ')),
};

/** One little word may stand in a name ("van", "La"); a foreign title has two, or a letter that English lacks. */
const FOREIGN_WORDS = 2;

/** Takes "ä", "ñ", "ç"; refuses "e", "β". */
const FOREIGN_LETTER = /[äöüßàâçéèêëîïôûœñáíóúãõåø]/i;

/** A letter of a script in which no English title is written. Takes "Ж", "中", "あ", "ع"; refuses "é", "α". */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A code, "other-script", or null when the little words do not say. */
export function titleLanguage(title: string): string | null {
  if (OTHER_SCRIPT.test(title)) return 'other-script';
  const words = foldedWords(title);
  const counts = Object.entries(LITTLE_WORDS).map(
    ([language, little]) => [language, words.filter((word) => little.has(word)).length] as const,
  );
  counts.sort((a, b) => b[1] - a[1]);
  const [first, second] = counts;
  if (first === undefined || first[1] === (second?.[1] ?? 0)) return null;
  const isSure = first[0] === 'en' || first[1] >= FOREIGN_WORDS || FOREIGN_LETTER.test(title);
  return isSure ? first[0] : null;
}

/** A title that PubMed translated stands in brackets: takes "[Sport and the heart]."; refuses "[18F]FDG uptake". */
const TRANSLATED = /^\[[^[\]]{1,500}\]\.?$/;

/** Whether two titles may say the same in two languages; one of unknown language is taken for English. */
export function mayBeTranslation(left: string, right: string): boolean {
  if (TRANSLATED.test(left) || TRANSLATED.test(right)) return true;
  return (titleLanguage(left) ?? 'en') !== (titleLanguage(right) ?? 'en');
}
