import { citedClaims } from '../lib/report/step-claim';
import type { Report } from '../lib/report/types';
import type { ViewContext } from './types';

/** Steps through the statements that cite a source, and says where one is. */
export function StepBar({ report, context }: { report: Report; context: ViewContext }) {
  const { translator, actions, shown } = context;
  const { t } = translator;
  const cited = citedClaims(report);
  if (cited.length === 0) return null;
  const index = cited.findIndex(({ id }) => id === shown?.id);
  return (
    <div class="steps">
      <p class="quiet small">
        {index < 0
          ? t('step_total', { count: cited.length })
          : t('step_position', { position: index + 1, total: cited.length })}
      </p>
      <StepButton label={t('step_previous')} path="m10 4-4 4 4 4" onClick={() => actions.step(-1)} />
      <StepButton label={t('step_next')} path="m6 4 4 4-4 4" onClick={() => actions.step(1)} />
    </div>
  );
}

function StepButton(props: { label: string; path: string; onClick(): void }) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      onClick={props.onClick}
    >
      <svg class="directed" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={props.path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      </svg>
    </button>
  );
}
