/**
 * What changed between two reports: of one page at two times, or what two articles have in common. Pure; it says what
 * differs and never which report is right.
 */

import type { Finding } from '../checks/types';
import type { Claim } from '../reading/types';
import { withoutFragment } from '../text/without-fragment';
import { sameClaims } from './same-claims';
import { referenceKeys } from './same-references';
import { statementOf } from './statement-of';
import type { Report, ReportReference } from './types';

export interface Pair<Item> {
  before: Item;
  after: Item;
}

/** The two sides' own things, where they were not paired. */
export interface Difference<Item> {
  gone: Item[];
  added: Item[];
}

/** A statement of both reports that cites other works than before. */
export interface ResourcedClaim extends Pair<Claim> {
  sourcesGone: ReportReference[];
  sourcesAdded: ReportReference[];
}

export interface Comparison {
  /** The reports are about one page; only then are statements and notes set side by side. */
  isSamePage: boolean;
  references: Difference<ReportReference> & {
    /** Works of both, in the order of the second report. */
    both: Pair<ReportReference>[];
    /** Those of `both` whose kind of study or notices are not what they were. */
    changed: Pair<ReportReference>[];
  };
  statements: Difference<Claim> & {
    reworded: Pair<Claim>[];
    resourced: ResourcedClaim[];
  };
  notes: Difference<Finding>;
}

/**
 * One page: the same address, or the same title where an address is not known.
 *
 *     isSamePage(report of /squat, report of /squat#knees)   →  true
 */
export function isSamePage({ article: a }: Report, { article: b }: Report): boolean {
  if (a === null || b === null) return false;
  if (a.url !== null && b.url !== null) return withoutFragment(a.url) === withoutFragment(b.url);
  return a.title === b.title;
}

/**
 * Compares two reports.
 *
 *     compareReports(marchReport, mayReport).references.changed   →  [{ before: …, after: … retracted … }]
 *
 * @param before The earlier report, or the first of two articles.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const both = pairReferences(before.references, after.references);
  const references = {
    both,
    changed: both.filter(hasChanged),
    gone: without(
      before.references,
      both.map(({ before: one }) => one),
    ),
    added: without(
      after.references,
      both.map(({ after: one }) => one),
    ),
  };
  if (!isSamePage(before, after))
    return {
      isSamePage: false,
      references,
      statements: { gone: [], added: [], reworded: [], resourced: [] },
      notes: { gone: [], added: [] },
    };
  const claims = sameClaims(before.claims, after.claims);
  const statements = {
    gone: without(
      before.claims,
      claims.map((pair) => pair.before),
    ),
    added: without(
      after.claims,
      claims.map((pair) => pair.after),
    ),
    reworded: claims.filter((pair) => pair.isReworded),
    resourced: claims.flatMap((pair) => resourced(pair, before, after, both)),
  };
  return { isSamePage: true, references, statements, notes: compareNotes(before, after, claims, both) };
}

const without = <Item>(all: readonly Item[], taken: readonly Item[]): Item[] => {
  const known = new Set(taken);
  return all.filter((item) => !known.has(item));
};

/** Each work of the second report with the first one of the other that shares a key, the surest key first. */
function pairReferences(
  before: readonly ReportReference[],
  after: readonly ReportReference[],
): Pair<ReportReference>[] {
  const free = new Map<string, ReportReference>();
  for (const reference of before.toReversed())
    for (const key of referenceKeys(reference)) free.set(key, reference);
  const taken = new Set<ReportReference>();
  return after.flatMap((reference) => {
    const found = referenceKeys(reference).flatMap((key) => free.get(key) ?? []);
    const match = found.find((candidate) => !taken.has(candidate));
    if (match === undefined) return [];
    taken.add(match);
    return [{ before: match, after: reference }];
  });
}

const hasChanged = ({ before: { study: a }, after: { study: b } }: Pair<ReportReference>): boolean =>
  a.type !== b.type || a.flags.toSorted().join() !== b.flags.toSorted().join();

/** The pair with the works that it no longer cites and those that are new; nothing when it cites what it did. */
function resourced(
  { before, after }: Pair<Claim>,
  first: Report,
  second: Report,
  works: readonly Pair<ReportReference>[],
): ResourcedClaim[] {
  const now = new Map(works.map((pair) => [pair.before.id, pair.after.id]));
  const kept = new Set(before.references.map((id) => now.get(id) ?? `gone ${id}`));
  const sourcesGone = first.references.filter(
    ({ id }) => before.references.includes(id) && !after.references.includes(now.get(id) ?? ''),
  );
  const sourcesAdded = second.references.filter(({ id }) => after.references.includes(id) && !kept.has(id));
  return sourcesGone.length + sourcesAdded.length === 0 ? [] : [{ before, after, sourcesGone, sourcesAdded }];
}

/** Notes by what they are about: one check on one statement, one work and one mark, in the names of the second report. */
function compareNotes(
  before: Report,
  after: Report,
  claims: readonly Pair<Claim>[],
  works: readonly Pair<ReportReference>[],
): Difference<Finding> {
  const now = new Map([...claims, ...works].map((pair) => [pair.before.id, pair.after.id]));
  const failed = ({ findings }: Report) => findings.filter(({ outcome }) => outcome === 'failed');
  const nameOf = (finding: Finding, report: Report, rename: (id: string) => string) => {
    const claim = statementOf(finding, report)?.id;
    const mark = report.markers.find(({ id }) => id === finding.marker)?.text;
    const { check, reference } = finding;
    return [check, claim && rename(claim), reference && rename(reference), mark].join(' ');
  };
  const renamed = (finding: Finding) => nameOf(finding, before, (id) => now.get(id) ?? `gone ${id}`);
  const own = (finding: Finding) => nameOf(finding, after, (id) => id);
  const then = new Set(failed(before).map(renamed));
  const today = new Set(failed(after).map(own));
  return {
    gone: failed(before).filter((finding) => !today.has(renamed(finding))),
    added: failed(after).filter((finding) => !then.has(own(finding))),
  };
}
