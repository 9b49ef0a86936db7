/** The figures at the head of every view; the sentence made from them is in `locales/summary-sentence.ts`. */
import { countCompared } from '../checks/compared-counts';
import type { CheckContext } from '../checks/types';
import type { ReportSummary } from './types';

/** Counts over one reading: statements are all sentences of the article; uncited ones are those that need a source. */
export function summarise(context: CheckContext): ReportSummary {
  const { claims } = context.reading;
  return {
    statements: claims.length,
    citedStatements: claims.filter(({ references }) => references.length > 0).length,
    uncitedStatements: claims.filter(({ needsSource, references }) => needsSource && references.length === 0)
      .length,
    ...countCompared(context),
  };
}
