import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/checks/types';
import { toMarkdown } from '../../../lib/report/to-markdown';
import { makeArticle, makeClaim, makeFinding, makeNote, makeReport } from '../../fixtures/reports/make';
import { ENGLISH, EXAMPLE, reportOf, UNCITED } from './build-example';

describe('toMarkdown', () => {
  const markdown = toMarkdown(reportOf(EXAMPLE), ENGLISH);
  const lines = markdown.split('\n');

  test('should hold the parts of the report in the order of a reader', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Evidence report: Sleep & strength \\<b\\>now\\</b\\>',
      '## Notes',
      '## References',
      '## Statements beside their sources',
      '## Statements that give no source here',
      '## What these kinds of study can show',
      '## What was looked up, and what was not checked',
    ]);
  });

  test('should show what a reference is cited for, with its link', () => {
    const item = lines.find((line) => line.startsWith('- **1.**'));
    expect(item).toContain('Sleep and lifting: a meta-analysis — Doe, Journal of \\*Rest\\*, 2020');
    expect(item).toContain('[DOI: 10.1000/rest.1](<https://doi.org/10.1000/rest.1>)');
    expect(item).toContain('Cited for: “Sleep builds strength (1).”');
  });

  test('should say beside a statement that what it cites is retracted', () => {
    const report = reportOf(EXAMPLE);
    const references = report.references.map((one) => ({
      ...one,
      study: { ...one.study, flags: one.label === '1' ? (['retracted'] as const).slice() : [] },
    }));
    const written = toMarkdown({ ...report, references }, ENGLISH);
    expect(written).toContain('- “Sleep builds strength (1).” → 1 (Retracted)');
    expect(markdown).not.toContain('(Retracted)');
  });

  test('should say of a reference that nothing cites it', () => {
    expect(lines.find((line) => line.startsWith('- **2.**'))).toContain(
      'No statement points to this reference.',
    );
  });

  test('should list the statements without a source, and only those that need one', () => {
    expect(markdown).toContain('- “Naps are \\<i\\>better\\</i\\>.”');
    expect(markdown).not.toContain('What is sleep?');
  });

  test('should list no statements without the note on them', () => {
    const claims = [{ text: 'Naps are better.', needsSource: true }];
    expect(toMarkdown(reportOf({ claims }), ENGLISH)).not.toContain('give no source here');
  });

  test('should show the statement in which a mark that points nowhere stands', () => {
    const claims = [makeClaim(1, 'Cold water heals. [9]', { markers: ['m9'] })];
    const findings = [makeNote('marker-undefined', { data: { mark: '[9]' } }, { marker: 'm9' })];
    const written = toMarkdown(
      makeReport({ article: makeArticle({ title: 'Cold' }), claims, findings }),
      ENGLISH,
    );
    expect(written.split('\n').find((line) => line.startsWith('- **'))).toContain(
      '“Cold water heals. \\[9\\]”',
    );
  });

  test('should always say that full texts were not read and look-ups were off', () => {
    expect(markdown).toContain('Full texts were not read');
    expect(markdown).toContain('Look-ups were off');
  });

  test.each([
    ['a heading', '# Big', '\\# Big'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a line break', 'a\n\n# b', 'a # b'],
    ['an image', '![x](y)', '!\\[x\\](y)'],
    ['an address', 'https://evil.example', 'https\\://evil.example'],
  ])('should not let the page write %s', (_, text, expected) => {
    const report = reportOf({ article: { byline: text } });
    expect(toMarkdown(report, ENGLISH).split('\n\n')[1]).toBe(expected);
  });

  test('should say by what it was made, and when, only where it is told', () => {
    const made = 'Evidence Lens 1.0.0 · Nov 25, 2026';
    expect(toMarkdown(reportOf(EXAMPLE), ENGLISH, made)).toContain(`\n\n${made}\n\n`);
    expect(markdown).not.toContain('Evidence Lens');
  });

  test('should hold every note: paper has no fold to open', () => {
    const finding = (at: number): Finding => ({
      ...makeFinding(`check-${at}`, `Note number ${at}.`, { outcome: 'failed' }),
    });
    const report = { ...reportOf(EXAMPLE), findings: Array.from({ length: 9 }, (_, at) => finding(at + 1)) };
    const written = toMarkdown(report, ENGLISH);
    for (let at = 1; at <= 9; at += 1) expect(written).toContain(`Note number ${at}.`);
  });

  test('should say once what is said of several entries, and name each', () => {
    const wrong = (reference: string, study: string) =>
      makeNote(
        'reference-identity',
        { data: { kind: 'doi' } },
        { reference, words: { article: null, study }, sources: ['record'] },
      );
    const report = {
      ...reportOf(EXAMPLE),
      findings: [wrong('r1', 'A study of stairs'), wrong('r2', 'A study of snow')],
    };
    const written = toMarkdown(report, ENGLISH);
    expect(written.match(/leads to another/gu)).toHaveLength(1);
    expect(written).toContain(
      '- **Worth a closer look:** 2 references · The entry names one work; its DOI leads to another. One of the two may be a slip. ' +
        'Reference 1. The cited work says: “A study of stairs”. Reference 2. The cited work says: “A study of snow”. Read: the record.',
    );
  });

  test('should write dates as the language does, and leave what is no date as printed', () => {
    const of = (published: string) => toMarkdown(reportOf({ article: { published } }), ENGLISH);
    expect(of('2024-03-12')).toContain('March 12, 2024');
    expect(of('spring of 2024')).toContain('spring of 2024');
  });

  test('should not quote quoted speech twice', () => {
    const claims = [{ text: '“Never,” she says.', needsSource: true }, ...(UNCITED ?? [])];
    const report = reportOf({ references: [{ title: 'One' }, { title: 'Two' }], claims });
    expect(toMarkdown(report, ENGLISH)).toContain('- “Never,” she says.');
  });

  test('should say so when there is no article', () => {
    const report = { ...reportOf({}), article: null };
    expect(toMarkdown(report, ENGLISH)).toContain('There is no article text on this page');
  });
});
