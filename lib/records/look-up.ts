/**
 * The look-up of a page's references: cache, then one search at Europe PMC and Crossref in chunks side by side, then
 * single questions for what is left open. Called by the background worker and by the command line, which hand in
 * fetch, clock, chance, queue and cache. It never throws for what a source did: whoever failed is named in `lookups`,
 * and what could not be checked is said to be so.
 */
import type { Note, Reference } from '../reading/types';
import { type Clock, type Fetch, NO_KEYS, type SentRequest, type SourceKeys } from './ask';
import { askCrossref, askDatacite, askEuropePmc, askPubmed } from './ask-batches';
import { askAgency, askHandles, searchTitles } from './ask-singles';
import type { RecordCache } from './cache';
import type { InFlight } from './in-flight';
import { type Judgement, judge, learnedDoi } from './judge';
import type { RequestQueue } from './queue';
import { createSession, type Session } from './session';
import { LOOK_UP_SOURCES, SOURCES, type SourceBases, type SourceId } from './sources';
import { tallyLookups } from './tally';
import type { Identity, Lookups, StudyRecord } from './types';
import { ARTICLE_ID, answerKey, articleWork, type OwnWork, type Work, workOf } from './works';

export interface LookUpOptions {
  /** The person's own e-mail address for the polite pools; null sends none. */
  email: string | null;
  keys: SourceKeys;
  /** Addresses that stand in for the sources' own. */
  bases: SourceBases;
  /** Sources that the person allows; the others are neither asked nor named. */
  sources: readonly SourceId[];
  /** Ask again where a source failed a moment ago. */
  retryFailed: boolean;
  /** The article, which may itself be a paper: its notices are kept apart from those of references. */
  article: OwnWork | null;
}

export const DEFAULT_LOOK_UP_OPTIONS: LookUpOptions = {
  email: null,
  keys: NO_KEYS,
  bases: {},
  sources: LOOK_UP_SOURCES,
  retryFailed: false,
  article: null,
};

export interface LookUpTools {
  fetch: Fetch;
  clock: Clock;
  /** Between 0 and 1, for the jitter of pauses. */
  random: () => number;
  queue: RequestQueue;
  cache: RecordCache;
  /** Shared by all look-ups that share the cache. */
  inFlight: InFlight;
  /** Aborts when the tab closes or the reader cancels; what is known by then is returned. */
  signal: AbortSignal;
  /** Called after each answered batch; what is certain so far is worked out only when `progress` is called. */
  onProgress: (progress: () => LookUpProgress) => void;
  /** Each request as it leaves, for "what left this browser". */
  onRequest: (request: SentRequest) => void;
  options: LookUpOptions;
}

export interface LookUpResult {
  /** By reference id, and under ARTICLE_ID that of the page's own paper; works of which no source has a record are missing. */
  records: Record<string, StudyRecord>;
  /** By reference id, every reference of the call. */
  identities: Record<string, Identity>;
  /** Ids of references without identifier that were found by their title. */
  foundByTitle: string[];
  lookups: Lookups;
  notes: Note[];
}

export interface LookUpProgress extends LookUpResult {
  /** References of which a record was found that is theirs, and references that can be asked about. */
  done: number;
  total: number;
  /** Names of the sources that are still to answer. */
  waitingFor: string[];
}

/** Looks up all references at once. See the head of this file for the order of questions. */
export async function lookUp(references: Reference[], tools: LookUpTools): Promise<LookUpResult> {
  const { options } = tools;
  const works = references.map(workOf);
  const own = options.article && articleWork(options.article);
  if (own !== null) works.push(own);
  const session = createSession({
    tools: { ...tools, email: options.email, keys: options.keys, bases: options.bases },
    cache: tools.cache,
    inFlight: tools.inFlight,
    retryFailed: options.retryFailed,
    onStored: () => tools.onProgress(() => progressOf(works, session)),
  });
  await askAll(works, session, new Set(options.sources));
  return resultOf(
    works.map((work): Judged => [work, judge(work, session)]),
    works,
    session,
    true,
  );
}

