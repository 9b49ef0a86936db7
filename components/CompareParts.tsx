import type { ComponentChildren } from 'preact';
import type { Finding } from '../lib/checks/types';
import { authorLine, entryName, factLine, referenceTitle, yearOf } from '../lib/locales/reference-words';
import type { Translator } from '../lib/locales/translate';
import type { Claim } from '../lib/reading/types';
import type { Comparison } from '../lib/report/compare-reports';
import { changeLines, sideNames } from '../lib/report/compare-words';
import { statementOf } from '../lib/report/statement-of';
import type { Report, ReportReference } from '../lib/report/types';
import { CheckWords } from './CheckWords';
import { StudyBadge } from './StudyBadge';

/** A heading with its list; nothing where the list is empty. */
function Part<Item>(props: { title: string; items: readonly Item[]; draw(item: Item): ComponentChildren }) {
  const { title, items, draw } = props;
  if (items.length === 0) return null;
  return (
    <section class="compare-part">
      <h3>{title}</h3>
      <ul>{items.map(draw)}</ul>
    </section>
  );
}

interface ReferencesProps {
  references: Comparison['references'];
  isSamePage: boolean;
  translator: Translator;
}

/** Works that are known differently now, and those that only one of the two cites. */
export function CompareReferences({ references, isSamePage, translator }: ReferencesProps) {
  const { t } = translator;
  const { changed, added, gone, both } = references;
  const work = (reference: ReportReference, lines: string[] = []) => (
    <ComparedWork key={reference.id} reference={reference} lines={lines} translator={translator} />
  );
  const rest = isSamePage ? [] : both;
  if (changed.length + added.length + gone.length + rest.length === 0) return null;
  return (
    <>
      <h2>{t('tab_references')}</h2>
      <Part
        title={t('compare_works_changed')}
        items={changed}
        draw={(pair) => work(pair.after, changeLines(pair, translator))}
      />
      <Part title={t('compare_works_both')} items={rest} draw={({ after }) => work(after)} />
      <Part
        title={t(isSamePage ? 'compare_works_gone' : 'compare_works_first')}
        items={gone}
        draw={(one) => work(one)}
      />
      <Part
        title={t(isSamePage ? 'compare_works_added' : 'compare_works_second')}
        items={added}
        draw={(one) => work(one)}
      />
    </>
  );
}

function ComparedWork(props: { reference: ReportReference; lines: string[]; translator: Translator }) {
  const { reference, lines, translator } = props;
  const { csl, raw, study } = reference;
  const facts = factLine([authorLine(reference, translator), csl['container-title'], yearOf(csl)]);
  return (
    <li class="compare-work">
      <p class="compare-title" dir="auto">
        {referenceTitle(csl, raw)}
      </p>
      {facts !== '' && (
        <p class="quiet small" dir="auto">
          {facts}
        </p>
      )}
      <StudyBadge study={study} translator={translator} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}

interface StatementsProps {
  statements: Comparison['statements'];
  translator: Translator;
}

/** Statements that came, went, were worded anew, or cite other works. */
export function CompareStatements({ statements, translator }: StatementsProps) {
  const { t, list } = translator;
  const { added, gone, reworded, resourced } = statements;
  const [before, now] = sideNames(true, translator);
  if (added.length + gone.length + reworded.length + resourced.length === 0) return null;
  const numbers = (works: ReportReference[]) =>
    list(
      works.map(({ label, csl, raw }) =>
        label === null ? referenceTitle(csl, raw) : t('reference_number', { label }),
      ),
    );
  return (
    <>
      <h2>{t('tab_statements')}</h2>
      <Part
        title={t('compare_reworded')}
        items={reworded}
        draw={(pair) => (
          <li key={pair.after.id}>
            <Sentence label={before} claim={pair.before} />
            <Sentence label={now} claim={pair.after} />
          </li>
        )}
      />
      <Part
        title={t('compare_resourced')}
        items={resourced}
        draw={({ after, sourcesGone, sourcesAdded }) => (
          <li key={after.id}>
            <Sentence claim={after} />
            {sourcesGone.length > 0 && <p>{t('compare_sources_gone', { works: numbers(sourcesGone) })}</p>}
            {sourcesAdded.length > 0 && <p>{t('compare_sources_added', { works: numbers(sourcesAdded) })}</p>}
          </li>
        )}
      />
      <Part title={t('compare_statements_gone')} items={gone} draw={sentenceItem} />
      <Part title={t('compare_statements_added')} items={added} draw={sentenceItem} />
    </>
  );
}

const sentenceItem = (claim: Claim) => (
  <li key={claim.id}>
    <Sentence claim={claim} />
  </li>
);

function Sentence({ claim, label }: { claim: Claim; label?: string }) {
  return (
    <p class="compare-sentence" dir="auto">
      {label !== undefined && <span class="label">{label} </span>}
      {claim.text}
    </p>
  );
}

interface NotesProps {
  notes: Comparison['notes'];
  /** The reports that the notes stand in: the earlier one, and the one of now. */
  before: Report;
  after: Report;
  translator: Translator;
}

/** Notes that are new, and notes that no longer stand, each with what it is about. */
export function CompareNotes({ notes, before, after, translator }: NotesProps) {
  const { t } = translator;
  if (notes.added.length + notes.gone.length === 0) return null;
  const itemOf = (report: Report) => (note: Finding) => (
    <li key={[note.check, note.claim, note.reference, note.marker].join(' ')}>
      <p>
        <CheckWords said={note} translator={translator} />
      </p>
      <NoteSubject note={note} report={report} translator={translator} />
    </li>
  );
  return (
    <>
      <h2>{t('notes_title')}</h2>
      <Part title={t('compare_notes_added')} items={notes.added} draw={itemOf(after)} />
      <Part title={t('compare_notes_gone')} items={notes.gone} draw={itemOf(before)} />
    </>
  );
}

/** The sentence that a note is about, else the entry of the list: ten notes may say the same words. */
function NoteSubject(props: { note: Finding; report: Report; translator: Translator }) {
  const { note, report, translator } = props;
  const claim = statementOf(note, report);
  const reference = report.references.find(({ id }) => id === note.reference);
  if (claim) return <Sentence claim={claim} />;
  return reference === undefined ? null : (
    <p class="compare-sentence" dir="auto">
      <span class="label">{entryName(reference, translator)} </span>
      {referenceTitle(reference.csl, reference.raw)}
    </p>
  );
}
