import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPageMarks } from '../../../lib/locales/page-marks';
import { createTranslator } from '../../../lib/locales/translate';
import { makeNote, makeReport } from '../../fixtures/reports/make';
import {
  squatArticle,
  squatClaims,
  squatReferences,
  squatReport,
} from '../../fixtures/reports/squat-article';

const german = createTranslator(JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8')), 'de');

const notesOf = (report: typeof squatReport, claim: string): string[] =>
  toPageMarks(report, german).find(({ id }) => id === claim)?.cards[0]?.notes ?? [];

describe('the notes of a card', () => {
  test('should be said in the language, terms of ours included', () => {
    expect(notesOf(squatReport, 'c5')).toEqual([
      'Im Titel des zitierten Werks steht „nonagenarians“. Der Satz und sein Absatz nennen diese Gruppe nicht.',
    ]);
  });

  test('should keep to the variant that the check gave', () => {
    const notes = notesOf(
      makeReport({
        article: squatArticle,
        references: squatReferences,
        claims: squatClaims,
        findings: [
          makeNote(
            'reference-identity',
            { variant: 'unregistered', data: { kind: 'doi' } },
            { reference: 'r5' },
          ),
        ],
      }),
      'c5',
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('nicht gefunden');
    expect(notes[0]).not.toContain('{');
  });
});
