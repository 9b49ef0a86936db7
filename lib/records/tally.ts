/** Who was asked about how many works, who answered, and why not: the report's "what was asked of whom". */
import type { Session } from './session';
import { SOURCE_IDS, SOURCES, type SourceId } from './sources';
import type { LookupCause, LookupSource, Lookups } from './types';
import { answerKey, type KeyKind, type Work } from './works';

/** Plain sentences for the reader. */
const REASONS: Record<LookupCause, string> = {
  offline: 'It could not be reached.',
  timeout: 'It did not answer in time.',
  'rate-limited': 'It was asked too often and wants a pause.',
  'not-found': 'It does not have the work.',
  'bad-payload': 'Its answer could not be read.',
  'server-error': 'It answered with an error.',
  cancelled: 'The look-up was cancelled.',
  limit: 'The list needed more questions than one look-up puts.',
};

/** The keys under which a source may have been asked about a work. */
function keysOf(source: SourceId, work: Work, learnedDoi: string | null): string[] {
  const values: [KeyKind, string | null][] = [
    ['doi', work.doi ?? learnedDoi],
    ['agency', work.doi],
    ['pmid', work.pmid],
    ['pmcid', work.pmcid],
    ['title', work.search?.key ?? null],
  ];
  return values.flatMap(([kind, value]) => (value === null ? [] : [answerKey(source, kind, value)]));
}

/**
 * The tally of a look-up; only sources that were asked, in the order of the table of sources.
 * A work that a source was asked about under two identifiers counts once, as failed only when both failed.
 * @param isOver False while answers are still awaited: what has no answer yet is then not counted at all.
 */
export function tallyLookups(
  works: Work[],
  session: Session,
  learnedDoiOf: (work: Work) => string | null,
  isOver: boolean,
): Lookups {
  const isCounted = (key: string): boolean =>
    session.wasConsulted(key) &&
    (isOver || session.answer(key) !== undefined || session.failure(key) !== undefined);
  const sources = SOURCE_IDS.map((source): LookupSource => {
    const asked = works
      .map((work) => keysOf(source, work, learnedDoiOf(work)).filter(isCounted))
      .filter((keys) => keys.length > 0);
    const isFailed = (key: string): boolean =>
      session.failure(key) !== undefined || session.answer(key) === undefined;
    const failed = asked.filter((keys) => keys.every(isFailed));
    const cause = failed.length === 0 ? null : causeOf(failed.flat(), session);
    return {
      name: SOURCES[source].name,
      asked: asked.length,
      answered: asked.length - failed.length,
      failed: failed.length,
      reason: cause === null ? null : REASONS[cause],
      cause,
    };
  });
  return { mode: 'online', sources: sources.filter((source) => source.asked > 0) };
}

/** The first failure; a source hardly ever fails in two ways at once. */
function causeOf(keys: string[], session: Session): LookupCause {
  const [failure] = keys.flatMap((key) => session.failure(key) ?? []);
  return failure ?? (session.tools.signal.aborted ? 'cancelled' : 'limit');
}
