/** Addresses as the store of tabs keeps them. No schema stands here: views use it. */
import type { StoredTab } from './types';

/** A fragment that names a place. Takes "#notes"; refuses "#/story/2" and "#!story", by which single pages name another article. */
const PLACE = /#(?![/!])/u;

/** Stands for the address of a pasted list: the tool's own address is the same for all of them. */
const LIST_SCHEME = 'list:';

/**
 * An address without the place in it: a jump inside a page is the same page.
 *
 *     https://a.example/story?id=1#notes   →  https://a.example/story?id=1
 */
export function pageAddress(url: string): string {
  const place = url.search(PLACE);
  return place < 0 ? url : url.slice(0, place);
}

/** The address under which a pasted list is kept: `list:` and its key. */
export const listAddress = (key: string): string => `${LIST_SCHEME}${key}`;

/**
 * Whether what is kept for a tab is about the page that it shows now. What is a list, or where the browser tells no
 * address, is taken to be.
 *
 *     isOfPage({ url: 'https://a.example/story', … }, 'https://a.example/story#notes')   →  true
 */
export const isOfPage = ({ url }: Pick<StoredTab, 'url'>, shown: string | null): boolean =>
  url === null || shown === null || url.startsWith(LIST_SCHEME) || pageAddress(shown) === url;
