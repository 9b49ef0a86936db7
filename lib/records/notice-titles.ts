/**
 * What a title says of its own work: that it was retracted or withdrawn, or that it *is* a notice, a reply or a
 * correction about another. Publishers and PubMed write these in a few fixed forms.
 */
import type { NoticeKind } from './types';

/** Takes "RETRACTED: Vitamin…", "Retracted article: …", "[RETRACTED] …"; refuses "Retraction: …", "Retracted papers: …". */
const RETRACTED_PREFIX = /^\W{0,2}retracted(?: (?:article|paper|chapter))?\W{0,2}[:.\]–—-]\s*/i;
/** Takes "WITHDRAWN: Glucosamine for…", "Withdrawn article: …"; refuses "Withdrawn patients: …". */
const WITHDRAWN_PREFIX = /^\W{0,2}withdrawn(?: (?:article|preprint))?\W{0,2}[:.\]–—-]\s*/i;
/**
 * The notice printed on the paper's own DOI (IEEE): takes "Notice of Retraction: World…", "Notice of Violation of IEEE Publication
 * Principles: …"; refuses "Notice of meetings: …".
 */
const SELF_NOTICE_PREFIX = /^notice of (?:retraction|violation of ieee publication principles)\W{1,3}/i;

/** The title without a mark of retraction or withdrawal, for comparing. */
export const withoutStatusMark = (title: string): string =>
  [RETRACTED_PREFIX, WITHDRAWN_PREFIX].reduce((rest, mark) => rest.replace(mark, ''), title);

/** The same for a title that also carries the notice itself. */
export const withoutSelfNotice = (title: string): string =>
  withoutStatusMark(title).replace(SELF_NOTICE_PREFIX, '');

/** "retraction" or "withdrawal" when the title carries that mark, else null. */
export function statusInTitle(title: string): Extract<NoticeKind, 'retraction' | 'withdrawal'> | null {
  if (RETRACTED_PREFIX.test(title)) return 'retraction';
  return WITHDRAWN_PREFIX.test(title) ? 'withdrawal' : null;
}

/** What kind of notice a title announces. */
export type NoticeTitle = 'retraction' | 'concern' | 'correction';

/*
 * A notice's title is its word and then a mark of punctuation, "to", "for", "of" with quotation marks, or the end;
 * "Retraction of the tongue…" and "Correction of hyponatraemia…" are papers.
 */
const NOTICE_TITLES: [NoticeTitle, RegExp][] = [
  // Takes "Retraction: …", "Retraction Note to: …", "Retraction—…", "Statement of Retraction: …"; refuses "Retraction forces in…".
  [
    'retraction',
    /^(?:(?:editorial |article )?retraction(?: (?:note|notice|statement))?|(?:notice|statement) of retraction)(?: (?:to|for|of)\b)?\s?(?:[:.—–\]-]|["“‘']|$)/i,
  ],
  // Takes "Retraction notice to …", "Retraction note for …"; refuses "Retraction to the midline…".
  ['retraction', /^retraction (?:note|notice) (?:to|for|of) /i],
  // Takes "Expression of Concern: …", "Editorial expression of concern"; refuses "Expression of concern in parents".
  [
    'concern',
    /^(?:editorial )?(?:(?:note|notice|expression) of concern|editor[’']?s? note)(?: (?:to|for|about|on|regarding)\b)?\s?(?:[:.—–\]-]|["“‘']|$)/i,
  ],
  // Takes "Correction: …", "Erratum to: …", "Corrigendum to “…”", "Department of Error"; refuses "Correction of scoliosis".
  [
    'correction',
    /^(?:(?:author |publisher |editorial )?(?:correction|erratum|errata|corrigendum|corrigenda|addendum)(?: (?:to|for)\b)?\s?(?:[:.—–\]-]|["“‘']|$)|(?:erratum|corrigendum|correction) (?:to|for) |department of error)/i,
  ],
];

/** The kind of notice that the title announces; null for a work of its own. */
export const noticeInTitle = (title: string): NoticeTitle | null =>
  NOTICE_TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

/** A reaction to another work: takes "Reply to: …", "In response to: …", "Comment on “…”"; refuses "Response to training…". */
const REACTION_TITLE =
  /^(?:(?:author(?:s[’']?|[’']s)? |in )?(?:reply|response)(?: to(?: (?:the )?(?:letter|comment)s?)?)?\s?(?:[:.—–-]|["“‘']|$)|(?:comments?|commentary|letter) (?:on|to)\b|re: |letter:)/i;

/** Whether a title announces a notice, reply or comment about another work. */
export const isAboutAnotherWork = (title: string): boolean =>
  noticeInTitle(title) !== null || REACTION_TITLE.test(title);

/** PubMed's publication types for the notices themselves, so that a notice of any source is read as what it is. */
export const NOTICE_PUBLICATION_TYPES: Record<NoticeTitle, string> = {
  retraction: 'Retraction of Publication',
  concern: 'Expression of Concern',
  correction: 'Published Erratum',
};
