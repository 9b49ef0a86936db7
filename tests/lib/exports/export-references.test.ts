import { describe, expect, test } from 'vitest';
import { toCslJson } from '../../../lib/exports/csl-json';
import { exportReferences } from '../../../lib/exports/export-references';
import { FORMAT_FILES, REFERENCE_FORMATS } from '../../../lib/exports/reference-formats';
import { parseReference } from '../../../lib/references/parse-reference';

const parse = (raw: string) => parseReference({ raw, links: [] }).csl;

const ARTICLE = parse(
  'Doe AB, van der Berg C. Sleep & heavy lifting: 50% more β-alanine. J Rest Sci. 2014;12(3):101-9. doi:10.5555/twelve-34 PMID: 1234567',
);
const REPORT = parse(
  'World Health Organization. Guidelines on moving. Geneva: WHO; 2020. https://example.org/a_(b)',
);
const NOTHING = parse('');

describe('toCslJson', () => {
  test('should leave absent fields out and give every item an id of its own', () => {
    const [first, second, third] = toCslJson([ARTICLE, ARTICLE, NOTHING]);
    expect(first).toMatchObject({
      id: 'doe2014sleep',
      type: 'article-journal',
      volume: '12',
      DOI: '10.5555/twelve-34',
    });
    expect(Object.values(first ?? {})).not.toContain(null);
    expect(second?.id).toBe('doe2014sleep-2');
    expect(third).toEqual({ id: 'reference3', type: 'document' });
  });
});

describe('exportReferences', () => {
  test('should write CSL-JSON that reads back', async () => {
    const written = JSON.parse(await exportReferences([ARTICLE], 'csl'));
    expect(written[0]['container-title']).toBe('J Rest Sci');
    expect(written[0].issued).toEqual({ 'date-parts': [[2014]] });
  });

  test('should write BibTeX with the signs of LaTeX escaped', async () => {
    const written = await exportReferences([ARTICLE, REPORT], 'bibtex');
    expect(written).toContain('@article{doe2014sleep,');
    expect(written).toContain('author = {Doe, AB and van der Berg, C}');
    expect(written).toMatch(/\\& heavy lifting: 50\\%/);
    expect(written).toContain('author = {{World Health Organization}}');
  });

  test('should keep the capitals of whole words in BibTeX, whatever their letters', async () => {
    const title = 'Aktivität und Präventivmedizin. Längsschnittstudie';
    const written = await exportReferences([{ ...ARTICLE, title }], 'bibtex');
    expect(written).toContain('title = {Aktivität und {Präventivmedizin}. {Längsschnittstudie}}');
  });

  test('should link a work of PubMed or arXiv once in Markdown', async () => {
    const items = [
      parse('https://pubmed.ncbi.nlm.nih.gov/1234567/'),
      parse('Doe A. Lifting. arXiv:1706.03762'),
    ];
    expect(await exportReferences(items, 'markdown')).toBe(
      '1. [PMID 1234567](https://pubmed.ncbi.nlm.nih.gov/1234567/)\n' +
        '2. Doe A. Lifting. [https://arxiv.org/abs/1706.03762](https://arxiv.org/abs/1706.03762)\n',
    );
  });

  test('should write RIS with whole lines and whole page numbers', async () => {
    const lines = (await exportReferences([ARTICLE], 'ris')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'TY  - JOUR',
        'AU  - Doe, AB',
        'SP  - 101',
        'EP  - 109',
        'T2  - J Rest Sci',
        'ER  - ',
      ]),
    );
    expect(lines).toContain('TI  - Sleep & heavy lifting: 50% more β-alanine');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
  });

  test('should write Markdown with links from identifiers, and markup of others as text', async () => {
    const hostile = { ...ARTICLE, title: '[click](javascript:alert(1)) <b>*x*' };
    const written = await exportReferences([ARTICLE, hostile, REPORT], 'markdown');
    expect(written).toContain(
      '1. Doe AB, van der Berg C. Sleep & heavy lifting: 50% more β-alanine. *J Rest Sci* 12(3):101-9, 2014.',
    );
    expect(written).toContain('[doi:10.5555/twelve-34](https://doi.org/10.5555/twelve-34)');
    expect(written).toContain('\\[click\\](javascript:alert(1)) \\<b\\>\\*x\\*');
    expect(written).toContain('(https://example.org/a_%28b%29)');
  });

  test.each(REFERENCE_FORMATS)(
    'should end %s with one line break and write nothing for nothing',
    async (format) => {
      expect(await exportReferences([ARTICLE], format)).toMatch(/[^\n]\n$/);
      expect((await exportReferences([], format)).trim()).toBe(format === 'csl' ? '[]' : '');
      expect(FORMAT_FILES[format].extension).toMatch(/^(?:csl\.)?[a-z]+$/);
    },
  );
});
