import type { Translator } from '../lib/locales/translate';
import type { LookupSource, Report } from '../lib/report/types';
import type { LookUpStep } from '../lib/storage/types';
import type { LookUpTools, ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

interface Props {
  report: Report;
  context: ViewContext;
}

/**
 * One row about the look-up, of the same height while it runs and afterwards, so that nothing below it jumps: how far it
 * has come, then who was asked and who did not answer. Its words are a live region.
 */
export function LookupProgress({ report, context }: Props) {
  const { lookUps, lookupChoice } = context;
  if (!lookUps || lookupChoice !== 'on' || report.references.length === 0) return null;
  return <Row report={report} context={context} lookUps={lookUps} />;
}

function Row({ report, context, lookUps }: Props & { lookUps: LookUpTools }) {
  const { translator } = context;
  const { t } = translator;
  const { step, cancel, retry } = lookUps;
  const failed = report.lookups.sources.filter((source) => source.failed > 0);
  const again = isOnlyLimit(failed) ? t('lookups_rest') : t('lookups_again');
  const action =
    step !== null
      ? { label: t('lookups_cancel'), onClick: cancel }
      : failed.length > 0
        ? { label: again, onClick: retry }
        : null;
  // There may be nothing left to press: then the words have the focus.
  const { scope, heir } = useFocusHeir();
  return (
    <section class="lookup-row" aria-label={t('options_lookups')} aria-busy={step !== null} ref={scope}>
      <p role="status" tabIndex={-1} ref={heir}>
        {step === null ? afterwards(report, failed, context) : meanwhile(step, translator)}
      </p>
      {action && (
        // One button, whatever it does: what it was pressed for ends under a finger or a focus that stays.
        <button type="button" class="text-button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      <progress
        aria-hidden="true"
        data-idle={step === null ? 'true' : undefined}
        // The last step is the end itself: all may be found while a source is still to answer.
        max={(step?.total ?? 0) + 1}
        value={step?.done ?? 1}
      />
    </section>
  );
}

/** What is known by now, and of whom there is more to come. */
const meanwhile = ({ done, total, waitingFor }: LookUpStep, { t, list }: Translator): string =>
  waitingFor.length === 0
    ? t('lookups_step', { done, total })
    : t('lookups_step_asking', { done, total, sources: list(waitingFor) });

/** Nobody failed: one look-up puts only so many questions, and the next one puts more. */
const isOnlyLimit = (failed: LookupSource[]): boolean =>
  failed.length > 0 && failed.every(({ cause }) => cause === 'limit');

/** What came of it, in a sentence. */
function afterwards(
  { lookups }: Report,
  failed: LookupSource[],
  { translator: { t, list } }: ViewContext,
): string {
  if (lookups.mode === 'offline') return t('lookups_running');
  if (failed.some(({ cause }) => cause === 'cancelled')) return t('lookups_cancelled');
  if (isOnlyLimit(failed)) return t('lookups_limit');
  const names = (sources: LookupSource[]) => list(sources.map(({ name }) => name));
  if (failed.length > 0) {
    const isSilent = failed.every(({ answered }) => answered === 0);
    return t(isSilent ? 'lookups_silent' : 'lookups_some_failed', { sources: names(failed) });
  }
  return lookups.sources.length === 0
    ? t('lookups_none')
    : t('lookups_on', { sources: names(lookups.sources) });
}
