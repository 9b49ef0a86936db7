/** Whether a DOI exists at all, and what its agency says of it. One call a DOI: only for those nobody else knows. */
import { fail, ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { askOneWork } from '../ask-one-work';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { cslSchema, handleSchema } from './schema';
import { toStudyRecord } from './to-study-record';

const CSL_JSON = 'application/vnd.citationstyles.csl+json';
const NO_SUCH_HANDLE = 100;
const HANDLE_CODES_OF_EXISTENCE = new Set([1, 200]);

/** A DOI in an address: each part is escaped, the slashes between them stay. */
const inPath = (doi: string): string => doi.split('/').map(encodeURIComponent).join('/');

/** True when the DOI is registered, false when no agency has it. */
export async function fetchHandle(doi: string, tools: AskTools): Promise<Result<boolean, LookupFailure>> {
  const url = `${baseOf('doi-org', tools.bases)}/api/handles/${inPath(doi)}`;
  const answer = await ask(
    { source: 'doi-org', url, accept: 'application/json', form: null },
    (body) => {
      const handle = readJson(handleSchema)(body);
      if (!handle.ok) return handle;
      const { responseCode } = handle.value;
      // An answer about another handle says nothing of this one.
      if (handle.value.handle.toLowerCase() !== doi)
        return fail('bad-payload', 'The answer was about another DOI.');
      if (responseCode === NO_SUCH_HANDLE) return ok(false);
      return HANDLE_CODES_OF_EXISTENCE.has(responseCode)
        ? ok(true)
        : fail('server-error', `The handle service answered with code ${responseCode}.`);
    },
    tools,
  );
  // The service says "no such handle" with status 404 as well.
  return !answer.ok && answer.error === 'not-found' ? ok(false) : answer;
}

/** The record of the registering agency; "not-found" when it has no such format to give. */
export async function fetchCsl(doi: string, tools: AskTools): Promise<Result<SourceRecord, LookupFailure>> {
  return askOneWork(
    {
      source: 'doi-org',
      url: `${baseOf('doi-org', tools.bases)}/${inPath(doi)}`,
      accept: CSL_JSON,
      schema: cslSchema,
      doiOf: (csl) => csl.DOI,
      toStudyRecord,
    },
    doi,
    tools,
  );
}
