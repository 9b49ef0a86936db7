/**
 * The report as a plain document: headings, paragraphs, lists. Markdown and HTML are two spellings of this one outline,
 * so they cannot say different things. Text from the page stays text here; escaping is the spelling's work.
 */
import { comparedSentence } from '../checks/compared-counts';
import { rankNotes } from '../checks/rank-notes';
import type { Finding } from '../checks/types';
import type { Article } from '../reading/types';
import { authorsOf, linksOf, numberOf, placeOf, studyWords } from './reference-words';
import { summarySentence } from './summary';
import type { Report, ReportReference } from './types';
import { uncheckedLines } from './unchecked-lines';

/** A run of text. `page`: words of the page or of a record, in their own language and direction. */
export type Inline =
  | { kind: 'text' | 'strong' | 'page'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'heading'; level: 1 | 2; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; items: Inline[][] };

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', text: words });
const page = (words: string): Inline => ({ kind: 'page', text: words });
const quoted = (words: string): Inline[] => [text('“'), page(words), text('”')];
const heading = (level: 1 | 2, ...content: Inline[]): Block => ({ kind: 'heading', level, content });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

/** The blocks of a report, in the order in which a reader needs them. */
export const outlineReport = (report: Report): Block[] =>
  report.article === null
    ? [heading(1, text('Evidence report')), paragraph(text(summarySentence(report))), ...unchecked(report)]
    : [
        ...head(report, report.article),
        ...notes(report),
        ...references(report),
        ...citedStatements(report),
        ...uncitedStatements(report),
        ...unchecked(report),
      ];

function head(report: Report, article: Article): Block[] {
  const about = [article.byline, article.siteName, article.published, article.url].filter(
    (part) => part !== null,
  );
  return [
    heading(1, text('Evidence report: '), page(article.title)),
    ...(about.length === 0 ? [] : [paragraph(page(about.join(' · ')))]),
    paragraph(text(summarySentence(report))),
    paragraph(text(comparedSentence(report.summary))),
  ];
}

function notes(report: Report): Block[] {
  const { open, more } = rankNotes(report.findings);
  if (open.length === 0)
    return [heading(2, text('Notes')), paragraph(text('No check has a note on this page.'))];
  const rest = more.length === 0 ? [] : [paragraph(text(`${more.length} more of less weight.`))];
  return [
    heading(2, text('Notes')),
    {
      kind: 'list',
      items: open.map(({ finding, same }) => [
        ...noteWords(report, finding),
        ...(same.length === 0 ? [] : [text(` The same of ${same.length} more.`)]),
      ]),
    },
    ...rest,
  ];
}

/** The note, what it is about, and the words of both texts that decided. */
function noteWords(
  report: Report,
  { severity, message, claim, reference, words, sources, also }: Finding,
): Inline[] {
  const statement = report.claims.find(({ id }) => id === claim);
  const cited = report.references.find(({ id }) => id === reference);
  return [
    ...(severity === null ? [] : [strong(`${severity}:`), text(' ')]),
    page(message),
    ...(statement === undefined ? [] : [text(' The statement: '), ...quoted(statement.text)]),
    ...(cited === undefined ? [] : [text(` Reference ${numberOf(cited)}.`)]),
    ...(words === null ? [] : comparedWords(words.article, words.study)),
    ...also.flatMap((mild) => [text(' Also: '), page(mild.message)]),
    ...(sources.length === 0 ? [] : [text(` Read: ${sources.join(', ')}.`)]),
  ];
}

const comparedWords = (article: string | null, study: string | null): Inline[] => [
  ...(article === null ? [] : [text(' The article: '), ...quoted(article), text('.')]),
  ...(study === null ? [] : [text(' The cited work: '), ...quoted(study), text('.')]),
];

function references(report: Report): Block[] {
  if (report.references.length === 0) return [];
  const textOf = new Map(report.claims.map((claim) => [claim.id, claim.text]));
  return [
    heading(2, text('References')),
    { kind: 'list', items: report.references.map((reference) => referenceItem(reference, textOf)) },
    paragraph(text('A study type says what a design could show, not how well the study was done.')),
  ];
}

function referenceItem(reference: ReportReference, textOf: Map<string, string>): Inline[] {
  const details = [authorsOf(reference), placeOf(reference)].filter((part) => part !== null);
  const first = reference.citedBy[0];
  const others = reference.citedBy.length - 1;
  return [
    strong(`${numberOf(reference)}.`),
    text(' '),
    page(reference.csl.title ?? reference.raw),
    ...(details.length === 0 || reference.csl.title === null ? [] : [text(' — '), page(details.join('; '))]),
    text(' — '),
    page(studyWords(reference)),
    ...linksOf(reference).flatMap(({ name, href }): Inline[] => [
      text(' · '),
      { kind: 'link', text: name, href },
    ]),
    ...(reference.record?.notices ?? []).flatMap(({ kind, date, source }) => [
      text(' · '),
      strong(`${kind}${date === null ? '' : ` of ${date}`} (${source})`),
    ]),
    ...(first === undefined
      ? [text(' · not cited in the text')]
      : [text(' · cited for: '), ...quoted(textOf.get(first) ?? '')]),
    ...(others > 0 ? [text(` and ${others} more`)] : []),
  ];
}

function citedStatements({ claims, references }: Report): Block[] {
  const cited = claims.filter((claim) => claim.references.length > 0);
  if (cited.length === 0) return [];
  const number = new Map(references.map((reference) => [reference.id, numberOf(reference)]));
  return [
    heading(2, text('Statements beside their sources')),
    {
      kind: 'list',
      items: cited.map((claim) => [
        ...quoted(claim.text),
        text(` → ${claim.references.map((id) => number.get(id) ?? id).join(', ')}`),
        ...(claim.scope === 'paragraph' ? [text(' (the mark stands later in this paragraph)')] : []),
        ...(claim.attributedTo === null ? [] : [text(' — said by '), page(claim.attributedTo)]),
      ]),
    },
  ];
}

function uncitedStatements({ claims }: Report): Block[] {
  const uncited = claims.filter((claim) => claim.needsSource && claim.references.length === 0);
  if (uncited.length === 0) return [];
  return [
    heading(2, text('Statements that give no source here')),
    { kind: 'list', items: uncited.map((claim) => quoted(claim.text)) },
  ];
}

const unchecked = (report: Report): Block[] => [
  heading(2, text('What was not checked')),
  { kind: 'list', items: uncheckedLines(report).map((line) => [page(line)]) },
];
