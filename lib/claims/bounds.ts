/** Words before a number that make it a bound or a round one: "more than 100", "up to 20", "about 50". */

/** "At least so many" is true of more, "at most" of fewer; "about" also stands for one end of a range and for "another 20". */
export type Bound = 'least' | 'most' | 'about' | 'exact';

interface ReadBound {
  bound: Bound;
  /** How many words before the number tell it. */
  length: number;
}

const PLAIN = new Map<string, Bound>([
  ['over', 'least'],
  ['under', 'most'],
  ...'about around roughly approximately nearly almost some another every'
    .split(' ')
    .map((word) => [word, 'about'] as const),
]);
const MORE = new Set('more greater larger longer higher'.split(' '));
const FEWER = new Set('fewer less smaller shorter lower'.split(' '));

/** Before "over" that makes a time a bound: "for over four years"; "over four years" is how long something went on. */
const BOUNDED = new Set('for after lasted lasting took of'.split(' '));

/**
 * The bound that stands before a number, or one word further off ("at least some 400"); "to" counts right before it only.
 *
 *     ["a", "no", "more", "than"]   →   { bound: "most", length: 3 }
 *     ["asked", "to", "treat"]      →   { bound: "exact", length: 0 }
 *
 * @param before The words before the number in its clause, lower case, nearest last.
 */
export function readBound(before: string[], isTime: boolean): ReadBound {
  const [last = '', previous = ''] = before.slice(-2).reverse();
  if (isTime && last === 'over') {
    const isBound = BOUNDED.has(previous) || boundAt(before, 1).bound !== 'exact';
    return isBound ? { bound: 'least', length: 1 } : EXACT;
  }
  const near = boundAt(before, 0);
  if (near.bound === 'least' || near.bound === 'most' || previous === 'to') return near;
  const further = boundAt(before, 1);
  return further.bound !== 'exact' ? { ...further, length: further.length + 1 } : near;
}

const EXACT: ReadBound = { bound: 'exact', length: 0 };

function boundAt(before: string[], skipped: number): ReadBound {
  const [last = '', previous = '', third = ''] = before.slice(0, before.length - skipped).reverse();
  const plain = PLAIN.get(last);
  if (plain !== undefined) return { bound: plain, length: 1 };
  if (last === 'to') return previous === 'up' ? { bound: 'most', length: 2 } : { bound: 'about', length: 0 };
  if (last === 'least' || last === 'most')
    return previous === 'at' ? { bound: last, length: 2 } : { bound: 'about', length: 1 };
  if (last !== 'than') return EXACT;
  const isDenied = third === 'no' || third === 'not';
  if (MORE.has(previous)) return isDenied ? { bound: 'most', length: 3 } : { bound: 'least', length: 2 };
  if (FEWER.has(previous)) return isDenied ? { bound: 'least', length: 3 } : { bound: 'most', length: 2 };
  return { bound: 'about', length: 0 };
}
