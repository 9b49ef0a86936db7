import { hostAndPath, hostOf } from '../evidence/work-kind';
import type { PageReading } from '../reading/types';
import type { StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { isArticleOnHealth } from './claim-words';
import { isEnglish } from './is-english';
import { isPublication } from './is-publication';
import { cantTell, failed, type Look, passed, untested } from './results';
import { type CitedWork, referenceCheck } from './subjects';

/**
 * News, a blog, a shop's page or the site's own pages where a reader expects a study: behind a statement about health
 * that calls for a source. Behind dates, names, products and what a body itself recommends its own page is the right
 * source, and strict readers shrugged at the note.
 */
export const referenceNotResearch = referenceCheck({
  id: 'reference-not-research',
  summary: 'The reference is a news item, a web page or one of the site’s own pages.',
  caveat: 'The page may itself name the studies that it rests on.',
  needs: [],
  live: true,
  severity: 'note',
  priority: 420,
  messages: {
    passed: 'The entry names a publication rather than a web page.',
    failed: 'This reference is {what} ({host}), not a study.',
    'failed-own': 'This reference is a page of the same site ({host}), not a study.',
    cantTell:
      'This reference is a page of a public body ({host}). Which studies it rests on is not seen from here.',
    'cantTell-unasked':
      'This entry seems to be a web page; no statement about health that calls for a study cites it.',
    'cantTell-unknown': 'Whether this entry names a study or a web page could not be told.',
  },
  look: (work, { reading }) => {
    if (work.reference.origin === 'inline-link' && !NAMES_RESEARCH.test(work.reference.raw)) return null;
    if (isPublication(work)) return passed(['page']);
    const look = lookAtPage(work, reading);
    if (look.outcome !== 'failed') return look;
    // What a statement calls for is read in English alone.
    if (!isEnglish(reading)) return untested('language');
    return findExpectedToStudy(reading).has(work.reference.id)
      ? look
      : cantTell(['page'], { variant: 'unasked' });
  },
});

/** What kind of page the entry is, whoever cites it for what. */
function lookAtPage(work: CitedWork, { article }: PageReading): Look {
  const host = hostOfWork(work);
  const what = WEB_TYPES[work.study.type] ?? CSL_WEB_TYPES[work.reference.csl.type];
  if (host !== null && host === toHost(article?.url ?? null))
    return failed(['page'], { variant: 'own', data: { host }, words: { article: null, study: host } });
  if (host !== null && PUBLIC_BODIES.test(host)) return cantTell(['page'], { data: { host } });
  return what === undefined ? cantTell(['page'], { variant: 'unknown' }) : failedAs(what, host);
}

/** The references cited for a statement that a study should back, and that tells of no body's own advice. */
const findExpectedToStudy = memo((reading: PageReading): Set<string> => {
  const calling = (isArticleOnHealth(reading) ? reading.claims : []).filter(
    ({ needsSource, attributedTo, text }) => needsSource && attributedTo === null && !OWN_ADVICE.test(text),
  );
  return new Set(calling.flatMap(({ references }) => references));
});

/** Takes "the association recommends", "according to the agency", "guidelines advise"; refuses "I would recommend". */
const OWN_ADVICE =
  /\b(?:according to|(?!I |we |you |would )\p{L}+ (?:recommends?|recommended|advises?|advised|warns?|warned|says|said|wrote|asks|reports?|reported|estimates?|announced|approved))\b/iu;

/** Words of a link that promise research: takes "a 2019 study", "researchers found"; refuses "our guide", "sign up". */
const NAMES_RESEARCH =
  /\b(?:stud(?:y|ies)|research\p{L}*|trials?|reviews?|meta-analys[ei]s|scientists?|evidence)\b/iu;

const failedAs = (what: string, host: string | null) =>
  failed(['page'], { data: { what, host: host ?? 'none' }, words: { article: null, study: host } });

const WEB_TYPES: Partial<Record<StudyType, string>> = { news: 'news', 'web-page': 'web-page' };

/** CSL's own names for what is no publication of research. */
const CSL_WEB_TYPES: Record<string, string> = {
  webpage: 'web-page',
  post: 'post',
  'post-weblog': 'blog-post',
  'article-newspaper': 'news',
};

/** Hosts of governments, universities and the health bodies: takes "who.int", "nhs.uk", "cdc.gov", refuses "whois.com". */
const PUBLIC_BODIES =
  /(?:^|\.)(?:who\.int|nhs\.uk|nice\.org\.uk|europa\.eu|gov|mil|edu|gov\.\w{2}|ac\.\w{2}|edu\.\w{2}|gc\.ca)$/u;

function hostOfWork({ reference: { identifiers, csl } }: CitedWork): string | null {
  return toHost(identifiers.find(({ kind }) => kind === 'url')?.value ?? csl.URL);
}

/** "https://www.site.org/a" → "site.org"; null for what is no web address. */
function toHost(url: string | null): string | null {
  const place = hostAndPath(url);
  return place && hostOf(place);
}
