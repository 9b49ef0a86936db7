/**
 * UTF-8 that a program read as Windows text, read again. Called by `clean-reference.ts`.
 *
 *     PÃ©rez V. The readerâ€™s view.   →   Pérez V. The reader’s view.
 */

/** The Windows signs of the bytes 0x80 to 0x9F, in their order; those that it leaves free stand for themselves. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The first bytes of a letter: "PÃ©rez", "readerâ€™s" · "SÃO", "140 Å²", "3.5 Å… a case", where the letter is a measure. */
const MISREAD = new RegExp(`(?!(?<!\\p{L})\u00c5.(?!\\p{L}))[\u00c2-\u00f4][${WINDOWS}\u00a0-\u00bf]`, 'u');

/**
 * The text as it was written, where every letter of it beyond ASCII was misread; else the text as it stands.
 *
 *     readAgain('PÃ©rez')   →   'Pérez'
 *     readAgain('Pérez, Â°C')   →   'Pérez, Â°C'
 */
export function readAgain(text: string): string {
  if (!MISREAD.test(text)) return text;
  const bytes = [...text].map(byteOf);
  if (bytes.some((byte) => byte > 0xff)) return text;
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return read.includes('\ufffd') ? text : read;
}

const byteOf = (sign: string): number => {
  const place = WINDOWS.indexOf(sign);
  return place < 0 ? (sign.codePointAt(0) ?? 0) : 0x80 + place;
};
