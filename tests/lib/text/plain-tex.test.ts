import { expect, test } from 'vitest';
import { plainTex } from '../../../lib/text/plain-tex';

test.each([
  [String.raw`S\'ebastien \& M\"{u}ller`, 'Sébastien & Müller'],
  [String.raw`Fran\c{c}ois Ha\v s, Garc\'{\i}a`, 'François Haš, García'],
  [String.raw`\cite{doe} \alpha 5\%`, String.raw`\cite{doe} \alpha 5%`],
  ['Plain words', 'Plain words'],
])('plainTex(%j) is %j', (text, plain) => {
  expect(plainTex(text)).toBe(plain);
});
