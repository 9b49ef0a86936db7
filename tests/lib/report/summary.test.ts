import { describe, expect, test } from 'vitest';
import { summarise } from '../../../lib/report/summary';
import { buildContext } from '../checks/build-context';

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
