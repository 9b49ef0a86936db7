import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../lib/locales/check-words';
import { createTranslator } from '../../../lib/locales/translate';
import { reportSchema } from '../../../lib/storage/report/schema';

const german = createTranslator(JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8')), 'de');

/** A finding as it was kept before notes were told in other languages: its data are English parts of its sentence. */
const kept = {
  check: 'claim-number',
  outcome: 'failed',
  severity: 'caution',
  claim: null,
  reference: null,
  marker: null,
  message: 'The article says: 20. The study says: 22.',
  data: { article: 'The article says: 20', study: 'The study says: 22' },
  words: null,
  sources: [],
  also: [
    {
      check: 'claim-number',
      message: 'The article says: 20. The study says: 22.',
      data: { article: 'The article says: 20', study: 'The study says: 22' },
      words: null,
      sources: [],
    },
  ],
};

const parsed = (finding: object) => {
  const [only] = reportSchema.shape.findings.parse([finding]);
  if (only === undefined) throw new Error('no finding');
  return only;
};

describe('a finding that was kept before notes were told in other languages', () => {
  test.each([
    ['failed', kept.data],
    ['untested', {}],
  ])('should go on in its own sentence: %s', (outcome, data) => {
    const finding = parsed({ ...kept, outcome, data });
    expect(checkWords(finding, german)).toBe(null);
    expect(finding.message).toBe(kept.message);
    expect(finding.also).toHaveLength(1);
    for (const other of finding.also) expect(checkWords({ ...finding, ...other }, german)).toBe(null);
  });

  test('should be told from one whose check has one sentence only', () => {
    expect(checkWords(parsed({ ...kept, variant: null }), german)).toContain('Der Artikel sagt');
  });
});
