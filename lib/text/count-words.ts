/** Takes "a", "é", "٣", "漢"; refuses "'", "-", " ". Asked of one character. */
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** Kana and Han, which are written without spaces. Takes "漢"; refuses "a", "한". Asked of one character. */
const COUNTED_ALONE = /^[\u3040-\u30ff\u3400-\u9fff]/;

/** Signs inside a word: ' and - and ’. */
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const CURLY_APOSTROPHE = 0x2019;

const FIRST_BEYOND_ASCII = 0x80;

/**
 * Number of words; a character that is written without spaces counts by itself, unless it stands inside a word.
 *
 *     Load is safe: don’t stop   →   5
 *
 * Read sign by sign, since it is asked of the whole article: a pattern that knows all letters takes several times as long.
 */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_BEYOND_ASCII) {
      if (isAsciiWord(code)) {
        if (!inWord) count += 1;
        inWord = true;
      } else inWord &&= code === APOSTROPHE || code === HYPHEN;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) as number);
    if (LETTER_OR_DIGIT.test(sign)) {
      const isAlone: boolean = !inWord && COUNTED_ALONE.test(sign);
      if (!inWord) count += 1;
      inWord = !isAlone;
      at += sign.length - 1;
    } else inWord &&= code === CURLY_APOSTROPHE;
  }
  return count;
}

/** 0–9, A–Z, a–z. */
const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
