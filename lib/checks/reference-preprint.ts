import type { Reference } from '../reading/types';
import { cantTell, failed, passed } from './results';
import { referenceCheck } from './subjects';

/** Put online before other researchers reviewed it. */
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
  look: ({ reference, study, record }) => {
    const server = findServer(reference);
    const journal = reference.csl['container-title'];
    const isInJournal = journal !== null && !SERVERS.test(journal);
    if (server !== null || study.flags.includes('preprint')) {
      if (isInJournal) return cantTell(['page'], { variant: 'both' });
      return failed(['page'], { words: { article: null, study: server } });
    }
    const isNamed = journal !== null || (record?.journal ?? null) !== null;
    return isNamed || reference.csl.type !== 'article-journal' ? passed(['page']) : cantTell(['page']);
  },
});

/** Names of preprint servers: takes "bioRxiv", "medRxiv 2020", "SSRN", refuses "archives of medicine". */
const SERVERS =
  /\b(?:bioRxiv|medRxiv|arXiv|SportRxiv|PsyArXiv|OSF Preprints|Research Square|SSRN|Preprints\.org)\b/iu;

/** DOI prefixes that only preprint servers use: Cold Spring Harbor (until 2025), arXiv, Research Square, OSF. Takes "10.1101/2020.01.01.123456", "10.48550/arxiv.1409.1556"; refuses "10.1101/gr.1234". */
const SERVER_DOI = /^10\.(?:1101\/(?:\d{6}|20\d\d\.)|48550\/|21203\/|31234\/|31219\/|31236\/|51224\/)/u;

function findServer({ csl, identifiers }: Reference): string | null {
  const named = SERVERS.exec(csl['container-title'] ?? '')?.[0] ?? SERVERS.exec(csl.publisher ?? '')?.[0];
  if (named !== undefined) return named;
  const arxiv = identifiers.find(({ kind }) => kind === 'arxiv');
  if (arxiv !== undefined) return arxiv.value;
  return identifiers.find(({ kind, value }) => kind === 'doi' && SERVER_DOI.test(value))?.value ?? null;
}
