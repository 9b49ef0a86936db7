/** One DOI at a source that gives one work an address: what the clients of such sources have in common. */
import { fail, ok, type Result } from '../result';
import { type AskTools, ask, readJson, type Schema } from './ask';
import { bareDoi } from './doi-text';
import type { SourceId } from './sources';
import type { LookupFailure, SourceRecord } from './types';

interface OneWork<Answer> {
  source: SourceId;
  url: string;
  /** The media type to ask for. */
  accept: string;
  schema: Schema<Answer>;
  doiOf(answer: Answer): string | null | undefined;
  toStudyRecord(answer: Answer, fetchedAt: string): SourceRecord;
}

/** The record; "not-found" when the source does not have the DOI, "bad-payload" when it answers about another one. */
export async function askOneWork<Answer>(
  { source, url, accept, schema, doiOf, toStudyRecord }: OneWork<Answer>,
  doi: string,
  tools: AskTools,
): Promise<Result<SourceRecord, LookupFailure>> {
  const read = readJson(schema);
  const answer = await ask(
    { source, url, accept, form: null },
    (body) => {
      const work = read(body);
      if (!work.ok || bareDoi(doiOf(work.value)) === doi) return work;
      return fail('bad-payload', 'The answer was about another DOI.');
    },
    tools,
  );
  return answer.ok ? ok(toStudyRecord(answer.value, new Date(tools.clock.now()).toISOString())) : answer;
}
