import { describe, expect, test } from 'vitest';
import { summarise, summarySentence } from '../../../lib/report/summary';
import type { Report } from '../../../lib/report/types';
import type { StudyType } from '../../../lib/standards/study-types';
import { buildContext } from '../checks/build-context';
import { reportOf } from './build-example';

describe('summarise', () => {
  test('should count statements, cited ones, and those that need a source and give none', () => {
    const context = buildContext({
      references: [{ title: 'A title' }, { title: null }],
      claims: [
        { references: ['r1'], needsSource: true },
        { references: ['r2'], needsSource: false },
        { references: [], needsSource: true },
        { references: [], needsSource: false },
      ],
    });
    expect(summarise(context)).toEqual({
      statements: 4,
      citedStatements: 2,
      uncitedStatements: 1,
      compared: 1,
      notCompared: 1,
    });
  });
});

/** A report whose figures are `counts`, with `types` as its references. */
function withFigures(statements: number, cited: number, types: StudyType[], retracted = 0): Report {
  const report = reportOf({ references: types.map(() => ({})) });
  const kinds = [...new Set(types)].map((type) => ({ type, count: types.filter((t) => t === type).length }));
  return {
    ...report,
    references: report.references.map((reference, index) => ({
      ...reference,
      study: { ...reference.study, flags: index < retracted ? ['retracted'] : [] },
    })),
    evidence: kinds.map(({ type, count }) => ({ tier: 'other', count, types: [{ type, count }] })),
    summary: { statements, citedStatements: cited, uncitedStatements: 0, compared: 0, notCompared: 0 },
  };
}

describe('summarySentence', () => {
  const cases: [name: string, report: Report, sentence: string][] = [
    [
      'several types',
      withFigures(33, 14, ['meta-analysis', 'meta-analysis', 'scoping-review', 'unknown']),
      '14 of 33 statements cite a source; 4 references: 2 meta-analyses, 1 scoping review, 1 of a type not stated.',
    ],
    [
      'one of each',
      withFigures(1, 1, ['rct']),
      '1 of 1 statement cites a source; 1 reference: 1 randomised trial.',
    ],
    [
      'a retraction',
      withFigures(2, 2, ['rct'], 1),
      '2 of 2 statements cite a source; 1 reference: 1 randomised trial; 1 retracted.',
    ],
    [
      'nothing cited',
      withFigures(12, 0, []),
      'None of 12 statements cites a source; no references were found.',
    ],
    ['no statements', withFigures(0, 0, []), 'No statements were found; no references were found.'],
    ['no article', { ...withFigures(0, 0, []), article: null }, 'No article was found on this page.'],
  ];
  test.each(cases)('should say it in one sentence: %s', (_, report, sentence) => {
    expect(summarySentence(report)).toBe(sentence);
  });
});
