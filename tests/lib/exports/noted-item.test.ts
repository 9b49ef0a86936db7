import { describe, expect, test } from 'vitest';
import { citationText } from '../../../lib/exports/citation-text';
import { exportReferences } from '../../../lib/exports/export-references';
import { withNotices } from '../../../lib/exports/noted-item';
import type { Notice, StudyRecord } from '../../../lib/records/types';
import type { ReportReference } from '../../../lib/report/types';
import { makeReference } from '../../fixtures/reports/make';

const record = (notices: Notice[], publicationTypes: string[] = []): StudyRecord => ({
  doi: '10.1056/nejmoa1200303',
  pmid: null,
  source: 'Europe PMC',
  fetchedAt: '2026-02-01T09:00:00Z',
  title: 'Primary prevention of cardiovascular disease with a Mediterranean diet',
  abstract: null,
  year: 2013,
  journal: null,
  firstAuthor: 'Estruch',
  publicationTypes,
  mesh: [],
  notices,
  openAccessUrl: null,
  citedByCount: null,
});
const notice = (kind: Notice['kind'], more: Partial<Notice> = {}): Notice => ({
  kind,
  date: null,
  doi: null,
  source: 'Crossref',
  ...more,
});
const RETRACTION = notice('retraction', { date: '2018-06-21', doi: '10.1056/nejmc_1806491' });

const referenceWith = (
  of: StudyRecord | null,
  identity: ReportReference['identity'] = 'same',
): ReportReference =>
  makeReference(1, {
    title: 'Primary prevention of cardiovascular disease with a Mediterranean diet',
    authors: 'Estruch R',
    year: 2013,
    doi: '10.1056/nejmoa1200303',
    record: of,
    identity,
  });

describe('withNotices', () => {
  test.each<[string, ReportReference, string | undefined]>([
    ['no record', referenceWith(null, 'not-checked'), undefined],
    ['a record without notices', referenceWith(record([])), undefined],
    ['the record of another work', referenceWith(record([RETRACTION]), 'different'), undefined],
    [
      'a retraction with its date and its own address',
      referenceWith(record([RETRACTION])),
      'Retracted 2018-06-21, notice doi:10.1056/nejmc_1806491, says Crossref (as of 2026-02-01).',
    ],
    [
      'a concern and a correction, each by its own word',
      referenceWith(record([notice('concern', { date: '2024-03' }), notice('correction')])),
      'Expression of concern 2024-03, says Crossref (as of 2026-02-01). Corrected, says Crossref (as of 2026-02-01).',
    ],
    [
      'a newer version, by its own address',
      referenceWith(record([notice('newer-version', { doi: '10.1002/14651858.cd003177.pub4' })])),
      'Newer version, doi:10.1002/14651858.cd003177.pub4, says Crossref (as of 2026-02-01).',
    ],
    [
      'a work that was put back',
      referenceWith(
        record([RETRACTION, notice('reinstatement', { date: '2020-01-01' })], ['Retracted Publication']),
      ),
      'Retracted 2018-06-21, notice doi:10.1056/nejmc_1806491, says Crossref (as of 2026-02-01). Reinstated 2020-01-01, says Crossref (as of 2026-02-01).',
    ],
    [
      'a retraction that only the type of publication tells of',
      referenceWith(record([notice('correction')], ['Retracted Publication'])),
      'Retracted, says Europe PMC (as of 2026-02-01). Corrected, says Crossref (as of 2026-02-01).',
    ],
  ])('should say of %s what the record says', (_, reference, note) => {
    const item = withNotices(reference);
    expect(item.note).toBe(note);
    expect({ ...item, note: undefined }).toEqual({ ...reference.csl, note: undefined });
  });
});

describe('exportReferences', () => {
  const noted = withNotices(referenceWith(record([RETRACTION])));
  const NOTE = 'Retracted 2018-06-21, notice doi:10.1056/nejmc_1806491, says Crossref (as of 2026-02-01).';

  test('should write the note where reference managers look for it', async () => {
    expect(JSON.parse(await exportReferences([noted], 'csl'))[0].note).toBe(NOTE);
    expect(await exportReferences([noted], 'ris')).toContain(`\nN1  - ${NOTE}\n`);
    expect(await exportReferences([noted], 'bibtex')).toContain(
      `\tnote = {${NOTE.replaceAll('_', '\\_')}},\n`,
    );
    expect(await exportReferences([noted], 'markdown')).toContain(` ${NOTE.replaceAll('_', '\\_')}\n`);
  });

  test('should write no note where none is needed', async () => {
    const plain = withNotices(referenceWith(record([])));
    expect(JSON.parse(await exportReferences([plain], 'csl'))[0]).not.toHaveProperty('note');
    expect(await exportReferences([plain], 'ris')).not.toContain('N1');
    expect(await exportReferences([plain], 'bibtex')).not.toContain('note');
  });

  test('should say it in a copied entry as well', async () => {
    const copied = await citationText(referenceWith(record([RETRACTION])), 'ris');
    expect(copied.text).toContain(`N1  - ${NOTE}`);
  });
});
