/**
 * The memory of the look-ups: what each source said of each identifier, and how long that is worth. Storage itself
 * is handed in (IndexedDB in the extension, a Map in the command line). Nothing from private windows belongs here:
 * they get a memory cache of their own.
 */
import type { LookupFailure, SourceRecord } from './types';

/** One source's answer about one work. */
export interface CachedAnswer {
  /** Source and identifier, as `answerKey` writes them. */
  key: string;
  /** Milliseconds since 1970. */
  storedAt: number;
  outcome: 'found' | 'not-found' | 'failed';
  /** Null unless found; also null for a DOI that is registered but of which nothing more is known. */
  record: SourceRecord | null;
  /** Only of a failure. */
  reason: LookupFailure | null;
}

/** Where answers are kept. Asked and filled it never rejects: a store that cannot be read holds nothing. */
export interface RecordCache {
  get(keys: string[]): Promise<Map<string, CachedAnswer>>;
  put(answers: CachedAnswer[]): Promise<void>;
  /** Rejects when the answers may still be there. */
  clear(): Promise<void>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Bibliographic facts hardly ever change. No answer is used for longer. */
export const FOUND_AGE_MS = 30 * DAY_MS;
/** A new DOI may reach a source the next day. */
const NOT_FOUND_AGE_MS = DAY_MS;
/** A source that failed is left alone for a while. */
const FAILED_AGE_MS = 5 * MINUTE_MS;
/** A retraction may come any day: the answers that would tell of one are asked for anew. */
const NOTICES_AGE_MS = 7 * DAY_MS;

const OUTCOME_AGES = { found: FOUND_AGE_MS, 'not-found': NOT_FOUND_AGE_MS, failed: FAILED_AGE_MS } as const;

/** "good": use it; "ask-again": use it only when asking anew fails; "expired": it says nothing any more. */
export type AnswerState = 'good' | 'ask-again' | 'expired';

/**
 * How much a kept answer is worth now.
 *
 * Notices are watched at Crossref, which holds the publishers' and Retraction Watch's; an answer of another source
 * is asked for anew at that pace only when the work has no DOI, so that Crossref cannot be asked.
 */
export function answerState(answer: CachedAnswer, now: number): AnswerState {
  const age = now - answer.storedAt;
  // A clock that was set back makes an answer of the future: it is not trusted.
  if (age < 0 || age > OUTCOME_AGES[answer.outcome]) return 'expired';
  const tellsOfNotices =
    answer.record !== null && (answer.key.startsWith('crossref ') || answer.record.doi === null);
  return tellsOfNotices && age > NOTICES_AGE_MS ? 'ask-again' : 'good';
}

/** How many answers a memory cache holds; about 20 MB of abstracts. */
const MEMORY_CACHE_SIZE = 5_000;

/** A cache that lives as long as its owner; the oldest answers make room when it is full. */
export function createMemoryCache(size = MEMORY_CACHE_SIZE): RecordCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    async get(keys) {
      return new Map(
        keys.flatMap((key) => {
          const answer = answers.get(key);
          return answer === undefined ? [] : [[key, answer] as const];
        }),
      );
    },
    async put(fresh) {
      for (const answer of fresh) {
        // Deleted first, so that the order of the Map is the order of storing.
        answers.delete(answer.key);
        answers.set(answer.key, answer);
      }
      for (const key of answers.keys()) {
        if (answers.size <= size) break;
        answers.delete(key);
      }
    },
    async clear() {
      answers.clear();
    },
  };
}
