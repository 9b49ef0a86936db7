import type { Result } from '../../lib/result';
import type { TabState } from '../../lib/storage/types';

/** The state in an answer about a tab; where nobody answered, the trouble that says so. */
export const answeredState = <State>(answer: Result<State, string>): State | TabState =>
  answer.ok
    ? answer.value
    : { status: 'trouble', trouble: 'failed', detail: `${answer.error} ${answer.detail}`.trim() };
