import { listNotes } from '../lib/checks/rank-notes';
import { pictureParts } from '../lib/locales/study-groups';
import type { Translator } from '../lib/locales/translate';
import { sideNames } from '../lib/report/compare-words';
import type { Report } from '../lib/report/types';
import { StudyShape } from './StudyShape';

interface Props {
  first: Report;
  second: Report;
  isSamePage: boolean;
  translator: Translator;
}

/** The figures of both reports in one table: how much is cited, and by which kinds of study. */
export function CompareFigures({ first, second, isSamePage, translator }: Props) {
  const { t, number } = translator;
  const [firstName, secondName] = sideNames(isSamePage, translator);
  // Two articles differ and have not changed.
  const changed = (then: number, now: number) => (isSamePage && then !== now ? 'true' : undefined);
  const rows: [name: string, of: (report: Report) => number][] = [
    [t('tab_statements'), ({ summary }) => summary.statements],
    [t('compare_cited'), ({ summary }) => summary.citedStatements],
    [t('tab_references'), ({ references }) => references.length],
    [t('notes_title'), ({ findings }) => listNotes(findings).length],
  ];
  const counts = [first, second].map(
    ({ evidence }) => new Map(pictureParts(evidence).map(({ kind, count }) => [kind, count])),
  );
  const kinds = pictureParts([...first.evidence, ...second.evidence])
    .map(({ kind }) => kind)
    .filter((kind, index, all) => all.indexOf(kind) === index);
  return (
    <table class="compare-figures">
      <caption class="visually-hidden">{t('compare_figures')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{firstName}</th>
          <th scope="col">{secondName}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{number(of(first))}</td>
            <td data-changed={changed(of(first), of(second))}>{number(of(second))}</td>
          </tr>
        ))}
        {kinds.map((kind) => {
          const [then = 0, now = 0] = counts.map((side) => side.get(kind) ?? 0);
          return (
            <tr key={kind} class="compare-kind">
              <th scope="row">
                <StudyShape kind={kind} /> {t(`tier_${kind}`)}
              </th>
              <td>{number(then)}</td>
              <td data-changed={changed(then, now)}>{number(now)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
