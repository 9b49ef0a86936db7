/**
 * The report as a plain document: headings, paragraphs, lists. Markdown and HTML are two spellings of this one outline,
 * so they cannot say different things. Words of ours come from the translator; text from the page stays text here, and
 * escaping is the spelling's work.
 */
import { findingsOf, listNotes, type RankedNote } from '../checks/rank-notes';
import type { Finding } from '../checks/types';
import { identifierLinks } from '../locales/identifier-links';
import { countLine, isOneSentence, readOf, saidBy } from '../locales/note-words';
import { authorLine, referenceTitle, yearOf } from '../locales/reference-words';
import { explainStudy, studyName, studyReason } from '../locales/study-words';
import { summarySentence } from '../locales/summary-sentence';
import type { Translator } from '../locales/translate';
import type { Article } from '../reading/types';
import type { Notice } from '../records/types';
import { STUDY_TYPES } from '../standards/study-types';
import { comparedLine } from './compared-line';
import { statementOf } from './statement-of';
import type { Report, ReportReference } from './types';
import { uncheckedLines } from './unchecked-lines';

/** A run of text. `page`: words of the page or of a record, in their own language and direction. */
export type Inline =
  | { kind: 'text' | 'strong' | 'page'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'heading'; level: 1 | 2; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  /** `isNumbered`: the items bring numbers of their own. */
  | { kind: 'list'; items: Inline[][]; isNumbered?: true };

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', text: words });
const page = (words: string): Inline => ({ kind: 'page', text: words });
/** Words of the page in quotation marks, unless they are quoted speech and bring their own. */
const quoted = (words: string): Inline[] =>
  OPENS_QUOTED.test(words) ? [page(words)] : [text('“'), page(words), text('”')];
/** Takes "“Never,” she says", "«Jamais»"; refuses "the “best” way". */
const OPENS_QUOTED = /^["“„«]/u;

const heading = (level: 1 | 2, ...content: Inline[]): Block => ({ kind: 'heading', level, content });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

/**
 * The blocks of a report, in the order in which a reader needs them.
 * @param made By what it was made and as of when; null to leave that out.
 */
export const outlineReport = (report: Report, translator: Translator, made: string | null = null): Block[] =>
  report.article === null
    ? [
        heading(1, text(translator.t('print_report'))),
        paragraph(text(translator.t('no_article_text'))),
        ...unchecked(report, translator),
      ]
    : [
        ...head(report, report.article, translator, made),
        ...notes(report, translator),
        ...references(report, translator),
        ...citedStatements(report, translator),
        ...uncitedStatements(report, translator),
        ...studyKinds(report, translator),
        ...unchecked(report, translator),
      ];

function head(report: Report, article: Article, translator: Translator, made: string | null): Block[] {
  const { t, date } = translator;
  const compared = comparedLine(report, translator);
  const published = article.published && (date(article.published) ?? article.published);
  const about = [article.byline, article.siteName, published, article.url].filter((part) => part !== null);
  return [
    heading(1, text(`${t('print_report')}: `), page(article.title)),
    ...(about.length === 0 ? [] : [paragraph(page(about.join(' · ')))]),
    ...(made === null ? [] : [paragraph(text(made))]),
    ...ownNotices(report, translator),
    paragraph(text(summarySentence(report, translator))),
    ...(compared === null ? [] : [paragraph(text(compared))]),
  ];
}

/** Notices on the article itself, before anything about its references. */
function ownNotices({ articleRecord }: Report, translator: Translator): Block[] {
  const notices = articleRecord?.notices ?? [];
  if (notices.length === 0) return [];
  const words = notices.map((notice) => noticeWords(notice, translator));
  return [paragraph(strong(`${translator.t('article_notices')}: ${words.join('; ')}`))];
}

/** "Retracted, June 21, 2018, Crossref": what is known of a notice. */
const noticeWords = (
  { kind, date, source }: Pick<Notice, 'kind' | 'date' | 'source'>,
  translator: Translator,
): string =>
  [translator.t(`notice_${kind}`), date && (translator.date(date) ?? date), source]
    .filter((part) => part !== null)
    .join(', ');

/** All notes: what is printed or handed on has no fold to open. */
function notes(report: Report, translator: Translator): Block[] {
  const { t } = translator;
  const all = listNotes(report.findings);
  if (all.length === 0)
    return report.summary.compared === 0
      ? []
      : [heading(2, text(t('notes_title'))), paragraph(text(t('notes_none')))];
  const items = all.flatMap((note) => noteItems(report, note, translator));
  return [heading(2, text(t('notes_title'))), { kind: 'list', items }];
}

/** What says the same of several subjects names them one after the other; what does not is an item for each. */
const noteItems = (report: Report, note: RankedNote, translator: Translator): Inline[][] =>
  isOneSentence(note, translator)
    ? [noteItem(report, note, translator)]
    : findingsOf(note).map((finding) => noteItem(report, { finding, same: [] }, translator));

/** The note, what it is about, and the words of both texts that decided. */
function noteItem(report: Report, note: RankedNote, translator: Translator): Inline[] {
  const { t } = translator;
  const { finding, same } = note;
  const { severity } = finding;
  const message = saidBy(finding, translator);
  return [
    ...(severity === null ? [] : [strong(`${t(`severity_${severity}`)}:`), text(' ')]),
    ...(same.length === 0 ? [] : [text(`${countLine(note, translator)} · `)]),
    page(message),
    ...findingsOf(note).flatMap((one) => subjectWords(report, one, message, translator)),
    text(` ${t(`read_${readOf(finding)}`)}`),
  ];
}

/** The statement and the entry, and of their words those that the message does not quote itself. */
function subjectWords(report: Report, finding: Finding, message: string, translator: Translator): Inline[] {
  const { t } = translator;
  const { reference, words, also } = finding;
  const statement = statementOf(finding, report);
  const cited = report.references.find(({ id }) => id === reference);
  const unsaid = (own: string | null | undefined) => (own && !message.includes(own) ? own : null);
  return [
    ...(statement === undefined ? [] : [text(` ${t('print_statement')}: `), ...quoted(statement.text)]),
    ...(cited === undefined ? [] : [text(` ${t('reference_number', { label: numberOf(cited) })}.`)]),
    ...wordsOf(t('print_article_words'), unsaid(words?.article)),
    ...wordsOf(t('print_study_words'), unsaid(words?.study)),
    ...also.flatMap((mild) => [text(' '), page(saidBy({ ...mild, outcome: 'failed' }, translator))]),
  ];
}

const wordsOf = (whose: string, words: string | null): Inline[] =>
  words === null ? [] : [text(` ${whose}: `), ...quoted(words), text('.')];

const numberOf = ({ label, id }: ReportReference): string => label ?? id;

function references(report: Report, translator: Translator): Block[] {
  if (report.references.length === 0) return [];
  const textOf = new Map(report.claims.map((claim) => [claim.id, claim.text]));
  return [
    heading(2, text(translator.t('tab_references'))),
    {
      kind: 'list',
      isNumbered: true,
      items: report.references.map((reference) => referenceItem(reference, textOf, translator)),
    },
  ];
}

/** What each kind of study among the references can and cannot show: once for each kind, in the order of the taxonomy. */
function studyKinds({ references }: Report, translator: Translator): Block[] {
  if (references.length === 0) return [];
  const { t } = translator;
  const items = STUDY_TYPES.flatMap((type) => {
    const one = references.find(({ study }) => study.type === type);
    if (one === undefined) return [];
    const { plain, canShow, cannotShow } = explainStudy(one.study, translator);
    return [
      [
        strong(studyName(type, translator)),
        text(`: ${plain}`),
        ...(canShow === null ? [] : [text(` ${t('study_text_can')}: ${canShow}.`)]),
        ...(cannotShow === null ? [] : [text(` ${t('study_text_cannot')}: ${cannotShow}.`)]),
      ],
    ];
  });
  return [
    heading(2, text(t('print_study_kinds'))),
    { kind: 'list', items },
    paragraph(text(t('study_caveat'))),
  ];
}

function referenceItem(
  reference: ReportReference,
  textOf: Map<string, string>,
  translator: Translator,
): Inline[] {
  const { csl, raw, identifiers, study, record, identity, foundByTitle } = reference;
  const details = [authorLine(reference, translator), csl['container-title'], yearOf(csl)];
  const known = csl.title === null ? [] : details.filter((part) => part !== null);
  return [
    strong(`${numberOf(reference)}.`),
    text(' '),
    page(referenceTitle(csl, raw)),
    ...(known.length === 0 ? [] : [text(' — '), page(known.join(', '))]),
    text(' — '),
    strong(studyName(study.type, translator)),
    text('. '),
    page(studyReason(study, reference, translator)),
    // A DOI is written out: on paper a link leads nowhere.
    ...identifierLinks(identifiers).flatMap(({ kind, name, value, href }, at): Inline[] => [
      text(at === 0 ? ' ' : ' · '),
      { kind: 'link', text: kind === 'doi' ? translator.t('open_link', { name, value }) : name, href },
    ]),
    ...(foundByTitle ? [text(` ${translator.t('found_by_title')}`)] : []),
    ...(identity === 'different' ? [] : (record?.notices ?? [])).flatMap(({ kind, date, source }) => [
      text(' · '),
      strong(noticeWords({ kind, date, source }, translator)),
    ]),
    text(' · '),
    ...citedFor(reference.citedBy, textOf, translator),
  ];
}

function citedFor([first, ...others]: string[], textOf: Map<string, string>, { t }: Translator): Inline[] {
  if (first === undefined) return [text(t('cited_never'))];
  return [
    text(`${t('cited_for')}: `),
    ...quoted(textOf.get(first) ?? ''),
    ...(others.length === 0 ? [] : [text(`, ${t('cited_for_more', { count: others.length })}`)]),
  ];
}

function citedStatements({ claims, references }: Report, { t }: Translator): Block[] {
  const cited = claims.filter((claim) => claim.references.length > 0);
  if (cited.length === 0) return [];
  /** "2 (Retracted)": whoever reads the statements alone sees what they rest on. */
  const flagged = ({ study }: ReportReference) =>
    study.flags.length === 0 ? '' : ` (${study.flags.map((flag) => t(`flag_${flag}`)).join(', ')})`;
  const number = new Map(
    references.map((reference) => [reference.id, `${numberOf(reference)}${flagged(reference)}`]),
  );
  const items = cited.map((claim) => [
    ...quoted(claim.text),
    text(` → ${claim.references.map((id) => number.get(id) ?? id).join(', ')}`),
    ...(claim.scope === 'paragraph' ? [text(` ${t('statement_paragraph')}`)] : []),
    ...(claim.attributedTo === null
      ? []
      : [text(' '), page(t('statement_said_by', { name: claim.attributedTo }))]),
  ]);
  return [heading(2, text(t('print_cited'))), { kind: 'list', items }];
}

/** Those that the note on them counts: without the note there is nothing to say of them. */
function uncitedStatements({ claims, findings }: Report, { t }: Translator): Block[] {
  const note = findings.find(
    ({ check, outcome }) => check === 'article-uncited-claims' && outcome === 'failed',
  );
  const counted = new Set(String(note?.data.claims ?? '').split(' '));
  const uncited = claims.filter(({ id }) => counted.has(id));
  if (uncited.length === 0) return [];
  return [
    heading(2, text(t('print_uncited'))),
    { kind: 'list', items: uncited.map((claim) => quoted(claim.text)) },
  ];
}

const unchecked = (report: Report, translator: Translator): Block[] => [
  heading(2, text(translator.t('print_unchecked'))),
  { kind: 'list', items: uncheckedLines(report, translator).map((line) => [page(line)]) },
];
