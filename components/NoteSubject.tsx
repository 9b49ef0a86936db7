import type { Finding, Source } from '../lib/checks/types';
import { readOf } from '../lib/locales/note-words';
import { entryName, referenceTitle } from '../lib/locales/reference-words';
import { statementOf } from '../lib/report/statement-of';
import type { Report, ReportReference } from '../lib/report/types';
import { CheckWords } from './CheckWords';
import { EntryLink } from './EntryLink';
import { MarkedText } from './MarkedText';
import { Quote } from './Quote';
import type { ViewContext } from './types';

interface Props {
  finding: Finding;
  report: Report;
  context: ViewContext;
  /** The statement stands above already, beside another of its works. */
  isSameStatement?: boolean;
}

/** What a note is about: the sentence and the study's words with what decided marked in both, or the entry of the list. */
export function NoteSubject({ finding, report, context, isSameStatement = false }: Props) {
  const { translator } = context;
  const claim = statementOf(finding, report);
  const reference = report.references.find(({ id }) => id === finding.reference);
  const studyWords = finding.words?.study ?? null;
  const isEntry = claim === undefined && reference !== undefined;
  return (
    <>
      {claim && !isSameStatement && (
        <Quote claim={claim} context={context} words={finding.words?.article ?? null} />
      )}
      {isEntry && <Entry reference={reference} context={context} />}
      {studyWords !== null && (
        <StudyWords
          words={studyWords}
          read={readOf(finding)}
          reference={reference}
          isNamed={isEntry}
          context={context}
        />
      )}
      {finding.also.map((observation) => (
        <p key={observation.check} class="note-also">
          <CheckWords said={{ ...observation, outcome: 'failed' }} translator={translator} />
        </p>
      ))}
    </>
  );
}

/** Which entry of the list a note is about, as the page prints it: beside it the record's title may stand. */
function Entry({ reference, context }: { reference: ReportReference; context: ViewContext }) {
  return (
    <p class="study-words" dir="auto">
      <span class="label">
        <EntryLink reference={reference} context={context} />
      </span>
      <span class="study-words-text">{referenceTitle(reference.csl, reference.raw)}</span>
    </p>
  );
}

interface StudyWordsProps {
  words: string;
  read: Source;
  reference: ReportReference | undefined;
  /** The entry stands just above. */
  isNamed: boolean;
  context: ViewContext;
}

/** The study's side: its title with the words marked where they stand in it, else the words alone, and whose they are. */
function StudyWords({ words, read, reference, isNamed, context }: StudyWordsProps) {
  const { translator } = context;
  const title = reference && referenceTitle(reference.csl, reference.raw);
  const text = title?.toLowerCase().includes(words.toLowerCase()) ? title : words;
  return (
    <p class="study-words" dir="auto">
      <span class="label">
        {!isNamed && (
          <>
            {reference ? (
              <EntryLink reference={reference} context={context} />
            ) : (
              entryName(reference, translator)
            )}
            {', '}
          </>
        )}
        {translator.t(`words_${read}`)}
      </span>
      <span class="study-words-text">
        <MarkedText text={text} words={words} />
      </span>
    </p>
  );
}
