/**
 * One look-up's answers: read from the cache first, asked for once however many want them, written back after each
 * batch. So a worker that dies in the middle goes on from the cache and asks nothing twice.
 */
import { type AskTools, createSourceHealth, type SentRequest } from './ask';
import { answerState, type CachedAnswer, type RecordCache } from './cache';
import { compareWork, type NamedWork, type Verdict } from './identity';
import type { InFlight } from './in-flight';
import type { SourceId } from './sources';
import type { LookupFailure, SourceRecord } from './types';
import { sourceOfKey } from './works';

/** After so many requests a look-up puts no question about a single work; what takes many works at once goes on. */
const MOST_REQUESTS = 60;
/** Questions about a single work that one look-up puts at most: they are slow at any pace that is polite. */
const MOST_SINGLE_QUESTIONS = 24;

/** What a source said about one key. */
export type Answer =
  | { outcome: 'found'; record: SourceRecord | null }
  | { outcome: 'not-found' }
  | { outcome: 'failed'; reason: LookupFailure };

export interface Session {
  tools: AskTools;
  /** What is known under a key; undefined when nobody was asked (yet). */
  answer(key: string): CachedAnswer | undefined;
  /** Why asking for a key failed, even when an older answer stands in; undefined when it did not. */
  failure(key: string): LookupFailure | undefined;
  /** Whether a source was to be asked for a key. */
  wasConsulted(key: string): boolean;
  /** Makes sure that `keys` have answers: those without a good one go to `askFor`, which must `store` what it gets. */
  consult(keys: string[], askFor: (missing: string[]) => Promise<void>): Promise<void>;
  /** Keeps answers, also in the cache, and reports progress. A cancelled question is no answer. */
  store(answers: (Answer & { key: string })[]): Promise<void>;
  /** One question about a single work may be put; false when this look-up has put enough. */
  takeSingle(): boolean;
  /** Whether a record is the work that a reference names; judged once, for progress asks after each batch. */
  verdict(named: NamedWork, record: SourceRecord): Verdict;
  /** Sources that have not yet answered what was asked of them. */
  waitingFor(): SourceId[];
  /** How often `takeSingle` said no. */
  refusedSingles(): number;
}

export interface SessionOptions {
  tools: Omit<AskTools, 'health'>;
  cache: RecordCache;
  inFlight: InFlight;
  /** Ask again where a source failed minutes ago: the reader wants it. */
  retryFailed: boolean;
  onStored: () => void;
}

/** An owner may vanish with a cancelled tab; then the waiting ones ask themselves, and not for ever. */
const MOST_ROUNDS = 3;

export function createSession({ tools, cache, inFlight, retryFailed, onStored }: SessionOptions): Session {
  const answers = new Map<string, CachedAnswer>();
  const failures = new Map<string, LookupFailure>();
  const consulted = new Set<string>();
  const asked = new Set<string>();
  /** Keys of questions on their way. */
  const open = new Set<string>();
  const verdicts = new WeakMap<NamedWork, WeakMap<SourceRecord, Verdict>>();
  let requests = 0;
  let singles = 0;
  let refused = 0;

  const onRequest = (request: SentRequest): void => {
    requests += 1;
    tools.onRequest(request);
  };

  const needsAsking = (key: string): boolean => {
    const answer = answers.get(key);
    if (asked.has(key)) return false;
    return answer === undefined || answerState(answer, tools.clock.now()) !== 'good';
  };

  /** Takes over what the cache has; the keys that still need asking. */
  async function missingOf(keys: string[]): Promise<string[]> {
    const needed = keys.filter(needsAsking);
    if (needed.length === 0) return needed;
    for (const [key, answer] of await cache.get(needed)) {
      const state = answerState(answer, tools.clock.now());
      if (state === 'expired' || (retryFailed && answer.outcome === 'failed')) continue;
      answers.set(key, answer);
      if (answer.outcome === 'failed' && answer.reason !== null) failures.set(key, answer.reason);
    }
    return needed.filter(needsAsking);
  }

  return {
    tools: { ...tools, onRequest, health: createSourceHealth() },
    answer: (key) => answers.get(key),
    failure: (key) => failures.get(key),
    wasConsulted: (key) => consulted.has(key),
    async consult(keys, askFor) {
      for (const key of keys) consulted.add(key);
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const missing = await missingOf([...new Set(keys)]);
        if (missing.length === 0 || tools.signal.aborted) return;
        const claim = inFlight.claim(missing);
        for (const key of claim.mine) asked.add(key);
        for (const key of missing) open.add(key);
        try {
          if (claim.mine.length > 0) await askFor(claim.mine);
        } finally {
          claim.release();
          for (const key of claim.mine) open.delete(key);
        }
        if (claim.others === null) return;
        await claim.others;
        for (const key of missing) open.delete(key);
      }
    },
    async store(fresh) {
      const storedAt = tools.clock.now();
      const kept: CachedAnswer[] = [];
      for (const answer of fresh) {
        const { key } = answer;
        open.delete(key);
        if (answer.outcome === 'failed') {
          failures.set(key, answer.reason);
          // An older answer is worth more than a failure, and a cancelled question was never answered.
          if (answers.get(key)?.outcome === 'found' || answer.reason === 'cancelled') continue;
        }
        const entry: CachedAnswer = {
          key,
          storedAt,
          outcome: answer.outcome,
          record: answer.outcome === 'found' ? answer.record : null,
          reason: answer.outcome === 'failed' ? answer.reason : null,
        };
        answers.set(key, entry);
        kept.push(entry);
      }
      await cache.put(kept);
      onStored();
    },
    takeSingle() {
      if (singles >= MOST_SINGLE_QUESTIONS || requests >= MOST_REQUESTS) {
        refused += 1;
        return false;
      }
      singles += 1;
      return true;
    },
    verdict(named, record) {
      const known = verdicts.get(named) ?? new WeakMap<SourceRecord, Verdict>();
      verdicts.set(named, known);
      const verdict = known.get(record) ?? compareWork(named, record);
      known.set(record, verdict);
      return verdict;
    },
    waitingFor: () => [...new Set([...open].map(sourceOfKey))],
    refusedSingles: () => refused,
  };
}
