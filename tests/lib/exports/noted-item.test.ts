import { describe, expect, test } from 'vitest';
import { citationsText, citationText } from '../../../lib/exports/citation-text';
import { exportReferences } from '../../../lib/exports/export-references';
import { handOn, standingOf } from '../../../lib/exports/noted-item';
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

describe('handOn', () => {
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
    const item = handOn(reference);
    expect(item.note).toBe(note);
    expect({ ...item, note: undefined }).toEqual({ ...reference.csl, note: undefined });
  });
});

describe('a work that a look-up found by its title', () => {
  const found = (identity: ReportReference['identity']): ReportReference => ({
    ...makeReference(1, { title: 'Walking in towns', authors: 'Doe J, Roe R', year: 2013, identity }),
    record: { ...record([]), pmid: '23432189' },
    foundByTitle: true,
  });

  test('should take its identifiers along', async () => {
    expect(handOn(found('same'))).toMatchObject({ DOI: '10.1056/nejmoa1200303', PMID: '23432189' });
    expect((await citationText(found('same'), 'apa')).text).toContain(
      'https://doi.org/10.1056/nejmoa1200303',
    );
  });

  test('should take none of another work', () => {
    expect(handOn(found('different'))).toMatchObject({ DOI: null, PMID: null });
  });
});

describe('an entry that names only its first authors', () => {
  const more = { ...handOn({ ...referenceWith(null), raw: 'Estruch R, et al. Primary prevention.' }) };

  test('should not be handed on as if they were all', async () => {
    expect(await exportReferences([more], 'bibtex')).toContain('\tauthor = {Estruch, R and others},\n');
    const note = 'The entry names only its first authors (et al.).';
    expect(await exportReferences([more], 'ris')).toContain(`\nN1  - ${note}\n`);
    expect(JSON.parse(await exportReferences([more], 'csl'))[0]).toMatchObject({ note });
    expect(JSON.parse(await exportReferences([more], 'csl'))[0]).not.toHaveProperty('more');
    expect(await exportReferences([more], 'bibtex')).not.toContain('note = ');
    expect(await exportReferences([more], 'markdown')).toContain('1. Estruch R, et al. ');
  });
});

describe('a citation in plain text', () => {
  test.each<[string, Notice[], string[], string]>([
    [
      'retracted',
      [RETRACTION],
      [],
      '[Retracted 2018-06-21, notice doi:10.1056/nejmc_1806491, says Crossref]',
    ],
    ['told of by the type alone', [], ['Retracted Publication'], '[Retracted, says Europe PMC]'],
    [
      'put back',
      [RETRACTION, notice('reinstatement', { date: '2020-01-01' })],
      [],
      '[Retracted 2018-06-21, notice doi:10.1056/nejmc_1806491, says Crossref. Reinstated 2020-01-01, says Crossref]',
    ],
    [
      'in doubt',
      [notice('concern', { date: '2024-03' })],
      [],
      '[Expression of concern 2024-03, says Crossref]',
    ],
    ['only corrected', [notice('correction')], [], ''],
  ])('should say of a work that is %s what became of it', async (_, notices, types, standing) => {
    const reference = referenceWith(record(notices, types));
    expect(standingOf(reference)).toBe(standing);
    for (const style of ['apa', 'ama', 'vancouver'] as const)
      expect((await citationText(reference, style)).text.endsWith(standing || 'nejmoa1200303')).toBe(true);
  });

  test('should say nothing of the record of another work', () => {
    expect(standingOf(referenceWith(record([RETRACTION]), 'different'))).toBe('');
  });
});

describe('several citations', () => {
  test('should have a key each where they are entries of one file', async () => {
    const twice = [referenceWith(null), referenceWith(null)];
    const keys = (await citationsText(twice, 'bibtex')).match(/@article\{[^,]+/gu);
    expect(keys).toEqual(['@article{estruch2013primary', '@article{estruch2013primary2']);
    expect((await citationsText(twice, 'ris')).match(/^ID .*$/gmu)).toEqual([
      'ID  - estruch2013primary',
      'ID  - estruch2013primary-2',
    ]);
  });

  test('should stand apart in plain text', async () => {
    const { text } = await citationText(referenceWith(null), 'ama');
    expect(await citationsText([referenceWith(null), referenceWith(null)], 'ama')).toBe(`${text}\n\n${text}`);
  });
});

describe('exportReferences', () => {
  const noted = handOn(referenceWith(record([RETRACTION])));
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
    const plain = handOn(referenceWith(record([])));
    expect(JSON.parse(await exportReferences([plain], 'csl'))[0]).not.toHaveProperty('note');
    expect(await exportReferences([plain], 'ris')).not.toContain('N1');
    expect(await exportReferences([plain], 'bibtex')).not.toContain('note');
  });

  test('should say it in a copied entry as well', async () => {
    const copied = await citationText(referenceWith(record([RETRACTION])), 'ris');
    expect(copied.text).toContain(`N1  - ${NOTE}`);
  });
});
