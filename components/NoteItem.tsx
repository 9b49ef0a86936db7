import { useId } from 'preact/hooks';
import { findingKey, findingsOf, type RankedNote } from '../lib/checks/rank-notes';
import type { Finding, Severity } from '../lib/checks/types';
import { countLine, isOneSentence, readOf, saidBy } from '../lib/locales/note-words';
import { entryName, referenceTitle } from '../lib/locales/reference-words';
import type { Translator } from '../lib/locales/translate';
import type { Report, ReportReference } from '../lib/report/types';
import { CheckWords } from './CheckWords';
import { NoteSubject } from './NoteSubject';
import type { ViewContext } from './types';

/** An octagon, a triangle and a disc, each with its sign cut out: form tells them apart where colour does not. */
const SEVERITY_SHAPES: Record<Severity, string> = {
  alert: 'M4 .8h4L11.2 4v4L8 11.2H4L.8 8V4ZM5.3 2.8l.2 4h1l.2-4ZM6 7.7a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  caution: 'M6 .8 11.6 10.8H.4ZM5.4 4.2l.1 3h1l.1-3ZM6 8a.7.7 0 1 0 0 1.4A.7.7 0 0 0 6 8Z',
  note: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM5.4 5.2h1.2v3.6H5.4ZM6 2.9a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.5Z',
};

/** Entries of a list that a note shows before its fold; a sentence beside its study takes the room of three. */
const OPEN_ENTRIES = 3;

interface Props {
  note: RankedNote;
  report: Report;
  context: ViewContext;
  /** Put these findings of the note away; absent where that cannot be done. */
  onHide?: ((findings: Finding[]) => void) | undefined;
}

/** One note: its one plain reason and what it is about, or the one reason for all that it is about. */
export function NoteItem(props: Props) {
  const { note, report, context, onHide } = props;
  const { translator } = context;
  const { finding, same } = note;
  const isGroup = same.length > 0;
  const isSaidOnce = isOneSentence(note, translator);
  const id = useId();
  return (
    <li class="note" data-severity={finding.severity ?? 'note'}>
      <div class="note-message">
        <Sign severity={finding.severity ?? 'note'} context={context} />
        <p id={id}>
          {isGroup && <strong class="note-count">{countLine(note, translator)}</strong>}
          {isSaidOnce && <Said finding={finding} context={context} />}
        </p>
        {onHide && (
          <HideButton
            label={translator.t('note_hide')}
            saidIn={id}
            onClick={() => onHide(findingsOf(note))}
          />
        )}
      </div>
      {isGroup ? (
        <Subjects {...props} isSaidOnce={isSaidOnce} />
      ) : (
        <NoteSubject finding={finding} report={report} context={context} />
      )}
    </li>
  );
}

/** What the note is about, one after the other: the first ones in sight, of what must be acted on all. */
function Subjects({ note, report, context, onHide, isSaidOnce }: Props & { isSaidOnce: boolean }) {
  const all = findingsOf(note);
  const isEntries = all.every((finding) => finding.reference !== null && finding.claim === null);
  const open = note.finding.severity === 'alert' ? all.length : isEntries ? OPEN_ENTRIES : 1;
  // Nobody opens a fold for one alone.
  const shown = all.length === open + 1 ? all.length : open;
  const items = (findings: Finding[], from: number) =>
    findings.map((finding, at) => (
      <li key={findingKey(finding)} class="note-subject" data-entry={isEntries || undefined}>
        <div>
          {!isSaidOnce && (
            <p class="note-said">
              <Said finding={finding} context={context} />
            </p>
          )}
          <NoteSubject
            finding={finding}
            report={report}
            context={context}
            // A statement's findings are a note of their own (`rankNotes`).
            isSameStatement={finding.claim !== null && from + at > 0}
          />
        </div>
        {onHide && (
          <HideButton label={hideLabel(finding, report, context)} onClick={() => onHide([finding])} />
        )}
      </li>
    ));
  const rest = all.slice(shown);
  return (
    <>
      <ul class="note-subjects">{items(all.slice(0, shown), 0)}</ul>
      {rest.length > 0 && (
        <details class="more note-rest">
          <summary>{context.translator.t('note_same', { count: rest.length })}</summary>
          <ul class="note-subjects">{items(rest, shown)}</ul>
        </details>
      )}
    </>
  );
}

/** The check's sentence, and what was read where no words of a study stand below to say it. */
const Said = ({ finding, context: { translator } }: { finding: Finding; context: ViewContext }) => (
  <span>
    <CheckWords said={finding} translator={translator} />{' '}
    {(finding.words?.study ?? null) === null && (
      <span class="quiet small">{translator.t(`read_${readOf(finding)}`)}</span>
    )}
  </span>
);

const Sign = ({ severity, context }: { severity: Severity; context: ViewContext }) => (
  <svg class="note-sign" viewBox="0 0 12 12" width="14" height="14" role="img">
    <title>{context.translator.t(`severity_${severity}`)}</title>
    <path fill="currentColor" fill-rule="evenodd" d={SEVERITY_SHAPES[severity]} />
  </svg>
);

/** "Hide only this: Reference 3": each button of a note names what it hides; a mark without an entry by what is said of it. */
function hideLabel(finding: Finding, report: Report, { translator }: ViewContext): string {
  const reference = report.references.find(({ id }) => id === finding.reference);
  const subject = reference ? distinctName(reference, translator) : saidBy(finding, translator);
  return translator.t('note_hide_only', { subject });
}

/** Entries without a number are all "Reference": their titles tell them apart. */
const distinctName = (reference: ReportReference, translator: Translator): string =>
  reference.label === null ? referenceTitle(reference.csl, reference.raw) : entryName(reference, translator);

interface HideProps {
  label: string;
  /** The element whose words belong to the button's name, where the label alone is every note's. */
  saidIn?: string;
  onClick(): void;
}

/** A cross at the note's end: in sight, and quieter than what the note says. */
const HideButton = ({ label, saidIn, onClick }: HideProps) => (
  <button
    type="button"
    class="note-hide"
    title={label}
    {...(saidIn && { id: `${saidIn}-hide`, 'aria-labelledby': `${saidIn}-hide ${saidIn}` })}
    aria-label={label}
    onClick={onClick}
  >
    <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  </button>
);
