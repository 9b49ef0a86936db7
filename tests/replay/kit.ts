/** What the tests of look-ups share: references that name a replayed work, and tools that reach the replay server. */
import type { Identifier } from '../../lib/identifiers/types';
import type { Reference } from '../../lib/reading/types';
import { type AskTools, createSourceHealth, NO_KEYS, type SentRequest } from '../../lib/records/ask';
import { createMemoryCache } from '../../lib/records/cache';
import { createInFlight } from '../../lib/records/in-flight';
import { DEFAULT_LOOK_UP_OPTIONS, type LookUpOptions, type LookUpTools } from '../../lib/records/look-up';
import type { RequestQueue } from '../../lib/records/queue';
import { SOURCES } from '../../lib/records/sources';
import type { CslItem } from '../../lib/references/types';
import { blankReference, EMPTY_CSL } from '../blank-reference';
import type { ReplayServer } from './server';
import { createTestClock, type TestClock } from './test-clock';
import type { ReplayWork } from './works';

/** Runs everything at once: what a real queue adds is time. */
export const UNPACED_QUEUE: RequestQueue = { add: (_, task) => task() };

/** A request as a server saw it: what it asked must not be asked more than three times. */
export const questionOf = (request: { source: string; path: string; query: URLSearchParams }): string =>
  `${request.source} ${request.path} ${request.query}`;

export interface KitTools extends LookUpTools {
  clock: TestClock;
  sent: SentRequest[];
}

/** Tools with a test clock, a memory cache and the replay server's addresses. */
export function lookUpTools(
  replay: Pick<ReplayServer, 'fetch' | 'bases' | 'onSlow'>,
  changes: Partial<Omit<LookUpTools, 'options' | 'clock'>> & {
    options?: Partial<LookUpOptions>;
    clock?: TestClock;
  } = {},
): KitTools {
  const clock = changes.clock ?? createTestClock();
  const sent: SentRequest[] = [];
  replay.onSlow = (source) => clock.expire(SOURCES[source].timeoutMs);
  return {
    fetch: replay.fetch,
    random: () => 0.5,
    queue: UNPACED_QUEUE,
    cache: createMemoryCache(),
    inFlight: createInFlight(),
    signal: new AbortController().signal,
    onProgress: () => {},
    onRequest: (request) => sent.push(request),
    ...changes,
    clock,
    sent,
    options: { ...DEFAULT_LOOK_UP_OPTIONS, bases: replay.bases, ...changes.options },
  };
}

/** Tools for one client alone. */
export const askTools = (replay: ReplayServer, changes: Partial<AskTools> = {}): AskTools => ({
  ...lookUpTools(replay),
  bases: replay.bases,
  email: null,
  keys: NO_KEYS,
  health: createSourceHealth(),
  ...changes,
});

export interface ReferenceChanges {
  identifiers?: [Identifier['kind'], string][];
  csl?: Partial<CslItem>;
  raw?: string;
  origin?: Reference['origin'];
}

/** A reference that names `work` correctly, but for the changes; its DOI is the work's unless identifiers are given. */
export function referenceTo(work: ReplayWork, id: string, changes: ReferenceChanges = {}): Reference {
  const identifiers = changes.identifiers ?? (work.doi === null ? [] : [['doi', work.doi]]);
  const csl: CslItem = {
    ...EMPTY_CSL,
    title: work.title,
    author: work.authors.map(([family, given]) => ({ family, given })),
    issued: { 'date-parts': [[work.year]] },
    'container-title': work.journal,
    volume: work.volume,
    page: work.page,
    ...changes.csl,
  };
  const names = csl.author.map((name) => ('family' in name ? name.family : name.literal)).join(', ');
  const raw =
    changes.raw ??
    `${names}. ${csl.title ?? ''}. ${csl['container-title'] ?? ''}. ${csl.issued?.['date-parts'][0]?.[0] ?? ''};${csl.volume ?? ''}:${csl.page ?? ''}.`;
  return {
    ...blankReference(id, raw),
    origin: changes.origin ?? 'bibliography',
    csl,
    identifiers: identifiers.map(([kind, value]) => ({ kind, value, foundIn: 'text' })),
  };
}
