/** Takes "\u00a0"; refuses "é". Asked of one character. */
const SPACE = /\s/u;

const FIRST_BEYOND_ASCII = 0x80;

/** Is there white space, as \s has it, at this place? Not beyond the ends. The plain characters are told without a regular expression, for speed. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(text.charAt(at));
}
