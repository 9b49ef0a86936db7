import type { ViewContext } from './types';

/** What one can do with a report as a whole; only what is possible here is drawn. */
export function ActionBar({ context: { actions, marked, translator } }: { context: ViewContext }) {
  const { t } = translator;
  const { showMarks, openPanel, openReport, openTool, openOptions } = actions;
  if (!showMarks && !openPanel && !openReport && !openTool && !openOptions) return null;
  return (
    <div class="actions">
      {showMarks && (
        <button type="button" class="text-button" onClick={() => showMarks(!marked)}>
          {t(marked ? 'marks_hide' : 'marks_show')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="text-button" onClick={openPanel}>
          {t('open_panel')}
        </button>
      )}
      {openReport && (
        <button type="button" class="text-button" onClick={openReport}>
          {t('open_report')}
        </button>
      )}
      {openTool && (
        <button type="button" class="text-button" onClick={openTool}>
          {t('open_tool')}
        </button>
      )}
      {openOptions && (
        <button type="button" class="text-button" onClick={openOptions}>
          {t('open_options')}
        </button>
      )}
    </div>
  );
}
