import { type CheckSentence, checkWords } from '../lib/locales/check-words';
import type { Translator } from '../lib/locales/translate';

interface Props {
  said: CheckSentence;
  translator: Translator;
}

/** The sentence of a check: in the reader's language where there is one, else in English, and said to be English. */
export function CheckWords({ said, translator }: Props) {
  const own = checkWords(said, translator);
  const isForeign = own === null && translator.locale !== 'en';
  return <span lang={isForeign ? 'en' : undefined}>{own ?? said.message}</span>;
}
