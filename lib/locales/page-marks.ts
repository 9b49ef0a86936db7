/** What is marked in the page, with the words of each card: ready to be shown, so the page's side needs no catalogue. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { ProxyPrefix } from '../identifiers/types';
import type { Report, ReportReference } from '../report/types';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { identifierLinks } from './identifier-links';
import { authorLine, factLine, referenceTitle, yearOf } from './reference-words';
import type { PictureKind } from './study-groups';
import { studyName, studyReason } from './study-words';
import type { Translator } from './translate';

/** The card of one cited work. */
export interface CardWords {
  label: string | null;
  title: string;
  /** Authors, journal and year; empty when none is known. */
  facts: string;
  kind: PictureKind;
  study: string;
  reason: string;
  /** "Retracted" and the like. */
  flags: string[];
  /** Sentences of the notes on this statement and this work. */
  notes: string[];
  link: { text: string; href: string } | null;
}

/** One statement to mark, and the works that it cites. */
export interface PageMark {
  id: string;
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  cards: CardWords[];
}

/** Every statement that cites a source, in reading order; `proxy` is the reader's library, for the links. */
export function toPageMarks(
  report: Report,
  translator: Translator,
  proxy: ProxyPrefix | null = null,
): PageMark[] {
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  const cited = report.claims.filter((claim) => claim.references.length > 0);
  return cited.map(({ id, quote, position, references: works }) => ({
    id,
    quote,
    position,
    cards: works.flatMap((reference) => {
      const work = references.get(reference);
      return work ? [toCard(work, notesOn(report, id, reference, translator), translator, proxy)] : [];
    }),
  }));
}

function toCard(
  reference: ReportReference,
  notes: string[],
  translator: Translator,
  proxy: ProxyPrefix | null,
): CardWords {
  const { csl, study, label } = reference;
  const [link] = identifierLinks(reference.identifiers, proxy);
  return {
    label,
    title: referenceTitle(csl, reference.raw),
    facts: factLine([authorLine(csl.author, translator), csl['container-title'], yearOf(csl)]),
    kind: study.type === 'unknown' ? 'unknown' : STUDY_TYPE_TIERS[study.type],
    study: studyName(study.type, translator),
    reason: studyReason(study, reference.record !== null, translator),
    flags: study.flags.map((flag) => translator.t(`flag_${flag}`)),
    notes,
    link: link ? { text: translator.t('open_link', { ...link }), href: link.href } : null,
  };
}

/** Failed findings on this statement with this work, and on the work itself. */
const notesOn = (report: Report, claim: string, reference: string, { maybe }: Translator): string[] =>
  report.findings
    .filter(
      (finding) =>
        finding.outcome === 'failed' &&
        finding.reference === reference &&
        (finding.claim === null || finding.claim === claim),
    )
    .map(({ check, message, data }) => maybe(`check_${check}_failed`, data) ?? message);
