import { fold } from '../claims/cues';
import type { Reference } from '../reading/types';
import { calledSo } from './called-so';
import { cantTell, failed, passed } from './results';
import { referenceCheck } from './subjects';

/**
 * Put online before other researchers reviewed it. Not told where the article calls it a preprint itself, nor of what
 * lies on arXiv alone: its fields cite by arXiv number what has long appeared, and strict readers shrugged at most of it.
 */
export const referencePreprint = referenceCheck({
  id: 'reference-preprint',
  summary: 'The cited work is a preprint.',
  caveat: 'A reviewed version may have come out since under another DOI.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 320,
  messages: {
    passed: 'Nothing in the entry says that this is a preprint.',
    failed: 'This is a preprint: it was put online before other researchers reviewed it.',
    'cantTell-both':
      'The entry names a journal, and its identifier leads to a preprint. Which of the two was read is not said.',
    cantTell: 'Whether this is a preprint could not be told: the entry names no journal and no server.',
  },
  look: ({ reference, study, record }, { reading }) => {
    const server = findServer(reference);
    if (findCalledSo(reading).has(reference.id) || isOnArxiv(reference)) return null;
    const journal = reference.csl['container-title'];
    const isInJournal = journal !== null && !SERVERS.test(fold(journal));
    if (server !== null || study.flags.includes('preprint')) {
      if (isInJournal) return cantTell(['page'], { variant: 'both' });
      return failed(['page'], { words: { article: null, study: server } });
    }
    const isNamed = journal !== null || (record?.journal ?? null) !== null;
    return isNamed || reference.csl.type !== 'article-journal' ? passed(['page']) : cantTell(['page']);
  },
});

/** Takes "a preprint", "not yet peer-reviewed"; refuses "in print", "a reviewed study". */
const CALLED_SO = /\bpre-?prints?\b|\bnot (?:yet )?(?:been )?(?:peer[- ])?reviewed\b/;

const findCalledSo = calledSo(CALLED_SO);

/** Takes "arxiv", "10.48550/arxiv.1409.1556"; refuses "biorxiv", "10.1101/2020.01.01.123456". */
const ARXIV = /\barxiv\b/u;

const isOnArxiv = ({ csl, identifiers }: Reference): boolean =>
  identifiers.some(({ kind, value }) => kind === 'arxiv' || (kind === 'doi' && ARXIV.test(fold(value)))) ||
  ARXIV.test(fold(csl['container-title'] ?? csl.publisher ?? ''));

/** Names of preprint servers: takes "biorxiv", "medrxiv 2020", "ssrn"; refuses "archives of medicine". */
const SERVERS =
  /\b(?:biorxiv|medrxiv|sportrxiv|psyarxiv|osf preprints|research square|ssrn|preprints\.org)\b/u;

/** DOI prefixes that only preprint servers use: Cold Spring Harbor (until 2025), Research Square, OSF. Takes "10.1101/2020.01.01.123456", "10.21203/rs.3.rs-1"; refuses "10.1101/gr.1234". */
const SERVER_DOI = /^10\.(?:1101\/(?:\d{6}|20\d\d\.)|21203\/|31234\/|31219\/|31236\/|51224\/)/u;

function findServer({ csl, identifiers }: Reference): string | null {
  for (const name of [csl['container-title'] ?? '', csl.publisher ?? '']) {
    const found = SERVERS.exec(fold(name));
    if (found !== null) return name.slice(found.index, found.index + found[0].length);
  }
  return identifiers.find(({ kind, value }) => kind === 'doi' && SERVER_DOI.test(value))?.value ?? null;
}
