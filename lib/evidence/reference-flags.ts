/** Flags of a reference: preprints by identifier, address or server; notices by its record. */
import type { Reference } from '../reading/types';
import type { Notice, StudyRecord } from '../records/types';
import { PREPRINT_CONTAINERS, PREPRINT_DOI, PREPRINT_HOSTS } from '../standards/work-kinds';
import type { StudyFlag } from './types';
import { hostAndPath, isOnHost } from './work-kind';

/** In the order preprint, retracted, corrected, concern; each at most once. */
export function referenceFlags(reference: Reference, record: StudyRecord | null): StudyFlag[] {
  const notices = record?.notices ?? [];
  const flags: StudyFlag[] = [];
  if (isPreprint(reference)) flags.push('preprint');
  if (isRetracted(notices)) flags.push('retracted');
  if (notices.some(({ kind }) => kind === 'correction')) flags.push('corrected');
  if (notices.some(({ kind }) => kind === 'concern')) flags.push('concern');
  return flags;
}

function isPreprint({ csl, identifiers }: Reference): boolean {
  const doi = csl.DOI ?? identifiers.find(({ kind }) => kind === 'doi')?.value ?? null;
  // A paper with a journal's DOI may also print the arXiv number of its first version.
  if (doi !== null) return PREPRINT_DOI.test(doi.toLowerCase());
  if (identifiers.some(({ kind }) => kind === 'arxiv')) return true;
  const place = hostAndPath(csl.URL);
  if (place !== null && PREPRINT_HOSTS.some((host) => isOnHost(place, host))) return true;
  const container = csl['container-title']?.toLowerCase() ?? '';
  return PREPRINT_CONTAINERS.some((name) => container === name || container.startsWith(`${name} `));
}

/** Retracted or withdrawn, unless a reinstatement is dated on or after the last such notice. */
function isRetracted(notices: readonly Notice[]): boolean {
  const withdrawals = notices.filter(({ kind }) => kind === 'retraction' || kind === 'withdrawal');
  if (withdrawals.length === 0) return false;
  const last = withdrawals.map(({ date }) => date ?? '9999').reduce((a, b) => (a > b ? a : b));
  return !notices.some(({ kind, date }) => kind === 'reinstatement' && date !== null && date >= last);
}
