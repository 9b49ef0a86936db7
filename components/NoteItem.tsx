import type { RankedNote } from '../lib/checks/rank-notes';
import type { Severity, Source } from '../lib/checks/types';
import { entryName, referenceTitle } from '../lib/locales/reference-words';
import type { Translator } from '../lib/locales/translate';
import type { Report, ReportReference } from '../lib/report/types';
import { CheckWords } from './CheckWords';
import { MarkedText } from './MarkedText';
import { Quote } from './Quote';
import type { ViewContext } from './types';

/** An octagon, a triangle and a disc, each with its sign cut out: form tells them apart where colour does not. */
const SEVERITY_SHAPES: Record<Severity, string> = {
  alert: 'M4 .8h4L11.2 4v4L8 11.2H4L.8 8V4ZM5.3 2.8l.2 4h1l.2-4ZM6 7.7a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  caution: 'M6 .8 11.6 10.8H.4ZM5.4 4.2l.1 3h1l.1-3ZM6 8a.7.7 0 1 0 0 1.4A.7.7 0 0 0 6 8Z',
  note: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM5.4 5.2h1.2v3.6H5.4ZM6 2.9a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.5Z',
};

/** What was read to make a note, the widest first. */
const READ_KINDS: Source[] = ['abstract', 'title', 'record', 'page'];

interface Props {
  note: RankedNote;
  report: Report;
  context: ViewContext;
  /** Put the note away; absent where that cannot be done. */
  onHide?: () => void;
}

/** One note: its one plain reason, the sentence and the study's words with what decided marked in both. */
export function NoteItem({ note: { finding, same }, report, context, onHide }: Props) {
  const { translator } = context;
  const { t } = translator;
  const severity = finding.severity ?? 'note';
  const claim = report.claims.find(({ id }) => id === finding.claim);
  const reference = report.references.find(({ id }) => id === finding.reference);
  const read = READ_KINDS.find((kind) => finding.sources.includes(kind)) ?? 'page';
  const studyWords = finding.words?.study ?? null;
  return (
    <li class="note" data-severity={severity}>
      <p class="note-message">
        <svg class="note-sign" viewBox="0 0 12 12" width="14" height="14" role="img">
          <title>{t(`severity_${severity}`)}</title>
          <path fill="currentColor" fill-rule="evenodd" d={SEVERITY_SHAPES[severity]} />
        </svg>
        <span>
          <CheckWords said={finding} translator={translator} />
          {same.length > 0 && <span class="quiet"> {t('note_same', { count: same.length })}</span>}{' '}
          {studyWords === null && <span class="quiet small">{t(`read_${read}`)}</span>}
        </span>
        {onHide && <HideButton label={t('note_hide')} onClick={onHide} />}
      </p>
      {claim && <Quote claim={claim} context={context} words={finding.words?.article ?? null} />}
      {claim === undefined && reference && <Entry reference={reference} translator={translator} />}
      {studyWords !== null && (
        <StudyWords words={studyWords} read={read} reference={reference} translator={translator} />
      )}
      {finding.also.map((observation) => (
        <p key={observation.check} class="note-also">
          <CheckWords said={{ ...observation, outcome: 'failed' }} translator={translator} />
        </p>
      ))}
    </li>
  );
}

/** A cross at the note's end: in sight, and quieter than what the note says. */
const HideButton = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button type="button" class="note-hide" title={label} aria-label={label} onClick={onClick}>
    <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  </button>
);

/** Which entry of the list a note is about, as the page prints it: beside it the record's title may stand. */
function Entry({ reference, translator }: { reference: ReportReference; translator: Translator }) {
  return (
    <p class="study-words" dir="auto">
      <span class="label">{entryName(reference, translator)}</span>
      <span class="study-words-text">{referenceTitle(reference.csl, reference.raw)}</span>
    </p>
  );
}

interface StudyWordsProps {
  words: string;
  read: Source;
  reference: ReportReference | undefined;
  translator: Translator;
}

/** The study's side: its title with the words marked where they stand in it, else the words alone, and whose they are. */
function StudyWords({ words, read, reference, translator }: StudyWordsProps) {
  const title = reference && referenceTitle(reference.csl, reference.raw);
  const text = title?.toLowerCase().includes(words.toLowerCase()) ? title : words;
  return (
    <p class="study-words" dir="auto">
      <span class="label">
        {entryName(reference, translator)}, {translator.t(`words_${read}`)}
      </span>
      <span class="study-words-text">
        <MarkedText text={text} words={words} />
      </span>
    </p>
  );
}
