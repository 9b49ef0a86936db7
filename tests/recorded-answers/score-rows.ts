/**
 * The works of ../shared/api/retracted.csv, each asked of Crossref, Europe PMC and PubMed alone by a whole look-up. The
 * answers are written as each source would give them (SCHEMAS.md): the list tells which notices a work has, and of one of
 * them the DOI and the date; titles, and what it does not tell, are invented.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { lookUp } from '../../lib/records/look-up';
import type { SourceId } from '../../lib/records/sources';
import type { NoticeKind } from '../../lib/records/types';
import { fetchFrom } from '../replay/in-process';
import { lookUpTools, referenceTo } from '../replay/kit';
import { REPLAY_WORKS, type ReplayUpdate, type ReplayWork, work } from '../replay/works';

/** One notice of a work, in the words of the list, and what a reader must be told of it. */
interface WrittenNotice {
  kind: NoticeKind;
  /** Crossref's type of update, and MEDLINE's link. */
  type: string;
  link: string;
  doi: string;
  /** ISO, to the day. */
  date: string;
  by: ReplayUpdate['source'];
}

const KINDS = {
  Retraction: { kind: 'retraction', type: 'retraction', link: 'Retraction in' },
  'Expression of concern': {
    kind: 'concern',
    type: 'expression_of_concern',
    link: 'Expression of concern in',
  },
  Correction: { kind: 'correction', type: 'correction', link: 'Erratum in' },
  Reinstatement: { kind: 'reinstatement', type: 'reinstatement', link: 'Reinstatement in' },
} as const;

type ListedKind = keyof typeof KINDS;

const rowSchema = z.object({
  doi: z.string(),
  what: z.string(),
  year: z.coerce.number(),
  journal: z.string(),
  notice_doi: z.string(),
  rw_nature_2025_08: z.string(),
  in_rw_index_2026_08: z.enum(['yes', 'no']),
  notice_source: z.string(),
});

type Row = z.infer<typeof rowSchema>;

/** What the list tells in its remarks alone. */
const REMARKS = new Map<string, ListedKind[]>([
  // Only in the newer index, as retracted.
  ['10.1136/bmjnph-2023-000823', ['Retraction']],
  // The publisher's retraction carries the date of the paper; Retraction Watch had a concern.
  ['10.1124/jpet.114.218735', ['Expression of concern', 'Retraction']],
  ['10.1001/jamanetworkopen.2021.24638', ['Retraction', 'Reinstatement']],
]);

/** Where the list's DOI is that of a lesser notice. */
const LESSER = new Map<string, ListedKind>([
  ['10.1359/jbmr.050402', 'Expression of concern'],
  ['10.1001/jamanetworkopen.2021.24638', 'Reinstatement'],
]);

const PUBLISHER_SLIP = '10.1124/jpet.114.218735';

const isListedKind = (word: string): word is ListedKind => word in KINDS;

/** The day in a remark: takes "MDPI sample (2018-09-18)"; refuses "Retraction Sept 2025". */
const DAY = /\d{4}-\d{2}-\d{2}/;

function noticesOf(row: Row): WrittenNotice[] {
  const listed = REMARKS.get(row.doi) ?? row.rw_nature_2025_08.split(';').filter(isListedKind);
  const [only] = listed;
  const main = LESSER.get(row.doi) ?? (listed.includes('Retraction') ? 'Retraction' : only);
  return listed.map((name, at) => {
    const isMain = name === main;
    const isSlip = row.doi === PUBLISHER_SLIP && name === 'Retraction';
    return {
      ...KINDS[name],
      doi: (isMain && row.notice_doi) || `10.5555/notice.${at}.${row.doi.slice(row.doi.indexOf('/') + 1)}`,
      date: isSlip
        ? dayOf(row)
        : ((isMain ? DAY.exec(row.notice_source)?.[0] : null) ?? `${row.year + 1}-0${at + 1}-15`),
      by: isSlip ? 'publisher' : 'retraction-watch',
    };
  });
}

/** The replayed works appeared in March of their year, and deposits turn a month into its first day. */
const dayOf = (row: Row): string => `${row.year}-03-01`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2018-09-18" → "2018 Sep 18". */
function medlineDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [year, MONTHS[(month ?? 1) - 1], day].filter((part) => part !== undefined).join(' ');
}

