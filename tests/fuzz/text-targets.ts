/** Every reader of plain text: sentences, numbers, identifiers, references, study types, titles. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Arbitrary } from 'fast-check';
import * as z from 'zod/mini';
import { findOwnJsonLdIds } from '../../lib/article/json-ld-ids';
import { bibliographyHeading } from '../../lib/bibliography/heading-words';
import { leadingLabel } from '../../lib/bibliography/leading-label';
import { findPageData } from '../../lib/bibliography/page-data';
import { referenceLikeness } from '../../lib/bibliography/reference-likeness';
import { bylineKeys } from '../../lib/checks/author-names';
import { attributedTo } from '../../lib/claims/attribution';
import { findBelief } from '../../lib/claims/beliefs';
import { findContentKeys } from '../../lib/claims/content-words';
import { continues } from '../../lib/claims/continuation';
import { findHedges } from '../../lib/claims/hedges';
import { findNamedDesigns, findNewStudy } from '../../lib/claims/named-designs';
import { needsSource } from '../../lib/claims/needs-source';
import { nullClaim } from '../../lib/claims/null-claim';
import { findNumbers } from '../../lib/claims/numbers';
import { findPluralEvidence } from '../../lib/claims/plural-evidence';
import { findPopulations, findToldPopulation } from '../../lib/claims/populations';
import { findProofWords } from '../../lib/claims/proof-words';
import { findSuperlatives } from '../../lib/claims/superlatives';
import { wordingOf } from '../../lib/claims/wording';
import type { PageText } from '../../lib/dom/types';
import { classifyStudy } from '../../lib/evidence/classify-study';
import { fold } from '../../lib/evidence/fold';
import { journalVote } from '../../lib/evidence/journal-kind';
import { rawTextVote } from '../../lib/evidence/raw-text';
import { doiUrl, findDois, locateDois, parseDoi } from '../../lib/identifiers/doi';
import { gatherIdentifiers, locateIdentifiers } from '../../lib/identifiers/find-identifiers';
import { identifiersOfUrl } from '../../lib/identifiers/identifiers-of-url';
import { parseProxyPrefix } from '../../lib/identifiers/library-proxy';
import { scholarlyAddress } from '../../lib/identifiers/scholarly-address';
import { unwrapAddress } from '../../lib/identifiers/unwrap-address';
import { locateUrls, parseUrl } from '../../lib/identifiers/url';
import { identifierLinks } from '../../lib/locales/identifier-links';
import { toReadingTrouble } from '../../lib/messages/reading-trouble';
import { readRetryAfter } from '../../lib/records/ask';
import { readMedlineDate, yearOf } from '../../lib/records/dates';
import { bareDoi, doiInCitation } from '../../lib/records/doi-text';
import { noticeInTitle, statusInTitle, withoutStatusMark } from '../../lib/records/notice-titles';
import { plainText } from '../../lib/records/plain-text';
import { mayBeTranslation } from '../../lib/records/title-language';
import { titleLikeness } from '../../lib/records/title-match';
import { cleanReference } from '../../lib/references/clean-reference';
import { explainReference } from '../../lib/references/explain-reference';
import { parseReference } from '../../lib/references/parse-reference';
import { splitReferenceList } from '../../lib/references/split-reference-list';
import { tokenise } from '../../lib/references/tokens';
import { referenceSchema } from '../../lib/storage/reading/schema';
import { isBackLinkText, withoutLeadingSigns, withoutTrailingSigns } from '../../lib/text/back-link';
import { countWords } from '../../lib/text/count-words';
import { expandRange, MAX_RANGE } from '../../lib/text/number-ranges';
import { plainSigns } from '../../lib/text/plain-signs';
import { splitSentences } from '../../lib/text/split-sentences';
import { holdPlainJson, holdPrototypes, holdSpan, holdSpans, holdTwice, holdWords } from './laws';
import { hostileText } from './mutate-text';
import type { FuzzTarget } from './types';

/** How many lines cost about as much as one page. */
const PER_PAGE = 150;

/** Two texts from one: what is compared comes as one input, so that a failure is one string. */
function halves(text: string): [string, string] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

