import { expect, test } from 'vitest';
import { toAuditEntry } from '../../../../lib/storage/audits/audit-entry';
import { parseAuditEntry, parseSavedAudit } from '../../../../lib/storage/audits/schema';
import { squatThen } from '../../../fixtures/reports/saved-audits';

test('the line of a list holds what one looks for', () => {
  expect(toAuditEntry(squatThen)).toEqual({
    id: 'a1',
    savedAt: 1_790_000_000_000,
    title: 'Do heavy squats really wear out your knees?',
    siteName: 'The Iron Notebook',
    statements: 10,
    citedStatements: 7,
    references: 6,
    notes: 3,
  });
});

test('an audit is read back as it was written, also as JSON', () => {
  expect(parseSavedAudit(JSON.parse(JSON.stringify(squatThen)))).toEqual(squatThen);
  expect(parseAuditEntry(toAuditEntry(squatThen))).toEqual(toAuditEntry(squatThen));
});

test.each([
  ['of another version', { ...squatThen, version: 2 }],
  ['without its report', { ...squatThen, report: null }],
  ['that is nothing', undefined],
])('an audit %s is not read', (_, raw) => {
  expect(parseSavedAudit(raw)).toBeNull();
});
