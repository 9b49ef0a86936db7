/** Forms that only the names of journals have: a second name behind a spaced sign, and a J alone. */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { isSign } from './token-tests';
import type { Tokens } from './tokens';

/**
 * "CMAJ : Canadian …", "J Foo / Society of …", "Physiology = Physiologie": index of the spaced sign behind which a catalogue goes on
 * with another name · "Nutrition : effets du sommeil. Rev Foo", as French sets every colon.
 */
export function endOfName(tokens: Tokens, start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!isSign(tokens[at], ':/=') || !tokens[at]?.spaced || !tokens[at + 1]?.spaced) continue;
    if (!isSign(tokens[at], ':') || isSecondName(tokens, at + 1, end)) return at;
  }
  return end;
}

/** A journal by its own word, in which no sentence ends · "Diabetes : A review of care". */
function isSecondName(tokens: Tokens, from: number, end: number): boolean {
  const behind = tokens.slice(from, end);
  const ends = behind.some((token, index) => isSign(token, '.') && behind[index + 1]?.kind === 'word');
  return (
    !ends && behind.some(({ folded }) => /^(?:journal|revue|revista|bulletin|official|organ)$/.test(folded))
  );
}

/**
 * "J Clin Densitom", "AJR Am J Roentgenol": a J alone among the first words, and no word in small letters that is not small in all
 * names · "Jane J Doe Foundation".
 */
export const isShortName = (words: Tokens): boolean =>
  words.length > 1 &&
  words
    .slice(0, 3)
    .some(
      ({ text }, at) =>
        text === 'J' &&
        (at === 0 ||
          at === words.length - 1 ||
          [words[at - 1], words[at + 1]].some((word) => isJournalWord(word?.folded ?? ''))),
    ) &&
  words.every(({ kind, capital, folded }) => kind === 'word' && (capital || SMALL_WORDS.has(folded)));