/** A page that holds nothing but this text as data for its own script. */
const pageWithScript = (text: string): PageText =>
  ({ document: { querySelectorAll: () => [{ textContent: text }] }, text: '' }) as unknown as PageText;

function holdReference(raw: string): void {
  const parsed = holdTwice(() => parseReference({ raw, links: [{ href: raw, text: raw }] }));
  holdPlainJson(parsed);
  const shape = z.pick(referenceSchema, { csl: true, identifiers: true, fieldSources: true });
  const known = shape.safeParse(parsed);
  ok(known.success, known.error?.message);
  deepEqual(known.data, parsed);
  for (const { href } of identifierLinks(parsed.identifiers)) holdLink(href);
}

/** A link that we build goes over https to one of the five services, whatever the page printed. */
function holdLink(href: string): void {
  const { protocol, host, username } = new URL(href);
  equal(protocol, 'https:');
  equal(username, '');
  ok(
    /^(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|arxiv\.org|openlibrary\.org)$/.test(
      host,
    ),
  );
}

export const TEXT_READERS: [name: string, run: (text: string) => void][] = [
  [
    'sentences',
    (text) =>
      holdSpans(
        holdTwice(() => splitSentences(text)),
        text.length,
      ),
  ],
  [
    'sentences with marks',
    (text) => {
      const marks = [{ start: Math.floor(text.length / 3), end: Math.floor(text.length / 2) }];
      holdSpans(splitSentences(text, marks), text.length);
    },
  ],
  ['words counted', (text) => ok(countWords(text) >= 0)],
  [
    'number ranges',
    (text) => ok((holdTwice(() => expandRange(text)) ?? []).length <= MAX_RANGE * text.length),
  ],
  ['signs made plain', (text) => void holdTwice(() => plainSigns(text))],
  [
    'back links',
    (text) => {
      holdTwice(() => isBackLinkText(text));
      const plain = text.replaceAll(/[\ufe0e\ufe0f]/g, '');
      ok(plain.endsWith(withoutLeadingSigns(text)));
      ok(plain.startsWith(withoutTrailingSigns(text)));
    },
  ],
  [
    'DOIs',
    (text) => {
      for (const { start, end, doi } of holdTwice(() => locateDois(text))) {
        holdSpan({ start, end }, text.length);
        equal(parseDoi(doiUrl(doi)), doi);
        holdLink(doiUrl(doi));
      }
      holdTwice(() => findDois(text));
    },
  ],
  [
    'identifiers',
    (text) => {
      for (const found of holdTwice(() => locateIdentifiers(text))) holdSpan(found, text.length);
      holdPlainJson(gatherIdentifiers(locateIdentifiers(text), [{ href: text, text }]));
    },
  ],
  [
    'addresses',
    (text) => {
      for (const found of locateUrls(text)) holdSpan(found, text.length);
      for (const href of [text, `https://${text}`, `https://a.example/?url=${text}`]) {
        const url = parseUrl(href);
        if (url !== null) ok(/^https?:/.test(url), `${url} is no web address`);
        const inner = unwrapAddress(href);
        if (inner !== null) ok(/^https?:$/.test(inner.protocol), `${inner.protocol} came out of a wrapper`);
        holdTwice(() => scholarlyAddress(href));
        for (const { href: link } of identifierLinks(identifiersOfUrl(href))) holdLink(link);
      }
    },
  ],
  [
    'library prefixes',
    (text) => {
      const prefix = parseProxyPrefix(text) ?? parseProxyPrefix(`https://${text}`);
      if (prefix !== null) equal(new URL(`${prefix}x`).protocol, 'https:');
    },
  ],
  ['references', holdReference],
  [
    'references explained',
    (text) =>
      equal(
        explainReference(text)
          .map((stretch) => stretch.text)
          .join(''),
        cleanReference(text),
      ),
  ],
  ['tokens', (text) => holdSpans(tokenise(text), text.length)],
  [
    'reference lists',
    (text) => {
      for (const entry of holdTwice(() => splitReferenceList(text.replaceAll('. ', '.\n')))) ok(entry !== '');
    },
  ],
  [
    'labels of entries',
    (text) => {
      const label = holdTwice(() => leadingLabel(text));
      if (label !== null) ok(label.length > 0 && label.length <= text.length);
      holdTwice(() => bibliographyHeading(text));
      ok(Number.isFinite(referenceLikeness(text, [{ href: text, text }])));
    },
  ],
  ['BibTeX in a page', (text) => void holdTwice(() => findPageData(pageWithScript(text)))],
  [
    'JSON-LD',
    (text) => {
      holdTwice(() => findOwnJsonLdIds(text));
      holdTwice(() => findOwnJsonLdIds(`{"@type":"Article","identifier":${JSON.stringify(text)}}`));
      holdPrototypes();
    },
  ],
  [
    'wording of claims',
    (text) => {
      const match = holdTwice(() => wordingOf(text));
      for (const span of match.words) holdSpan(span, text.length);
      for (const span of holdTwice(() => needsSource(text)).words) holdSpan(span, text.length);
      const denied = nullClaim(text);
      if (denied !== null) holdSpan(denied, text.length);
      for (const span of findHedges(text)) holdSpan(span, text.length);
    },
  ],
  [
    'words of claims',
    (text) => {
      const found = [
        findBelief(text),
        findNewStudy(text),
        findPluralEvidence(text),
        findProofWords(text),
        ...findNamedDesigns(text),
        ...findSuperlatives(text),
      ];
      for (const words of found) if (words !== null) holdWords(words, text);
      holdTwice(() => [...findContentKeys(text)]);
      holdTwice(() => continues(...halves(text)));
    },
  ],
  [
    'numbers of claims',
    (text) => {
      for (const fact of holdTwice(() => findNumbers(text))) {
        holdWords(fact, text);
        ok(Number.isFinite(fact.value), `${fact.words} is ${fact.value}`);
      }
    },
  ],
  [
    'populations',
    (text) => {
      const [left, right] = halves(text);
      for (const population of holdTwice(() => findPopulations(text))) {
        holdWords(population, text);
        holdTwice(() => findToldPopulation(population, right + left));
      }
    },
  ],
  [
    'speakers',
    (text) => {
      const speaker = holdTwice(() => attributedTo(text, 'Doe'));
      ok(speaker === null || speaker !== '');
      holdTwice(() => bylineKeys(text));
    },
  ],
  [
    'study types',
    (text) => {
      const [title, abstract] = halves(text);
      for (const description of [
        { title: text, abstract: null, publicationTypes: [], mesh: [] },
        { title, abstract, publicationTypes: [title], mesh: [abstract] },
      ]) {
        const study = holdTwice(() => classifyStudy(description));
        holdPlainJson(study);
        const { words } = study;
        ok(
          words === null || [text, title, abstract].some((read) => read.includes(words)),
          `“${words}” is not printed`,
        );
      }
      equal(fold(text).length, text.length, 'folding moves the words');
      holdTwice(() => [rawTextVote(text), journalVote(text)]);
    },
  ],
  [
    'titles compared',
    (text) => {
      const [left, right] = halves(text);
      const likeness = holdTwice(() => titleLikeness(left, right));
      ok(likeness >= 0 && likeness <= 1, `two titles are ${likeness} alike`);
      holdTwice(() => mayBeTranslation(left, right));
      holdTwice(() => [noticeInTitle(text), statusInTitle(text), withoutStatusMark(text)]);
    },
  ],
  [
    'words of records',
    (text) => {
      holdTwice(() => plainText(text));
      holdTwice(() => [readMedlineDate(text), yearOf(text), bareDoi(text), doiInCitation(text)]);
      const pause = readRetryAfter(text, 0);
      ok(pause === null || pause >= 0);
      holdTwice(() => toReadingTrouble(text, text, text));
    },
  ],
];

/** Readers of text, over lines of pages and references alike. */
export const textTargets = (lines: readonly string[]): FuzzTarget[] => {
  const inputs: Arbitrary<string> = hostileText(lines);
  return TEXT_READERS.map(([name, run]) => ({ name, inputs, perPage: PER_PAGE, run }));
};
