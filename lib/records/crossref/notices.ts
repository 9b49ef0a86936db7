/**
 * Crossref's update links as notices. `updated-by` stands on the work and names its notices, `update-to` stands on
 * the notice and names the work; publishers mix the two up, so both are read, with the title.
 *
 * Known mix-ups (seen 2026): a publisher deposits `update-to: retraction` on the *original*, pointing at its notices,
 * so that each notice then seems to be retracted by the paper; IEEE prints the notice on the paper's own DOI, so both
 * links point at the work itself; a new version may point at itself; one notice is listed as retraction by Retraction
 * Watch and as erratum by the publisher, whose date is that of the paper.
 */
import { fromDateParts } from '../dates';
import { bareDoi } from '../doi-text';
import { type NoticeTitle, noticeInTitle, statusInTitle } from '../notice-titles';
import { RETRACTION_WATCH } from '../notices';
import type { Notice, NoticeKind } from '../types';
import type { CrossrefUpdate, CrossrefWork } from './schema';

const UPDATE_KINDS = new Map<string, NoticeKind>(
  Object.entries({
    retraction: 'retraction',
    // Part of the paper was taken back: graver than a correction, but the paper stands.
    partial_retraction: 'concern',
    withdrawal: 'withdrawal',
    removal: 'withdrawal',
    concern: 'concern',
    expression_of_concern: 'concern',
    correction: 'correction',
    corrigendum: 'correction',
    erratum: 'correction',
    addendum: 'correction',
    clarification: 'correction',
    new_version: 'newer-version',
    new_edition: 'newer-version',
    reinstatement: 'reinstatement',
  }),
);

/** Relations by which a work names the one that takes its place. */
const SUCCESSOR_RELATIONS = ['is-preprint-of', 'is-replaced-by'];

/** Relations between versions of one work, older or newer: only the numbers in their DOIs tell which. */
const VERSION_RELATIONS = ['has-version', 'is-version-of'];

/** Takes "10.36227/techrxiv.1/v2", "10.31219/osf.io/4k26r_v11", "10.12688/f1000research.16126.2"; refuses "10.5555/a/v", "10.5555/a2". */
const VERSIONED_DOI = /^(10\.\d{4,9}\/\S{1,200}[./_-]v?)(\d{1,3})$/;

const GRAVE = new Set<NoticeKind>(['retraction', 'withdrawal', 'reinstatement']);

/** Retraction Watch writes "expression-of-concern" in places. */
const kindOf = (update: CrossrefUpdate): NoticeKind | undefined =>
  UPDATE_KINDS.get(update.type.toLowerCase().replaceAll('-', '_').replaceAll(' ', '_'));

const sourceOf = (update: CrossrefUpdate): string =>
  update.source === 'retraction-watch' ? RETRACTION_WATCH : 'Crossref';

/** "2020-06-05T00:00:00Z" and "2020-06-05" both begin with what we keep. */
const DAY_LENGTH = 10;

const dateOf = (update: CrossrefUpdate): string | null =>
  update.updated?.['date-time']?.slice(0, DAY_LENGTH) ?? fromDateParts(update.updated?.['date-parts']);

const toNotice = (update: CrossrefUpdate, kind: NoticeKind, ownDates: string[]): Notice => {
  const date = dateOf(update);
  return {
    kind,
    date: date !== null && isOwnDate(date, update, kind, ownDates) ? null : date,
    doi: bareDoi(update.DOI),
    source: sourceOf(update),
  };
};

/** "2014-11" and longer; a year alone is also that of notices. */
const MONTH_LENGTH = 7;

/**
 * A publisher's date that is the paper's own is a slip of the deposit, not the date of the notice; of a retraction the
 * month is enough: hardly anything is retracted in the month in which it appears.
 */
const isOwnDate = (date: string, update: CrossrefUpdate, kind: NoticeKind, ownDates: string[]): boolean =>
  update.source !== 'retraction-watch' &&
  ownDates.some(
    (own) => own === date || (GRAVE.has(kind) && own.length >= MONTH_LENGTH && date.startsWith(own)),
  );

