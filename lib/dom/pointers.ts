/**
 * Where links inside a page lead: from a link (or another pointer) to the element it means.
 *
 *     <a href="#fn1">, <a href="ch02.html#fn1">, <a onclick="showRef(event, 'ref1')">, <x data-rid="ref-11">  →  the element with that id
 */
import { withoutFragment } from '../text/without-fragment';
import { POINTER_ATTRIBUTES } from './element-role';
import type { PageText } from './types';

/** Takes "'ref1'" of "showRef(event, 'ref1')" and "'ref14 ref15'"; refuses "event". */
const QUOTED = /['"]([^'"]{1,200})['"]/g;

/** The ids that a pointer names, the most explicit first; they need not exist. */
export function pointedIds(element: Element): string[] {
  const ids: string[] = [];
  const names = element.getAttributeNames();
  for (const name of POINTER_ATTRIBUTES) {
    // Most pointers are plain links: their names are asked for once.
    const value = names.includes(name) ? element.getAttribute(name) : null;
    // In other scripts' tooltips that attribute holds the words themselves ("Rated 2 of 5 stars").
    if (name === 'data-tooltip-content' && value?.[0] !== '#') continue;
    if (value !== null && value !== '') ids.push(...value.split(/[\s,"#[\]]+/).filter((id) => id !== ''));
  }
  const href = element.getAttribute('href');
  const hash = href?.indexOf('#') ?? -1;
  if (href && hash >= 0 && hash < href.length - 1) {
    const fragment = href.slice(hash + 1);
    ids.push(fragment, decoded(fragment));
  }
  const script = names.includes('onclick') ? element.getAttribute('onclick') : null;
  if (script !== null) for (const [, list] of script.matchAll(QUOTED)) ids.push(...(list ?? '').split(/\s+/));
  return ids;
}

/** The element of this page that a pointer means; null when it means none. */
export function pointedElement(element: Element, page: PageText): Element | null {
  for (const id of pointedIds(element)) {
    const target = page.ids.get(id);
    if (target !== undefined && target !== element) return target;
  }
  return null;
}

/** Percent-escapes of a fragment undone; the fragment itself where they are broken. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

/** True for an address inside the same page or chapter: "#fn1", "ch02.html#fn1"; false for "https://x.org/a#b". */
export const isFragment = (element: Element): boolean => {
  const href = element.getAttribute('href');
  if (href === null || !href.includes('#')) return false;
  return (
    href.startsWith('#') ||
    !/^[a-z][a-z0-9+.-]*:/i.test(href) ||
    sameDocument(href, element.ownerDocument.URL)
  );
};

const sameDocument = (href: string, url: string): boolean => withoutFragment(href) === withoutFragment(url);
