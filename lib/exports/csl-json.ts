/**
 * Our items as plain CSL-JSON, the shape that reference managers and citation-js read: absent fields left out, every
 * item with an id of its own. Schema: https://github.com/citation-style-language/schema (`csl-data.json`).
 */
import { fold } from '../references/tokens';
import type { CslItem, CslName } from '../references/types';
import type { NotedItem } from './noted-item';

/** An item for others: no nulls, an id. */
export type PlainCsl = { id: string; type: string } & Record<string, unknown>;

/** These formats have no word for "et al.": without it the first authors would be taken for all. */
const ONLY_SOME = 'The entry names only its first authors (et al.).';

/** Items in the order given; ids such as "smith2010creatine", a letter behind where two would be the same. */
export function toCslJson(items: readonly NotedItem[]): PlainCsl[] {
  const used = new Map<string, number>();
  return items.map(({ more, ...item }, index) => {
    const stem = stemOf(item) || `reference${index + 1}`;
    const count = used.get(stem) ?? 0;
    used.set(stem, count + 1);
    const filled = Object.entries(item).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    const author = item.author.map(plainName);
    return {
      ...Object.fromEntries(filled),
      ...(author.length > 0 ? { author } : {}),
      ...(more && author.length > 0 ? { note: [ONLY_SOME, item.note].join(' ').trim() } : {}),
      id: count === 0 ? stem : `${stem}-${count + 1}`,
      type: item.type,
    };
  });
}

const plainName = (name: CslName): Record<string, string> =>
  'literal' in name
    ? { literal: name.literal }
    : name.given === null
      ? { family: name.family }
      : { family: name.family, given: name.given };

/** First author, year, first long word of the title, in ASCII letters and digits. */
function stemOf(item: CslItem): string {
  const first = item.author[0];
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const year = item.issued?.['date-parts'][0]?.[0] ?? '';
  const word = (item.title ?? '').split(/[^\p{L}\p{M}]+/u).find((part) => part.length > 3) ?? '';
  return `${ascii(name).slice(0, 20)}${year}${ascii(word)}`;
}

const ascii = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
