import type { Translator } from '../lib/locales/translate';
import { Detail } from './Detail';

interface Props {
  /** What did not work, and what one can do. */
  words: string;
  /** The machine's own words; empty for none. */
  detail: string;
  translator: Translator;
}

/** What did not work, said at once; how it came about in the machine's words, for whoever wants to know. */
export function Fault({ words, detail, translator: { t } }: Props) {
  return (
    <div class="fault">
      <p role="alert">{words}</p>
      {detail !== '' && <Detail label={t('what_happened')} text={detail} />}
    </div>
  );
}
