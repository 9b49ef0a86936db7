import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../lib/report/build-report';
import { buildContext } from '../checks/build-context';
import { EXAMPLE, OFFLINE, reportOf } from './build-example';

describe('buildReport', () => {
  test('should carry the reading over as it is', () => {
    const { reading } = buildContext(EXAMPLE);
    const report = buildReport(reading, { records: {}, lookups: OFFLINE });
    expect(report.format).toBe('evidence-lens/report@1');
    expect(report.article).toEqual(reading.article);
    expect(report.claims).toEqual(reading.claims);
    expect(report.markers).toEqual(reading.markers);
    expect(report.notes).toEqual(reading.notes);
  });

  test('should name the claims that cite a reference, in reading order, each once', () => {
    const report = reportOf({
      references: [{}, {}],
      claims: [{ references: ['r2', 'r1'] }, { references: [] }, { references: ['r2', 'r2'] }],
    });
    expect(report.references.map(({ citedBy }) => citedBy)).toEqual([['c1'], ['c1', 'c3']]);
  });

  test('should say "not-checked" of every identity while nobody was asked', () => {
    expect(reportOf(EXAMPLE).references.map(({ identity }) => identity)).toEqual([
      'not-checked',
      'not-checked',
    ]);
  });

  test('should take identities that the caller knows', () => {
    const { reading } = buildContext(EXAMPLE);
    const report = buildReport(reading, { records: {}, identities: { r1: 'different' }, lookups: OFFLINE });
    expect(report.references.map(({ identity }) => identity)).toEqual(['different', 'not-checked']);
  });

  test('should give a reference its own record and no other', () => {
    const report = reportOf({ references: [{}, { record: { title: 'Known' } }] });
    expect(report.references.map(({ record }) => record?.title ?? null)).toEqual([null, 'Known']);
  });

  test('should count each reference once in the picture of the evidence', () => {
    const report = reportOf(EXAMPLE);
    expect(report.evidence.reduce((sum, part) => sum + part.count, 0)).toBe(2);
  });

  test('should give the same report for the same reading, and leave the reading alone', () => {
    const { reading } = buildContext(EXAMPLE);
    const before = JSON.stringify(reading);
    const build = () => JSON.stringify(buildReport(reading, { records: {}, lookups: OFFLINE }));
    expect(build()).toBe(build());
    expect(JSON.stringify(reading)).toBe(before);
  });

  test('should have empty lists and zero counts for a page without an article', () => {
    const report = buildReport(
      { article: null, references: [], markers: [], claims: [], notes: [] },
      { records: {}, lookups: OFFLINE },
    );
    expect(report.references).toEqual([]);
    expect(report.summary).toMatchObject({ statements: 0, citedStatements: 0, uncitedStatements: 0 });
  });
});
