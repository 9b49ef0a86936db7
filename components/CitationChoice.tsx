import { CITATION_STYLES, type CitationStyle, toCitationStyle } from '../lib/exports/citation-styles';
import type { Translator } from '../lib/locales/translate';
import type { ViewContext } from './types';

/** Styles that have a name of their own, the same in every language. */
const STYLE_NAMES: Record<Exclude<CitationStyle, 'printed'>, string> = {
  apa: 'APA 7',
  ama: 'AMA 11',
  vancouver: 'Vancouver',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

const styleName = (style: CitationStyle, { t }: Translator): string =>
  style === 'printed' ? t('citation_printed') : STYLE_NAMES[style];

/** "Copied: APA 7", or that the clipboard refused. */
export const copiedWords = (style: CitationStyle | null, translator: Translator): string =>
  style === null
    ? translator.t('citation_failed')
    : translator.t('citation_copied', { style: styleName(style, translator) });

/** Which style citations are copied in, and a live word on the last copy. */
export function CitationChoice({
  context: { citations, translator, actions, selection },
}: {
  context: ViewContext;
}) {
  if (!citations) return null;
  const { openReport } = actions;
  const { style, copied, setStyle } = citations;
  return (
    <div class="citation-choice">
      <label class="quiet small">
        {translator.t('citation_style')}{' '}
        <select
          class="inline-select"
          value={style}
          onChange={(event) => setStyle(toCitationStyle(event.currentTarget.value))}
        >
          {CITATION_STYLES.map((one) => (
            <option key={one} value={one}>
              {styleName(one, translator)}
            </option>
          ))}
        </select>
      </label>
      {openReport && !selection && (
        <button type="button" class="text-button small" onClick={() => openReport('references')}>
          {translator.t('references_save')}
        </button>
      )}
      <p class="visually-hidden" role="status">
        {copied && copiedWords(copied.style, translator)}
      </p>
    </div>
  );
}
