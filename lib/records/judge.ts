/** What the answers so far say of one work: its record, and whether it is the work that the reference names. */
import { mergeRecords } from './merge-records';
import type { Session } from './session';
import { SOURCES } from './sources';
import type { Identity, SourceRecord, StudyRecord } from './types';
import { ARTICLE_ID, answerKey, type Work } from './works';

export interface Judgement {
  record: StudyRecord | null;
  identity: Identity;
  /** Found by searching for the title, not by an identifier that the reference gives. */
  byTitle: boolean;
  /** "different" rests on one source alone: another one is to be asked before it is said. */
  needsConfirming: boolean;
}

/** The answers under a work's first identifier; the others only fill in what it lacks. */
function primaryKeys(work: Work): string[] {
  if (work.doi !== null) return doiKeys(work.doi);
  if (work.pmid !== null) return pmidKeys(work.pmid);
  if (work.pmcid !== null) return [answerKey('europepmc', 'pmcid', work.pmcid)];
  if (work.search === null) return [];
  return [answerKey('europepmc', 'title', work.search.key), answerKey('crossref', 'title', work.search.key)];
}

const doiKeys = (doi: string): string[] => [
  answerKey('europepmc', 'doi', doi),
  answerKey('crossref', 'doi', doi),
  answerKey('datacite', 'doi', doi),
  answerKey('doi-org', 'agency', doi),
];

const pmidKeys = (pmid: string): string[] => [
  answerKey('europepmc', 'pmid', pmid),
  answerKey('pubmed', 'pmid', pmid),
];

/** Keys of the identifiers that stand beside the first one. */
function secondaryKeys(work: Work): string[] {
  const pmid = work.pmid === null ? [] : pmidKeys(work.pmid);
  const pmcid = work.pmcid === null ? [] : [answerKey('europepmc', 'pmcid', work.pmcid)];
  const primary = new Set(primaryKeys(work));
  return [...pmid, ...pmcid].filter((key) => !primary.has(key));
}

/** The records under some keys, those of the DOI that such a record names included. */
function recordsUnder(keys: string[], session: Session): SourceRecord[] {
  const found = keys.flatMap((key) => session.answer(key)?.record ?? []);
  const learned = found
    .flatMap((record) => record.doi ?? [])
    .map((doi) => answerKey('crossref', 'doi', doi))
    .filter((key) => !keys.includes(key));
  return [...found, ...[...new Set(learned)].flatMap((key) => session.answer(key)?.record ?? [])];
}

/** A DOI that a record names and the reference does not: Crossref is asked about it. */
export function learnedDoi(work: Work, session: Session): string | null {
  if (work.doi !== null) return null;
  const record = primaryKeys(work).flatMap((key) => session.answer(key)?.record ?? [])[0];
  return record?.doi ?? null;
}

const nothing = (identity: Identity): Judgement => ({
  record: null,
  identity,
  byTitle: false,
  needsConfirming: false,
});

/** How many sources must show another work before "different" is said; the DOI's own agency is enough alone. */
const CONFIRMING_SOURCES = 2;

/** Sources that speak for the agency of a DOI: DataCite is one, doi.org passes on what an agency says. */
const AGENCIES = new Set([SOURCES.datacite.name, SOURCES['doi-org'].name]);

/** The judgement from the answers that a session has. */
export function judge(work: Work, session: Session): Judgement {
  const keys = primaryKeys(work);
  if (keys.length === 0) return nothing('not-checked');
  const primary = recordsUnder(keys, session);
  const secondary = recordsUnder(secondaryKeys(work), session);
  const { named } = work;
  if (work.id === ARTICLE_ID) {
    // A page may name the DOI of the study that it writes about: such a record, and its notices, are not the page's.
    const own = [...primary, ...secondary].filter((one) => session.verdict(named, one) !== 'different');
    return { ...nothing('not-checked'), record: mergeRecords(own) };
  }
  const isSame = (record: SourceRecord): boolean => session.verdict(named, record) === 'same';
  const others = secondary.filter(isSame);
  if (primary.length === 0) {
    return {
      ...nothing(isUnknown(work, session) ? 'unknown-identifier' : 'could-not-check'),
      record: mergeRecords(others),
    };
  }
  if (work.search !== null) return { ...nothing('same'), record: mergeRecords(primary), byTitle: true };

  const verdicts = primary.map((record) => session.verdict(named, record));
  if (verdicts.includes('same')) {
    // A source that shows another work under this identifier is mistaken: nothing of it is kept.
    const kept = primary.filter((_, at) => verdicts[at] !== 'different');
    return { ...nothing('same'), record: mergeRecords([...kept, ...others]) };
  }
  const record = mergeRecords(primary);
  if (verdicts.every((verdict) => verdict === 'nothing-to-compare'))
    return { ...nothing('not-checked'), record };
  const different = verdicts.filter((verdict) => verdict === 'different').length;
  const isClear = different === verdicts.length;
  const byAgency = primary.some((one) => AGENCIES.has(one.source));
  const isConfirmed = isClear && (different >= CONFIRMING_SOURCES || byAgency);
  return {
    ...nothing(isConfirmed ? 'different' : 'could-not-check'),
    record,
    needsConfirming: isClear && !isConfirmed,
  };
}

/** Nobody has the identifier: doi.org for a DOI; Europe PMC and PubMed, both, for a PMID. */
function isUnknown(work: Work, session: Session): boolean {
  const isMissing = (key: string): boolean => session.answer(key)?.outcome === 'not-found';
  if (work.doi !== null) return isMissing(answerKey('doi-org', 'doi', work.doi));
  return work.pmid !== null && pmidKeys(work.pmid).every(isMissing);
}