/** The dates of the work itself, as far as each is given. */
const ownDatesOf = (work: CrossrefWork): string[] =>
  [work.published, work.issued, work['published-print'], work['published-online']].flatMap(
    (date) => fromDateParts(date?.['date-parts']) ?? [],
  );

export interface CrossrefStanding {
  /** Notices about this work. */
  notices: Notice[];
  /** What this work itself is a notice of; null for a work of its own. */
  noticeOf: NoticeTitle | null;
}

/** What the links and the title of a work say of it; `title` is plain text. */
export function readStanding(work: CrossrefWork, title: string): CrossrefStanding {
  const doi = bareDoi(work.DOI);
  const updatedBy = work['updated-by'] ?? [];
  const updateTo = work['update-to'] ?? [];
  const pointsAtSelf = (update: CrossrefUpdate): boolean => bareDoi(update.DOI) === doi;
  const inTitle = statusInTitle(title);
  const ownDates = ownDatesOf(work);
  const noticeOf =
    inTitle === null && !updatedBy.some(pointsAtSelf) ? noticeKind(title, updateTo, updatedBy) : null;

  const notices = updatedBy.flatMap((update) => {
    const kind = kindOf(update);
    if (kind === undefined || (kind === 'newer-version' && pointsAtSelf(update))) return [];
    // A notice is not undone by the paper it retracts.
    return noticeOf !== null && GRAVE.has(kind) ? [] : [toNotice(update, kind, ownDates)];
  });
  // The original that points at its own notices: its title says that it is one.
  const misplaced =
    inTitle === null ? [] : updateTo.filter((update) => GRAVE.has(kindOf(update) ?? 'correction'));
  for (const update of misplaced)
    notices.push({ ...toNotice(update, inTitle ?? 'retraction', ownDates), date: null });
  if (inTitle !== null) notices.push({ kind: inTitle, date: null, doi: null, source: 'Crossref' });
  for (const successor of successors(work)) {
    if (successor !== doi)
      notices.push({ kind: 'newer-version', date: null, doi: successor, source: 'Crossref' });
  }
  return { notices, noticeOf };
}

/** What takes the work's place: where it names nothing as such, its newest version. */
function successors(work: CrossrefWork): string[] {
  const related = (relations: string[]): string[] =>
    relations
      .flatMap((relation) => work.relation?.[relation] ?? [])
      .flatMap((target) => bareDoi(target.id) ?? []);
  const named = related(SUCCESSOR_RELATIONS);
  if (named.length > 0) return named;
  const own = versionOf(bareDoi(work.DOI) ?? '');
  const newest = related(VERSION_RELATIONS)
    .map(versionOf)
    .filter(({ stem, number }) => stem !== '' && stem === own.stem && number > own.number)
    .sort((a, b) => b.number - a.number)[0];
  return newest === undefined ? [] : [newest.doi];
}

/** "10.1/a/v2" is version 2 of "10.1/a/v"; the stem is empty where a DOI numbers no version. */
function versionOf(doi: string): { doi: string; stem: string; number: number } {
  const [, stem = '', number] = VERSIONED_DOI.exec(doi) ?? [];
  return { doi, stem, number: Number(number) };
}

/** The title decides; where it is silent, a link that Retraction Watch itself made from here to another work does. */
function noticeKind(
  title: string,
  updateTo: CrossrefUpdate[],
  updatedBy: CrossrefUpdate[],
): NoticeTitle | null {
  const inTitle = noticeInTitle(title);
  if (inTitle !== null) return inTitle;
  const byWatch = updateTo.find((update) => update.source === 'retraction-watch');
  if (byWatch === undefined || updatedBy.some((update) => update.source === 'retraction-watch')) return null;
  const kind = kindOf(byWatch);
  if (kind === 'retraction' || kind === 'withdrawal') return 'retraction';
  return kind === 'concern' || kind === 'correction' ? kind : null;
}