/** The order of questions: batches side by side, then only what they left open. */
async function askAll(works: Work[], session: Session, allowed: ReadonlySet<SourceId>): Promise<void> {
  const crossref = allowed.has('crossref');
  await Promise.all([
    allowed.has('europepmc') ? askEuropePmc(works, session) : undefined,
    crossref ? askCrossref(doisOf(works), session) : undefined,
  ]);
  // What was left open by then is not known: nobody else is said to have been asked.
  if (session.tools.signal.aborted) return;
  if (allowed.has('pubmed'))
    await askPubmed(
      works.flatMap((work) => pmidLeftOpen(work, session) ?? []),
      session,
    );
  if (crossref)
    await searchTitles(
      works.filter((work) => isTitleLeftOpen(work, session)),
      session,
    );
  if (crossref)
    await askCrossref(
      works.flatMap((work) => learnedDoi(work, session) ?? []),
      session,
    );
  if (allowed.has('datacite')) await askDatacite(doisLeftOpen(works, session), session);
  if (!allowed.has('doi-org')) return;
  await askHandles(doisLeftOpen(works, session), session);
  // Before "another work" is said of a DOI that one source knows, its agency is heard.
  const doubtful = works.filter((work) => judge(work, session).needsConfirming);
  await askAgency(
    doisOf(doubtful).filter((doi) => session.answer(answerKey('crossref', 'doi', doi))?.outcome === 'found'),
    session,
  );
}

const doisOf = (works: Work[]): string[] => [...new Set(works.flatMap((work) => work.doi ?? []))];

/** The PMID of a work that Europe PMC has not, could not give, or shows to be another one. */
function pmidLeftOpen(work: Work, session: Session): string | null {
  if (work.pmid === null) return null;
  const isOpen =
    session.answer(answerKey('europepmc', 'pmid', work.pmid))?.outcome !== 'found' ||
    (work.doi === null && judge(work, session).needsConfirming);
  return isOpen ? work.pmid : null;
}

const doisLeftOpen = (works: Work[], session: Session): string[] =>
  doisOf(works.filter((work) => isDoiLeftOpen(work, session)));

const isTitleLeftOpen = (work: Work, session: Session): boolean =>
  work.search !== null &&
  session.answer(answerKey('europepmc', 'title', work.search.key))?.outcome !== 'found';

/**
 * A DOI that no source has a record of. When all of them failed it is left: doi.org answers one DOI a call and would
 * have to stand in for everybody.
 */
function isDoiLeftOpen(work: Work, session: Session): boolean {
  if (work.doi === null) return false;
  const answers = (['europepmc', 'crossref'] as const).map((source) =>
    session.answer(answerKey(source, 'doi', work.doi ?? '')),
  );
  const atDatacite = session.answer(answerKey('datacite', 'doi', work.doi));
  const isKnown = [...answers, atDatacite].some((answer) => answer?.outcome === 'found');
  return !isKnown && !answers.every((answer) => answer?.outcome === 'failed');
}

/** Only what no later answer can take back: a work that is the same, or a record that nothing was to be compared with. */
function progressOf(works: Work[], session: Session): LookUpProgress {
  const certain = works
    .map((work): Judged => [work, judge(work, session)])
    .filter(
      ([, { identity, record }]) => identity === 'same' || (identity === 'not-checked' && record !== null),
    );
  const isReference = ({ id }: Work): boolean => id !== ARTICLE_ID;
  return {
    ...resultOf(certain, works, session, false),
    done: certain.filter(([work]) => isReference(work)).length,
    total: works.filter((work) => isReference(work) && isAskable(work)).length,
    waitingFor: session.waitingFor().map((source) => SOURCES[source].name),
  };
}

/** How many references can be asked about at all. */
export const countAskable = (references: Reference[]): number =>
  references.map(workOf).filter(isAskable).length;

const isAskable = ({ doi, pmid, pmcid, search }: Work): boolean =>
  [doi, pmid, pmcid, search].some((value) => value !== null);

type Judged = readonly [Work, Judgement];

/** The result from the works that were judged; the tally is of all of them. */
function resultOf(judged: Judged[], works: Work[], session: Session, isOver: boolean): LookUpResult {
  const references = judged.filter(([work]) => work.id !== ARTICLE_ID);
  const refused = session.refusedSingles();
  return {
    records: Object.fromEntries(
      judged.flatMap(([{ id }, { record }]) => (record === null ? [] : [[id, record]])),
    ),
    identities: Object.fromEntries(references.map(([{ id }, { identity }]) => [id, identity])),
    foundByTitle: references.flatMap(([{ id }, { byTitle }]) => (byTitle ? [id] : [])),
    lookups: tallyLookups(works, session, (work) => learnedDoi(work, session), isOver),
    notes: refused === 0 ? [] : [limitNote(refused)],
  };
}

const limitNote = (refused: number): Note => ({
  stage: 'records',
  reason: 'limit-reached',
  text: `${refused} questions were not put: one look-up asks the record sources only so often.`,
});
