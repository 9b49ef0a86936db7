import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KnownLengths, linkShare } from '../../../lib/article/link-share';
import { parsePage } from '../../truth/cases';

/** Readability itself, which answers for any element. */
const theirs = new Readability(parsePage('')) as unknown as { _getLinkDensity(of: Element): number };

describe('linkShare', () => {
  test.each([
    ['<p>Sleep well, <a href="/a">or not</a></p>', 6 / 18],
    ['<p>Sleep well, <a href="#a">or not</a></p>', (6 * 0.3) / 18],
    ['<p>Sleep <b> <a>or</a> </b> not</p>', 2 / 12],
    ['<p> <a href="/a"> all </a>\n </p>', 1],
    ['<p>none</p>', 0],
    ['<p> \n <a href="/a"> </a></p>', 0],
  ])('should reckon %s', (html, share) => {
    expect(linkShare(parsePage(html).body, new Map())).toBeCloseTo(share, 12);
  });

  test('should say what Readability says, of every element, however they are nested and spaced', () => {
    const words = fc.stringMatching(/^[a-c \n\u00a0]{0,5}$/);
    const { tree } = fc.letrec<{ tree: string; part: string }>((tie) => ({
      tree: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
      part: fc.oneof(
        { depthSize: 'small' },
        words,
        tie('tree').map((inside) => `<div>${inside}</div>`),
        tie('tree').map((inside) => `<a href="/b">${inside}</a>`),
        tie('tree').map((inside) => `<a href="#b">${inside}</a>`),
        tie('tree').map((inside) => `<svg>${inside}</svg><!-- c -->`),
      ),
    }));
    const { body } = parsePage('');
    fc.assert(
      fc.property(tree, (html) => {
        body.replaceChildren(body.ownerDocument.createRange().createContextualFragment(html));
        const known: KnownLengths = new Map();
        for (const element of [body, ...body.querySelectorAll('*')])
          expect(linkShare(element, known)).toBeCloseTo(theirs._getLinkDensity(element), 9);
      }),
    );
  });
});
