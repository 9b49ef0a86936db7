import type { ViewContext } from './types';

/** Signs on a grid of 16, drawn as lines. */
const SIGNS = {
  marks: 'M2 4h12M2 8h8M2 12h5M10 12l2 2 3-4',
  panel: 'M2 3h12v10H2ZM9.5 3v10',
  report: 'M4 1.5h5.5L12.5 5v9.5H4ZM9.5 1.5V5h3M6.2 8h4M6.2 11h4',
  tool: 'M5.5 2.5H3v12h10v-12h-2.5M5.5 1.2h5v2.6h-5ZM5.5 7.5h5M5.5 10.5h5',
  options:
    'M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5M7 4.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 11.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
} as const;

interface Props {
  context: Pick<ViewContext, 'actions' | 'marked' | 'translator'>;
}

/** What one can do with a report as a whole, always in reach at the foot of the view; only what is possible is drawn. */
export function ActionBar({ context: { actions, marked, translator } }: Props) {
  const { t } = translator;
  const { showMarks, openPanel, openReport, openTool, openOptions } = actions;
  if (!showMarks && !openPanel && !openReport && !openTool && !openOptions) return null;
  return (
    <nav class="actions" aria-label={t('actions_label')}>
      {showMarks && (
        <BarButton
          sign="marks"
          label={t('bar_marks')}
          title={t(marked ? 'marks_hide' : 'marks_show')}
          isPressed={marked}
          onClick={() => showMarks(!marked)}
        />
      )}
      {openPanel && (
        <BarButton sign="panel" label={t('bar_panel')} title={t('open_panel')} onClick={openPanel} />
      )}
      {openReport && (
        <BarButton
          sign="report"
          label={t('bar_report')}
          title={t('open_report')}
          onClick={() => openReport()}
        />
      )}
      {openTool && <BarButton sign="tool" label={t('bar_tool')} title={t('open_tool')} onClick={openTool} />}
      {openOptions && (
        <BarButton
          sign="options"
          label={t('open_options')}
          title={t('options_page_title')}
          onClick={openOptions}
        />
      )}
    </nav>
  );
}

interface BarButtonProps {
  sign: keyof typeof SIGNS;
  /** One or two words below the sign. */
  label: string;
  /** The same at length. */
  title: string;
  /** For a button that stays pressed; left out for the others. */
  isPressed?: boolean;
  onClick(): void;
}

function BarButton({ sign, label, title, isPressed, onClick }: BarButtonProps) {
  return (
    <button type="button" class="bar-button" title={title} aria-pressed={isPressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d={SIGNS[sign]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {label}
    </button>
  );
}
