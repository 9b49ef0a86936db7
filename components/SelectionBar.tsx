import { FORMAT_FILES, REFERENCE_FORMATS } from '../lib/exports/reference-formats';
import type { ReportReference } from '../lib/report/types';
import { CitationChoice } from './CitationChoice';
import type { ViewContext } from './types';

interface Props {
  /** Every reference of the report: what was chosen stays chosen while a filter hides it. */
  all: ReportReference[];
  /** The references that are listed now, after filter and sorting. */
  listed: ReportReference[];
  context: ViewContext;
}

/** Saves or copies the chosen references, or all that are listed while none is chosen. */
export function SelectionBar({ all, listed, context }: Props) {
  const { selection, translator } = context;
  if (!selection || all.length === 0) return null;
  const { t } = translator;
  const { ids, outcome, setIds, save, copy } = selection;
  const chosen = all.filter(({ id }) => ids.has(id));
  const meant = chosen.length === 0 ? listed : chosen;
  const isAll = listed.length > 0 && listed.every(({ id }) => ids.has(id));
  const toggleListed = () => {
    const next = new Set(ids);
    for (const { id } of listed) {
      if (isAll) next.delete(id);
      else next.add(id);
    }
    setIds(next);
  };
  return (
    <fieldset class="selection" aria-label={t('selection_label')}>
      <label class="pick pick-all">
        <input
          type="checkbox"
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !isAll;
          }}
          onChange={toggleListed}
        />
        <span>
          {chosen.length === 0
            ? t('selection_all', { count: listed.length })
            : t('selection_chosen', { count: chosen.length })}
        </span>
      </label>
      <div class="selection-ways">
        {REFERENCE_FORMATS.map((format) => (
          <button key={format} type="button" class="text-button" onClick={() => save(meant, format)}>
            {FORMAT_FILES[format].name}
          </button>
        ))}
      </div>
      <div class="selection-copy">
        <CitationChoice context={context} />
        <button type="button" class="text-button" onClick={() => copy(meant)}>
          {t('selection_copy', { count: meant.length })}
        </button>
      </div>
      <p class="quiet small" role="status">
        {outcome && t(`selection_${outcome.kind}`, { count: outcome.count })}
      </p>
    </fieldset>
  );
}
