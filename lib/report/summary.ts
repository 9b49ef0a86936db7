/** The figures and the one plain sentence at the head of every view, and nothing that judges. */
import { countCompared } from '../checks/compared-counts';
import type { CheckContext } from '../checks/types';
import { STUDY_TYPE_NAMES } from './study-type-names';
import type { Report, ReportSummary } from './types';

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

type Summarised = Pick<Report, 'article' | 'references' | 'summary' | 'evidence'>;

/**
 * The report in one sentence.
 *
 *     14 of 33 statements cite a source; 9 references: 2 meta-analyses, 1 scoping review, 6 of a type not stated; 1 retracted.
 */
export function summarySentence(report: Summarised): string {
  if (report.article === null) return 'No article was found on this page.';
  const parts = [statementsPart(report), referencesPart(report), retractedPart(report)];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

function statementsPart({ summary: { statements, citedStatements } }: Summarised): string {
  if (statements === 0) return 'No statements were found';
  if (citedStatements === 0) return `None of ${count(statements, 'statement')} cites a source`;
  return `${citedStatements} of ${count(statements, 'statement')} ${citedStatements === 1 ? 'cites' : 'cite'} a source`;
}

function referencesPart({ references, evidence }: Summarised): string {
  if (references.length === 0) return 'no references were found';
  const types = evidence
    .flatMap(({ types }) => types)
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${count} ${STUDY_TYPE_NAMES[type][count === 1 ? 0 : 1]}`);
  return `${count(references.length, 'reference')}: ${types.join(', ')}`;
}

/** A reference counts as retracted when its classification says so: by its record or by its own title. */
function retractedPart({ references }: Summarised): string | null {
  const retracted = references.filter(({ study }) => study.flags.includes('retracted')).length;
  return retracted === 0 ? null : `${retracted} retracted`;
}

/** "1 reference", "9 references". */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
