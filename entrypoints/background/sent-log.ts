/** What left the browser, written down as it leaves: a worker that is stopped must not forget what it sent. */
import type { SentRequest } from '../../lib/records/ask';
import { SOURCES } from '../../lib/records/sources';
import type { SettingsStore } from '../../lib/storage/settings';

export interface SentLog {
  note(request: SentRequest): void;
  /** Done when all that was noted by now is written. */
  written(): Promise<void>;
}

export function createSentLog(settings: SettingsStore): SentLog {
  // The store writes one line after the other: when the last one is written, all are.
  let last = Promise.resolve();
  return {
    note({ source, url, at }) {
      last = settings
        .addSent([{ source: SOURCES[source].name, url, at }])
        .catch((error: unknown) => console.warn('What was sent could not be noted.', error));
    },
    written: () => last,
  };
}
