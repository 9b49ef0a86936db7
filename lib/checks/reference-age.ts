import { findNewStudy } from '../claims/named-designs';
import type { Reference } from '../reading/types';
import { openingsOfClaim } from './claim-words';
import { about, aboutArticle, cantTell, failed, passed } from './results';
import { type CitedClaim, findCitedClaims } from './subjects';
import type { Check, CheckContext, CheckResult } from './types';

/** A study older than this when the article came out is not new to anybody. Unit: years. */
const NEW_FOR = 5;

/** How old the list is, and whether a study that the article calls new was new when the article came out. */
export const referenceAge: Check = {
  id: 'reference-age',
  summary: 'The article calls a study new that was more than five years old when the article came out.',
  caveat: 'The article may have been written earlier than the date that the page gives.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 280,
  messages: {
    passed: 'The references run from {oldest} to {newest}; half of them are from {median} or later.',
    'passed-new': 'The study that the article calls new is from {year}, the article from {published}.',
    failed: 'The article says “{article}”. The cited work is from {year}, the article from {published}.',
    cantTell: 'The article says “{article}”, but the year of the work or of the article is not known.',
  },
  run: (context) => {
    const years = context.reading.references
      .flatMap((reference) => yearOf(reference) ?? [])
      .sort((a, b) => a - b);
    const [oldest, newest] = [years[0], years.at(-1)];
    const median = years[Math.floor(years.length / 2)];
    const calls = findCitedClaims(context).flatMap((cited) => lookAtClaim(cited, context));
    if (oldest === undefined || newest === undefined || median === undefined) return calls;
    return [aboutArticle(passed(['page'], { data: { oldest, median, newest } })), ...calls];
  },
};

const yearOf = ({ csl }: Reference): number | null => csl.issued?.['date-parts'][0]?.[0] ?? null;

function lookAtClaim(
  { claim, reference, others, record }: CitedClaim,
  { reading }: CheckContext,
): CheckResult[] {
  const found = others.length > 0 ? null : findNewStudy(claim.text, openingsOfClaim(claim));
  if (found === null) return [];
  const article = found.words;
  const year = yearOf(reference) ?? record?.year ?? null;
  const published = Number.parseInt(reading.article?.published ?? '', 10);
  const words = { article, study: year === null ? null : String(year) };
  const subject = { claim: claim.id, reference: reference.id };
  if (year === null || Number.isNaN(published))
    return [about(subject, cantTell(['page'], { data: { article }, words }))];
  const data = { article, year, published };
  const look =
    published - year > NEW_FOR
      ? failed(['page'], { data, words })
      : passed(['page'], { variant: 'new', data });
  return [about(subject, look)];
}
