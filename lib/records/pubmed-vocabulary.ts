/**
 * What MEDLINE's words mean here. PubMed and Europe PMC share them: publication types, and the links from a paper
 * to its notices ("Retraction in"). Source: https://www.nlm.nih.gov/bsd/mms/medlineelements.html (CC, PT fields).
 */
import { readMedlineDate } from './dates';
import { doiInCitation } from './doi-text';
import { statusInTitle } from './notice-titles';
import type { Notice, NoticeKind } from './types';

/** Links that lead from a work to a notice about it; the others (comments, "Retraction of") say nothing about it. */
const LINK_KINDS = new Map<string, NoticeKind>(
  Object.entries({
    'retraction in': 'retraction',
    'partial retraction in': 'concern',
    'retracted and republished in': 'retraction',
    'expression of concern in': 'concern',
    'erratum in': 'correction',
    'corrected and republished in': 'correction',
    'update in': 'newer-version',
    'preprint of': 'newer-version',
    'reinstatement in': 'reinstatement',
  }),
);

/** A link between two PubMed records. */
export interface PubmedLink {
  type: string;
  /** "Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/S0140-6736(10)60175-4." */
  citation: string;
}

const RETRACTED_TYPE = 'retracted publication';
const RETRACTION_NOTICE_TYPE = 'retraction of publication';

/**
 * The notices about a work from its title, types and links.
 *
 * A retraction's own notice carries "Retraction of Publication": it is not retracted. A withdrawn paper is typed
 * "Retracted Publication" too, and its title says which it is.
 */
export function noticesFromPubmed(
  work: { title: string; publicationTypes: string[]; links: PubmedLink[] },
  source: string,
): Notice[] {
  const types = work.publicationTypes.map((type) => type.toLowerCase());
  const inTitle = statusInTitle(work.title);
  const notices: Notice[] = work.links.flatMap((link) => {
    const kind = LINK_KINDS.get(link.type.toLowerCase());
    return kind === undefined
      ? []
      : [{ kind, date: readMedlineDate(link.citation), doi: doiInCitation(link.citation), source }];
  });
  if (inTitle !== null) notices.push({ kind: inTitle, date: null, doi: null, source });
  if (types.includes(RETRACTED_TYPE)) notices.push({ kind: 'retraction', date: null, doi: null, source });
  const isNotice = types.includes(RETRACTION_NOTICE_TYPE) && !types.includes(RETRACTED_TYPE);
  return notices
    .filter((notice) => !(isNotice && (notice.kind === 'retraction' || notice.kind === 'withdrawal')))
    .map((notice) =>
      inTitle === 'withdrawal' && notice.kind === 'retraction' ? { ...notice, kind: inTitle } : notice,
    );
}
