/** What the report could not look at, one plain sentence a line: said as clearly as what it could. */
import type { Translator } from '../locales/translate';
import type { Report } from './types';

/** Never empty: no full text is ever read. */
export const uncheckedLines = (report: Report, translator: Translator): string[] => [
  translator.t('print_full_texts'),
  ...lookupLines(report, translator),
  ...findingLines(report, translator),
  ...report.notes.map(({ reason, text }) => (text === '' ? `${reason}.` : `${reason}: ${text}`)),
];

/** Offline, records may still have come from a file: it is named as a source beside "look-ups are off". */
function lookupLines({ lookups: { mode, sources } }: Report, { t }: Translator): string[] {
  const asked = sources.flatMap(({ name, asked, answered, failed, reason }) => [
    t('print_asked', { name, asked, answered }),
    ...(failed === 0
      ? []
      : [[t('lookups_failed', { name, count: failed, asked }), reason ?? ''].join(' ').trim()]),
  ]);
  return mode === 'offline' ? [t('lookups_off'), ...asked] : asked;
}

/** Each sentence of an undecided check once, with how often it was said. */
function findingLines({ findings }: Report, { t, maybe }: Translator): string[] {
  const counts = new Map<string, number>();
  for (const { outcome, check, data, message } of findings) {
    if (outcome !== 'cantTell' && outcome !== 'untested') continue;
    const line = `${check}: ${maybe(`check_${check}_${outcome}`, data) ?? message}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : t('print_times', { line, count })));
}
