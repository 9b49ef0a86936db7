import { scholarlyAddress } from '../identifiers/scholarly-address';
import { memo } from '../text/memo';
import type { CitedWork } from './subjects';

/**
 * Does the entry name a work of the literature (an identifier, a volume, a book, the address of one paper) rather than
 * a page of the web? Checks of kinds of work leave everything else to `reference-not-research`.
 */
export const isPublication = memo(
  ({ reference: { identifiers, csl }, record }: CitedWork): boolean =>
    record !== null ||
    identifiers.some(({ kind, value }) => kind !== 'url' || scholarlyAddress(value) !== null) ||
    (csl.volume !== null && csl['container-title'] !== null) ||
    BOOKS.has(csl.type),
);

const BOOKS = new Set(['book', 'chapter', 'thesis']);
