import { describe, expect, test } from 'vitest';
import { MAX_TEXT } from '../../../lib/dom/limits';
import { pageTextSteps, readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const textOf = (body: string): string => readPageText(parsePage(`<body>${body}</body>`)).text;

const CASES: [name: string, body: string, text: string][] = [
  ['folded white space', '<p>  a \n\t b  </p>', 'a b\n'],
  ['a newline between blocks', '<p>a</p><p>b</p>', 'a\nb\n'],
  ['a newline for a break', '<p>a<br>b</p>', 'a\nb\n'],
  ['one space between inline elements', '<p><b>a </b> <i> b</i></p>', 'a b\n'],
  ['no space where none is', '<p>a<sup>1</sup></p>', 'a1\n'],
  ['a space before words for screen readers', '<p>a<span class="sr-only">b</span>c</p>', 'a b c\n'],
  ['no-break spaces as they are', '<p>a\u00a0\u00a0b</p>', 'a\u00a0\u00a0b\n'],
  [
    'no scripts, styles, templates',
    '<script>x</script><style>y</style><template>z</template><p>a</p>',
    'a\n',
  ],
  [
    'a sidenote behind its sentence',
    '<p>a<span class="sidenote">A long remark.</span> b</p>',
    'a b\nA long remark.\n',
  ],
];

describe('readPageText', () => {
  test.each(CASES)('should read %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test.each([
    ['class="t m0 x1 h2 y3 ff1"', 1],
    ['class="t m0 x1 h2 y3 ff1" style="color:#222"', 1],
    ['style="position:absolute;top:9px;left:4px;white-space:nowrap"', 1],
    ['class="t004" style="position:absolute;top:0"', 2],
  ])('should join the lines of a page made from a PDF, and no other boxes: %s', (attributes, blocks) => {
    const lines = ['a b', 'c d'].map((words) => `<div ${attributes}>${words}</div>`).join('');
    expect(readPageText(parsePage(`<body><div>${lines}</div></body>`)).blocks).toHaveLength(blocks);
  });

  test('should read nothing where there is no body', () => {
    const document = parsePage('<p>a</p>');
    document.body.remove();
    expect(readPageText(document).text).toBe('');
  });

  test('should read open shadow roots of custom elements', () => {
    const document = parsePage('<x-note></x-note>');
    const root = document.querySelector('x-note')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('p'));
    root?.querySelector('p')?.append('in the shadow');
    expect(readPageText(document).text).toBe('in the shadow\n');
  });

  test('should mark what is hidden and what stands aside', () => {
    const page = readPageText(parsePage('<p hidden>a</p><nav><p>b</p></nav><p>c</p>'));
    expect(page.blocks.map(({ hidden, aside }) => [hidden, aside])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('should pass a menu over, and read a <nav> that holds paragraphs', () => {
    const textOf = (html: string) => readPageText(parsePage(html)).text;
    expect(textOf('<nav><ul><li><a href="/news">News</a></li></ul></nav><p>c</p>')).toBe('c\n');
    expect(textOf('<nav><p>b</p></nav><p>c</p>')).toBe('b\nc\n');
  });

  test('should stop in a pit of nested elements', () => {
    const document = parsePage('<p>a</p>');
    const pit = Array.from({ length: 1_500 }, () => document.createElement('div'));
    pit.at(-1)?.append('at the bottom');
    for (let index = pit.length - 1; index > 0; index--) pit[index - 1]?.append(pit[index] as Element);
    document.body.append(pit[0] as Element);
    expect(readPageText(document).text.trim()).toBe('a');
  });
});

/** Sentences enough for a `<pre>` to be a text. */
const TYPED = 'It was so. '.repeat(6);

const typedPage = (text: string) => {
  const document = parsePage('<pre></pre>');
  document.querySelector('pre')?.append(text);
  return readPageText(document);
};

describe('a text in a <pre>', () => {
  test('should be parted at its empty lines', () => {
    const page = typedPage(`${TYPED}\n\nA second\none.\n \n\n\nA third.`);
    expect(page.text).toBe(`${TYPED.trim()}\nA second one.\nA third.\n`);
    expect(page.blocks).toHaveLength(3);
  });

  test('should be parted in XHTML, where tags are in lower case', () => {
    const xhtml = 'http://www.w3.org/1999/xhtml';
    const document = parsePage('').implementation.createDocument(xhtml, 'html', null);
    const pre = document.createElementNS(xhtml, 'pre');
    pre.append(`${TYPED}\n\nA second.`);
    document.documentElement.append(document.createElementNS(xhtml, 'body'));
    document.body.append(pre);
    const page = readPageText(document);
    expect(page.blocks).toHaveLength(2);
  });

  test('should end where the page is full, whatever paragraphs follow', () => {
    const page = typedPage(`${TYPED}${'x'.repeat(MAX_TEXT)}\n\n${'y'.repeat(100_000)}\n\n${'z'.repeat(9)}`);
    expect(page.text.length).toBeLessThanOrEqual(MAX_TEXT + 1);
    expect(page.isCut).toBe(true);
  });

  test('should not be parted into any number of blocks', () => {
    const page = typedPage(`${TYPED}\n\n${'a\n\n'.repeat(30_000)}last`);
    expect(page.blocks.length).toBeLessThanOrEqual(10_001);
    expect(page.text.endsWith('a a a last\n')).toBe(true);
    expect(page.isCut).toBe(false);
  });
});

describe('pageTextSteps', () => {
  const paragraphs = Array.from({ length: 5_000 }, (_, at) => `<p>Paragraph ${at}.</p>`).join('');

  test('should come to the same as the whole walk, with turns between', () => {
    const document = parsePage(`<body><main>${paragraphs}</main></body>`);
    const steps = pageTextSteps(document);
    let turns = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) turns += 1;
    expect(turns).toBe(2);
    expect(step.value.text).toBe(readPageText(document).text);
  });

  test('should go on to the end where the page takes away the paragraph it stands at', () => {
    const document = parsePage(`<body><main>${paragraphs}</main></body>`);
    const steps = pageTextSteps(document);
    steps.next();
    for (const paragraph of [...document.querySelectorAll('p')].slice(1_900, 2_100)) paragraph.remove();
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.text).toContain('Paragraph 4999.');
  });
});