function workOf(row: Row, at: number): ReplayWork {
  const real = REPLAY_WORKS.find(({ doi }) => doi === row.doi);
  return {
    ...(real ??
      work({
        title: `An invented title of example ${at}: ${row.what}`,
        authors: [[`Exampleson${at}`, 'Ann']],
        year: row.year,
        journal: row.journal,
      })),
    doi: row.doi,
    pmid: String(80_000_000 + at),
  };
}

type AskedSource = Extract<SourceId, 'crossref' | 'europepmc' | 'pubmed'>;

/** The work as the source has it. */
function answered(named: ReplayWork, notices: WrittenNotice[], source: AskedSource): ReplayWork {
  const isRetracted = notices.some(({ kind }) => kind === 'retraction');
  const stillIs = isRetracted && !notices.some(({ kind }) => kind === 'reinstatement');
  if (source !== 'crossref') {
    return {
      ...named,
      knownTo: [source],
      types: ['Journal Article', ...(stillIs ? ['Retracted Publication'] : [])],
      links: notices.map(({ link, date, doi }) => [link, `J Ex. ${medlineDate(date)};1(1):1. doi: ${doi}.`]),
      updatedBy: [],
    };
  }
  // Elsevier marks the title and links the paper to its notices, as if it were theirs.
  const isElsevier = stillIs && named.doi?.startsWith('10.1016/');
  const updates = notices.map(({ doi, type, date, by }) => ({ doi, type, date, source: by }));
  return {
    ...named,
    knownTo: [source],
    title: isElsevier ? `RETRACTED: ${named.title}` : named.title,
    links: [],
    updatedBy: updates,
    updateTo: isElsevier
      ? updates.map((update) => ({ ...update, type: 'retraction', source: 'publisher' }))
      : [],
  };
}

/** "retraction 2018-09-18 10.1/x", sorted: what the reader of the row must be told. */
function wantedOf(row: Row, notices: WrittenNotice[], source: AskedSource): string {
  const isReinstated = notices.some(({ kind }) => kind === 'reinstatement');
  return words(
    notices
      .filter(({ kind }) => !(isReinstated && kind === 'retraction'))
      .map(({ kind, date, doi }) => ({
        kind,
        date: source === 'crossref' && date === dayOf(row) ? null : date,
        doi,
      })),
  );
}

const words = (notices: { kind: string; date: string | null; doi: string | null }[]): string =>
  notices
    .map(({ kind, date, doi }) => `${kind} ${date ?? '–'} ${doi ?? '–'}`)
    .toSorted()
    .join('; ') || 'no notice';

export interface RowScore {
  source: AskedSource;
  rows: number;
  misses: string[];
}

/** One score a source. */
export async function scoreRows(folder: string): Promise<RowScore[]> {
  const text = readFileSync(join(folder, 'retracted.csv'), 'utf8');
  const rows = z.array(rowSchema).parse(parse(text, { columns: true }));
  const sources: AskedSource[] = ['crossref', 'europepmc', 'pubmed'];
  return Promise.all(
    sources.map(async (source) => {
      const misses = await Promise.all(rows.map((row, at) => missOf(row, at, source)));
      return { source, rows: rows.length, misses: misses.filter((miss) => miss !== null) };
    }),
  );
}

async function missOf(row: Row, at: number, source: AskedSource): Promise<string | null> {
  const notices = noticesOf(row);
  const named = workOf(row, at);
  const library = [answered(named, notices, source)];
  const reference = referenceTo(named, 'r1', {
    identifiers: [source === 'pubmed' ? ['pmid', named.pmid ?? ''] : ['doi', row.doi]],
  });
  const tools = lookUpTools(
    { fetch: fetchFrom(library), bases: {}, onSlow: () => {} },
    { options: { sources: [source] } },
  );
  const { identities, records } = await lookUp([reference], tools);
  const wanted = wantedOf(row, notices, source);
  const found = words(records.r1?.notices ?? []);
  if (identities.r1 === 'same' && found === wanted) return null;
  return `${row.doi} (${row.what})\n  wanted same: ${wanted}\n  found  ${identities.r1}: ${found}`;
}
