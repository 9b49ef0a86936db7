/**
 * A reference as tokens: words, numbers, single signs, and cuts (stretches that were read and taken out before).
 * Offsets are UTF-16 code units of the cleaned text, end excluded.
 */
export type TokenKind = 'word' | 'number' | 'sign' | 'cut';

export interface Token {
  kind: TokenKind;
  text: string;
  /** Lower case, without accents: what tables are asked for. */
  folded: string;
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
}

export type Tokens = readonly Token[];

/** Stands for every sign of a stretch that was taken out, so that offsets stay true. */
export const CUT = '\u00a6';

/**
 * One token: a cut; a number; a word, in which letters are joined by hyphens and apostrophes, but digits are not; or any other
 * sign. Takes the "O'Brien" of "O'Brien, A", the "bread-making" of "bread-making.", the "’t" of "van ’t Hof", the "S71" of "S71–S77"; refuses " ".
 */
const TOKEN =
  /\u00a6[\u00a6 ]*|(?<number>\d+(?![\p{L}\p{M}\d]))|(?<word>['\u2019\u2018]t(?= \p{Lu})|[\p{L}\p{M}\d]+(?:(?<=\p{L}\p{M}?)['\u2019\u2018\u02bc\u00b4`\u2010\u2011-](?=\p{L})[\p{L}\p{M}\d]+)*)|\S/gu;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { number, word } = match.groups ?? {};
    const start = match.index;
    const shown = match[0];
    const kind =
      number !== undefined ? 'number' : word !== undefined ? 'word' : shown.startsWith(CUT) ? 'cut' : 'sign';
    tokens.push({
      kind,
      text: kind === 'cut' ? CUT : shown,
      folded: kind === 'word' ? fold(shown) : shown,
      start,
      end: start + shown.length,
      spaced: start > 0 && /\s/.test(text[start - 1] ?? ''),
      capital: kind === 'word' && isCapital(shown),
    });
  }
  return tokens;
}

/** Lower case without accents: "Saúde" → "saude". ASCII is the common case and takes the short way. */
export const fold = (word: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins at 0
  /^[\x00-\x7f]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A capital, or a sign of a script that has none and may begin a name or a title: takes "É", "体", "학"; refuses "é". */
const CAPITAL = /^(?:\p{Lu}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})/u;

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
};
