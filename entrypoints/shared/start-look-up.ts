import type { Send } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';

/** A background that is stopped again and again is not woken for ever. */
const MOST_STARTS = 3;

/**
 * Has a tab looked up, and waits for the end. A background that the browser stops meanwhile answers nobody: the next
 * message wakes it, and it goes on with what it has stored.
 *
 *     await startLookUp(send, 'lookups.start', tabId);   →  the report in the store is whole, or says what is missing
 */
export async function startLookUp(
  ask: Send<Protocol>,
  type: 'lookups.start' | 'lookups.retry',
  tabId: number,
): Promise<void> {
  for (let left = MOST_STARTS; left > 0; left -= 1) {
    const answer = await ask(type, { tabId });
    if (answer.ok || answer.error !== 'no-answer') return;
  }
}
