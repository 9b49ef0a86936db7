import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badgeWords } from '../../../lib/locales/badge-words';
import { LOCALES } from '../../../lib/locales/load-translator';
import { createTranslator } from '../../../lib/locales/translate';
import type { Report } from '../../../lib/report/types';
import { makeNote, makeReference, makeReport } from '../../fixtures/reports/make';
import { squatArticle, squatReport } from '../../fixtures/reports/squat-article';
import { STATES } from '../../fixtures/reports/states';

const english = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

test('says the same in figures and in words', () => {
  expect(badgeWords(squatReport, english)).toEqual({
    text: '6',
    title: 'Evidence Lens: 6 references, 3 notes',
    isAlert: false,
  });
});

test('is an alert when something must be acted on', () => {
  expect(badgeWords((STATES.retracted as { report: Report }).report, english)).toMatchObject({
    title: 'Evidence Lens: 7 references, 7 notes, 1 to read first',
    isAlert: true,
  });
});

test('says no more to be read first than there are notes', () => {
  const references = [1, 2, 3].map((n) => makeReference(n, { title: `Study ${n}` }));
  const findings = references.map(({ id }) =>
    makeNote(
      'reference-retracted',
      { data: { date: '2018-06-21', source: 'Crossref' } },
      { reference: id, sources: ['record'] },
    ),
  );
  expect(badgeWords(makeReport({ article: squatArticle, references, findings }), english)?.title).toBe(
    'Evidence Lens: 3 references, 1 note, 1 to read first',
  );
});

test.each([...LOCALES])('says both in the words of “%s”', (locale) => {
  const words = createTranslator(
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')),
    locale,
  );
  for (const report of [squatReport, (STATES.retracted as { report: Report }).report])
    expect(badgeWords(report, words)?.title).toMatch(/^Evidence Lens\s?: \d \p{L}+, \d \p{L}+/u);
});

test('says nothing of a page without an article, and “0” of an article without references', () => {
  expect(badgeWords(makeReport({ article: null }), english)).toBeNull();
  expect(badgeWords(makeReport({ article: squatArticle }), english)?.text).toBe('0');
});
