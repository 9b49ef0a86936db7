/** What the report could not look at, one plain sentence a line: said as clearly as what it could. */
import { checkName, checkWords } from '../locales/check-words';
import type { Translator } from '../locales/translate';
import { isCutShort } from '../reading/limits';
import { questionsPut } from './questions-put';
import type { Report } from './types';

/** Never empty: no full text is ever read. */
export const uncheckedLines = (report: Report, translator: Translator): string[] => [
  translator.t('print_full_texts'),
  ...(isCutShort(report) ? [translator.t('page_cut')] : []),
  ...lookupLines(report, translator),
  ...findingLines(report, translator),
  ...readingLines(report),
];

/** Offline, records may still have come from a file: it is named as a source beside "look-ups are off". */
function lookupLines({ lookups: { mode, sources } }: Report, { t }: Translator): string[] {
  const asked = sources.flatMap((source) => {
    const { name, asked, answered, failed, cause } = source;
    return [
      t('print_asked', { name, asked: questionsPut(source), answered }),
      ...(failed === 0
        ? []
        : [
            `${t('lookups_failed', { name, count: failed, asked })} ${cause === null ? '' : t(`lookup_cause_${cause}`)}`.trim(),
          ]),
    ];
  });
  return mode === 'offline' ? [t('print_lookups_off'), ...asked] : asked;
}

/**
 * Each sentence of an undecided check once, with how many things it was said of and what was looked at: five checks that
 * miss the records of ten works say it of ten, not of fifty.
 */
function findingLines({ findings }: Report, translator: Translator): string[] {
  const said = new Map<string, { subjects: Set<string>; checks: Set<string> }>();
  for (const finding of findings) {
    const { outcome, check, message, claim, reference, marker } = finding;
    if (outcome !== 'cantTell' && outcome !== 'untested') continue;
    const line = checkWords(finding, translator) ?? message;
    const known = said.get(line) ?? { subjects: new Set(), checks: new Set() };
    known.subjects.add([claim, reference, marker].join(' '));
    known.checks.add(checkName(check, translator));
    said.set(line, known);
  }
  return [...said].map(([line, { subjects, checks }]) =>
    translator.t('print_said', { line, count: subjects.size, checks: [...checks].join(', ') }),
  );
}

/** Why a page gave no article. What a good reading passed over is for `explain`, not for the reader of a report. */
const readingLines = ({ article, notes }: Report): string[] =>
  article === null
    ? notes.map(({ reason, text }) => (text === '' ? `${reason}.` : `${reason}: ${text}`))
    : [];
