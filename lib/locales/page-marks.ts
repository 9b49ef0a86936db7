/** What is marked in the page, with the words of each card: ready to be shown, so the page's side needs no catalogue. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { ProxyPrefix } from '../identifiers/types';
import type { Report, ReportReference } from '../report/types';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { checkWords } from './check-words';
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
  /** What says so; empty where nothing does. */
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
  const notesOn = noteFinder(report, translator);
  return cited.map(({ id, quote, position, references: works }) => ({
    id,
    quote,
    position,
    cards: works.flatMap((reference) => {
      const work = references.get(reference);
      return work ? [toCard(work, notesOn(id, reference), translator, proxy)] : [];
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
    facts: factLine([authorLine(reference, translator), csl['container-title'], yearOf(csl)]),
    kind: study.type === 'unknown' ? 'unknown' : STUDY_TYPE_TIERS[study.type],
    study: studyName(study.type, translator),
    reason: study.basis === null ? '' : studyReason(study, reference, translator),
    flags: study.flags.map((flag) => translator.t(`flag_${flag}`)),
    notes,
    link: link ? { text: translator.t('open_link', { ...link }), href: link.href } : null,
  };
}

/** Failed findings on a statement with a work, and on the work itself, in the order of the report; sorted out once. */
function noteFinder(
  { findings }: Report,
  translator: Translator,
): (claim: string, reference: string) => string[] {
  const byPlace = new Map<string, { index: number; words: string }[]>();
  for (const [index, finding] of findings.entries()) {
    const { outcome, reference, claim, message } = finding;
    if (outcome !== 'failed' || reference === null) continue;
    const note = { index, words: checkWords(finding, translator) ?? message };
    const known = byPlace.get(placeOf(reference, claim));
    if (known) known.push(note);
    else byPlace.set(placeOf(reference, claim), [note]);
  }
  return (claim, reference) =>
    [null, claim]
      .flatMap((about) => byPlace.get(placeOf(reference, about)) ?? [])
      .sort((a, b) => a.index - b.index)
      .map(({ words }) => words);
}

const placeOf = (reference: string, claim: string | null): string => `${reference} ${claim ?? ''}`;
