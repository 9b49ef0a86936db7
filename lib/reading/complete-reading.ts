/**
 * RawReading → PageReading: reads the fields of each reference and weighs the words of each claim. It needs no page, so it
 * runs in the background (and in the command line): the page's main thread is spared it, and the content script its tables.
 */
import { weighClaims } from '../claims/weigh-claims';
import { parseReference } from '../references/parse-reference';
import { bylineOf } from './byline';
import type { Article, PageReading, PlacedReference, RawReading, Reference } from './types';

export const completeReading = (raw: RawReading): PageReading => ({
  ...raw,
  article: raw.article && named(raw.article),
  references: raw.references.map(toReference),
  claims: weighClaims(raw.claims),
});

/** An article without a title, nor a heading to take for it, is called by its address: no view has a nameless one. */
const named = (article: Article): Article => ({
  ...article,
  title: article.title || (article.url ?? '').replace(/^https?:\/\//u, ''),
  byline: article.byline && bylineOf(article.byline),
});

function toReference({ links, lines, ...placed }: PlacedReference): Reference {
  return placed.origin === 'inline-link'
    ? linkedReference(placed, links)
    : { ...placed, ...parseReference({ raw: placed.raw, links }, lines) };
}

/** A study that only a link names: its words are what the page prints, its address is always known. */
function linkedReference(
  placed: Omit<PlacedReference, 'links' | 'lines'>,
  links: PlacedReference['links'],
): Reference {
  const { csl, identifiers, fieldSources } = parseReference({ raw: '', links });
  const href = links[0]?.href ?? '';
  return {
    ...placed,
    csl: { ...csl, URL: csl.URL ?? href },
    identifiers: identifiers.some(({ kind }) => kind === 'url')
      ? identifiers
      : [...identifiers, { kind: 'url', value: href, foundIn: 'link' }],
    fieldSources: csl.URL === null ? [...fieldSources, { field: 'URL', foundIn: 'link' }] : fieldSources,
  };
}
