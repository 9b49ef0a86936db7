/**
 * The steps of the parser on texts made to make it slow: how often it looks at a token, counted, not timed. Twice the tokens
 * may take twice the steps.
 */
import { expect, test } from 'vitest';
import { LONGEST_REFERENCE } from '../../../lib/references/clean-reference';
import { parseReference } from '../../../lib/references/parse-reference';
import { readTokens } from '../../../lib/references/read-reference';
import { type Token, tokenise } from '../../../lib/references/tokens';

/** Repeated until the text has its number of tokens. */
const PIECES = [
  'Doe AB, ',
  'Doe, A. B., ',
  'A. B. Doe, ',
  'Jane Doe, ',
  'Jane Doe and ',
  'Doe, Jane; ',
  'World Health Organization, ',
  'World Health Organization. ',
  'et al. ',
  'A.A.A. ',
  'A. ',
  'A',
  'Ab ',
  'ab ',
  'Ab. ',
  'ab. Ab ',
  'J. Biol. Chem. ',
  ', J Biol Chem',
  '. Journal of Foo ',
  '. ',
  ', ',
  ': ',
  '(',
  '((1',
  '[',
  '(2010) ',
  '(2010). Doe A ',
  'Doe A (2010) ',
  '2010 ',
  '1',
  '1 ',
  '12:34-56 ',
  '2010;12(3):45-67. ',
  'S71-S77 ',
  'vol. 12 ',
  'pp. 1-2 ',
  'Press, Rome ',
  'London: ',
  'In: ',
  'In: Doe A, editor. ',
  ', eds. ',
  '(ed. ',
  '"',
  '\u201c',
  "'",
  ", 'a ",
  ".' ",
  '"A b," ',
  '- ',
  '\u2013 ',
  '? ',
  '2nd ed. ',
  'Working Paper ',
  'Trans. A. Doe ',
  'de la ',
  '\u738b\u4f1f, ',
];

/** Tokens of the shorter text: beyond what any single look reaches. */
const SHORT = 400;
/** Twice the tokens, and what a constant part takes off or adds. */
const MOST_GROWTH = 2.4;

/** How often the stages look at a token of a text that begins with `head` and goes on with `piece`. */
function countSteps(head: string, piece: string, length: number): number {
  const pieces = Math.round(length / tokenise(piece).length);
  const tokens = tokenise(head + piece.repeat(pieces));
  let steps = 0;
  const counted = new Proxy(tokens, {
    get(target, key, receiver) {
      steps += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  readTokens(counted as Token[], []);
  return steps;
}

test.each(
  PIECES.flatMap((piece) => [
    ['', piece] as const,
    ['Doe A. Lifting in winter. ', piece] as const,
    ['Doe A (2010) ', piece] as const,
  ]),
)('should look at the tokens of %j%j… in proportion to their number', (head, piece) => {
  const growth = countSteps(head, piece, 2 * SHORT) / countSteps(head, piece, SHORT);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

test('should read of a text of 100 KB what a reference can hold, and no more', () => {
  const { csl } = parseReference({ raw: `Doe A. ${'Lifting '.repeat(13_000)}`, links: [] });
  expect(csl.title?.length ?? 0).toBeLessThanOrEqual(LONGEST_REFERENCE);
});
