import type { Finding } from '../lib/checks/types';
import type { Translator } from '../lib/locales/translate';

interface Props {
  check: Finding['check'];
  outcome: Finding['outcome'];
  data: Finding['data'];
  /** The check's own sentence, in English. */
  english: string;
  translator: Translator;
}

/** The sentence of a check: in the reader's language where there is one, else in English, and said to be English. */
export function CheckWords({ check, outcome, data, english, translator: { maybe, locale } }: Props) {
  const own = maybe(`check_${check}_${outcome}`, data);
  return <span lang={own === null && locale !== 'en' ? 'en' : undefined}>{own ?? english}</span>;
}
