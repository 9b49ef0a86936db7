/** What the report could not look at, one plain sentence a line: said as clearly as what it could. */
import type { Report } from './types';

/** Never empty: no full text is ever read. */
export const uncheckedLines = (report: Report): string[] => [
  'Full texts were not read: only the page, titles, and records where they were at hand.',
  ...lookupLines(report),
  ...findingLines(report),
  ...report.notes.map(({ reason, text }) => (text === '' ? `${reason}.` : `${reason}: ${text}`)),
];

function lookupLines({ lookups: { mode, sources } }: Report): string[] {
  const asked = sources.map(({ name, asked, answered, failed, reason }) => {
    const failure = failed === 0 ? '' : `, ${failed} failed${reason === null ? '' : ` (${reason})`}`;
    return `${name}: asked for ${asked}, answered ${answered}${failure}.`;
  });
  return mode === 'offline'
    ? ['Look-ups were off: whether an identifier exists, and retractions, were not asked for.', ...asked]
    : asked;
}

/** Each sentence of an undecided check once, with how often it was said. */
function findingLines({ findings }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { outcome, check, message } of findings) {
    if (outcome !== 'cantTell' && outcome !== 'untested') continue;
    const line = `${check}: ${message}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`));
}
