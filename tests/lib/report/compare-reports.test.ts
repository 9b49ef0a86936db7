import { describe, expect, test } from 'vitest';
import type { CitationMarker } from '../../../lib/reading/types';
import { compareReports } from '../../../lib/report/compare-reports';
import { sameClaims } from '../../../lib/report/same-claims';
import { makeArticle, makeClaim, makeFinding, makeReference, makeReport } from '../../fixtures/reports/make';
import { otherArticle, squatNow, squatThen } from '../../fixtures/reports/saved-audits';

const labels = (references: readonly { csl: { title?: string | null } }[]) =>
  references.map(({ csl }) => (csl.title ?? '').split(' ', 2).join(' '));

describe('one page at two times', () => {
  const { isSamePage, references, statements, notes } = compareReports(squatThen.report, squatNow.report);

  test('is one page', () => {
    expect(isSamePage).toBe(true);
  });

  test('pairs works by what names them, not by their place', () => {
    expect(references.both.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['r1', 'r1'],
      ['r3', 'r3'],
      ['r4', 'r4'],
      ['r5', 'r5'],
      ['r6', 'r6'],
    ]);
    expect(references.changed.map(({ after }) => [after.id, after.study.flags])).toEqual([
      ['r1', ['retracted']],
    ]);
    expect(labels(references.gone)).toEqual(['Dose-response relationship']);
    expect(labels(references.added)).toEqual(['Strength training']);
  });

  test('finds statements that came, went, were worded anew, and cite other works', () => {
    expect(statements.reworded.map(({ before, after }) => [before.id, after.id])).toEqual([['c1', 'c1']]);
    expect(statements.gone.map(({ id }) => id)).toEqual(['c10']);
    expect(statements.added.map(({ id }) => id)).toEqual(['c12']);
    expect(statements.resourced.map(({ after }) => after.id)).toContain('c1');
  });

  test('finds notes that are new and notes that no longer stand', () => {
    expect(notes.added.map(({ check }) => check)).toEqual(['reference-retracted']);
    expect(notes.gone).toHaveLength(1);
  });

  test('finds nothing in a report and itself', () => {
    const same = compareReports(squatNow.report, squatNow.report);
    expect([same.references.changed, same.references.gone, same.references.added]).toEqual([[], [], []]);
    expect(Object.values(same.statements).flat()).toEqual([]);
    expect(Object.values(same.notes).flat()).toEqual([]);
  });
});

test('notes on marks are told apart by the mark, and by the statement in which it stands', () => {
  const claims = [makeClaim(1, 'Naps help. [8]', { markers: ['m1'] }), makeClaim(2, 'So does tea. [9]')];
  const note = (marker: string) => makeFinding('marker-undefined', 'No such entry.', { marker });
  const mark = (id: string, text: string) => ({ ...squatNow.report.markers[0], id, text }) as CitationMarker;
  const report = makeReport({ article: makeArticle({ title: 'Rest' }), claims, findings: [note('m1')] });
  const before = { ...report, markers: [mark('m1', '[8]')] };
  const after = {
    ...report,
    claims: [
      makeClaim(1, 'Naps help. [8]', { markers: ['m4'] }),
      makeClaim(2, 'So does tea. [9]', { markers: ['m5'] }),
    ],
    markers: [mark('m4', '[8]'), mark('m5', '[9]')],
    findings: [note('m4'), note('m5')],
  };
  expect(compareReports(before, after).notes).toEqual({ gone: [], added: [note('m5')] });
  expect(compareReports(after, before).notes).toEqual({ gone: [note('m5')], added: [] });
});

test('two articles are compared by their works alone', () => {
  const { isSamePage, references, statements, notes } = compareReports(otherArticle.report, squatThen.report);
  expect(isSamePage).toBe(false);
  expect(references.both).toHaveLength(1);
  expect(references.gone).toHaveLength(1);
  expect([...Object.values(statements).flat(), ...Object.values(notes).flat()]).toEqual([]);
});

test.each([
  ['another place of one page', 'https://a.example/x#top', 'https://a.example/x#notes', true],
  ['another page', 'https://a.example/x', 'https://a.example/y', false],
])('%s', (_, first, second, expected) => {
  const of = (url: string) => makeReport({ article: makeArticle({ title: 'Stairs', url }) });
  expect(compareReports(of(first), of(second)).isSamePage).toBe(expected);
});

test('a title that many works have names none', () => {
  const of = (raw: string) =>
    makeReport({
      article: makeArticle({ title: 'Stairs' }),
      references: [makeReference(1, { title: 'Editorial', raw })],
    });
  expect(compareReports(of('A. Editorial. 2001'), of('B. Editorial. 2017')).references.both).toEqual([]);
});

test.each([
  ['other marks', 'Naps help. [1]', 'Naps help. [1, 3]', [false]],
  ['a hedge', 'Naps help most people after lunch.', 'Naps may help most people after lunch.', [true]],
  ['another sentence', 'Naps help most people after lunch.', 'Soup is warm and bread is not.', []],
])('sameClaims takes %s for what it is', (_, before, after, expected) => {
  expect(sameClaims([makeClaim(1, before)], [makeClaim(1, after)]).map((pair) => pair.isReworded)).toEqual(
    expected,
  );
});

test('no statement is paired twice', () => {
  const twice = [makeClaim(1, 'Naps help.'), makeClaim(2, 'Naps help.')];
  expect(sameClaims(twice, twice.slice(0, 1))).toHaveLength(1);
  expect(sameClaims(twice, twice).map(({ before }) => before.id)).toEqual(['c1', 'c2']);
});
