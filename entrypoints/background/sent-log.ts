/** What left the browser, written down as it leaves: a worker that is stopped must not forget what it sent. */
import type { SentRequest } from '../../lib/records/ask';
import { SOURCES } from '../../lib/records/sources';
import type { SettingsStore } from '../../lib/storage/settings';
import { createTurns } from './in-turn';

export interface SentLog {
  note(request: SentRequest): void;
  /** Done when all that was noted by now is written. */
  written(): Promise<void>;
}

export function createSentLog(settings: SettingsStore): SentLog {
  // One line after the other: two at once would lose one.
  const inTurn = createTurns<'line'>();
  return {
    note({ source, url, at }) {
      inTurn('line', () => settings.addSent([{ source: SOURCES[source].name, url, at }])).catch(
        (error: unknown) => console.warn('What was sent could not be noted.', error),
      );
    },
    written: () => inTurn('line', async () => {}),
  };
}
